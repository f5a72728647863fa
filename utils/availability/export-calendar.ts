import type { Bilingual } from '../policy/model.ts';
import { type CalendarComponent, type CalendarProperty, wallText, writeCalendar } from './calendar-text.ts';
import { describeZone } from './calendar-zone.ts';
import type { HoursPlan } from './model.ts';
import { type LocalSpan, repeatHours, type Series } from './repeat-hours.ts';

/** What a calendar shows; the employee's own names of days off are not among it. */
export interface CalendarTitles {
  readonly available: string;
  readonly away: string;
  /** Of a public holiday. */
  readonly holiday: (name: Bilingual) => string;
}

interface ExportContext {
  /** Epoch ms. */
  readonly now: number;
  /** Whose hours: the same owner gets the same UIDs, so that a later file takes the place of an earlier one. */
  readonly owner: string;
  readonly titles: CalendarTitles;
}

/**
 * Hours as VAVAILABILITY (RFC 7953): AVAILABLE for the week and for what holds once, all other time BUSY-UNAVAILABLE;
 * each time away is a VAVAILABILITY of a higher priority without any AVAILABLE.
 */
export async function exportAvailability(plan: HoursPlan, context: ExportContext): Promise<string> {
  const hours = repeatHours(plan, context.now);
  const stamp = await createStamp(context);
  const unavailable: CalendarProperty = ['busytype', {}, 'unknown', 'BUSY-UNAVAILABLE'];
  const base: CalendarComponent = [
    'vavailability',
    [
      ...stamp('hours'),
      at('dtstart', hours.from.toPlainDateTime(), hours.zone),
      unavailable,
      ['priority', {}, 'integer', 9],
      title(context.titles.available),
    ],
    [
      ...hours.series.map(
        (series, index): CalendarComponent => [
          'available',
          [...stamp(`week-${index}`), title(context.titles.available), ...recurring(series, hours.zone)],
          [],
        ],
      ),
      ...hours.once.map(
        (span): CalendarComponent => [
          'available',
          [...stamp(`once-${wallText(span.start)}`), title(context.titles.available), ...bounds(span, hours.zone)],
          [],
        ],
      ),
    ],
  ];
  const away = hours.away.map(
    (span): CalendarComponent => [
      'vavailability',
      [
        ...stamp(`away-${wallText(span.start)}`),
        ...bounds(span, hours.zone),
        unavailable,
        ['priority', {}, 'integer', 1],
        title(context.titles.away),
      ],
      [],
    ],
  );
  return writeCalendar([describeZone(hours.zone, context.now), base, ...away]);
}

/**
 * The same for calendars that know nothing of RFC 7953: events. Available hours are transparent, so that invitations
 * into them do not clash; days off and times away are busy.
 */
export async function exportEvents(plan: HoursPlan, context: ExportContext): Promise<string> {
  const hours = repeatHours(plan, context.now);
  const stamp = await createStamp(context);
  const { titles } = context;
  const event = (key: string, name: string, busy: boolean, when: readonly CalendarProperty[]): CalendarComponent => [
    'vevent',
    [...stamp(key), title(name), ['transp', {}, 'text', busy ? 'OPAQUE' : 'TRANSPARENT'], ...when],
    [],
  ];
  return writeCalendar([
    describeZone(hours.zone, context.now),
    ...hours.series.map((series, index) =>
      event(`week-${index}`, titles.available, false, recurring(series, hours.zone)),
    ),
    ...hours.once.map((span) =>
      event(`once-${wallText(span.start)}`, titles.available, false, bounds(span, hours.zone)),
    ),
    ...hours.daysOff.map(({ from, to, rule }) =>
      event(`off-${from}`, typeof rule.name === 'string' ? titles.away : titles.holiday(rule.name), true, [
        ['dtstart', {}, 'date', from.toString()],
        ['dtend', {}, 'date', to.add({ days: 1 }).toString()],
      ]),
    ),
    ...hours.away.map((span) => event(`away-${wallText(span.start)}`, titles.away, true, bounds(span, hours.zone))),
  ]);
}

/** What each component carries: a UID of its own, and the moment of making, by which a later file is known as later. */
async function createStamp({ owner, now }: ExportContext): Promise<(key: string) => readonly CalendarProperty[]> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(owner));
  const base = Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const made = `${new Date(now).toISOString().slice(0, 19)}Z`;
  return (key) => [
    ['uid', {}, 'text', `${base}-${key.replace(/\W/g, '')}`],
    ['dtstamp', {}, 'date-time', made],
    ['sequence', {}, 'integer', Math.floor(now / 60_000)],
  ];
}

function recurring({ start, end, days, everyWeeks, until, except }: Series, zone: string): readonly CalendarProperty[] {
  const rule = {
    freq: 'WEEKLY',
    ...(everyWeeks > 1 && { interval: everyWeeks }),
    ...(until && { until: lastInstantOf(until, zone) }),
    byday: days.map((day) => day.toUpperCase()),
  };
  const dates = except.map((date) => wallText(date.toPlainDateTime(start.toPlainTime())));
  return [
    ...bounds({ start, end }, zone),
    ['rrule', {}, 'recur', rule],
    ...(dates.length > 0 ? [['exdate', { tzid: zone }, 'date-time', ...dates] as const] : []),
  ];
}

/** The end of a rule: in UTC, as RFC 5545 has it beside a start in a zone. */
function lastInstantOf(date: Temporal.PlainDate, zone: string): string {
  return date.toZonedDateTime({ timeZone: zone, plainTime: '23:59:59' }).toInstant().toString();
}

function bounds({ start, end }: LocalSpan, zone: string): readonly CalendarProperty[] {
  return [at('dtstart', start, zone), at('dtend', end, zone)];
}

function at(name: 'dtstart' | 'dtend', wall: Temporal.PlainDateTime, zone: string): CalendarProperty {
  return [name, { tzid: zone }, 'date-time', wallText(wall)];
}

function title(text: string): CalendarProperty {
  return ['summary', {}, 'text', text];
}

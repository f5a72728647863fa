import ICAL from 'ical.js';
import type { DateRule } from './repeat-dates.ts';

/** A date, or a date and time with the zone that it names: `UTC`, a TZID, or undefined where it floats. */
export interface CalendarTime {
  readonly date: Temporal.PlainDate;
  readonly time?: Temporal.PlainTime;
  readonly tzid?: string;
}

export interface CalendarEvent {
  readonly uid: string;
  readonly name: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  /** TRANSP: it takes no time, so the calendar shows it as free. */
  readonly free: boolean;
  readonly start: CalendarTime;
  /** Its last moment, not included; a duration where it says one; neither where it says nothing. */
  readonly end?: CalendarTime | Temporal.Duration;
  readonly wholeDay: boolean;
  readonly repeats?: { readonly rule: DateRule; readonly until?: CalendarTime };
  readonly also: readonly CalendarTime[];
  readonly except: readonly CalendarTime[];
  /** Which one of the repeated events it takes the place of. */
  readonly instead?: CalendarTime;
}

export type EventProblem = 'unreadable' | 'no-start' | 'within-day';

/** jCal (RFC 7265). */
type Property = [name: string, parameters: Record<string, unknown>, type: string, ...values: unknown[]];

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const NAME_LIMIT = 200;
const ID_LIMIT = 200;

/** One VEVENT (RFC 5545 §3.6.1), alone and in full, or why it cannot be read. Never throws. */
export function readEvent(text: string): CalendarEvent | EventProblem {
  try {
    const [, properties] = ICAL.parse(text) as [string, Property[]];
    return readProperties(properties);
  } catch {
    // Both ical.js and Temporal throw at what is none.
    return 'unreadable';
  }
}

function readProperties(properties: readonly Property[]): CalendarEvent | EventProblem {
  const first = (name: string) => properties.find((property) => property[0] === name);
  const textOf = (name: string) => String(first(name)?.[3] ?? '');
  const timesOf = (name: string) =>
    properties
      .filter((property) => property[0] === name)
      .flatMap(([, parameters, , ...values]) => values.map((value) => readTime(value, parameters)));
  const [start] = timesOf('dtstart');
  if (!start) return 'no-start';
  const repeats = readRule(first('rrule')?.[3]);
  if (repeats === 'within-day') return repeats;
  const [ending] = timesOf('dtend');
  const end = ending ?? (first('duration') && readDuration(textOf('duration')));
  const [instead] = timesOf('recurrence-id');
  const name = tidy(textOf('summary')).slice(0, NAME_LIMIT);
  return {
    uid: tidy(textOf('uid')).slice(0, ID_LIMIT) || `"${name}" ${start.date}T${start.time ?? ''}`,
    name,
    sequence: Number(first('sequence')?.[3]) || 0,
    cancelled: textOf('status').toUpperCase() === 'CANCELLED',
    free: textOf('transp').toUpperCase() === 'TRANSPARENT',
    start,
    ...(end && { end }),
    wholeDay: !start.time || textOf('x-microsoft-cdo-alldayevent').toUpperCase() === 'TRUE',
    ...(repeats && { repeats }),
    also: timesOf('rdate'),
    except: timesOf('exdate'),
    ...(instead && { instead }),
  };
}

/** `2026-12-24`, `2026-12-24T09:00:00Z`, and what ical.js makes of `20261224` where a time should be. */
function readTime(value: unknown, { tzid }: Record<string, unknown>): CalendarTime {
  // A period, of which only the begin counts.
  const text = String(Array.isArray(value) ? value[0] : value);
  const [, date, time, utc] = /^(\d{4}-\d\d-\d\d)(?:T(?:::|(\d\d:\d\d(?::\d\d)?):?(Z)?))?$/.exec(text) ?? [];
  if (!date) throw new RangeError(text);
  const zone = utc ? 'UTC' : typeof tzid === 'string' && tzid !== '' ? tzid : undefined;
  return {
    date: Temporal.PlainDate.from(date, { overflow: 'reject' }),
    ...(time && { time: Temporal.PlainTime.from(time) }),
    ...(time && zone && { tzid: zone }),
  };
}

/** At most a lifetime, so that a date and it together are a date. */
function readDuration(text: string): Temporal.Duration {
  const duration = Temporal.Duration.from(text);
  if (Math.abs(duration.total({ unit: 'years', relativeTo: '2000-01-01' })) > 100) throw new RangeError(text);
  return duration;
}

function readRule(value: unknown): CalendarEvent['repeats'] | 'within-day' {
  if (value === undefined) return undefined;
  const parts = value as Record<string, unknown>;
  const freq = FREQUENCIES.find((known) => known === parts.freq);
  if (!freq) {
    if (typeof parts.freq === 'string') return 'within-day';
    throw new RangeError('no frequency');
  }
  if (['byhour', 'byminute', 'bysecond'].some((part) => part in parts)) return 'within-day';
  const numbers = (part: string) => listOf(parts[part]).map(Number);
  const count = Number(parts.count);
  // Sunday is 1 with ical.js.
  const weekStart = parts.wkst === undefined ? 0 : (Number(parts.wkst) + 5) % 7;
  return {
    rule: {
      freq,
      interval: Math.max(1, Math.trunc(Number(parts.interval)) || 1),
      ...(parts.count !== undefined && { count }),
      weekStart,
      byMonth: numbers('bymonth'),
      byMonthDay: numbers('bymonthday'),
      byYearDay: numbers('byyearday'),
      byWeek: numbers('byweekno'),
      byDay: listOf(parts.byday).map((day) => {
        const [, nth = '', name = ''] = /^([+-]?\d*)(\D\D)$/.exec(String(day)) ?? [];
        return { nth: Number(nth), weekday: DAYS.indexOf(name) };
      }),
      bySetPos: numbers('bysetpos'),
    },
    ...(typeof parts.until === 'string' && { until: readTime(parts.until, {}) }),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** On one line, without characters that nobody sees. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .toWellFormed();
}

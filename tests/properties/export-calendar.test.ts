import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { availabilityAt } from '../../utils/availability/availability-at.ts';
import { exportAvailability, exportEvents } from '../../utils/availability/export-calendar.ts';
import type { DatedException, Hours } from '../../utils/availability/model.ts';
import { type HoursWindow, WEEK_PARITIES, WEEKDAYS } from '../../utils/policy/model.ts';
import { fullHours } from '../fixtures/calendar-hours.ts';

/** The oracle reads the file with ical.js alone and repeats its rules; the hours answer by `availabilityAt`. */
const DAY = 86_400_000;
const WEEKS = 9;

/** Weeks in which the clock changes, or the year has 53 weeks and alternating ones do not alternate. */
const TIMES = [
  ['Europe/Amsterdam', '2026-03-16'],
  ['Europe/Amsterdam', '2026-10-12'],
  ['Europe/Amsterdam', '2026-12-14'],
  ['America/New_York', '2027-03-01'],
  ['Australia/Lord_Howe', '2026-09-21'],
  ['America/Santiago', '2026-08-24'],
  ['Africa/Cairo', '2027-04-12'],
  ['Asia/Kolkata', '2026-06-10'],
] as const;

interface Span {
  readonly start: number;
  readonly end: number;
}

const time = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const times = fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to || from === '00:00');
const window: fc.Arbitrary<HoursWindow> = fc
  .tuple(times, fc.subarray([...WEEKDAYS], { minLength: 1 }), fc.option(fc.constantFrom(...WEEK_PARITIES)))
  .map(([{ from, to }, days, weeks]) => ({ from, to, days, ...(weeks && { weeks }) }));

const exceptionFrom = (first: string): fc.Arbitrary<DatedException> => {
  const date = (days: number) => Temporal.PlainDate.from(first).add({ days }).toString();
  return fc
    .tuple(fc.nat({ max: 7 * WEEKS }), fc.nat({ max: 9 }), fc.array(times, { maxLength: 2 }), fc.boolean(), time, time)
    .map(([start, length, windows, whole, from, to]): DatedException => {
      const named = { id: `${start} ${length} ${from}`, name: 'x', source: 'own' as const };
      if (whole) return { ...named, kind: 'days', from: date(start), to: date(start + length), windows };
      return { ...named, kind: 'span', from: `${date(start)}T${from}`, to: `${date(start + 1 + (length % 3))}T${to}` };
    });
};

const cases = fc.constantFrom(...TIMES).chain(([zone, first]) =>
  fc.record({
    now: fc.nat({ max: 14 * 24 }).map((hour) => Date.parse(`${first}T00:00Z`) + hour * 3_600_000),
    hours: fc.record(
      {
        zone: fc.constant(zone),
        windows: fc.array(window, { minLength: 1, maxLength: 4 }),
        exceptions: fc.array(exceptionFrom(first), { maxLength: 4 }),
        holidays: fc.constantFrom('nl', 'be'),
      },
      { requiredKeys: ['zone', 'windows'] },
    ) as fc.Arbitrary<Hours>,
  }),
);

/** When the hours say available, from `now` for some weeks. */
function spansOf(hours: Hours, now: number): readonly Span[] {
  const end = now + WEEKS * 7 * DAY;
  const spans: Span[] = [];
  for (let at = now; at < end; ) {
    const { state, nextChange } = availabilityAt(at, hours);
    const until = Math.min(nextChange ?? end, end);
    if (state === 'available') spans.push({ start: at, end: until });
    at = until;
  }
  return spans;
}

/** The same of an exported file: what its components repeat, without what is taken out. */
function spansIn(given: readonly ICAL.Component[], taken: readonly ICAL.Component[], now: number): readonly Span[] {
  const end = now + WEEKS * 7 * DAY;
  const away = taken.flatMap((one) => occurrences(one, end));
  const edges = new Set<number>([now, end]);
  const available = given.flatMap((one) => occurrences(one, end));
  for (const { start, end: until } of [...available, ...away]) edges.add(start).add(until);
  const within = (spans: readonly Span[], at: number) => spans.some((span) => span.start <= at && at < span.end);
  const sorted = [...edges].filter((at) => at >= now && at <= end).sort((a, b) => a - b);
  const spans: Span[] = [];
  for (const [index, at] of sorted.entries()) {
    const until = sorted[index + 1];
    if (until === undefined || !within(available, at) || within(away, at)) continue;
    const last = spans.at(-1);
    if (last?.end === at) spans[spans.length - 1] = { ...last, end: until };
    else spans.push({ start: at, end: until });
  }
  return spans;
}

function occurrences(component: ICAL.Component, until: number): readonly Span[] {
  const start = component.getFirstProperty('dtstart');
  const zone = String(start?.getParameter('tzid'));
  const instant = (value: unknown) =>
    Temporal.PlainDateTime.from(String(value)).toZonedDateTime(zone).epochMilliseconds;
  const first = start?.getFirstValue() as ICAL.Time;
  const length = instant(component.getFirstPropertyValue('dtend')) - instant(first);
  const walk = new ICAL.RecurExpansion({ component, dtstart: first });
  const spans: Span[] = [];
  for (let next = walk.next(); next && instant(next) < until; next = walk.next())
    spans.push({ start: instant(next), end: instant(next) + length });
  return spans;
}

const titles = { available: 'yes', away: 'no', holiday: () => 'no' };
const read = (text: string) => ICAL.Component.fromString(text);

async function expectSame(hours: Hours, now: number) {
  const context = { now, owner: 'x', titles };
  const known = spansOf(hours, now);
  const [base, ...away] = read(await exportAvailability(hours, context)).getAllSubcomponents('vavailability');
  expect(spansIn(base?.getAllSubcomponents('available') ?? [], away, now)).toEqual(known);
  const events = read(await exportEvents(hours, context)).getAllSubcomponents('vevent');
  const busy = (one: ICAL.Component) => one.getFirstPropertyValue('transp') === 'OPAQUE';
  const timed = (one: ICAL.Component) => !(one.getFirstPropertyValue('dtstart') as ICAL.Time).isDate;
  const free = events.filter((one) => !busy(one));
  expect(
    spansIn(
      free,
      events.filter((one) => busy(one) && timed(one)),
      now,
    ),
  ).toEqual(known);
}

describe('an exported calendar', () => {
  it('says the same hours as Drempel follows', { timeout: 20_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, ({ hours, now }) => expectSame(hours, now)),
      { numRuns: 40 },
    );
  });

  it('does so for hours with everything', async () => {
    expect(spansOf(fullHours, Date.UTC(2026, 10, 24)).length).toBeGreaterThan(20);
    await expectSame(fullHours, Date.UTC(2026, 10, 24));
  });
});

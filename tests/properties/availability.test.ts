import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { availabilityAt } from '../../utils/availability/availability-at.ts';
import type { DatedException, Hours } from '../../utils/availability/model.ts';
import { buildTimetable } from '../../utils/availability/timetable.ts';
import { type HoursWindow, WEEKDAYS } from '../../utils/policy/model.ts';
import { walk } from './hours-oracle.ts';
import { DAY, MINUTE, type Offset, readOffsets, readWall, type Wall } from './wall-clock.ts';

/** Every zone that the engine knows, and every change of its clock in these years. */
const ZONES = Intl.supportedValuesOf('timeZone');
const FROM = Date.UTC(2019, 11, 1) / MINUTE;
const TO = Date.UTC(2036, 0, 1) / MINUTE;
const isJudged = ({ at }: Offset) => at >= Date.UTC(2020, 0, 1) / MINUTE && at < TO;

/** Days read on each side of what a case is about, and days judged: well inside what the oracle knows. */
const READ = 4;
const JUDGED = 1;
/** Over how many years the hours around a change are spread. */
const TURNS = 3;

/** Zones that have shown the same time at every minute of these years. */
interface History {
  readonly zones: readonly string[];
  readonly offsets: readonly Offset[];
}

let histories: readonly History[];

function readHistories(): readonly History[] {
  const byOffsets = new Map<string, { zones: string[]; offsets: readonly Offset[] }>();
  for (const zone of ZONES) {
    const offsets = readOffsets(zone, FROM, TO);
    const key = JSON.stringify(offsets);
    const known = byOffsets.get(key);
    if (known) known.zones.push(zone);
    else byOffsets.set(key, { zones: [zone], offsets });
  }
  return [...byOffsets.values()];
}

const pad = (value: number) => String(value).padStart(2, '0');
/** `HH:MM` of a minute of the wall. */
const timeAt = (wall: number) => `${pad(Math.floor((((wall % DAY) + DAY) % DAY) / 60))}:${pad((wall + 60 * DAY) % 60)}`;
const dateAt = (wall: number) => new Date(wall * MINUTE).toISOString().slice(0, 10);
const localAt = (wall: number) => `${dateAt(wall)}T${timeAt(wall)}`;

/** Hours at and around a jump from one time on the wall to another, each for what it may get wrong. */
function edgeHours(before: number, after: number): readonly Omit<Hours, 'zone'>[] {
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  const middle = Math.floor((low + high) / 2);
  const every = (from: number, to: number): HoursWindow => ({ days: WEEKDAYS, from: timeAt(from), to: timeAt(to) });
  const office: HoursWindow = { days: WEEKDAYS, from: '08:30', to: '17:30' };
  const on = (at: number, windows: readonly (readonly [number, number])[]): DatedException => ({
    kind: 'days',
    id: `on-${at}`,
    name: 'on the day',
    source: 'own',
    from: dateAt(at),
    to: dateAt(at),
    windows: windows.map(([from, to]) => ({ from: timeAt(from), to: timeAt(to) })),
  });
  const span = (from: number, to: number): DatedException => ({
    kind: 'span',
    id: `span-${from}`,
    name: 'away',
    source: 'own',
    from: localAt(from),
    to: localAt(to),
  });
  return [
    { windows: [every(low, high)] },
    { windows: [every(low - 1, middle)] },
    { windows: [every(middle, high + 1)] },
    { windows: [every(low + 1, high - 1)] },
    { windows: [every(low - 60, low), every(high, high + 60)] },
    { windows: [every(high, low)] },
    { windows: [every(middle, middle - 1)] },
    { windows: [every(low - 300, middle)] },
    { windows: [every(middle, middle + 720)] },
    { windows: [{ ...every(low, high + 30), weeks: 'even' }] },
    { windows: [{ ...every(middle - 600, middle), weeks: 'odd' }] },
    { windows: [every(low - 60, high + 60)], exceptions: [on(middle, [])] },
    { windows: [every(low - 300, middle)], exceptions: [on(middle - DAY, []), on(middle, [[middle, high + 90]])] },
    { windows: [office], exceptions: [on(low - DAY, [[low - 300, middle]]), on(low, [[middle, middle + 1]])] },
    { windows: [every(low - 120, high + 120)], exceptions: [span(middle, high + 30)] },
    { windows: [every(low - 120, high + 120)], exceptions: [span(low - 30, middle)] },
    { windows: [office], onCall: [every(middle, high + 60)] },
    { windows: [office], onCall: [{ ...every(low - 300, middle), weeks: 'even' }], exceptions: [span(low, low + 45)] },
  ];
}

/**
 * Holds the state function to the oracle: at every change in the days judged, in the minute before it, and on both sides
 * of the instant that the case is about; the change that is foretold each time too.
 * @returns how many minutes were asked about
 */
function judge(wall: Wall, hours: Hours): number {
  const { available, onCall } = walk(wall, hours);
  const [first, last] = [(READ - JUDGED) * DAY, (READ + JUDGED) * DAY];
  const ask = new Set([READ * DAY - 1, READ * DAY]);
  for (let minute = first; minute < last; minute += 1) {
    if (available[minute] === available[minute - 1] && onCall[minute] === onCall[minute - 1]) continue;
    ask.add(minute - 1).add(minute);
  }
  for (const minute of ask) {
    const got = availabilityAt((wall.start + minute) * MINUTE, hours);
    let change = minute;
    while (change < last && available[change] === available[minute]) change += 1;
    const foretold = got.nextChange === null ? Number.POSITIVE_INFINITY : got.nextChange / MINUTE - wall.start;
    const right =
      (got.state === 'available') === (available[minute] === 1) &&
      (got.onCall === true) === (onCall[minute] === 1) &&
      (change < last ? foretold === change : foretold >= change);
    if (!right) {
      expect({ at: new Date((wall.start + minute) * MINUTE).toISOString(), hours, got, foretold }).toEqual({
        at: 'as the clock on the wall has it',
        available: available[minute],
        onCall: onCall[minute],
        change,
      });
    }
  }
  return ask.size;
}

// Seconds on a machine that does other things as well.
describe('availability, against a clock on the wall', { timeout: 180_000 }, () => {
  beforeAll(() => {
    histories = readHistories();
  }, 120_000);

  it('is the same in all zones at every change of the clock in 2020–2035', () => {
    const count = { changes: 0, distinct: 0, cases: 0, minutes: 0 };
    for (const { zones, offsets } of histories) {
      const isRare = offsets.filter(isJudged).length < 2 * TURNS;
      for (const [index, { at, offset }] of offsets.entries()) {
        if (index === 0 || !isJudged({ at, offset })) continue;
        const before = at + (offsets[index - 1]?.offset ?? 0);
        const all = edgeHours(before, at + offset);
        count.distinct += 1;
        const wall = readWall(offsets, at, READ);
        for (const [turn, zone] of zones.entries()) {
          // All of them in one zone of those that show the same time, in spring and in autumn alike, spread over the
          // years where a zone has many; in each other one, to see that it does.
          const inTurn = all.filter((_, one) => isRare || one % TURNS === Math.floor(index / 2) % TURNS);
          const chosen = turn === 0 ? inTurn : [all[(index + turn) % all.length] ?? all[0]];
          for (const one of chosen) {
            if (!one) continue;
            count.minutes += judge(wall, { zone, ...one });
            count.cases += 1;
          }
          count.changes += 1;
        }
      }
    }
    const zones = histories.reduce((sum, one) => sum + one.zones.length, 0);
    console.log(
      `Daylight saving: ${zones} zones (${histories.length} of which differ), ${count.changes} changes of the clock ` +
        `in 2020–2035 (${count.distinct} of which differ), ${count.cases} cases, ${count.minutes} minutes judged.`,
    );
    expect(zones).toBe(ZONES.length);
    expect(zones).toBeGreaterThan(400);
    expect(count.changes).toBeGreaterThan(4000);
  });

  const time = fc
    .tuple(
      fc.oneof(fc.constantFrom(0, 1, 2, 3, 23), fc.integer({ min: 0, max: 23 })),
      fc.constantFrom(0, 1, 15, 30, 59),
    )
    .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);
  const times = fc.record({ from: time, to: time });
  const windows = fc.array(
    fc.record(
      {
        days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        from: time,
        to: time,
        weeks: fc.constantFrom('even' as const, 'odd' as const),
      },
      { requiredKeys: ['days', 'from', 'to'] },
    ),
    { minLength: 1, maxLength: 4 },
  );

  /** Instants worth looking at: changes of the clock, a day that Samoa skipped, and ends of years of 52 and 53 weeks. */
  const instants = fc.oneof(
    { weight: 6, arbitrary: fc.nat().map((seed) => ({ kind: 'change' as const, seed })) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('2020', '2021', '2026', '2027', '2032').map((year) => ({
        kind: 'at' as const,
        zone: 'Europe/Amsterdam',
        date: `${year}-01-01`,
      })),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'at' as const, zone: 'Pacific/Apia', date: '2011-12-30' }) },
  );
  const readPlace = (place: { kind: 'change'; seed: number } | { kind: 'at'; zone: string; date: string }) => {
    if (place.kind === 'at') {
      const at = Date.parse(place.date) / MINUTE;
      return { zone: place.zone, wall: readWall(readOffsets(place.zone, at - 30 * DAY, at + 30 * DAY), at, READ) };
    }
    const changing = histories.filter(({ offsets }) => offsets.filter(isJudged).length > 0);
    const { zones, offsets } = changing[place.seed % changing.length] ?? { zones: [], offsets: [] };
    const changes = offsets.slice(1).filter(isJudged);
    return {
      zone: zones[place.seed % zones.length] ?? '',
      wall: readWall(offsets, changes[place.seed % changes.length]?.at ?? 0, READ),
    };
  };

  /** Exceptions around the day of a case: `start` and `length` in minutes, from two days before it. */
  const exceptions = fc.array(
    fc.record({
      kind: fc.constantFrom('days' as const, 'span' as const),
      source: fc.constantFrom('own' as const, 'calendar' as const, 'holiday' as const),
      start: fc.integer({ min: 0, max: 4 * DAY }),
      length: fc.integer({ min: 1, max: 3 * DAY }),
      windows: fc.array(times, { maxLength: 2 }),
    }),
    { maxLength: 4 },
  );
  const plan = fc.record({
    windows,
    exceptions,
    onCall: fc.option(windows, { nil: [] }),
    holidays: fc.constantFrom(undefined, 'nl' as const, 'be' as const),
  });

  type Drawn = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;
  const hoursOf = (wall: Wall, zone: string, { holidays, ...drawn }: Drawn) => {
    const day = wall.shown[READ * DAY] ?? 0;
    const around = drawn.exceptions.map(({ kind, source, start, length, windows }, index): DatedException => {
      const [from, to] = [day - 2 * DAY + start, day - 2 * DAY + start + length];
      const named = { id: String(index), name: 'x', source };
      return kind === 'span'
        ? { ...named, kind, from: localAt(from), to: localAt(to) }
        : { ...named, kind, from: dateAt(from), to: dateAt(to), windows };
    });
    return { ...drawn, zone, exceptions: around, ...(holidays && { holidays }) } satisfies Hours;
  };

  it('is the same whatever the hours', () => {
    fc.assert(
      fc.property(instants, plan, (place, drawn) => {
        const { zone, wall } = readPlace(place);
        judge(wall, hoursOf(wall, zone, drawn));
      }),
      { numRuns: 400 },
    );
  });

  it('is what a page reads from its timetable, override included', () => {
    const minute = fc.integer({ min: -JUDGED * DAY, max: JUDGED * DAY }).map((from) => READ * DAY + from);
    const override = fc.record({ kind: fc.constantFrom('available', 'away', 'urgent'), until: minute });
    fc.assert(
      fc.property(instants, plan, fc.option(override), minute, (place, drawn, override, from) => {
        const { zone, wall } = readPlace(place);
        const until = override ? (wall.start + override.until) * MINUTE : 0;
        const plain = hoursOf(wall, zone, drawn);
        const hours: Hours = { ...plain, ...(override && { override: { kind: override.kind, until } }) };
        const { available } = walk(wall, plain);
        const { entries } = buildTimetable((wall.start + from) * MINUTE, hours);
        for (let at = from; at < (READ + JUDGED) * DAY; at += 7) {
          const instant = (wall.start + at) * MINUTE;
          const quiet = entries.findLast((entry) => entry.at <= instant)?.quiet;
          expect(quiet).toBe(override && instant < until ? override.kind !== 'available' : available[at] === 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

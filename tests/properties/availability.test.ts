import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availabilityAt } from '../../utils/availability/availability-at.ts';
import type { Hours } from '../../utils/availability/model.ts';
import { buildTimetable } from '../../utils/availability/timetable.ts';
import { type HoursWindow, WEEKDAYS } from '../../utils/policy/model.ts';

/**
 * The oracle walks minute by minute over what a clock on the wall shows (`Intl`, no Temporal), and applies the rule in
 * words: a time that the clock never shows comes as long after the last time it did show, the first showing counts.
 */
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Zones and days on which the clock jumps: north, south, half an hour, at midnight, a whole day. */
const JUMPS = [
  ['Europe/Amsterdam', '2026-03-29'],
  ['Europe/Amsterdam', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Santiago', '2026-09-06'],
  ['Africa/Cairo', '2026-04-24'],
  ['Pacific/Apia', '2011-12-30'],
  ['Asia/Kolkata', '2026-06-10'],
] as const;

interface Wall {
  readonly zone: string;
  /** First minute of the days looked at, epoch ms. */
  readonly start: number;
  /** For each minute from `start`: minutes since 1970 that the wall shows. */
  readonly shown: readonly number[];
  readonly first: ReadonlyMap<number, number>;
}

function readWall(zone: string, date: string, days: number): Wall {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const start = Date.parse(`${date}T00:00Z`) - days * DAY;
  const shown: number[] = [];
  const first = new Map<number, number>();
  for (let minute = 0; minute < 2 * days * 24 * 60; minute += 1) {
    const text = format.format(start + minute * MINUTE).replace(', ', 'T');
    const wall = Date.parse(`${text}Z`) / MINUTE;
    shown.push(wall);
    if (!first.has(wall)) first.set(wall, minute);
  }
  return { zone, start, shown, first };
}

function minuteOf(wall: Wall, wanted: number): number {
  for (let back = 0; back < 3 * 24 * 60; back += 1) {
    const found = wall.first.get(wanted - back);
    if (found !== undefined) return found + back;
  }
  throw new Error('outside the days that were read');
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** One bit a minute: available or not. */
function walk(wall: Wall, windows: readonly HoursWindow[]): Uint8Array {
  const available = new Uint8Array(wall.shown.length);
  const lastDay = Math.floor((wall.shown.at(-1) ?? 0) / 1440) - 2;
  for (let day = Math.floor((wall.shown[0] ?? 0) / 1440) + 1; day <= lastDay; day += 1) {
    // 1 January 1970 was a Thursday.
    const weekday = WEEKDAYS[(day + 3) % 7];
    for (const window of windows) {
      if (!weekday || !window.days.includes(weekday)) continue;
      const from = minuteOf(wall, day * 1440 + minutes(window.from));
      const over = window.to <= window.from ? 1440 : 0;
      const to = minuteOf(wall, day * 1440 + over + minutes(window.to));
      if (from < to) available.fill(1, from, to);
    }
  }
  return available;
}

const walls = JUMPS.map(([zone, date]) => readWall(zone, date, 7));
/** Minutes judged: two and a half days on each side of the jump, well inside what the oracle knows. */
const judged = { from: (7 - 2.5) * 1440, to: (7 + 2.5) * 1440 };

const time = fc
  .tuple(fc.oneof(fc.constantFrom(0, 1, 2, 3, 23), fc.integer({ min: 0, max: 23 })), fc.constantFrom(0, 1, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const window = fc.record({ days: fc.subarray([...WEEKDAYS], { minLength: 1 }), from: time, to: time });
const windows = fc.array(window, { minLength: 1, maxLength: 4 });
const wallArbitrary = fc.constantFrom(...walls);
const minute = fc.integer({ min: judged.from, max: judged.to });

// Seconds on a machine that does other things as well.
describe('availability, against a clock on the wall', { timeout: 60_000 }, () => {
  it('is the same at any minute', () => {
    fc.assert(
      fc.property(
        wallArbitrary,
        windows,
        fc.array(minute, { minLength: 20, maxLength: 20 }),
        (wall, windows, minutes) => {
          const expected = walk(wall, windows);
          for (const at of minutes) {
            const { state } = availabilityAt(wall.start + at * MINUTE, { zone: wall.zone, windows });
            expect(state === 'available').toBe(expected[at] === 1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('changes at exactly the minute that is foretold', () => {
    fc.assert(
      fc.property(wallArbitrary, windows, minute, (wall, windows, from) => {
        const expected = walk(wall, windows);
        const { state, nextChange } = availabilityAt(wall.start + from * MINUTE, { zone: wall.zone, windows });
        let change = from;
        while (change < judged.to && expected[change] === expected[from]) change += 1;
        expect(state === 'available').toBe(expected[from] === 1);
        if (change < judged.to) expect(nextChange).toBe(wall.start + change * MINUTE);
        else expect(nextChange ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(wall.start + change * MINUTE);
      }),
      { numRuns: 200 },
    );
  });

  it('is what a page reads from its timetable, override included', () => {
    const override = fc.record({ kind: fc.constantFrom('available' as const, 'away' as const), until: minute });
    fc.assert(
      fc.property(wallArbitrary, windows, fc.option(override), minute, (wall, windows, override, from) => {
        const expected = walk(wall, windows);
        const until = override && wall.start + override.until * MINUTE;
        const hours: Hours = {
          zone: wall.zone,
          windows,
          ...(override && until ? { override: { kind: override.kind, until } } : {}),
        };
        const timetable = buildTimetable(wall.start + from * MINUTE, hours);
        for (let at = from; at < judged.to; at += 7) {
          const instant = wall.start + at * MINUTE;
          const quiet = timetable.entries.findLast((entry) => entry.at <= instant)?.quiet;
          const overridden = override && until && instant < until;
          expect(quiet).toBe(overridden ? override.kind === 'away' : expected[at] === 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

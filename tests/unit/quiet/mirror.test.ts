import { expect, it } from 'vitest';
import { addUse, weekOf, weeksUpTo } from '../../../utils/quiet/mirror.ts';

const at = (instant: string) => Date.parse(instant);

it.each([
  ['2026-11-24T12:00:00Z', 'Europe/Amsterdam', '2026-W48'],
  ['2026-11-29T22:59:59Z', 'Europe/Amsterdam', '2026-W48'],
  ['2026-11-29T23:00:00Z', 'Europe/Amsterdam', '2026-W49'],
  ['2026-11-29T23:00:00Z', 'UTC', '2026-W48'],
  // ISO 8601: the week with the year's first Thursday is the first, so the days around New Year may be the other year's.
  ['2027-01-03T12:00:00Z', 'UTC', '2026-W53'],
  ['2027-01-04T12:00:00Z', 'UTC', '2027-W01'],
  ['2024-12-30T12:00:00Z', 'UTC', '2025-W01'],
])('the week of %s in %s is %s', (instant, zone, week) => {
  expect(weekOf(at(instant), zone)).toBe(week);
});

it('use is added to its week, and a year is kept', () => {
  const weeks = addUse(addUse(addUse([], '2026-W48', 5), '2026-W47', 1), '2026-W48', 2);
  expect(weeks).toEqual([
    { week: '2026-W47', ms: 1 },
    { week: '2026-W48', ms: 7 },
  ]);
  const many = Array.from({ length: 60 }, (_, place) => `2025-W${10 + place}`).reduce(
    (all, week) => addUse(all, week, 1),
    weeks,
  );
  expect(many).toHaveLength(53);
  expect(many.at(-1)?.week).toBe('2026-W48');
});

it('weeks are told up to now, those without use as well', () => {
  expect(weeksUpTo([{ week: '2026-W53', ms: 9 }], at('2027-01-12T12:00:00Z'), 'UTC', 3)).toEqual([
    { week: '2026-W53', ms: 9 },
    { week: '2027-W01', ms: 0 },
    { week: '2027-W02', ms: 0 },
  ]);
});

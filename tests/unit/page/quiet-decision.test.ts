import { expect, it } from 'vitest';
import { decideByTimetable } from '../../../utils/page/quiet-decision.ts';

const timetable = {
  entries: [
    { at: 10_000, quiet: true },
    { at: 20_000, quiet: false },
    { at: 30_000, quiet: true },
  ],
  until: 40_000,
};

it.each([
  [8_999, 'ask'],
  [9_001, 'hold'],
  [10_000, 'hold'],
  [19_999, 'hold'],
  [20_000, 'show'],
  [29_999, 'show'],
  [30_000, 'hold'],
  [39_999, 'hold'],
  [40_000, 'ask'],
] as const)('at %d: %s', (now, decision) => {
  expect(decideByTimetable(timetable, now)).toBe(decision);
});

it('without a timetable it asks', () => {
  expect(decideByTimetable(undefined, 0)).toBe('ask');
  expect(decideByTimetable({ entries: [], until: 10 }, 0)).toBe('ask');
});

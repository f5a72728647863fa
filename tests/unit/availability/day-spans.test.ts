import { describe, expect, it } from 'vitest';
import { spansOfDay, timeOf } from '../../../utils/availability/day-spans.ts';
import type { HoursWindow } from '../../../utils/policy/model.ts';

describe('minutes of a day', () => {
  it('goes round the clock', () => {
    expect([0, 510, 1440, 1500, -15].map(timeOf)).toEqual(['00:00', '08:30', '00:00', '01:00', '23:45']);
  });
});

describe('the stretches of a day', () => {
  const windows: HoursWindow[] = [
    { days: ['mo', 'tu'], from: '19:00', to: '21:00' },
    { days: ['mo'], from: '08:30', to: '12:30' },
    { days: ['su'], from: '22:00', to: '06:00' },
    { days: ['fr'], from: '12:00', to: '00:00' },
  ];

  it('come in the order of the clock, with what runs over from Sunday first', () => {
    expect(spansOfDay(windows, 'mo')).toEqual([
      { from: 0, to: 360, fromBefore: true },
      { from: 510, to: 750, fromBefore: false },
      { from: 1140, to: 1260, fromBefore: false },
    ]);
  });

  it('end at midnight on the day they start', () => {
    expect(spansOfDay(windows, 'su')).toEqual([{ from: 1320, to: 1440, fromBefore: false }]);
    expect(spansOfDay(windows, 'fr')).toEqual([{ from: 720, to: 1440, fromBefore: false }]);
    expect(spansOfDay(windows, 'sa')).toEqual([]);
  });
});

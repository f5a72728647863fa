import { describe, expect, it } from 'vitest';
import { checkHours, parseTime } from '../../../utils/availability/check-hours.ts';
import type { HoursWindow, Weekday } from '../../../utils/policy/model.ts';

const window = (days: string, from: string, to: string): HoursWindow => ({
  days: days.split(' ').filter(Boolean) as Weekday[],
  from,
  to,
});
const check = (...windows: HoursWindow[]) => checkHours({ zone: 'Europe/Amsterdam', windows });

describe('hours', () => {
  it.each([
    [[]],
    [[window('mo tu', '08:30', '17:30'), window('mo', '19:00', '20:00')]],
    [[window('mo tu', '08:30', '12:00'), window('mo', '12:00', '17:00')]],
    [[window('mo tu we th fr sa su', '00:00', '00:00')]],
    [[window('su', '22:00', '06:00'), window('mo', '06:00', '07:00')]],
  ])('are taken: %j', (windows) => {
    expect(check(...windows)).toEqual([]);
  });

  it.each(['Mars/Olympus', '+01:00', '', '../etc', 'Europe/Amsterdam '])('need a zone: %j', (zone) => {
    expect(checkHours({ zone, windows: [] })).toEqual([{ kind: 'bad-zone', zone }]);
  });

  it.each(['', '8:30', '24:00', '12:60', '12:3', '１2:30', '12:30:00'])('need times: %j', (time) => {
    expect(check(window('mo', time, '17:00'))).toEqual([{ kind: 'bad-time', index: 0, field: 'from' }]);
    expect(check(window('mo', '08:00', time))).toEqual([{ kind: 'bad-time', index: 0, field: 'to' }]);
    expect(parseTime(time)).toBeUndefined();
  });

  it('need a day and a length', () => {
    expect(check(window('mo', '08:00', '09:00'), window('', '10:00', '10:00'))).toEqual([
      { kind: 'no-days', index: 1 },
      { kind: 'empty', index: 1 },
    ]);
  });

  it.each([
    [window('mo', '08:00', '12:00'), window('mo', '11:59', '17:00')],
    [window('mo', '22:00', '06:00'), window('tu', '05:00', '07:00')],
    [window('su', '22:00', '06:00'), window('mo', '05:59', '07:00')],
    [window('mo', '05:59', '07:00'), window('su', '22:00', '06:00')],
    [window('mo tu', '00:00', '00:00'), window('tu', '12:00', '13:00')],
    [window('mo', '08:00', '12:00'), window('mo', '08:00', '12:00')],
  ])('do not overlap: %j %j', (first, second) => {
    expect(check(first, second)).toEqual([{ kind: 'overlap', index: 1, with: 0 }]);
  });

  it('may take turns by the week', () => {
    const even = { ...window('mo', '08:00', '17:00'), weeks: 'even' } as const;
    const odd = { ...window('mo', '09:00', '18:00'), weeks: 'odd' } as const;
    expect(check(even, odd)).toEqual([]);
    expect(check(even, window('mo', '16:00', '18:00'))).toEqual([{ kind: 'overlap', index: 1, with: 0 }]);
    expect(check(even, even)).toEqual([{ kind: 'overlap', index: 1, with: 0 }]);
  });

  it('meet over the midnight at the end of a week, with those of the other weeks', () => {
    const night = { ...window('su', '22:00', '06:00'), weeks: 'odd' } as const;
    const early = window('mo', '05:00', '09:00');
    expect(check(night, { ...early, weeks: 'even' })).toEqual([{ kind: 'overlap', index: 1, with: 0 }]);
    // Two odd weeks meet only at the end of a year of 53.
    expect(check(night, { ...early, weeks: 'odd' })).toEqual([]);
  });

  it('are said to overlap once for each window, at the later one', () => {
    const same = window('mo', '08:00', '12:00');
    expect(check(same, window('', '08:00', '12:00'), same, same)).toEqual([
      { kind: 'no-days', index: 1 },
      { kind: 'overlap', index: 2, with: 0 },
      { kind: 'overlap', index: 3, with: 0 },
    ]);
  });
});

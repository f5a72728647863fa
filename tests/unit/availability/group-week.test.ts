import { describe, expect, it } from 'vitest';
import { groupWeek } from '../../../utils/availability/group-week.ts';
import type { HoursWindow } from '../../../utils/policy/model.ts';

const office = { from: '09:00', to: '17:00' };
const said = (windows: readonly HoursWindow[]) =>
  groupWeek(windows).map(({ days, windows, weeks = 'every' }) =>
    [weeks, days.join(' '), windows.map(({ from, to }) => `${from}-${to}`).join(' ')].join(': '),
  );

describe('a week by what is the same', () => {
  it('puts days with equal times together, in the order of their first day', () => {
    expect(
      said([
        { days: ['fr'], from: '09:00', to: '12:00' },
        { days: ['th', 'mo'], ...office },
        { days: ['we'], ...office },
      ]),
    ).toEqual(['every: mo we th: 09:00-17:00', 'every: fr: 09:00-12:00']);
  });

  it('has the windows of a day in the order of the day', () => {
    expect(
      said([
        { days: ['mo'], from: '13:00', to: '17:00' },
        { days: ['mo'], from: '08:00', to: '12:00' },
      ]),
    ).toEqual(['every: mo: 08:00-12:00 13:00-17:00']);
  });

  it('puts weeks that alternate after what is the same in all', () => {
    expect(
      said([
        { days: ['mo'], ...office, weeks: 'odd' },
        { days: ['tu'], ...office, weeks: 'even' },
        { days: ['we'], ...office },
      ]),
    ).toEqual(['every: we: 09:00-17:00', 'even: tu: 09:00-17:00', 'odd: mo: 09:00-17:00']);
  });

  it('has nothing of free days', () => expect(said([])).toEqual([]));
});

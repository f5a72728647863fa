import { describe, expect, it } from 'vitest';
import { sayDays, sayWeek, sayWeekday } from '../../../utils/i18n/week.ts';
import type { HoursWindow } from '../../../utils/policy/model.ts';

describe('days', () => {
  it.each([
    [['mo', 'tu', 'we', 'th', 'fr'], 'ma t/m vr', 'Mon to Fri'],
    [['sa', 'su'], 'za en zo', 'Sat and Sun'],
    [['fr', 'mo', 'we'], 'ma, wo en vr', 'Mon, Wed and Fri'],
    [['mo', 'tu', 'we', 'fr'], 'ma t/m wo en vr', 'Mon to Wed and Fri'],
    [['su'], 'zo', 'Sun'],
    [[], '', ''],
  ] as const)('%s: %s, %s', (days, dutch, english) => {
    expect(sayDays(days, 'nl')).toBe(dutch);
    expect(sayDays(days, 'en')).toBe(english);
  });

  it('names a day in full', () => {
    expect(sayWeekday('we', 'nl', 'long')).toBe('woensdag');
    expect(sayWeekday('we', 'en', 'long')).toBe('Wednesday');
  });
});

describe('a week', () => {
  const windows: HoursWindow[] = [
    { days: ['th'], from: '19:00', to: '21:00' },
    { days: ['mo', 'tu', 'fr'], from: '08:30', to: '17:30' },
    { days: ['we', 'th'], from: '08:30', to: '12:30' },
  ];

  it('puts days with the same times on one line', () => {
    expect(sayWeek(windows, 'nl')).toEqual([
      { days: 'ma, di en vr', times: '08:30–17:30' },
      { days: 'wo', times: '08:30–12:30' },
      { days: 'do', times: '08:30–12:30 en 19:00–21:00' },
    ]);
  });

  it('says which weeks it is about where they alternate', () => {
    const alternating: HoursWindow[] = [
      { days: ['fr'], from: '08:30', to: '12:30', weeks: 'odd' },
      { days: ['mo', 'tu'], from: '08:30', to: '17:30' },
      { days: ['we'], from: '08:30', to: '17:30', weeks: 'even' },
    ];
    expect(sayWeek(alternating, 'nl')).toEqual([
      { days: 'ma en di', times: '08:30–17:30' },
      { days: 'wo', times: '08:30–17:30 (even weken)' },
      { days: 'vr', times: '08:30–12:30 (oneven weken)' },
    ]);
  });

  it('is empty where no day has hours', () => {
    expect(sayWeek([], 'en')).toEqual([]);
  });
});

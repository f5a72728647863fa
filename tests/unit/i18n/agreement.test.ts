import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../utils/availability/model.ts';
import { calendarTitles, sayExceptions, sayStatement } from '../../../utils/i18n/agreement.ts';
import { fullHours } from '../../fixtures/calendar-hours.ts';

const reader = (language: 'nl' | 'en', date = '2026-11-24') => ({
  language,
  now: Date.parse(`${date}T17:00Z`),
  zone: 'Europe/Amsterdam',
});
const week: Hours = {
  zone: 'America/New_York',
  windows: [{ days: ['mo', 'tu', 'we', 'th'], from: '09:00', to: '17:00' }],
};
const off = (from: string, to = from): Hours => ({
  ...week,
  exceptions: [{ id: '1', name: 'Surgery', source: 'own', kind: 'days', from, to, windows: [] }],
});

describe('the statement of hours', () => {
  it('says when one works, in whose time, and what becomes of messages', () => {
    expect(sayStatement(week, reader('en'))).toBe(
      'I work Monday to Thursday, 09:00–17:00, New York time. Messages outside these hours wait until I am back.',
    );
    expect(sayStatement(week, reader('nl'))).toBe(
      'Ik werk maandag t/m donderdag, 09:00–17:00, tijd van New York. Berichten buiten deze uren wachten tot ik er weer ben.',
    );
  });

  it('says the next days off, but not why', () => {
    expect(sayStatement(off('2026-12-21', '2027-01-03'), reader('en'))).toContain(
      'I am away from Monday 21 December up to and including Sunday 3 January 2027.',
    );
    expect(sayStatement(off('2026-12-24'), reader('nl'))).toContain('Ik ben er niet op donderdag 24 december.');
    expect(sayStatement(off('2026-12-24'), reader('nl'))).not.toContain('Surgery');
  });

  it('says nothing of days off that are past, far away, or everyone’s', () => {
    const plain = sayStatement(week, reader('en'));
    expect(sayStatement(off('2026-11-20'), reader('en'))).toBe(plain);
    expect(sayStatement(off('2027-06-01'), reader('en'))).toBe(plain);
    expect(sayStatement({ ...week, holidays: 'nl' }, reader('en', '2026-12-01'))).toBe(plain);
  });

  it('says hours that alternate', () => {
    expect(sayStatement(fullHours, reader('nl'))).toContain(
      'vrijdag, 13:00–17:00 (even weken); woensdag, 09:00–12:30 (oneven weken)',
    );
  });
});

describe('the agreement', () => {
  it('names the exceptions to come by date and hours alone', () => {
    expect(sayExceptions(fullHours, reader('en'))).toEqual([
      'Tuesday 1 December, 10:00–11:30, not available',
      'Monday 7 December to Tuesday 8 December, 16:00–00:30',
      'Monday 21 December to Sunday 3 January 2027, off',
    ]);
    expect(sayExceptions(fullHours, reader('en', '2027-02-01'))).toEqual([]);
  });

  it('puts a name in calendars where one is given', () => {
    expect(calendarTitles('', 'nl').available).toBe('Bereikbaar voor werk');
    expect(calendarTitles('Anna', 'en').holiday({ nl: 'Koningsdag', en: "King's Day" })).toBe(
      "Not available: Anna (King's Day)",
    );
  });
});

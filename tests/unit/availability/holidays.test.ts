import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { type HolidayCountry, publicHolidays } from '../../../utils/availability/holidays.ts';

const datesOf = (country: HolidayCountry, year: number) => publicHolidays(country, year).map(({ date }) => date);
const nameOf = (year: number, key: string) => publicHolidays('nl', year).find((day) => day.key === key);

describe('public holidays', () => {
  it.each([
    ['nl', 'NL', 2014],
    ['be', 'BE', 2000],
  ] as const)('in %s are those of an independent calendar, up to 2100', (country, code, first) => {
    const calendar = new Holidays(code);
    for (let year = first; year <= 2100; year += 1) {
      const known = calendar
        .getHolidays(year)
        // Liberation Day stands there as a day off for schools, in every year.
        .filter(({ type, rule }) => type === 'public' || (code === 'NL' && rule === '05-05' && year % 5 === 0))
        .map(({ date }) => date.slice(0, 10))
        .sort();
      expect(datesOf(country, year), String(year)).toEqual(known);
    }
  });

  it("moves King's Day off a Sunday", () => {
    expect(nameOf(2025, 'kings-day')?.date).toBe('2025-04-26');
    expect(nameOf(2026, 'kings-day')?.date).toBe('2026-04-27');
  });

  it('has Liberation Day in the years in which most people are off', () => {
    expect(nameOf(2025, 'liberation')?.date).toBe('2025-05-05');
    expect(nameOf(2026, 'liberation')).toBeUndefined();
  });

  it('leaves out Good Friday', () => {
    expect(datesOf('nl', 2026)).not.toContain('2026-04-03');
    expect(datesOf('be', 2026)).not.toContain('2026-04-03');
  });

  it('names each day in both languages, once a year', () => {
    for (const country of ['nl', 'be'] as const) {
      const days = publicHolidays(country, 2027);
      expect(days.every(({ name }) => name.nl !== '' && name.en !== '')).toBe(true);
      expect(new Set(days.map(({ key }) => key)).size).toBe(days.length);
    }
    expect(publicHolidays('nl', 2027).at(-1)?.name).toEqual({ nl: 'Tweede kerstdag', en: 'Boxing Day' });
  });

  it('keeps both of two that fall on one day', () => {
    expect(publicHolidays('be', 2008).filter(({ date }) => date === '2008-05-01')).toHaveLength(2);
  });
});

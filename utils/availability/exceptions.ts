import type { Bilingual } from '../policy/model.ts';
import { type HolidayCountry, publicHolidays } from './holidays.ts';
import type { DatedException, HoursPlan, Times } from './model.ts';

type DaysException = Extract<DatedException, { kind: 'days' }>;

/** What holds on one date in place of the week. */
export interface DayRule {
  readonly source: DatedException['source'];
  readonly name: string | Bilingual;
  readonly windows: readonly Times[];
}

const DAY = 86_400_000;

/** Days of a `days` exception, both ends included. */
export function daysIn({ from, to }: { readonly from: string; readonly to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

/**
 * What holds on a date (ISO 8601) in place of the week, or undefined where the week does. Which exception counts where
 * several do is stated with `DatedException`.
 */
export function createDayRules(plan: HoursPlan): (date: string) => DayRule | undefined {
  const days = (plan.exceptions ?? [])
    .filter((one): one is DaysException => one.kind === 'days')
    .map((one, added) => ({ one, added, length: daysIn(one) }))
    .sort(
      (a, b) =>
        Number(a.one.source === 'holiday') - Number(b.one.source === 'holiday') ||
        a.length - b.length ||
        Number(a.one.source === 'calendar') - Number(b.one.source === 'calendar') ||
        b.added - a.added,
    )
    .map(({ one }) => one);
  const { holidays } = plan;
  const years = new Map<string, ReadonlyMap<string, DayRule>>();
  const holidayOn = (country: HolidayCountry, date: string) => {
    const year = date.slice(0, 4);
    const rules = years.get(year) ?? holidayRules(country, Number(year));
    years.set(year, rules);
    return rules.get(date);
  };
  return (date) => days.find(({ from, to }) => from <= date && date <= to) ?? (holidays && holidayOn(holidays, date));
}

/** By date; of two on one date, the first. */
function holidayRules(country: HolidayCountry, year: number): ReadonlyMap<string, DayRule> {
  const rules = publicHolidays(country, year).map(({ date, name }): [string, DayRule] => [
    date,
    { source: 'holiday', name, windows: [] },
  ]);
  return new Map(rules.reverse());
}

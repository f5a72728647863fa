import type { Bilingual } from '../policy/model.ts';
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
  return (date) => days.find(({ from, to }) => from <= date && date <= to);
}

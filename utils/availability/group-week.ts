import { type HoursWindow, WEEK_PARITIES, WEEKDAYS, type Weekday, type WeekParity } from '../policy/model.ts';

/** Days of the week that have the same times. */
export interface DayGroup {
  readonly days: readonly Weekday[];
  /** In the order of the day. */
  readonly windows: readonly HoursWindow[];
  readonly weeks?: WeekParity;
}

/**
 * A week by what is the same: days with equal times together, in the order of their first day; free days have none.
 * Weeks that alternate come after what is the same in all of them, first the even ones.
 */
export function groupWeek(windows: readonly HoursWindow[]): readonly DayGroup[] {
  return [undefined, ...WEEK_PARITIES].flatMap((weeks) => {
    const groups = new Map<string, { days: Weekday[]; windows: readonly HoursWindow[] }>();
    for (const day of WEEKDAYS) {
      const ofDay = windows
        .filter((window) => window.weeks === weeks && window.days.includes(day))
        .sort((a, b) => a.from.localeCompare(b.from));
      if (ofDay.length === 0) continue;
      const key = ofDay.map(({ from, to }) => `${from}-${to}`).join();
      const group = groups.get(key) ?? { days: [], windows: ofDay };
      groups.set(key, { ...group, days: [...group.days, day] });
    }
    return [...groups.values()].map((group) => ({ ...group, ...(weeks && { weeks }) }));
  });
}

import { type HoursWindow, WEEKDAYS, type Weekday, type WeekParity } from '../policy/model.ts';

/** Whether the number of the ISO 8601 week of a date is even or odd. */
export function parityOf(date: Temporal.PlainDate): WeekParity {
  return (date.weekOfYear ?? 0) % 2 === 0 ? 'even' : 'odd';
}

/** The windows of a week that start on a date. */
export function windowsOn(windows: readonly HoursWindow[], date: Temporal.PlainDate): readonly HoursWindow[] {
  const weekday = WEEKDAYS[date.dayOfWeek - 1] as Weekday;
  return windows.filter(
    ({ days, weeks }) => days.includes(weekday) && (weeks === undefined || weeks === parityOf(date)),
  );
}

import { type HoursWindow, WEEKDAYS, type Weekday, type WeekParity } from '../policy/model.ts';

/** The ISO 8601 week at an instant (epoch ms) in a zone: its number, and whether that is even or odd. */
export function weekAt(instant: number, zone: string): { readonly number: number; readonly parity: WeekParity } {
  const date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  return { number: date.weekOfYear ?? 0, parity: parityOf(date) };
}

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

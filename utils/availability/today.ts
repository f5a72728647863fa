import { type HoursWindow, WEEKDAYS, type Weekday, type WeeklyHours } from '../policy/model.ts';

/** The weekday it is at an instant (epoch ms) in the zone of the hours. */
export function weekdayAt(instant: number, zone: string): Weekday {
  const { dayOfWeek } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return WEEKDAYS[dayOfWeek - 1] as Weekday;
}

/** The windows that start on a weekday, earliest first. */
export function windowsOn(weekday: Weekday, hours: WeeklyHours): readonly HoursWindow[] {
  return hours.windows
    .filter((window) => window.days.includes(weekday))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The windows that start today, in the zone of the hours. */
export function todaysWindows(instant: number, hours: WeeklyHours): readonly HoursWindow[] {
  return windowsOn(weekdayAt(instant, hours.zone), hours);
}

import { WEEKDAYS, type Weekday } from '../policy/model.ts';

/** The weekday it is at an instant (epoch ms) in the zone of the hours. */
export function weekdayAt(instant: number, zone: string): Weekday {
  const { dayOfWeek } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return WEEKDAYS[dayOfWeek - 1] as Weekday;
}

/** Whether this browser knows the zone; names come and go with the tz database that it carries. */
export function knowsZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

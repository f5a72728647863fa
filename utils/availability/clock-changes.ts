/** One change of a zone's clock. `wall` is what the clock showed at that moment, had it not changed. */
export interface ClockChange {
  readonly wall: Temporal.PlainDateTime;
  /** From UTC before and after, `+01:00`. */
  readonly before: string;
  readonly after: string;
}

/** When the clock of a zone changes between two instants (epoch ms), oldest first, and the last change before them. */
export function clockChanges(zone: string, from: number, until: number): readonly ClockChange[] {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const changes: ClockChange[] = [];
  let change = start.getTimeZoneTransition('previous') ?? start.getTimeZoneTransition('next');
  while (change && change.epochMilliseconds < until) {
    const before = change.subtract({ nanoseconds: 1 });
    // Rules of a name may change and leave the clock as it was.
    if (before.offset !== change.offset) {
      const wall = before.toPlainDateTime().add({ nanoseconds: 1 });
      changes.push({ wall, before: before.offset, after: change.offset });
    }
    change = change.getTimeZoneTransition('next');
  }
  return changes;
}

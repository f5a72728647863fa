/** The overtime mirror: totals by ISO 8601 week (`2026-W48`) of work in use outside the hours, oldest first, and no more. */
export interface Mirror {
  readonly on: boolean;
  readonly weeks: readonly WeekOfUse[];
}

export interface WeekOfUse {
  readonly week: string;
  readonly ms: number;
}

export const NO_MIRROR: Mirror = { on: false, weeks: [] };

/** A year. */
const WEEKS_KEPT = 53;

/** The ISO 8601 week of an instant (epoch ms) in a zone. */
export function weekOf(at: number, zone: string): string {
  return nameOf(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate());
}

function nameOf(date: Temporal.PlainDate): string {
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
}

/** Adds use to its week. */
export function addUse(weeks: readonly WeekOfUse[], week: string, ms: number): readonly WeekOfUse[] {
  const before = weeks.find((one) => one.week === week)?.ms ?? 0;
  return [...weeks.filter((one) => one.week !== week), { week, ms: before + ms }]
    .sort((one, other) => (one.week < other.week ? -1 : 1))
    .slice(-WEEKS_KEPT);
}

/** So many weeks up to and including that of an instant (epoch ms), oldest first, those without use as well. */
export function weeksUpTo(weeks: readonly WeekOfUse[], now: number, zone: string, count: number): readonly WeekOfUse[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return Array.from({ length: count }, (_, place) => {
    const week = nameOf(today.subtract({ weeks: count - 1 - place }));
    return { week, ms: weeks.find((one) => one.week === week)?.ms ?? 0 };
  });
}

import { WEEKDAYS, type WeeklyHours } from '../policy/model.ts';

/** A time in which the employee is available, epoch ms; `end` is the first instant that is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The spans of weekly hours that end after `instant`, for so many days ahead, oldest first; spans that meet are one.
 *
 * A window belongs to the day it starts, and where its end is at or before its start it runs into the next day.
 * A wall-clock time that does not exist that day moves forward by what the clock skipped, one that exists twice is the
 * first of the two: what Temporal calls `compatible`, after RFC 5545 §3.3.5.
 */
export function findSpans(hours: WeeklyHours, instant: number, daysAhead: number): readonly Span[] {
  const today = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(hours.zone).toPlainDate();
  const spans: Span[] = [];
  // A zone may skip a whole day: a window of the day before yesterday can then still run.
  for (let day = -2; day <= daysAhead; day += 1) {
    const date = today.add({ days: day });
    const weekday = WEEKDAYS[date.dayOfWeek - 1];
    for (const { days, from, to } of hours.windows) {
      if (!weekday || !days.includes(weekday)) continue;
      const start = instantOf(date, from, hours.zone);
      const end = instantOf(to <= from ? date.add({ days: 1 }) : date, to, hours.zone);
      if (start < end && end > instant) spans.push({ start, end });
    }
  }
  return merge(spans.sort((a, b) => a.start - b.start));
}

function instantOf(date: Temporal.PlainDate, time: string, zone: string): number {
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

function merge(sorted: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

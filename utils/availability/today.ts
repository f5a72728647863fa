import { type DaySpan, placeSpans } from './day-spans.ts';
import type { Hours } from './model.ts';
import { readHours } from './sources.ts';

/** What a date (ISO 8601) looks like by the clock, exceptions and holidays included, for drawing and for saying it. */
export function spansOn(hours: Hours, date: string): readonly DaySpan[] {
  const { available, cuts } = readHours(hours);
  const day = Temporal.PlainDate.from(date);
  const spans = placeSpans(available.timesOn(day), available.timesOn(day.subtract({ days: 1 })));
  return cuts.reduce<readonly DaySpan[]>((left, cut) => {
    const [from, to] = [minutesInto(day, cut.from), minutesInto(day, cut.to)];
    return left.flatMap((span) =>
      [
        { ...span, to: Math.min(span.to, from) },
        { ...span, from: Math.max(span.from, to) },
      ].filter((part) => part.from < part.to),
    );
  }, spans);
}

/** The same for the day that it is at an instant (epoch ms) in the zone of the hours. */
export function spansToday(hours: Hours, instant: number): readonly DaySpan[] {
  return spansOn(hours, dateAt(hours, instant));
}

/** The date (ISO 8601) at an instant in the zone of the hours. */
export function dateAt(hours: Hours, instant: number): string {
  const { zone } = readHours(hours).available;
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Minutes on the clock from the start of a day to a local date and time; before it less than none. */
function minutesInto(day: Temporal.PlainDate, dateTime: string): number {
  return day.toPlainDateTime().until(dateTime, { largestUnit: 'minute' }).minutes;
}

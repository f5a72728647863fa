import type { Times } from './model.ts';

/** A stretch of time, epoch ms; `end` is the first instant that is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the clock on the wall says of each date, and what is taken out of it. */
export interface SpanSource {
  /** IANA zone; a known one. */
  readonly zone: string;
  timesOn(date: Temporal.PlainDate): readonly Times[];
  /** Local date and time, ISO 8601. */
  readonly cuts: readonly Times[];
}

const DAY = 86_400_000;
/** A day's windows may end, and a zone that skips a day may put them, so many days later. */
const LATE = 3;

/**
 * The first span that ends after `instant` (epoch ms), or undefined where none starts within `horizon` days. Looks no
 * further ahead than it has to. `cutOff`: it still runs at the horizon, and may have no end.
 */
export function findSpan(
  source: SpanSource,
  instant: number,
  horizon: number,
): (Span & { readonly cutOff: boolean }) | undefined {
  for (let ahead = Math.min(2 * LATE, horizon); ; ahead = Math.min(ahead * 4, horizon)) {
    const [span] = findSpans(source, instant, ahead);
    const cutOff = span !== undefined && span.end > instant + (ahead - LATE) * DAY;
    if (ahead === horizon || (span && !cutOff)) return span && { ...span, cutOff };
  }
}

/**
 * The spans that end after `instant`, for so many days ahead, oldest first; spans that meet are one.
 *
 * A window belongs to the day it starts, and where its end is at or before its start it runs into the next day.
 * A wall-clock time that does not exist that day moves forward by what the clock skipped, one that exists twice is the
 * first of the two: what Temporal calls `compatible`, after RFC 5545 §3.3.5.
 */
function findSpans(source: SpanSource, instant: number, daysAhead: number): readonly Span[] {
  const { zone, cuts } = source;
  const today = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  const spans: Span[] = [];
  // A zone may skip a whole day: a window of the day before yesterday can then still run.
  for (let day = -2; day <= daysAhead; day += 1) {
    const date = today.add({ days: day });
    for (const { from, to } of source.timesOn(date)) {
      const start = instantOf(date, from, zone);
      const end = instantOf(to <= from ? date.add({ days: 1 }) : date, to, zone);
      if (start < end) spans.push({ start, end });
    }
  }
  const [first, last] = [today.subtract({ days: LATE }).toString(), today.add({ days: daysAhead + LATE }).toString()];
  const taken = cuts
    .filter(({ from, to }) => to >= first && from <= last)
    .map(({ from, to }) => ({ start: localInstant(from, zone), end: localInstant(to, zone) }))
    .filter(({ start, end }) => start < end);
  return takeOut(merge(spans.sort((a, b) => a.start - b.start)), taken).filter(({ end }) => end > instant);
}

/** The instant at which the clock in a zone shows a local date and time (ISO 8601); the rule is that of `findSpans`. */
export function localInstant(dateTime: string, zone: string): number {
  return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(zone).epochMilliseconds;
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

function takeOut(spans: readonly Span[], cuts: readonly Span[]): readonly Span[] {
  return cuts.reduce<readonly Span[]>(
    (left, cut) =>
      left.flatMap(({ start, end }) =>
        [
          { start, end: Math.min(end, cut.start) },
          { start: Math.max(start, cut.end), end },
        ].filter((part) => part.start < part.end),
      ),
    spans,
  );
}

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

/**
 * The first span that ends after `instant` (epoch ms), spans that meet taken as one; undefined where none starts within
 * `horizon` days. `cutOff`: it still runs at the horizon, and may have no end.
 *
 * A window belongs to the day it starts, and where its end is at or before its start it runs into the next day.
 * A wall-clock time that does not exist that day moves forward by what the clock skipped, one that exists twice is the
 * first of the two: what Temporal calls `compatible`, after RFC 5545 §3.3.5.
 */
export function findSpan(
  source: SpanSource,
  instant: number,
  horizon: number,
): (Span & { readonly cutOff: boolean }) | undefined {
  const { zone } = source;
  const today = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
  // A zone may skip a whole day: a window of the day before yesterday can then still run.
  const first = today.subtract({ days: 2 });
  const cutsUpTo = readCuts(source, first.toString());
  let spans: readonly Span[] = [];
  let found: Span | undefined;
  for (let day = 0; day <= horizon + 2; day += 1) {
    const date = first.add({ days: day });
    spans = merge([...spans, ...spansOf(date, source)]);
    // A window of this day ends on the next one at the latest, which a zone may skip.
    found = takeOut(spans, cutsUpTo(date.add({ days: 2 }).toString())).find(({ end }) => end > instant);
    // What begins on a later day begins after that: it can neither come before nor be joined to it.
    const ended = found && day >= 2 && found.end < date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
    if (found && ended) return { ...found, cutOff: false };
  }
  return found && { ...found, cutOff: true };
}

function spansOf(date: Temporal.PlainDate, { zone, timesOn }: SpanSource): readonly Span[] {
  return timesOn(date)
    .map(({ from, to }) => ({
      start: instantOf(date, from, zone),
      end: instantOf(to <= from ? date.add({ days: 1 }) : date, to, zone),
    }))
    .filter(({ start, end }) => start < end);
}

/** What is taken out from one date (ISO 8601) up to and including another, which is a later one at each call. */
function readCuts({ zone, cuts }: SpanSource, first: string): (last: string) => readonly Span[] {
  const waiting = cuts.filter(({ to }) => to >= first).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const read: Span[] = [];
  return (last) => {
    for (let cut = waiting.at(-1); cut && cut.from.slice(0, 10) <= last; cut = waiting.at(-1)) {
      waiting.pop();
      const span = { start: localInstant(cut.from, zone), end: localInstant(cut.to, zone) };
      if (span.start < span.end) read.push(span);
    }
    return read;
  };
}

/** The instant at which the clock in a zone shows a local date and time (ISO 8601); the rule is that of `findSpans`. */
export function localInstant(dateTime: string, zone: string): number {
  return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(zone).epochMilliseconds;
}

function instantOf(date: Temporal.PlainDate, time: string, zone: string): number {
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
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

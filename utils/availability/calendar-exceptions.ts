import type { CalendarEvent, CalendarTime } from './calendar-event.ts';
import { daysIn } from './exceptions.ts';
import type { ImportReport, LeftOutReason } from './import-report.ts';
import type { DatedException } from './model.ts';
import { dayNumber, type Effort, repeatDates } from './repeat-dates.ts';

const DAY = 86_400_000;
/** In days: as long as an exception may be. */
const LONGEST = 732;
/** What one time costs of the effort, beside a day looked at. */
const PER_TIME = 100;

/** What an event comes to. */
export interface FoundException {
  readonly exception: DatedException;
  /**
   * Whether one comes for it: whole days. What has a time may be any appointment; and a single day that the calendar
   * shows as free is a birthday or a remembrance more often than a day off, unless it is a public holiday.
   */
  readonly likely: boolean;
}

/** What the events of a calendar are looked through with. */
export interface CalendarWalk {
  /** Epoch ms; `zone` is the IANA zone of the hours, in which exceptions are. */
  readonly now: number;
  readonly zone: string;
  readonly today: Temporal.PlainDate;
  /** The last date that counts. */
  readonly horizon: Temporal.PlainDate;
  readonly effort: Effort;
  /** ISO dates of public holidays until the horizon. */
  readonly holidays: ReadonlySet<string>;
  /** The name of an event that has none. */
  readonly unnamed: string;
  readonly report: ImportReport;
  instantOf(time: CalendarTime): number;
}

/** What the events of one UID come to: the latest word on the event, its repetitions, and what stands in their place. */
export function exceptionsOf(group: readonly CalendarEvent[], walk: CalendarWalk): readonly FoundException[] {
  const whole = group.every((event) => daysOf(event) !== null);
  const keyOf = (time: CalendarTime) => (whole || !time.time ? time.date.toString() : String(walk.instantOf(time)));
  const bySequence = [...group].sort((a, b) => a.sequence - b.sequence);
  const instead = new Map(bySequence.flatMap((event) => (event.instead ? [[keyOf(event.instead), event]] : [])));
  const masters = bySequence.filter((event) => !event.instead);
  const latest = masters.filter(({ sequence }) => sequence === masters.at(-1)?.sequence);
  // What is once only stays the same when it is moved.
  const alone = latest.length === 1 && latest.every(({ repeats, also }) => !repeats && also.length === 0);
  const exceptions: FoundException[] = [];
  const add = (event: CalendarEvent, start: CalendarTime, original: CalendarTime | null) => {
    const exception = exceptionOf(event, start, original ? `${event.uid} ${keyOf(original)}` : event.uid, walk);
    if (exception) exceptions.push(exception);
  };
  // Some programs give one UID to many: of the same age, each counts.
  for (const master of latest) {
    const starts = startsOf(master, walk);
    // Some name the date of an event that has a time.
    const left = starts.length > 0 ? new Set([...master.except.map(keyOf), ...instead.keys()]) : new Set();
    for (const start of starts)
      if (!left.has(keyOf(start)) && !left.has(start.date.toString())) add(master, start, alone ? null : start);
  }
  for (const event of instead.values()) if (event.instead) add(event, event.start, event.instead);
  return exceptions;
}

/** When an event begins, each time. */
function startsOf(
  event: CalendarEvent,
  { today, horizon, effort, instantOf, report }: CalendarWalk,
): readonly CalendarTime[] {
  const { start, repeats, also, except } = event;
  if (!repeats && also.length === 0) return [start];
  const spend = (times: number) => {
    effort.left -= PER_TIME * times;
    if (effort.left < 0) report.leaveOut('too-much', event.name);
    return effort.left >= 0;
  };
  if (!spend(also.length + except.length)) return [];
  if (!repeats) return [start, ...also];
  const number = ({ year, month, day }: Temporal.PlainDate) => dayNumber(year, month, day);
  const { rule, until } = repeats;
  const to = Math.min(number(horizon), until ? number(until.date) + 1 : Number.POSITIVE_INFINITY);
  const days = Math.ceil(daysOf(event) ?? lengthOf(event, instantOf) / DAY);
  const from = number(today) - Math.min(Math.max(days, 1), LONGEST);
  const dates = repeatDates(rule, number(start.date), from, to, effort);
  if (!dates) {
    report.leaveOut('too-much', event.name);
    return [];
  }
  if (!spend(dates.length)) return [];
  if (dates.length === 0) report.leaveOut(number(start.date) > to ? 'far' : 'past', event.name);
  else if (!until && rule.count === undefined) report.noteEndless(event.name);
  const starts = dates.map((date) => ({
    ...start,
    date: Temporal.PlainDate.from(new Date(date * DAY).toISOString().slice(0, 10)),
  }));
  const before = (time: CalendarTime) => {
    if (!until) return true;
    if (!until.time || !time.time) return Temporal.PlainDate.compare(time.date, until.date) <= 0;
    return instantOf(time) <= instantOf({ ...until, tzid: until.tzid ?? start.tzid ?? '' });
  };
  return [...starts.filter(before), ...also];
}

function exceptionOf(event: CalendarEvent, start: CalendarTime, id: string, walk: CalendarWalk): FoundException | null {
  const { report, today, horizon, instantOf } = walk;
  const leave = (reason: LeftOutReason) => {
    report.leaveOut(reason, event.name);
    return null;
  };
  if (event.cancelled) return leave('cancelled');
  const named = { id, name: event.name || walk.unnamed, source: 'calendar' as const };
  const days = daysOf(event);
  if (days !== null) {
    const to = start.date.add({ days: Math.max(days, 1) - 1 });
    if (days < 0) return leave('ends-early');
    if (days > LONGEST) return leave('too-long');
    if (Temporal.PlainDate.compare(to, today) < 0) return leave('past');
    if (Temporal.PlainDate.compare(start.date, horizon) > 0) return leave('far');
    const exception = { ...named, kind: 'days' as const, from: start.date.toString(), to: to.toString(), windows: [] };
    return { exception, likely: !event.free || days > 1 || walk.holidays.has(exception.from) };
  }
  if (event.free) return leave('free');
  const length = lengthOf(event, instantOf);
  if (length < 0) return leave('ends-early');
  if (length === 0) return leave('no-length');
  if (length > LONGEST * DAY) return leave('too-long');
  const begin = instantOf(start);
  if (begin + length <= walk.now) return leave('past');
  if (Temporal.PlainDate.compare(start.date, horizon) > 0) return leave('far');
  const local = (at: number, rounding: 'floor' | 'ceil') =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(walk.zone)
      .round({ smallestUnit: 'minute', roundingMode: rounding })
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' });
  const [from, to] = [local(begin, 'floor'), local(begin + length, 'ceil')];
  if (from >= to) return leave('no-length');
  const exception = { ...named, kind: 'span' as const, from, to };
  // It may touch one day more than it is long.
  return daysIn(exception) > LONGEST ? leave('too-long') : { exception, likely: false };
}

/** How many days an event of whole days takes; null where it is one of times. Below zero it ends before it begins. */
function daysOf({ start, end, wholeDay }: CalendarEvent): number | null {
  const midnight = ({ time }: CalendarTime) => !time || time.equals(new Temporal.PlainTime());
  if (end instanceof Temporal.Duration) {
    const length = end.total({ unit: 'days', relativeTo: start.date });
    if (wholeDay) return Math.ceil(length);
    return midnight(start) && length > 0 && Number.isInteger(length) ? length : null;
  }
  if (!end) return wholeDay ? 1 : null;
  const length = start.date.until(end.date).days;
  // Many programs write a whole day from midnight to midnight.
  return wholeDay || (midnight(start) && midnight(end) && length > 0 && start.tzid === end.tzid) ? length : null;
}

/** In ms: the same each time, as RFC 5545 has it. */
function lengthOf({ start, end }: CalendarEvent, instantOf: CalendarWalk['instantOf']): number {
  if (!end) return 0;
  if (end instanceof Temporal.Duration)
    return end.total({ unit: 'milliseconds', relativeTo: start.date.toZonedDateTime('UTC') });
  return instantOf(end) - instantOf(start);
}

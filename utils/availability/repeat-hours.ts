import type { HoursWindow, Weekday, WeekParity } from '../policy/model.ts';
import { WEEKDAYS } from '../policy/model.ts';
import { clockChanges } from './clock-changes.ts';
import type { DayRule } from './exceptions.ts';
import type { HoursPlan, Times } from './model.ts';
import { readHours } from './sources.ts';
import { localInstant } from './spans.ts';
import { parityOf } from './week.ts';

/** A stretch on the clock of the zone of the hours. */
export interface LocalSpan {
  readonly start: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
}

/** A window that comes back on days of the week, as calendars say it: the first time, how often, and when not. */
export interface Series extends LocalSpan {
  readonly days: readonly Weekday[];
  readonly everyWeeks: 1 | 2;
  /** The last date, where it ends. */
  readonly until?: Temporal.PlainDate;
  /** Dates on which it would be, and is not. */
  readonly except: readonly Temporal.PlainDate[];
}

/** Days off in a row for one reason, both ends included. */
export interface DaysOff {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly rule: DayRule;
}

/** Hours as calendars hold them: what repeats, what happens once, and what is taken out of both. */
export interface RepeatedHours {
  readonly zone: string;
  /** Nothing is said of the time before. */
  readonly from: Temporal.PlainDate;
  readonly series: readonly Series[];
  readonly once: readonly LocalSpan[];
  readonly away: readonly LocalSpan[];
  readonly daysOff: readonly DaysOff[];
}

const DAY = 86_400_000;
/** Exceptions, holidays and changes of the clock are told for so many days; the week goes on. */
const AHEAD = 2 * 366;
/** Hours that alternate are told until a year of 53 weeks ends, so many times: some ten years. */
const RUNS = 3;

/**
 * The hours as rules that repeat, from the week before `now` (epoch ms) on.
 *
 * A calendar repeats a stretch of the same length. A window during which the clock changes is longer or shorter once,
 * or begins at a time that the clock skips; it stands on its own then. So do the windows of an exception.
 */
export function repeatHours(plan: HoursPlan, now: number): RepeatedHours {
  const { ruleOf, cuts, available } = readHours(plan);
  const { zone } = available;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const from = today.subtract({ days: today.dayOfWeek - 1 + 7 });
  const dates = Array.from({ length: AHEAD }, (_, days) => from.add({ days }));
  const rules = new Map(dates.flatMap((date) => [[date.toString(), ruleOf(date)] as const]).filter(([, rule]) => rule));
  const unusual = datesOfChange(zone, now);
  const isUneven = (date: Temporal.PlainDate, times: Times) =>
    unusual.has(date.toString()) && !keepsLength(date, times, zone);

  const once: LocalSpan[] = [];
  const addOnce = (date: Temporal.PlainDate, times: Times) => {
    const { start, end } = instantsOf(date, times, zone);
    if (start < end) once.push({ start: local(start, zone), end: local(end, zone) });
  };
  const series = plan.windows.flatMap((window) =>
    runsOf(window.weeks, from).flatMap(({ start, until }): Series[] => {
      const everyWeeks = window.weeks ? 2 : 1;
      const all = datesOf(window.days, start, everyWeeks, until ?? from.add({ days: AHEAD }));
      for (const date of all) if (isUneven(date, window) && !rules.has(date.toString())) addOnce(date, window);
      const first = all.find((date) => !isUneven(date, window));
      if (!first) return [];
      const except = all
        .slice(all.indexOf(first))
        .filter((date) => rules.has(date.toString()) || isUneven(date, window));
      return [{ ...wallTimes(first, window), days: window.days, everyWeeks, ...(until && { until }), except }];
    }),
  );
  for (const [date, rule] of rules)
    for (const times of rule?.windows ?? []) addOnce(Temporal.PlainDate.from(date), times);
  const away = cuts
    .map((cut) => ({ start: localInstant(cut.from, zone), end: localInstant(cut.to, zone) }))
    .filter(({ start, end }) => start < end && end > now)
    .map(({ start, end }) => ({ start: local(start, zone), end: local(end, zone) }));
  return { zone, from, series, once, away, daysOff: daysOffIn(dates, rules) };
}

/** Stretches in which even and odd weeks take turns; a year of 53 weeks ends one, for an odd week follows its last. */
function runsOf(
  weeks: WeekParity | undefined,
  from: Temporal.PlainDate,
): readonly { readonly start: Temporal.PlainDate; readonly until?: Temporal.PlainDate }[] {
  if (!weeks) return [{ start: from }];
  const runs: { start: Temporal.PlainDate; until: Temporal.PlainDate }[] = [];
  let monday = from;
  for (let run = 0; run < RUNS; run += 1) {
    let year = monday.yearOfWeek ?? monday.year;
    while (lastWeek(year).weekOfYear !== 53) year += 1;
    const next = lastWeek(year).add({ days: 7 });
    const start = parityOf(monday) === weeks ? monday : monday.add({ days: 7 });
    if (Temporal.PlainDate.compare(start, next) < 0) runs.push({ start, until: next.subtract({ days: 1 }) });
    monday = next;
  }
  return runs;
}

/** The Monday of the last ISO 8601 week of a year: 28 December is always in it. */
function lastWeek(year: number): Temporal.PlainDate {
  const inLast = new Temporal.PlainDate(year, 12, 28);
  return inLast.subtract({ days: inLast.dayOfWeek - 1 });
}

function datesOf(
  days: HoursWindow['days'],
  monday: Temporal.PlainDate,
  everyWeeks: number,
  until: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = [];
  const limit = monday.add({ days: AHEAD });
  const end = Temporal.PlainDate.compare(until, limit) < 0 ? until : limit;
  for (let week = monday; Temporal.PlainDate.compare(week, end) <= 0; week = week.add({ days: 7 * everyWeeks }))
    for (const [index, day] of WEEKDAYS.entries()) if (days.includes(day)) dates.push(week.add({ days: index }));
  return dates.filter((date) => Temporal.PlainDate.compare(date, end) <= 0);
}

function daysOffIn(dates: readonly Temporal.PlainDate[], rules: ReadonlyMap<string, DayRule | undefined>): DaysOff[] {
  const runs: DaysOff[] = [];
  for (const date of dates) {
    const rule = rules.get(date.toString());
    if (!rule || rule.windows.length > 0) continue;
    const last = runs.at(-1);
    if (last?.rule === rule && last.to.add({ days: 1 }).equals(date)) runs[runs.length - 1] = { ...last, to: date };
    else runs.push({ from: date, to: date, rule });
  }
  return runs;
}

/** Dates on which a window may start that is under way while the clock changes. */
function datesOfChange(zone: string, now: number): ReadonlySet<string> {
  const changes = clockChanges(zone, now - 21 * DAY, now + (AHEAD + 7) * DAY);
  return new Set(
    changes.flatMap(({ wall }) => [-2, -1, 0, 1].map((days) => wall.toPlainDate().add({ days }).toString())),
  );
}

function keepsLength(date: Temporal.PlainDate, times: Times, zone: string): boolean {
  const { start, end } = instantsOf(date, times, zone);
  const wall = wallTimes(date, times);
  const nominal = wall.start.until(wall.end).total('milliseconds');
  return end - start === nominal && local(start, zone).equals(wall.start);
}

function wallTimes(date: Temporal.PlainDate, { from, to }: Times): LocalSpan {
  const endDate = to <= from ? date.add({ days: 1 }) : date;
  return { start: date.toPlainDateTime(from), end: endDate.toPlainDateTime(to) };
}

function instantsOf(date: Temporal.PlainDate, times: Times, zone: string): { start: number; end: number } {
  const { start, end } = wallTimes(date, times);
  return {
    start: start.toZonedDateTime(zone).epochMilliseconds,
    end: end.toZonedDateTime(zone).epochMilliseconds,
  };
}

function local(instant: number, zone: string): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
}

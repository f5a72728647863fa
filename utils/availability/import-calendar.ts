import { type CalendarEvent, type CalendarTime, readEvent } from './calendar-event.ts';
import { type CalendarWalk, exceptionsOf, type FoundException } from './calendar-exceptions.ts';
import { type CalendarFile, type CalendarRefusal, readCalendarFile } from './calendar-file.ts';
import { findZone } from './find-zone.ts';
import { type HolidayCountry, publicHolidays } from './holidays.ts';
import { createReport, type ImportNote, type ImportReport, type LeftOut } from './import-report.ts';
import type { DatedException } from './model.ts';

/** An exception that a calendar offers. Nothing is taken over before the employee chooses. */
export interface OfferedException extends FoundException {
  /** The employee has it already, from this calendar, with another name or other times. */
  readonly changed: boolean;
}

export interface CalendarImport {
  readonly kind: 'read';
  /** By date. */
  readonly offered: readonly OfferedException[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly ImportNote[];
}

export interface ImportContext {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the hours, in which exceptions are. */
  readonly zone: string;
  readonly known: readonly DatedException[];
  /** Whose public holidays count as days off, where a calendar does not tell them from other days. */
  readonly country: HolidayCountry;
  /** The name of an event that has none. */
  readonly unnamed: string;
}

const YEARS_AHEAD = 2;
const OFFERED_LIMIT = 1000;
/** Days that may be looked at for all that repeats; a second or so. */
const EFFORT = 2_000_000;

/**
 * Vacation and holidays of a calendar file (RFC 5545) as exceptions to choose from, with a report of what was left out
 * and how doubtful things were read. Bounded in bytes, events, days ahead and effort; whatever is in the file, it
 * neither throws nor hangs. Events of a whole day become days off, others times away.
 */
export async function importCalendar(
  file: CalendarFile,
  context: ImportContext,
): Promise<CalendarImport | CalendarRefusal> {
  const pieces = await readCalendarFile(file);
  if ('kind' in pieces) return pieces;
  const report = createReport();
  if (pieces.charset !== 'utf-8') report.note({ kind: 'charset', charset: pieces.charset });
  report.leaveOut('unreadable', '', pieces.broken);
  report.leaveOut('task', '', pieces.tasks);
  const events: CalendarEvent[] = [];
  for (const text of pieces.events) {
    const event = readEvent(text);
    if (typeof event === 'string') report.leaveOut(event, '');
    else events.push(event);
  }
  const { now, zone, country, unnamed } = context;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const horizon = today.add({ years: YEARS_AHEAD });
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => today.year + ahead);
  const holidays = new Set(years.flatMap((year) => publicHolidays(country, year)).map(({ date }) => date));
  const instantOf = createClock(pieces.zoneNames, zone, report);
  const effort = { left: EFFORT };
  const walk: CalendarWalk = { now, zone, today, horizon, effort, holidays, unnamed, report, instantOf };
  const offered = new Map<string, FoundException>();
  for (const group of Map.groupBy(events, ({ uid }) => uid).values())
    for (const found of exceptionsOf(group, walk)) offered.set(found.exception.id, found);
  // Where there are too many, whole days are what one came for.
  const fresh = compare([...offered.values()].sort(byKind), context.known, report);
  if (fresh.some(({ exception, likely }) => exception.kind === 'days' && !likely)) report.note({ kind: 'free-days' });
  if (fresh.length > OFFERED_LIMIT) report.note({ kind: 'cut', limit: OFFERED_LIMIT });
  return {
    kind: 'read',
    offered: fresh.slice(0, OFFERED_LIMIT).sort((a, b) => a.exception.from.localeCompare(b.exception.from)),
    leftOut: report.leftOut(),
    notes: report.notes(zone, horizon.toString()),
  };
}

/** The exceptions after an import: what is chosen is added, or takes the place of what it was before. */
export function takeOver(
  known: readonly DatedException[],
  chosen: readonly DatedException[],
): readonly DatedException[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...chosen];
}

const byKind = ({ exception: a }: FoundException, { exception: b }: FoundException) =>
  a.kind.localeCompare(b.kind) || a.from.localeCompare(b.from);

function compare(
  offered: readonly FoundException[],
  known: readonly DatedException[],
  report: ImportReport,
): readonly OfferedException[] {
  const keyOf = ({ kind, name, from, to }: DatedException) => JSON.stringify([kind, name, from, to]);
  const keys = new Set(known.map(keyOf));
  const ids = new Set(known.map(({ id }) => id));
  return offered.flatMap(({ exception, likely }) => {
    // Some calendars give an event another UID each time that they are exported.
    if (!keys.has(keyOf(exception))) return [{ exception, likely, changed: ids.has(exception.id) }];
    report.leaveOut('known', exception.name);
    return [];
  });
}

/** The instants of a calendar's times. A zone that nobody knows, and none at all, is the one of the hours; it is said. */
function createClock(
  names: ReadonlyMap<string, string>,
  zone: string,
  report: ImportReport,
): CalendarWalk['instantOf'] {
  const found = new Map<string, string>();
  const zoneOf = (tzid: string | undefined): string => {
    const key = tzid ?? '';
    const before = found.get(key);
    if (before !== undefined) return before;
    const known = key === '' ? undefined : findZone(key, names);
    if (key === '') report.note({ kind: 'floating', zone });
    else if (!known) report.noteZone(key);
    found.set(key, known ?? zone);
    return known ?? zone;
  };
  return ({ date, time, tzid }: CalendarTime) =>
    date.toZonedDateTime({ timeZone: zoneOf(tzid), ...(time && { plainTime: time }) }).epochMilliseconds;
}

import { type CalendarComponent, wallText } from './calendar-text.ts';
import { type ClockChange, clockChanges } from './clock-changes.ts';

const YEAR = 366 * 86_400_000;
const LISTED = 12 * YEAR;
const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * A zone as a VTIMEZONE (RFC 5545 §3.6.5), good from a year before `from` (epoch ms) on: a yearly rule where the clock
 * keeps to one, such as the last Sunday of March; else each change of the next twelve years by itself, which every
 * calendar reads, while several forget the first or all but the first of a list of dates.
 */
export function describeZone(zone: string, from: number): CalendarComponent {
  const changes = clockChanges(zone, from - YEAR, from + LISTED);
  const kinds = Map.groupBy(changes, ({ before, after }) => `${before} ${after}`);
  const observances = [...kinds.values()].flatMap((alike) => {
    const rule = yearlyRule(alike.map(({ wall }) => wall));
    return rule ? alike.slice(0, 1).map((first) => observance(first, rule)) : alike.map((one) => observance(one));
  });
  return ['vtimezone', [['tzid', {}, 'text', zone]], observances.length > 0 ? observances : [unchanging(zone, from)]];
}

function unchanging(zone: string, at: number): CalendarComponent {
  const { offset } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return observance({ before: offset, after: offset, wall: new Temporal.PlainDateTime(1970, 1, 1) });
}

function observance({ before, after, wall }: ClockChange, rule?: object): CalendarComponent {
  return [
    minutesOf(after) > minutesOf(before) ? 'daylight' : 'standard',
    [
      ['dtstart', {}, 'date-time', wallText(wall)],
      ['tzoffsetfrom', {}, 'utc-offset', before],
      ['tzoffsetto', {}, 'utc-offset', after],
      ...(rule ? [['rrule', {}, 'recur', rule] as const] : []),
    ],
    [],
  ];
}

/** Of an offset, `-03:30`. */
function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The rule by which moments come once a year on the same weekday of the same month, or undefined where they do not. */
function yearlyRule(walls: readonly Temporal.PlainDateTime[]): object | undefined {
  const [first] = walls;
  const last = walls.at(-1);
  if (!first || !last || walls.length < 3 || last.year - first.year !== walls.length - 1) return undefined;
  const same = walls.every(
    (wall) =>
      wall.month === first.month &&
      wall.dayOfWeek === first.dayOfWeek &&
      wall.toPlainTime().equals(first.toPlainTime()),
  );
  if (!same) return undefined;
  const nth = ({ day }: Temporal.PlainDateTime) => Math.ceil(day / 7);
  const isLast = walls.every((wall) => wall.day + 7 > wall.daysInMonth);
  if (!isLast && walls.some((wall) => nth(wall) !== nth(first))) return undefined;
  const byday = `${isLast ? -1 : nth(first)}${WEEKDAY_CODES[first.dayOfWeek - 1]}`;
  return { freq: 'YEARLY', bymonth: first.month, byday };
}

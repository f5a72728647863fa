import { publicHolidays } from '../../utils/availability/holidays.ts';
import type { DatedException, Hours } from '../../utils/availability/model.ts';
import { type HoursWindow, WEEKDAYS } from '../../utils/policy/model.ts';
import { DAY, type Wall } from './wall-clock.ts';

/**
 * What hours mean, minute by minute, by the rules in words: a window begins and ends when the wall first shows its
 * times; a day has the times of its exception, else of the week; spans are taken out. No Temporal.
 */
export interface Walked {
  /** One bit a minute. */
  readonly available: Uint8Array;
  readonly onCall: Uint8Array;
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** Days since 1970 of an ISO date. */
const dayOf = (date: string) => Date.parse(date.slice(0, 10)) / 86_400_000;
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** ISO 8601: the week of a day is numbered in the year of its Thursday. 1 January 1970 was a Thursday. */
function weekOf(day: number): number {
  const thursday = day - ((day + 3) % 7) + 3;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  return Math.floor((thursday - Date.UTC(year, 0, 1) / 86_400_000) / 7) + 1;
}

function holdsOn({ days, weeks }: HoursWindow, day: number): boolean {
  const parity = weekOf(day) % 2 === 0 ? 'even' : 'odd';
  return days.includes(WEEKDAYS[(day + 3) % 7] ?? 'mo') && (weeks ?? parity) === parity;
}

/** The exception of a day: every other has to be worse in the first thing in which the two differ. */
function exceptionOf(day: number, { exceptions = [], holidays }: Hours): DatedException | undefined {
  const covering = exceptions.filter(({ kind, from, to }) => kind === 'days' && dayOf(from) <= day && day <= dayOf(to));
  const worth = (one: DatedException) => [
    one.source === 'holiday' ? 0 : 1,
    dayOf(one.from) - dayOf(one.to),
    one.source === 'calendar' ? 0 : 1,
    exceptions.indexOf(one),
  ];
  const better = (one: DatedException, other: DatedException) => {
    const [a, b] = [worth(one), worth(other)];
    const place = a.findIndex((value, at) => value !== b[at]);
    return (a[place] ?? 0) > (b[place] ?? 0);
  };
  const best = covering.find((one) => covering.every((other) => other === one || better(one, other)));
  if (best) return best;
  const date = dateOf(day);
  const free = holidays && publicHolidays(holidays, Number(date.slice(0, 4))).some((one) => one.date === date);
  return free ? { kind: 'days', id: '', name: '', source: 'holiday', from: date, to: date, windows: [] } : undefined;
}

export function walk(wall: Wall, hours: Hours): Walked {
  const available = new Uint8Array(wall.shown.length);
  const onCall = new Uint8Array(wall.shown.length);
  const fill = (into: Uint8Array, day: number, { from, to }: { from: string; to: string }) => {
    const start = wall.minuteOf(day * DAY + minutes(from));
    const end = wall.minuteOf((to <= from ? day + 1 : day) * DAY + minutes(to));
    if (start < end) into.fill(1, start, end);
  };
  const [first, last] = [wall.shown[0] ?? 0, wall.shown[wall.shown.length - 1] ?? 0];
  for (let day = Math.floor(first / DAY) + 1; day <= Math.floor(last / DAY) - 2; day += 1) {
    const exception = exceptionOf(day, hours);
    const ownTimes = exception?.kind === 'days' ? exception.windows : undefined;
    for (const times of ownTimes ?? hours.windows.filter((one) => holdsOn(one, day))) fill(available, day, times);
    const off = exception && exception.source !== 'holiday' && ownTimes?.length === 0;
    for (const one of hours.onCall ?? []) if (!off && holdsOn(one, day)) fill(onCall, day, one);
  }
  for (const { kind, from, to } of hours.exceptions ?? []) {
    if (kind !== 'span') continue;
    const within = (text: string) => {
      const wanted = dayOf(text) * DAY + minutes(text.slice(11));
      if (wanted <= first) return 0;
      return wanted >= last ? wall.shown.length : wall.minuteOf(wanted);
    };
    const [start, end] = [within(from), within(to)];
    if (start >= end) continue;
    available.fill(0, start, end);
    onCall.fill(0, start, end);
  }
  for (let minute = 0; minute < available.length; minute += 1) if (available[minute]) onCall[minute] = 0;
  return { available, onCall };
}

import { type HoursWindow, WEEKDAYS, type WeeklyHours } from '../policy/model.ts';
import type { Times, WeekProblem, WindowProblem } from './model.ts';

const DAY = 24 * 60;
/** Weeks alternate: an even one, then an odd one, and round again. */
const FORTNIGHT = 14 * DAY;

/**
 * What is wrong with a week, in the order of the windows; empty means it can be taken.
 * Equal times are an empty window, but `00:00` to `00:00` is the whole day. No windows at all is no problem: it is off.
 * Overlap is judged on two ordinary weeks that follow one another, windows over midnight included; where two odd weeks
 * meet at the end of a year of 53 weeks, windows that overlap only then are simply taken together.
 */
export function checkHours({ zone, windows }: WeeklyHours): readonly WeekProblem[] {
  return [...(isZone(zone) ? [] : [{ kind: 'bad-zone', zone } as const]), ...checkWindows(windows)];
}

/** The same for windows that are not the week itself. */
export function checkWindows(windows: readonly HoursWindow[]): readonly WindowProblem[] {
  const problems: WindowProblem[] = [];
  const sound: { index: number; window: HoursWindow }[] = [];
  for (const [index, window] of windows.entries()) {
    const found = checkWindow(window, index);
    problems.push(...found);
    if (found.length > 0) continue;
    const other = sound.find((earlier) => overlap(earlier.window, window));
    if (other) problems.push({ kind: 'overlap', index, with: other.index });
    sound.push({ index, window });
  }
  return problems;
}

/** Whether the browser knows this IANA zone; an offset such as `+01:00` is none, it would not follow summer time. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Minutes after midnight of `HH:MM`, 00:00 to 23:59, or undefined where it is no such time. */
export function parseTime(time: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

function checkWindow(window: HoursWindow, index: number): readonly WindowProblem[] {
  return [...(window.days.length === 0 ? [{ kind: 'no-days', index } as const] : []), ...checkTimes(window, index)];
}

/** What is wrong with the times of one window, whatever its days. */
export function checkTimes(window: Times, index: number): readonly WindowProblem[] {
  const problems: WindowProblem[] = [];
  const from = parseTime(window.from);
  const to = parseTime(window.to);
  if (from === undefined) problems.push({ kind: 'bad-time', index, field: 'from' });
  if (to === undefined) problems.push({ kind: 'bad-time', index, field: 'to' });
  if (from !== undefined && from === to && from !== 0) problems.push({ kind: 'empty', index });
  return problems;
}

/** Whether two windows overlap on weeks that alternate. */
function overlap(a: HoursWindow, b: HoursWindow): boolean {
  return minutesOf(a).some((left) =>
    minutesOf(b).some(
      (right) => distance(left.start, right.start) < left.length || distance(right.start, left.start) < right.length,
    ),
  );
}

/** Forward distance on two weeks that come round again. */
function distance(from: number, to: number): number {
  return (to - from + FORTNIGHT) % FORTNIGHT;
}

function minutesOf(window: HoursWindow): { start: number; length: number }[] {
  const from = parseTime(window.from) ?? 0;
  const to = parseTime(window.to) ?? 0;
  const length = to <= from ? to + DAY - from : to - from;
  const weeks = { even: [0], odd: [7], every: [0, 7] }[window.weeks ?? 'every'];
  return weeks.flatMap((first) =>
    window.days.map((day) => ({ start: (first + WEEKDAYS.indexOf(day)) * DAY + from, length })),
  );
}

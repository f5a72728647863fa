import { type HoursWindow, WEEKDAYS, type WeeklyHours } from '../policy/model.ts';
import type { HoursProblem } from './model.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/**
 * What is wrong with hours, in the order of the windows; empty means they can be taken.
 * Equal times are an empty window, but `00:00` to `00:00` is the whole day. No windows at all is no problem: it is off.
 * Overlap is judged on the ordinary week, a window over midnight included.
 */
export function checkHours(hours: WeeklyHours): readonly HoursProblem[] {
  const problems: HoursProblem[] = isZone(hours.zone) ? [] : [{ kind: 'bad-zone', zone: hours.zone }];
  const sound: { index: number; window: HoursWindow }[] = [];
  for (const [index, window] of hours.windows.entries()) {
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

function checkWindow(window: HoursWindow, index: number): HoursProblem[] {
  const problems: HoursProblem[] = [];
  if (window.days.length === 0) problems.push({ kind: 'no-days', index });
  const from = parseTime(window.from);
  const to = parseTime(window.to);
  if (from === undefined) problems.push({ kind: 'bad-time', index, field: 'from' });
  if (to === undefined) problems.push({ kind: 'bad-time', index, field: 'to' });
  if (from !== undefined && from === to && from !== 0) problems.push({ kind: 'empty', index });
  return problems;
}

function overlap(a: HoursWindow, b: HoursWindow): boolean {
  return minutesOfWeek(a).some((left) =>
    minutesOfWeek(b).some(
      (right) => distance(left.start, right.start) < left.length || distance(right.start, left.start) < right.length,
    ),
  );
}

/** Forward distance on a week that comes round again. */
function distance(from: number, to: number): number {
  return (to - from + WEEK) % WEEK;
}

function minutesOfWeek(window: HoursWindow): { start: number; length: number }[] {
  const from = parseTime(window.from) ?? 0;
  const to = parseTime(window.to) ?? 0;
  const length = to <= from ? to + DAY - from : to - from;
  return window.days.map((day) => ({ start: WEEKDAYS.indexOf(day) * DAY + from, length }));
}

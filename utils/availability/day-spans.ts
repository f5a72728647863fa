import { type HoursWindow, WEEKDAYS, type Weekday } from '../policy/model.ts';
import { parseTime } from './check-hours.ts';

export const DAY_MINUTES = 1440;

/** A stretch of one day in minutes of the wall clock, 0 to 1440. `fromBefore`: it began the day before. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
  readonly fromBefore: boolean;
}

/** `HH:MM` of minutes since midnight; whole days are taken off, so 1500 is `01:00`. */
export function timeOf(minutes: number): string {
  const ofDay = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The day before in the week; the week is round. */
function dayBefore(day: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7] as Weekday;
}

/** What a day looks like under weekly windows, for drawing: its own stretches and what runs over from the day before. */
export function spansOfDay(windows: readonly HoursWindow[], day: Weekday): readonly DaySpan[] {
  const spans: DaySpan[] = [];
  for (const window of windows) {
    const from = parseTime(window.from);
    const to = parseTime(window.to);
    if (from === undefined || to === undefined) continue;
    const overnight = to <= from;
    if (window.days.includes(day)) spans.push({ from, to: overnight ? DAY_MINUTES : to, fromBefore: false });
    if (overnight && to > 0 && window.days.includes(dayBefore(day))) spans.push({ from: 0, to, fromBefore: true });
  }
  return spans.sort((a, b) => a.from - b.from);
}

import { type HoursWindow, WEEKDAYS, type Weekday } from '../policy/model.ts';
import { parseTime } from './check-hours.ts';
import type { Times } from './model.ts';

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
  const on = (wanted: Weekday) => windows.filter(({ days }) => days.includes(wanted));
  return placeSpans(on(day), on(dayBefore(day)));
}

/** The stretches of a day by the times that begin on it and those that began the day before, in the order of the clock. */
export function placeSpans(own: readonly Times[], before: readonly Times[]): readonly DaySpan[] {
  const minutes = (list: readonly Times[]) =>
    list.flatMap(({ from, to }) => {
      const [start, end] = [parseTime(from), parseTime(to)];
      return start === undefined || end === undefined ? [] : [{ from: start, to: end, overnight: end <= start }];
    });
  return [
    ...minutes(own).map(({ from, to, overnight }) => ({ from, to: overnight ? DAY_MINUTES : to, fromBefore: false })),
    ...minutes(before).flatMap(({ to, overnight }) => (overnight && to > 0 ? [{ from: 0, to, fromBefore: true }] : [])),
  ].sort((a, b) => a.from - b.from);
}

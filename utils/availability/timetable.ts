import { availabilityAt } from './availability-at.ts';
import type { Availability, Hours, Timetable } from './model.ts';

const DAY = 86_400_000;

/** The state from `now` (epoch ms) on and each change for some days ahead, so that a page can decide alone. */
export function buildTimetable(now: number, hours: Hours | null, days = 8): Timetable {
  const until = now + days * DAY;
  const entries: Timetable['entries'][number][] = [];
  let at: number | null = now;
  while (at !== null && at < until) {
    const { state, nextChange }: Availability = availabilityAt(at, hours);
    entries.push({ at, quiet: state === 'quiet' });
    at = nextChange;
  }
  return { entries, until };
}

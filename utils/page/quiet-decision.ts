import type { Timetable } from '../availability/model.ts';

/** `ask`: the timetable does not know, so hold for the moment and ask for a new one. */
export type QuietDecision = 'show' | 'hold' | 'ask';

/** Clocks that resist fingerprinting are this much behind at most (ms). */
const COARSE = 1_000;

/** What a page does with a notification at `now` (epoch ms), by its timetable alone. */
export function decideByTimetable(timetable: Timetable | undefined, now: number): QuietDecision {
  if (!timetable || now >= timetable.until) return 'ask';
  // Loops over places, not `for of` or array methods: the page may have replaced those by now.
  for (let at = timetable.entries.length - 1; at >= 0; at -= 1) {
    const entry = timetable.entries[at];
    if (entry && entry.at <= now) return entry.quiet ? 'hold' : 'show';
  }
  // A page's clock may be coarser than the background's that made the timetable.
  const [first] = timetable.entries;
  if (first && first.at - now < COARSE) return first.quiet ? 'hold' : 'show';
  return 'ask';
}

import type { Timetable } from '../availability/model.ts';

/** A timer does not count the time that the machine sleeps: it looks again at least so often (ms). */
const LOOK_AGAIN = 300_000;

/** Follows a timetable through time. */
export interface Turns {
  /** Goes by this timetable from now on. */
  follow(timetable: Timetable): void;
}

/** @param onTurn called with the state as soon as there is one, and each time it has become another */
export function createTurns(onTurn: (quiet: boolean) => void): Turns {
  let timetable: Timetable | undefined;
  let last: boolean | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    clearTimeout(timer);
    if (!timetable) return;
    const now = Date.now();
    const { entries } = timetable;
    const quiet = (entries.findLast(({ at }) => at <= now) ?? entries[0])?.quiet ?? false;
    if (quiet !== last) {
      last = quiet;
      onTurn(quiet);
    }
    const next = entries.find(({ at }) => at > now)?.at ?? Number.POSITIVE_INFINITY;
    timer = setTimeout(look, Math.min(next - now, LOOK_AGAIN));
  };
  document.addEventListener('visibilitychange', look);

  return {
    follow(given) {
      timetable = given;
      look();
    },
  };
}

import type { Clock } from '../ports/clock.ts';

/** The machine's clock and the zone that the browser reports. */
export function createClock(): Clock {
  return {
    now: () => Date.now(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/**
 * Epoch ms as of the start of this life of the background, counted on from there: nobody who sets the clock moves it,
 * and it may lag behind a machine that has slept.
 */
export const steadyNow = (): number => performance.timeOrigin + performance.now();

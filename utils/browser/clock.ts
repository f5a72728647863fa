import type { Clock } from '../ports/clock.ts';

/** The machine's clock and the zone that the browser reports. */
export function createClock(): Clock {
  return {
    now: () => Date.now(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

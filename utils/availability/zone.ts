import type { Hours } from './model.ts';

/**
 * What is to be said of the zone of the hours.
 * - `lost`: this browser does not know it (any more); the hours go by `using`, the browser's own, until another is chosen.
 * - `hidden`: the browser keeps its zone to itself and says UTC, so that Drempel cannot see a journey. `risky`: the
 *   hours are in UTC too, which is hardly where their owner lives.
 * - `moved`: the clock on the wall is another one than at `home`, and the employee has not said which one counts.
 */
export type ZoneNews =
  | { readonly kind: 'lost'; readonly zone: string; readonly using: string }
  | { readonly kind: 'hidden'; readonly risky: boolean }
  | { readonly kind: 'moved'; readonly home: string; readonly here: string };

/** What the employee said of a zone (`here`) that is not that of their hours; without `until` (epoch ms) for good. */
export interface ZoneAnswer {
  readonly here: string;
  readonly until?: number;
}

/** Zones that say nothing of where a person is; a browser that hides the zone reports one of them. */
const NOWHERE = ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT'];
const WEEK = 7 * 86_400_000;

/** Whether the browser keeps to itself in which zone the reader is. */
export function hidesZone(browserZone: string): boolean {
  return NOWHERE.includes(browserZone);
}

/** Whether this browser knows the zone; names come and go with the tz database that it carries. */
export function knowsZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** Whether two zones show the same time now (epoch ms) and in the year ahead: Amsterdam and Berlin do. */
export function sameClock(one: string, other: string, now: number): boolean {
  if (one === other) return true;
  const start = Temporal.Instant.fromEpochMilliseconds(now);
  return Array.from({ length: 53 }, (_, week) => start.add({ milliseconds: week * WEEK })).every(
    (at) => at.toZonedDateTimeISO(one).offsetNanoseconds === at.toZonedDateTimeISO(other).offsetNanoseconds,
  );
}

/** What is to be said or asked of the zone of hours at an instant (epoch ms), or null. */
export function zoneNews(
  hours: Hours | null,
  browserZone: string,
  answer: ZoneAnswer | undefined,
  now: number,
): ZoneNews | null {
  if (!hours || hours.windows.length === 0) return null;
  const { zone } = hours;
  if (!knowsZone(zone)) return { kind: 'lost', zone, using: browserZone };
  if (hidesZone(browserZone)) return { kind: 'hidden', risky: hidesZone(zone) };
  if (sameClock(zone, browserZone, now)) return null;
  const answered = answer?.here === browserZone && (answer.until === undefined || now < answer.until);
  return answered ? null : { kind: 'moved', home: zone, here: browserZone };
}

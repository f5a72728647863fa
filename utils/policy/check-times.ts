import type { AdoptedList } from './model.ts';

const HOUR = 3_600_000;
const USUALLY = 4 * HOUR;
/** After a problem: as long again as it has lasted, between these. */
const SOONEST = HOUR;
const LATEST = 8 * HOUR;
/** Over how long the checks of all employees are spread who would check at the same moment. */
const SPREAD = HOUR / 2;

/** When a list is due to be asked for again, in epoch ms. After a problem after one hour, two, four, eight. */
export function dueAt({ checkedAt, lastProblem }: Pick<AdoptedList, 'checkedAt' | 'lastProblem'>): number {
  const wait = lastProblem ? Math.min(Math.max(checkedAt - lastProblem.at, SOONEST), LATEST) : USUALLY;
  return checkedAt + wait + shareOf(checkedAt);
}

/**
 * This device's share of the spread, in ms. Drawn from the milliseconds of the last check, so that it is another one
 * after each, and the same however often it is asked for until then. Multiplicative hashing (Knuth, TAOCP 6.4).
 */
export function shareOf(checkedAt: number): number {
  return ((Math.imul(checkedAt | 0, 0x9e3779b1) >>> 0) / 2 ** 32) * SPREAD;
}

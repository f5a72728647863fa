import { browsers } from './drivers/browsers.ts';
import type { Browser, BrowserName } from './drivers/driver.ts';

/** `npm run test:all`, and a run of one browser, leave nothing to the other one. */
const isShared = !process.env.DREMPEL_ALL && browsers.length > 1;

/**
 * The cases of a large table that a browser has its turn at. In `npm test` every second one is for Chromium and the others
 * for Firefox, or the suite takes longer than anybody waits for; `npm run test:all`, and a run of one browser, has all of
 * them. Not for what has been seen to differ between the two.
 */
export function turns<T>(browser: BrowserName, cases: readonly T[]): readonly T[] {
  if (!isShared) return cases;
  return cases.filter((_, place) => (place % 2 === 0) === (browser === 'chromium'));
}

/** For `describe.each`: the one browser in which `npm test` does what is of Drempel's own making in both; else all. */
export const inOne = (name: BrowserName): readonly Browser[] =>
  isShared ? browsers.filter((browser) => browser.name === name) : browsers;

/**
 * For a case that is done with the background stopped before it and without: `npm test` does the harder one in both
 * browsers, and the other one in this one alone.
 */
export const killsOf = (browser: BrowserName, name: BrowserName): readonly boolean[] =>
  hasTurn(browser, name) ? [false, true] : [true];

/** A number of tries at random, which in `npm test` the two browsers share. */
export const shareOf = (tries: number): number => (isShared ? Math.ceil(tries / browsers.length) : tries);

/** For `it.runIf`: whether a browser has its turn at a test that `npm test` does in this one alone. */
export const hasTurn = (browser: BrowserName, name: BrowserName): boolean => !isShared || browser === name;

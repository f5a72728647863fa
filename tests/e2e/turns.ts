import { browsers } from './drivers/browsers.ts';
import type { BrowserName } from './drivers/driver.ts';

/**
 * The cases of a large table that a browser has its turn at. In `npm test` every second one is for Chromium and the others
 * for Firefox, or the suite takes longer than anybody waits for; `npm run test:all`, and a run of one browser, has all of
 * them. Not for what has been seen to differ between the two.
 */
export function turns<T>(browser: BrowserName, cases: readonly T[]): readonly T[] {
  if (process.env.DREMPEL_ALL || browsers.length < 2) return cases;
  return cases.filter((_, place) => (place % 2 === 0) === (browser === 'chromium'));
}

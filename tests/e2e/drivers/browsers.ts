import { chromium } from './chromium.ts';
import type { Browser } from './driver.ts';
import { firefox } from './firefox.ts';

const wanted = process.env.DREMPEL_BROWSER;

/** For `describe.each`: both browsers, or the one that DREMPEL_BROWSER names. */
export const browsers: readonly Browser[] = [chromium, firefox].filter(({ name }) => !wanted || name === wanted);

if (browsers.length === 0) throw new Error(`DREMPEL_BROWSER is "${wanted}"; it can be chromium or firefox`);

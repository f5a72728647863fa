import type { Browser } from 'webextension-polyfill';
import { browser as aliased } from 'wxt/browser';

/** The one place that gives `browser` its type: WXT aliases the polyfill, but its types stay Chrome's. */
export const browser = aliased as unknown as Browser;

/** The same object with Chrome's types, for what only Chrome has. */
export const chromium = aliased;

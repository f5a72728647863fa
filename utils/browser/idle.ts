import type { Idle } from '../ports/idle.ts';
import { browser } from './browser.ts';

/** In seconds. A pause that is shorter than this wakes the background neither at its start nor at its end. */
const PAUSE = 300;

/** `idle` behind the port. */
export function createIdle(): Idle {
  browser.idle.setDetectionInterval(PAUSE);
  return {
    isActive: async () => (await browser.idle.queryState(PAUSE)) === 'active',
    onActive(listener) {
      browser.idle.onStateChanged.addListener((state) => {
        if (state === 'active') void listener();
      });
    },
    onChanged(listener) {
      browser.idle.onStateChanged.addListener(() => void listener());
    },
  };
}

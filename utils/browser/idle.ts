import type { Idle } from '../ports/idle.ts';
import { browser } from './browser.ts';

/** In seconds. A pause that is shorter than this wakes the background neither at its start nor at its end. */
const PAUSE = 300;

/** `idle` behind the port. */
export function createIdle(): Idle {
  return {
    onActive(listener) {
      browser.idle.setDetectionInterval(PAUSE);
      browser.idle.onStateChanged.addListener((state) => {
        if (state === 'active') void listener();
      });
    },
  };
}

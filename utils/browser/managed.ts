import type { Managed } from '../ports/managed.ts';
import { browser } from './browser.ts';

/**
 * `storage.managed` behind the managed port. Chrome fills it some seconds after its start and tells of each change;
 * Firefox has the values at its start, the same until its end, and rejects where there are none.
 */
export function createManaged(): Managed {
  const { managed } = browser.storage;
  return {
    async read() {
      try {
        return await managed.get(['enrolmentCode', 'list']);
      } catch {
        return {};
      }
    },
    onChanged(listener) {
      managed.onChanged?.addListener(() => void listener());
    },
  };
}

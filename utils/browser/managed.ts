import type { Storage } from 'webextension-polyfill';
import type { Managed, ManagedValues } from '../ports/managed.ts';

type Area = Pick<Storage.StorageArea, 'get'> & Partial<Pick<Storage.StorageArea, 'onChanged'>>;

/**
 * `storage.managed` behind the managed port. Chrome fills it some seconds after its start and tells of each change;
 * Firefox has the values at its start, the same until its end, and rejects where there are none. Also where nothing
 * manages it, Chrome (156) leaves the first question after its start open for two to three seconds.
 * @param patience in ms, for the first answer
 */
export function createManaged(area: Area, patience = 100): Managed {
  let first: Promise<ManagedValues> | undefined;
  const get = (): Promise<ManagedValues> => area.get(['enrolmentCode', 'list']).catch(() => ({}));

  return {
    async read() {
      if (first) return first.then(get);
      first = get();
      return Promise.race([first, pause(patience)]);
    },
    onChanged(listener) {
      area.onChanged?.addListener(() => void listener());
    },
  };
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

import type { Storage } from 'webextension-polyfill';
import type { Managed, ManagedValues } from '../ports/managed.ts';

type Area = Pick<Storage.StorageArea, 'get'> & Partial<Pick<Storage.StorageArea, 'onChanged'>>;

/**
 * `storage.managed` behind the managed port. Chrome fills it some seconds after its start and tells of each change;
 * Firefox has the values at its start, the same until its end, and rejects where there are none. Also where nothing
 * manages it, Chrome (156) leaves the first question after its start open for two to three seconds.
 * @param patience in ms, for an answer while there has been none
 */
export function createManaged(area: Area, patience = 100): Managed {
  const first = Promise.withResolvers<void>();
  let hasAnswered = false;
  const get = async (): Promise<ManagedValues> => {
    const values = await area.get(['enrolmentCode', 'list']).catch(() => ({}));
    hasAnswered = true;
    first.resolve();
    return values;
  };

  return {
    // Asked anew each time: a question from before a change of policies may stay open for good.
    read: () => (hasAnswered ? get() : Promise.race([get(), pause(patience)])),
    answered: () => first.promise,
    onChanged(listener) {
      area.onChanged?.addListener(() => void listener());
    },
  };
}

function pause(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null));
}

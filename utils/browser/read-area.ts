import type { Storage } from 'webextension-polyfill';

/** A storage area from which each key is read once, until it is written. */
export interface ReadArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Somebody else has written these. */
  forget(keys: readonly string[]): void;
}

/**
 * Keeps in memory what was read: every tab event asks for the same few settings, and each read would go through the
 * browser's own process, which is just then busy with the page. A read that failed is done again.
 */
export function createReadArea(area: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>): ReadArea {
  const known = new Map<string, Promise<unknown>>();
  const forget = (key: string) => void known.delete(key);
  /** Before it and after it: a read that began meanwhile may have found either. */
  const write = async (key: string, task: () => Promise<void>) => {
    forget(key);
    await task().finally(() => forget(key));
  };
  return {
    get(key) {
      const before = known.get(key);
      if (before) return before;
      const read = area.get(key).then((found) => found[key]);
      known.set(key, read);
      read.catch(() => known.get(key) === read && forget(key));
      return read;
    },
    set: (key, value) => write(key, () => area.set({ [key]: value })),
    remove: (key) => write(key, () => area.remove(key)),
    forget: (keys) => keys.forEach(forget),
  };
}

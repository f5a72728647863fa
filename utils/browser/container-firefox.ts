import type { ContainerFace } from '../boundary/container.ts';
import type { Settings, SettingsStore } from '../ports/settings.ts';
import { browser } from './browser.ts';

type Record = NonNullable<Settings['container']>;
type Owner = { readonly orgId: string; readonly face: ContainerFace };

/**
 * The container that Drempel made, known by its own record: people rename containers, and a new one may get the name
 * of an old one. The record is held in memory, since every request asks for it.
 */
export interface WorkContainer {
  /** Its cookie store's id; null where there is none. */
  storeId(): Promise<string | null>;
  /** Makes it, or makes it again where it was removed by hand, and calls it what it is called now. */
  ensure(owner: Owner): Promise<string>;
  /** Closes its tabs and removes it with all its data. */
  remove(): Promise<void>;
}

export function createWorkContainer(settings: SettingsStore): WorkContainer {
  let loading: Promise<Record | null> | undefined;
  const load = () => {
    loading ??= settings.get('container').then((record) => record ?? null);
    return loading;
  };
  settings.onChanged((keys) => {
    if (keys.includes('container')) loading = undefined;
  });
  const keep = async (record: Record) => {
    loading = Promise.resolve(record);
    await settings.set('container', record);
  };

  const make = async ({ orgId, face }: Owner): Promise<string> => {
    const record = await load();
    if (record?.orgId === orgId) {
      const found = await browser.contextualIdentities.get(record.cookieStoreId).catch(() => null);
      if (found && found.name !== face.name)
        await browser.contextualIdentities.update(record.cookieStoreId, { name: face.name });
      if (found) return record.cookieStoreId;
    }
    const { cookieStoreId } = await browser.contextualIdentities.create({ ...face });
    await keep({ cookieStoreId, orgId });
    return cookieStoreId;
  };

  // Two that want it at once must not make two.
  let making: Promise<string> | undefined;
  return {
    storeId: async () => (await load())?.cookieStoreId ?? null,
    ensure(owner) {
      making ??= make(owner).finally(() => {
        making = undefined;
      });
      return making;
    },
    async remove() {
      const record = await load();
      if (!record) return;
      await closeTabsOf(record.cookieStoreId);
      await browser.contextualIdentities.remove(record.cookieStoreId).catch(() => {});
      loading = Promise.resolve(null);
      await settings.remove('container');
    },
  };
}

/** Removing a container leaves its tabs open, so they go first; the browser must not close with its last tab. */
async function closeTabsOf(cookieStoreId: string): Promise<void> {
  const all = await browser.tabs.query({});
  const own = all.filter((tab) => tab.cookieStoreId === cookieStoreId);
  if (own.length === all.length && own.length > 0) await browser.tabs.create({});
  await browser.tabs.remove(own.flatMap(({ id }) => id ?? []));
}

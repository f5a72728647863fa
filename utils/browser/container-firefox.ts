import type { Settings, SettingsStore } from '../ports/settings.ts';
import type { Owner } from '../ports/work-context.ts';
import { browser } from './browser.ts';
import { createUnderWay } from './under-way.ts';

type Records = NonNullable<Settings['containers']>;

/**
 * The containers that Drempel made, one an organisation, known by its own record: people rename containers, and a new
 * one may get the name of an old one. The record is held in memory, since every request asks for it.
 */
export interface WorkContainers {
  /** Its cookie store's id; null where this organisation has none. */
  storeOf(orgId: string): Promise<string | null>;
  /** The organisation whose container has this cookie store; null for every other. */
  orgOf(cookieStoreId: string | undefined): Promise<string | null>;
  /** Makes it, or makes it again where it was removed by hand, and calls it what it is called now. */
  ensure(owner: Owner): Promise<string>;
  /** Closes the tabs of the containers of every other organisation, and removes them with all their data. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
}

export function createWorkContainers(settings: SettingsStore): WorkContainers {
  let loading: Promise<Records> | undefined;
  const load = () => {
    loading ??= settings.get('containers').then((records) => records ?? []);
    return loading;
  };
  settings.onChanged((keys) => {
    if (keys.includes('containers')) loading = undefined;
  });
  const keep = async (records: Records) => {
    loading = Promise.resolve(records);
    await settings.set('containers', records);
  };
  // Two that want it at once must not make two.
  const making = createUnderWay<string>();

  const make = async ({ orgId, face }: Owner): Promise<string> => {
    const record = (await load()).find((one) => one.orgId === orgId);
    if (record) {
      const found = await browser.contextualIdentities.get(record.cookieStoreId).catch(() => null);
      if (found && found.name !== face.name)
        await browser.contextualIdentities.update(record.cookieStoreId, { name: face.name });
      if (found) return record.cookieStoreId;
    }
    const { cookieStoreId } = await browser.contextualIdentities.create({ ...face });
    await keep([...(await load()).filter((one) => one.orgId !== orgId), { cookieStoreId, orgId }]);
    return cookieStoreId;
  };

  return {
    storeOf: async (orgId) => (await load()).find((one) => one.orgId === orgId)?.cookieStoreId ?? null,
    orgOf: async (cookieStoreId) => (await load()).find((one) => one.cookieStoreId === cookieStoreId)?.orgId ?? null,
    ensure: async (owner) => (await making.run(owner.orgId, () => make(owner))).result,
    async keepOnly(orgIds) {
      for (const { orgId, cookieStoreId } of await load()) {
        if (orgIds.includes(orgId)) continue;
        await closeTabsOf(cookieStoreId);
        await browser.contextualIdentities.remove(cookieStoreId).catch(() => {});
        await keep((await load()).filter((one) => one.cookieStoreId !== cookieStoreId));
      }
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

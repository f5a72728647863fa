import type { Settings, SettingsStore } from '../ports/settings.ts';
import type { Owner } from '../ports/work-context.ts';
import { browser } from './browser.ts';
import { closeTabs } from './close-tabs.ts';
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
  /**
   * Makes it, or makes it again where it was removed by hand, and calls it what it is called now, unless a person has
   * given it a name of their own. Rejects where the browser's containers are switched off.
   */
  ensure(owner: Owner): Promise<string>;
  /** Whether the browser has containers at all: they can be switched off. */
  allowed(): Promise<boolean>;
  /**
   * Closes the tabs of this organisation's container, and removes it with all its data.
   * @returns whether Firefox knows it no more
   */
  remove(orgId: string): Promise<boolean>;
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
    const note = async (cookieStoreId: string) =>
      keep([...(await load()).filter((one) => one.orgId !== orgId), { cookieStoreId, orgId, name: face.name }]);
    const record = (await load()).find((one) => one.orgId === orgId);
    const found = record && (await browser.contextualIdentities.get(record.cookieStoreId).catch(() => null));
    if (record && found) {
      const isOurs = record.name === undefined || found.name === record.name;
      if (isOurs && found.name !== face.name) {
        await browser.contextualIdentities.update(record.cookieStoreId, { name: face.name });
        await note(record.cookieStoreId);
      }
      return record.cookieStoreId;
    }
    const { cookieStoreId } = await browser.contextualIdentities.create({ ...face });
    await note(cookieStoreId);
    return cookieStoreId;
  };
  const forget = async (cookieStoreId: string) => {
    const records = await load();
    const kept = records.filter((one) => one.cookieStoreId !== cookieStoreId);
    if (kept.length < records.length) await keep(kept);
  };
  // Its tabs may stay open, in a place that has no name and that no one would wipe: they are not work any more.
  browser.contextualIdentities.onRemoved.addListener(({ contextualIdentity }) =>
    forget(contextualIdentity.cookieStoreId),
  );

  const remove = async (orgId: string): Promise<boolean> => {
    const cookieStoreId = (await load()).find((one) => one.orgId === orgId)?.cookieStoreId;
    if (cookieStoreId === undefined) return true;
    await closeTabsOf(cookieStoreId);
    await browser.contextualIdentities.remove(cookieStoreId).catch(() => {});
    const left = await browser.contextualIdentities.get(cookieStoreId).catch(() => null);
    await forget(cookieStoreId);
    return left === null;
  };

  return {
    storeOf: async (orgId) => (await load()).find((one) => one.orgId === orgId)?.cookieStoreId ?? null,
    orgOf: async (cookieStoreId) => (await load()).find((one) => one.cookieStoreId === cookieStoreId)?.orgId ?? null,
    ensure: async (owner) => (await making.run(owner.orgId, () => make(owner))).result,
    allowed: () =>
      browser.contextualIdentities.query({}).then(
        () => true,
        () => false,
      ),
    remove,
    async keepOnly(orgIds) {
      for (const { orgId } of await load()) if (!orgIds.includes(orgId)) await remove(orgId);
    },
  };
}

/** How long tabs may take to close, in ms. One whose page asks whether to leave it stays, and has nothing behind it. */
const CLOSE_WITHIN = 2000;

/** Removing a container leaves its tabs open, so they go first. */
async function closeTabsOf(cookieStoreId: string): Promise<void> {
  const own = await browser.tabs.query({ cookieStoreId });
  await closeTabs(
    own.flatMap(({ id }) => id ?? []),
    CLOSE_WITHIN,
  );
}

import type { Guests } from '../ports/guests.ts';
import type { Session, SessionStore } from '../ports/session.ts';

type Records = NonNullable<Session['guests']>;

/** Held in memory for one life of the background, as every page that work opens asks for it. */
export function createGuests(session: SessionStore): Guests {
  const listeners: (() => unknown)[] = [];
  let loading: Promise<Records> | undefined;
  const load = () => {
    loading ??= session.get('guests').then((records) => records ?? []);
    return loading;
  };
  const keep = async (change: (records: Records) => Records) => {
    const before = await load();
    const after = change(before);
    if (after.length === before.length) return;
    loading = Promise.resolve(after);
    await session.set('guests', after);
    await Promise.all(listeners.map((listener) => listener()));
  };
  return {
    isGuest: async (tabId, host) => (await load()).some((one) => one.tabId === tabId && one.host === host),
    add: (tabId, host, stay) =>
      keep((records) =>
        records.some((one) => one.tabId === tabId && one.host === host) ? records : [...records, { tabId, host, stay }],
      ),
    shown: (tabId, host) =>
      keep((records) => records.filter((one) => one.tabId !== tabId || one.host === host || one.stay === 'closed')),
    gone: (tabId) => keep((records) => records.filter((one) => one.tabId !== tabId)),
    async keepOnly(isKept) {
      const tabIds = [...new Set((await load()).map(({ tabId }) => tabId))];
      const kept = await Promise.all(tabIds.map(isKept));
      const others = new Set(tabIds.filter((_, place) => !kept[place]));
      await keep((records) => records.filter(({ tabId }) => !others.has(tabId)));
    },
    async all() {
      const hosts = new Map<number, string[]>();
      for (const { tabId, host } of await load()) hosts.set(tabId, [...(hosts.get(tabId) ?? []), host]);
      return hosts;
    },
    onChanged: (listener) => void listeners.push(listener),
  };
}

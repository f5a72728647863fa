import type { Session, SessionStore } from '../ports/session.ts';

type Departure = NonNullable<Session['departures']>[number];

/** Tabs that were opened in private life for something that was to open at work, so that they can be taken back. */
export interface Departures {
  note(departure: Departure): Promise<void>;
  of(tabId: number): Promise<Departure | null>;
  /** What went out of other organisations' work is forgotten. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
}

const KEPT = 20;

export function createDepartures(session: SessionStore): Departures {
  const all = async () => (await session.get('departures')) ?? [];
  return {
    async note(departure) {
      await session.set('departures', [departure, ...(await all())].slice(0, KEPT));
    },
    async keepOnly(orgIds) {
      const before = await all();
      const after = before.filter(({ orgId }) => orgIds.includes(orgId));
      if (after.length < before.length) await session.set('departures', after);
    },
    of: async (tabId) => (await all()).find((one) => one.tabId === tabId) ?? null,
  };
}

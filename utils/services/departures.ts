import type { Session, SessionStore } from '../ports/session.ts';

type Departure = NonNullable<Session['departures']>[number];

/** Tabs that were opened in private life for something that was to open at work, so that they can be taken back. */
export interface Departures {
  note(departure: Departure): Promise<void>;
  of(tabId: number): Promise<Departure | null>;
}

const KEPT = 20;

export function createDepartures(session: SessionStore): Departures {
  const all = async () => (await session.get('departures')) ?? [];
  return {
    async note(departure) {
      await session.set('departures', [departure, ...(await all())].slice(0, KEPT));
    },
    of: async (tabId) => (await all()).find((one) => one.tabId === tabId) ?? null,
  };
}

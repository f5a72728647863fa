import type { Clock } from '../ports/clock.ts';
import type { Session, SessionStore } from '../ports/session.ts';
import { browser } from './browser.ts';

type Handover = NonNullable<Session['handovers']>[number];

/** A tab that holds the same URL again within this time, in ms, is not a new wish: the page sends it on by itself. */
const AGAIN_MS = 5000;
const KEPT = 20;

/**
 * The last handovers, so that neither a message that comes twice nor a page that sends its tab on again and again
 * opens work twice. Read from storage once in a life of the background.
 */
export interface Handovers {
  /** The work tab that this hold went to a moment ago, if it is still open, and how often it went there. */
  recent(tabId: number, url: string): Promise<{ readonly target: number; readonly times: number } | null>;
  note(tabId: number, url: string, target: number): Promise<void>;
}

export function createHandovers(session: SessionStore, clock: Clock): Handovers {
  let loading: Promise<Handover[]> | undefined;
  const load = () => {
    loading ??= session.get('handovers').then((kept) => [...(kept ?? [])]);
    return loading;
  };
  const isFresh = ({ at }: Handover) => Math.abs(clock.now() - at) < AGAIN_MS;

  return {
    async recent(tabId, url) {
      const same = (await load()).filter((entry) => entry.tabId === tabId && entry.url === url && isFresh(entry));
      const target = same[0]?.target;
      if (target === undefined || !(await browser.tabs.get(target).catch(() => null))) return null;
      return { target, times: same.length };
    },
    async note(tabId, url, target) {
      const entries = await load();
      entries.unshift({ tabId, url, target, at: clock.now() });
      entries.splice(0, entries.length, ...entries.filter(isFresh).slice(0, KEPT));
      await session.set('handovers', entries);
    },
  };
}

import type { Clock } from '../ports/clock.ts';
import type { HandoverRecord, SessionStore } from '../ports/session.ts';
import { browser } from './browser.ts';

/** A tab that holds the same URL again within this time, in ms, is not a new wish: the page sends it on by itself. */
const AGAIN_MS = 5000;
const KEPT = 20;

/**
 * The last handovers, so that neither a message that comes twice, nor a page that sends its tab on again and again,
 * nor a background that is stopped half-way opens work twice. Read from storage once in a life of the background.
 */
export interface Handovers {
  /**
   * How often this hold was handed over a moment ago, and to which work tab; null for a tab that was closed since, and
   * for one that a background stopped half-way did not come to note. Undefined where it was not.
   */
  recent(tabId: number, url: string): Promise<{ readonly times: number; readonly target: number | null } | undefined>;
  /** The handover of this URL that has begun a moment ago and not ended. */
  begun(url: string): HandoverRecord | undefined;
  /** Tabs that a moment ago were to be left, and perhaps were not. */
  unleft(): readonly number[];
  /**
   * Notes that a handover begins. Sent to storage before anything that is asked of the browser after it.
   * @param ahead true where the tab does not stand at the handover page yet
   */
  begin(tabId: number, url: string, ahead?: boolean): void;
  /** Notes that a tab stands at the handover page now. @returns whether its handover had begun ahead of that */
  arrive(tabId: number, url: string): Promise<boolean>;
  /** Notes the work tab that it ended in. */
  end(tabId: number, url: string, target: number): Promise<void>;
  /** Notes that the tab that held it is where it should be. */
  leave(tabId: number): Promise<void>;
}

export async function loadHandovers(session: SessionStore, clock: Clock): Promise<Handovers> {
  let records: readonly HandoverRecord[] = (await session.get('handovers')) ?? [];
  const isFresh = ({ at }: HandoverRecord) => Math.abs(clock.now() - at) < AGAIN_MS;
  const fresh = () => records.filter(isFresh);
  const write = (next: readonly HandoverRecord[]) => {
    records = next.slice(0, KEPT);
    return session.set('handovers', [...records]);
  };

  return {
    async recent(tabId, url) {
      const same = fresh().filter((record) => record.tabId === tabId && record.url === url);
      if (same.length === 0) return undefined;
      const target = same.find((record) => record.target !== undefined)?.target;
      const isOpen = target !== undefined && (await browser.tabs.get(target).catch(() => null));
      return { times: same.length, target: isOpen ? target : null };
    },
    begun: (url) => fresh().find((record) => record.url === url && record.target === undefined),
    unleft: () =>
      fresh().flatMap(({ tabId, target, ahead, left }) => (target !== undefined && !ahead && !left ? tabId : [])),
    begin(tabId, url, ahead = false) {
      void write([{ tabId, url, at: clock.now(), ...(ahead ? { ahead } : {}) }, ...fresh()]);
    },
    async arrive(tabId, url) {
      const place = fresh().findIndex((record) => record.tabId === tabId && record.url === url && record.ahead);
      if (place < 0) return false;
      await write(fresh().map(({ ahead, ...record }, at) => (at === place || !ahead ? record : { ...record, ahead })));
      return true;
    },
    async end(tabId, url, target) {
      const place = records.findIndex((record) => record.tabId === tabId && record.url === url);
      if (place >= 0) await write(records.map((record, at) => (at === place ? { ...record, target } : record)));
    },
    async leave(tabId) {
      await write(records.map((record) => (record.tabId === tabId ? { ...record, left: true } : record)));
    },
  };
}

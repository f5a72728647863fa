import { browser } from './browser.ts';
import type { TabEvents } from './tab-events.ts';

/** The cookie stores of tabs: a tab keeps the one it was opened with. */
export interface TabStores {
  /** Undefined where the tab is gone. */
  of(tabId: number): Promise<string | undefined>;
}

/** Hears it of each new tab, and asks of the others once. */
export function createTabStores(events: TabEvents): TabStores {
  const known = new Map<number, string>();
  events.onCreated(({ id, cookieStoreId }) => {
    if (id !== undefined && cookieStoreId !== undefined) known.set(id, cookieStoreId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void known.delete(tabId));
  return {
    async of(tabId) {
      const before = known.get(tabId);
      if (before !== undefined) return before;
      const found = (await browser.tabs.get(tabId).catch(() => null))?.cookieStoreId;
      if (found !== undefined) known.set(tabId, found);
      return found;
    },
  };
}

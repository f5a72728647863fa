import { browser } from './browser.ts';
import type { Line } from './relay-runtime.ts';

/** Calls the relay of one frame by the name that it waits for. The line closes at once where there is none. */
export function callFrame(tabId: number, frameId: number, name: string): Line {
  return browser.tabs.connect(tabId, { frameId, name }) as Line;
}

/** Closes the tab that this page of Drempel's is in, and its window with it where it has no other. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

import { browser } from './browser.ts';
import type { WorkTabs } from './work-tabs-chrome.ts';

export interface Showing {
  /** Whether the new tab is the one shown in its window. */
  readonly active: boolean;
  /** Whether the work window comes to the front. */
  readonly focus: boolean;
}

/**
 * Opens a URL in a new tab of the work window, which is made where there is none. The way there is a page of Drempel's
 * own: Chrome's rules let through what that asks for. They cannot yet know the tab, which gets its id only when it
 * is created, and then starts at once. The page leaves no trace in the tab's history.
 * @returns the new tab, member of the work context
 */
export async function openInWorkWindow(work: WorkTabs, url: string, { active, focus }: Showing): Promise<number> {
  const way = wayTo(url);
  for (const windowId of work.windows) {
    const tab = await browser.tabs.create({ windowId, url: way, active }).catch(() => null);
    if (tab?.id === undefined) work.windows.delete(windowId);
    else {
      const toFront = focus ? browser.windows.update(windowId, { focused: true }) : null;
      work.tabs.add(tab.id);
      await Promise.all([work.save(), toFront]);
      return tab.id;
    }
  }
  const made = await browser.windows.create({ url: way, focused: focus });
  const tabId = made.tabs?.[0]?.id;
  if (made.id === undefined || tabId === undefined) throw new Error('the work window has no tab');
  work.windows.add(made.id);
  work.tabs.add(tabId);
  await work.save();
  return tabId;
}

/** How long a window may take to appear that a background asked for before it was stopped, in ms. */
const APPEARS_MS = 1000;
const LOOK_EVERY_MS = 100;

/**
 * The work tab that a background, stopped before it could note it, has opened for this URL: in a work window, or alone
 * in a window that was to become one. It is taken in.
 */
export async function findOpened(work: WorkTabs, url: string): Promise<number | undefined> {
  for (let waited = 0; waited <= APPEARS_MS; waited += LOOK_EVERY_MS) {
    const windows = await browser.windows.getAll({ populate: true, windowTypes: ['normal'] });
    for (const { id, tabs = [] } of windows) {
      if (id === undefined || !(work.windows.has(id) || tabs.length === 1)) continue;
      const opened = tabs.find((tab) => [url, wayTo(url)].some((at) => tab.url === at || tab.pendingUrl === at));
      if (opened?.id === undefined) continue;
      work.windows.add(id);
      work.tabs.add(opened.id);
      await work.save();
      return opened.id;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return undefined;
}

const wayTo = (url: string) => browser.runtime.getURL(`go.html#${url}`);

/** Opens a URL in a new tab outside the work windows, in front of the employee. */
export async function openOutside(work: WorkTabs, url: string): Promise<void> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const others = windows.filter(({ id, incognito }) => id !== undefined && !incognito && !work.windows.has(id));
  const windowId = (others.find(({ focused }) => focused) ?? others[0])?.id;
  if (windowId === undefined) await browser.windows.create({ url });
  else {
    await browser.tabs.create({ windowId, url });
    await browser.windows.update(windowId, { focused: true });
  }
}

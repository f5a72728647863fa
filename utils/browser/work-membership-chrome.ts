import { readHandover } from '../boundary/handover-address.ts';
import { browser } from './browser.ts';
import { memberOf, type WorkTabs } from './work-tabs-chrome.ts';

interface Parts {
  load(): Promise<WorkTabs>;
  /** The organisation whose work a URL is; null where it is no work. */
  ownerOf(url: string): Promise<string | null>;
  /** A tab's context may have changed. */
  tell(tabId: number): void;
  /** A tab went from one organisation's work to another's, so its label names the wrong one. */
  relabel(work: WorkTabs, tabId: number): unknown;
}

/**
 * Follows which tabs are work, and whose: those that a work tab opened, and those in a work window. A tab dragged into a
 * work window becomes work of its organisation, unless it shows a work app of another one: then it stays what it is, or
 * that page would count as the window's. Dragged out, it stays work while it shows a work app; alone in a window of its
 * own, that is a work window too.
 */
export function watchMembership({ load, ownerOf, tell, relabel }: Parts): void {
  const admit = async (work: WorkTabs, tabId: number, orgId: string) => {
    work.tabs.set(tabId, orgId);
    await work.save();
    tell(tabId);
  };

  browser.tabs.onCreated.addListener(async (tab) => {
    const work = await load();
    const orgId = memberOf(work, tab);
    if (tab.id !== undefined && orgId !== undefined) await admit(work, tab.id, orgId);
  });
  browser.tabs.onAttached.addListener(async (tabId, { newWindowId }) => {
    const work = await load();
    const before = work.tabs.get(tabId);
    const there = work.windows.get(newWindowId);
    if (there === undefined && before === undefined) return;
    if (there !== undefined && there === before) return admit(work, tabId, there);
    const [tab, window] = await Promise.all([
      browser.tabs.get(tabId),
      browser.windows.get(newWindowId, { populate: true }),
    ]);
    const shown = tab.url ? await ownerOf(tab.url) : null;
    if (there !== undefined) {
      if (shown !== null && shown !== there) return;
      await admit(work, tabId, there);
      if (before !== undefined) await relabel(work, tabId);
      return;
    }
    if (before === undefined) return;
    if (window.tabs?.length === 1) {
      if (window.type === 'normal') work.windows.set(newWindowId, before);
    } else if (shown !== before) work.tabs.delete(tabId);
    await work.save();
    tell(tabId);
  });
  browser.tabs.onReplaced.addListener(async (addedTabId, removedTabId) => {
    const work = await load();
    const orgId = work.tabs.get(removedTabId);
    work.tabs.delete(removedTabId);
    if (orgId !== undefined) await admit(work, addedTabId, orgId);
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    const work = await load();
    if (work.tabs.delete(tabId)) await work.save();
  });
  browser.windows.onRemoved.addListener(async (windowId) => {
    const work = await load();
    if (work.windows.delete(windowId)) await work.save();
  });
}

/**
 * Takes in what is open already, when lists have changed and after the browser or Drempel started anew: a tab that
 * shows a work app is a work tab of that app's organisation, and a window that holds nothing but work of one
 * organisation, work that waits at the handover page included, is that one's work window. A window that is one's already
 * stays so. Saving is left to the caller.
 * @param started whether Chrome or Drempel has just started: an address on the command line was asked for before Drempel
 * was there, and may not have come yet
 */
export async function adoptShown(
  work: WorkTabs,
  base: string,
  ownerOf: (url: string) => Promise<string | null>,
  started: boolean,
): Promise<void> {
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['normal', 'app'] });
  for (const { id, type, incognito, tabs = [] } of windows) {
    if (id === undefined || incognito) continue;
    const shown = await Promise.all(
      tabs.map(({ url, pendingUrl }) => shows(url || (started ? pendingUrl : undefined), base, ownerOf)),
    );
    const first = shown[0]?.orgId;
    const whole = first && shown.every(({ orgId }) => orgId === first) ? first : undefined;
    if (whole && type === 'normal' && !work.windows.has(id)) work.windows.set(id, whole);
    tabs.forEach((tab, place) => {
      const { orgId = null, held = false } = shown[place] ?? {};
      if (tab.id === undefined || orgId === null) return;
      if (!held || (whole && !work.tabs.has(tab.id))) work.tabs.set(tab.id, orgId);
    });
  }
}

/** Whose work a tab shows, or holds at the handover page. */
async function shows(
  url: string | undefined,
  base: string,
  ownerOf: (url: string) => Promise<string | null>,
): Promise<{ readonly orgId: string | null; readonly held?: boolean }> {
  if (!url) return { orgId: null };
  const handover = readHandover(base, url);
  return handover ? { orgId: await ownerOf(handover.url), held: true } : { orgId: await ownerOf(url) };
}

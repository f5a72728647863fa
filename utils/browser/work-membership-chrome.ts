import type { Tabs } from 'webextension-polyfill';
import { readHandover } from '../boundary/handover-address.ts';
import { browser } from './browser.ts';
import type { WorkTabs } from './work-tabs-chrome.ts';

interface Parts {
  load(): Promise<WorkTabs>;
  isWork(url: string): Promise<boolean>;
  /** A tab's context may have changed. */
  tell(tabId: number): void;
}

/**
 * Follows which tabs are work: those in a work window, and those that a work tab opened. A tab dragged into a work
 * window becomes work. Dragged out, it stays work while it shows a work app; alone in a window of its own, that is a
 * work window too.
 */
export function watchMembership({ load, isWork, tell }: Parts): void {
  const admit = async (work: WorkTabs, tabId: number) => {
    work.tabs.add(tabId);
    await work.save();
    tell(tabId);
  };

  browser.tabs.onCreated.addListener(async ({ id, windowId, openerTabId }) => {
    const work = await load();
    if (id === undefined || windowId === undefined) return;
    if (work.windows.has(windowId) || (openerTabId !== undefined && work.tabs.has(openerTabId))) await admit(work, id);
  });
  browser.tabs.onAttached.addListener(async (tabId, { newWindowId }) => {
    const work = await load();
    if (work.windows.has(newWindowId)) return admit(work, tabId);
    if (!work.tabs.has(tabId)) return;
    const [tab, mates] = await Promise.all([browser.tabs.get(tabId), browser.tabs.query({ windowId: newWindowId })]);
    if (mates.length === 1) work.windows.add(newWindowId);
    else if (!tab.url || !(await isWork(tab.url))) work.tabs.delete(tabId);
    await work.save();
    tell(tabId);
  });
  browser.tabs.onReplaced.addListener(async (addedTabId, removedTabId) => {
    const work = await load();
    if (work.tabs.delete(removedTabId)) await admit(work, addedTabId);
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
 * Takes in what is open already, when a list is adopted and after the browser or Drempel started anew: a tab that
 * shows a work app is a work tab, and a window that holds nothing else, work that waits at the handover page
 * included, is a work window. Saving is left to the caller.
 */
export async function adoptShown(
  work: WorkTabs,
  base: string,
  isWork: (url: string) => Promise<boolean>,
): Promise<void> {
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['normal'] });
  for (const { id, incognito, tabs = [] } of windows) {
    if (id === undefined || incognito) continue;
    const shown = await Promise.all(tabs.map((tab) => shows(tab, base, isWork)));
    const whole = shown.every((kind) => kind !== 'other');
    if (whole && tabs.length > 0) work.windows.add(id);
    tabs.forEach((tab, place) => {
      if (tab.id !== undefined && (whole || shown[place] === 'work')) work.tabs.add(tab.id);
    });
  }
}

async function shows(
  { url }: Tabs.Tab,
  base: string,
  isWork: (url: string) => Promise<boolean>,
): Promise<'work' | 'held' | 'other'> {
  if (!url) return 'other';
  const handover = readHandover(base, url);
  if (handover) return (await isWork(handover.url)) ? 'held' : 'other';
  return (await isWork(url)) ? 'work' : 'other';
}

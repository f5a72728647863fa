import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** A tab that something is opened from. */
export interface Source {
  readonly tab: Tabs.Tab;
  /** Its window holds one page, as windows do that a page opened. */
  readonly popUp: boolean;
}

/**
 * Finds the tab that something is to be opened from. Somebody waits, and a window stays of its kind: each is asked for once.
 * @returns a function that rejects where the tab is gone
 */
export function createFindSource(): (tabId: number) => Promise<Source> {
  const popUps = new Map<number, boolean>();
  const isPopUp = async (windowId: number) => {
    const known = popUps.get(windowId);
    if (known !== undefined) return known;
    const { type } = await browser.windows.get(windowId);
    const popUp = type === 'popup' || type === 'panel';
    popUps.set(windowId, popUp);
    return popUp;
  };
  return async (tabId) => {
    const tab = await browser.tabs.get(tabId);
    return { tab, popUp: tab.windowId !== undefined && (await isPopUp(tab.windowId)) };
  };
}

/**
 * Opens a URL in a new tab of a container, where the tab it came from is: beside it, in front only if that one is, and
 * with the same opener and pin if it takes that tab's place. A popup window holds one page, so there it opens in an ordinary one.
 * @returns the new tab; rejects where the container is gone
 */
export async function openBeside(
  { tab: source, popUp }: Source,
  url: string,
  inItsPlace: boolean,
  cookieStoreId: string,
): Promise<number> {
  if (popUp) return openInFront(url, cookieStoreId);
  const beside = {
    url,
    cookieStoreId,
    active: source.active,
    index: source.index + 1,
    ...(source.windowId === undefined ? {} : { windowId: source.windowId }),
    ...(inItsPlace && source.pinned ? { pinned: true } : {}),
  };
  const openerTabId = inItsPlace ? source.openerTabId : source.id;
  const created = await browser.tabs
    .create(openerTabId === undefined ? beside : { ...beside, openerTabId })
    // An opener in another window is refused.
    .catch(() => browser.tabs.create(beside));
  return idOf(created);
}

/** Opens a URL, or the browser's own new tab, in a new tab in an ordinary window, in front of the employee. */
export async function openInFront(address: string | null, cookieStoreId: string): Promise<number> {
  const url = address === null ? {} : { url: address };
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const own = windows.filter(({ incognito }) => !incognito);
  const windowId = (own.find(({ focused }) => focused) ?? own[0])?.id;
  if (windowId === undefined) {
    const made = await browser.windows.create({ ...url, cookieStoreId });
    return idOf(made.tabs?.[0]);
  }
  const tab = await browser.tabs.create({ ...url, cookieStoreId, windowId });
  await browser.windows.update(windowId, { focused: true });
  return idOf(tab);
}

/** How long a tab may take to begin to go, in ms, before it has nowhere to go that way; the second way is the last. */
const STARTS_MS = 500;
const STARTS_AT_LAST_MS = 3_000;

/**
 * Takes a tab from a page of its history to the one that it came from. It came by the way back, as a rule; where nothing
 * is ahead of it, by the way forward. Firefox says of neither whether there is anything. A tab that has shown nothing else
 * goes itself: the browser brought it back from before its list, or the background was ended while it held its request.
 * @param url what it is to leave, and is open where it belongs
 */
export async function goWhereItCameFrom(tabId: number, url: string): Promise<void> {
  if (await starts(tabId, STARTS_MS, () => browser.tabs.goForward(tabId))) return;
  if (await starts(tabId, STARTS_AT_LAST_MS, () => browser.tabs.goBack(tabId))) return;
  const tab = await browser.tabs.get(tabId);
  if (tab.url === url) await browser.tabs.remove(tabId);
}

/** Whether a tab begins to load within this time, in ms, once it is sent. */
async function starts(tabId: number, within: number, send: () => Promise<void>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const listener = (_: number, { status }: { readonly status?: string | undefined }) => {
    if (status === 'loading') resolve(true);
  };
  const timer = setTimeout(() => resolve(false), within);
  browser.tabs.onUpdated.addListener(listener, { properties: ['status'], tabId });
  try {
    await send();
    return await promise;
  } finally {
    clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(listener);
  }
}

function idOf(tab: Tabs.Tab | undefined): number {
  if (tab?.id === undefined) throw new Error('the new tab has no id');
  return tab.id;
}

import { browser } from './browser.ts';

/** How long a page may take to come back, in ms, before its tab is left as it is. */
const SETTLE_MS = 2000;

/**
 * Takes a tab from the handover page to the page that it came from. Only the way back through its history leaves pages
 * ahead of it; from any other the page it came from is the one before.
 * @returns false where there is none
 */
export async function goWhereItCameFrom(tabId: number): Promise<boolean> {
  return browser.tabs
    .goForward(tabId)
    .catch(() => browser.tabs.goBack(tabId))
    .then(
      () => true,
      () => false,
    );
}

export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId).catch(() => {});
}

/** Closes a tab that is back at the browser's own new-tab page: nobody asked for that one. */
export async function closeIfNewTab(tabId: number): Promise<void> {
  if (await isBrowserPage(tabId)) await closeTab(tabId);
}

/**
 * A tab's address is hidden without a permission for it, and the new-tab page's always is. But asked to run nothing
 * in it, Chrome says whether it refuses for want of a permission or because the page is one of its own.
 */
async function isBrowserPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return false;
  } catch (error) {
    return String(error).includes('chrome://');
  }
}

/**
 * Resolves when a page has come in this tab, from its start to its end. Called before the tab goes back: the end of the
 * handover page's own loading, which may come late, is not meant.
 */
export function settled(tabId: number): Promise<void> {
  let started = false;
  return updated(tabId, SETTLE_MS, ({ status }) => {
    if (status === 'loading') started = true;
    return status === 'complete' && started;
  });
}

/** Resolves when the page that this tab is loading is there, or after `within` ms. */
export async function loaded(tabId: number, within: number): Promise<void> {
  const there = updated(tabId, within, ({ status }) => status === 'complete');
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.status === 'loading') await there;
}

function updated(tabId: number, within: number, until: (change: { status?: string | undefined }) => boolean) {
  return new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    const onUpdated = (id: number, change: { status?: string | undefined }) => {
      if (id === tabId && until(change)) done();
    };
    const timer = setTimeout(done, within);
    browser.tabs.onUpdated.addListener(onUpdated);
  });
}

import { handoverAddress } from '../boundary/handover-address.ts';
import { browser } from './browser.ts';
import { memberOf, type WorkTabs } from './work-tabs-chrome.ts';

/** A work URL, and the organisation whose work it is. */
export interface Wanted {
  readonly orgId: string;
  readonly url: string;
  /** Waited for with the new tab, before that asks for the URL. */
  readonly admit?: ((tabId: number) => Promise<void>) | undefined;
}

export interface Showing {
  /** Whether the new tab is the one shown in its window. */
  readonly active: boolean;
  /** Whether the work window comes to the front. */
  readonly focus: boolean;
}

/**
 * Opens a URL in a new tab of an organisation's work window, which is made where there is none. The tab is made for the
 * handover page: no rule can know its id before, and its first request starts with it. At once after that Drempel asks
 * for the URL itself, which Chrome's rules let through: Drempel where it asks for the only organisation, else that tab.
 * That takes the place of the first, so the tab's history has one entry; and where Drempel is stopped between the two, the
 * tab stands at the handover page and goes on from there.
 * @returns the new tab, member of that work context
 */
export async function openInWorkWindow(work: WorkTabs, wanted: Wanted, { active, focus }: Showing): Promise<number> {
  const { orgId, url } = wanted;
  const held = heldAddress(url);
  for (const [windowId, of] of work.windows) {
    if (of !== orgId) continue;
    // Shown once its request is on the way: drawing a tab takes the browser as long as half a page load.
    const tab = await browser.tabs.create({ windowId, url: held, active: false }).catch(() => null);
    if (tab?.id === undefined) work.windows.delete(windowId);
    else {
      await goOn(work, tab.id, wanted);
      await Promise.all([
        work.save(),
        active ? browser.tabs.update(tab.id, { active: true }) : null,
        focus ? browser.windows.update(windowId, { focused: true }) : null,
      ]);
      return tab.id;
    }
  }
  const made = await browser.windows.create({ url: held, focused: focus });
  const tabId = made.tabs?.[0]?.id;
  if (made.id === undefined || tabId === undefined) throw new Error('the work window has no tab');
  work.windows.set(made.id, orgId);
  await goOn(work, tabId, wanted);
  await work.save();
  return tabId;
}

async function goOn(work: WorkTabs, tabId: number, { orgId, url, admit }: Wanted): Promise<void> {
  work.tabs.set(tabId, orgId);
  await admit?.(tabId);
  if (work.waits) await work.save();
  await browser.tabs.update(tabId, { url });
}

const heldAddress = (url: string) => handoverAddress(browser.runtime.getURL(''), { kind: 'held', url });

/** How long a window may take to appear that a background asked for before it was stopped, in ms. */
const APPEARS_MS = 1000;
const LOOK_EVERY_MS = 100;

/**
 * The work tab that a background, stopped before it could note it, has opened for this URL: in a work window of the
 * organisation, or alone in a window that was to become one. It is taken in.
 * @param source the tab that held the URL, which is not meant
 */
export async function findOpened(work: WorkTabs, { orgId, url }: Wanted, source: number): Promise<number | undefined> {
  const held = heldAddress(url);
  for (let waited = 0; waited <= APPEARS_MS; waited += LOOK_EVERY_MS) {
    const windows = await browser.windows.getAll({ populate: true, windowTypes: ['normal'] });
    for (const { id, tabs = [] } of windows) {
      if (id === undefined) continue;
      const of = work.windows.get(id);
      if (of === undefined ? tabs.length !== 1 : of !== orgId) continue;
      const opened = tabs.find(
        (tab) => tab.id !== source && [url, held].some((at) => tab.url === at || tab.pendingUrl === at),
      );
      if (opened?.id === undefined) continue;
      work.windows.set(id, orgId);
      work.tabs.set(opened.id, orgId);
      await work.save();
      return opened.id;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return undefined;
}

/** Opens the browser's own new tab at the work of an organisation, in front of the employee. */
export async function openNewAtWork(work: WorkTabs, orgId: string): Promise<number> {
  const [own] = [...work.windows].find(([, of]) => of === orgId) ?? [];
  const beside = own === undefined ? null : await browser.tabs.create({ windowId: own }).catch(() => null);
  const tab = beside ?? (await browser.windows.create({})).tabs?.[0];
  if (tab?.id === undefined || tab.windowId === undefined) throw new Error('the work window has no tab');
  work.windows.set(tab.windowId, orgId);
  work.tabs.set(tab.id, orgId);
  await work.save();
  await browser.windows.update(tab.windowId, { focused: true });
  return tab.id;
}

/**
 * Opens a URL, or the browser's own new tab, in a new tab outside the work windows.
 * @returns the new tab
 */
export async function openOutside(work: WorkTabs, address: string | null, { active, focus }: Showing): Promise<number> {
  const url = address === null ? {} : { url: address };
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const others = windows.filter(({ id, incognito }) => id !== undefined && !incognito && !work.windows.has(id));
  const windowId = (others.find(({ focused }) => focused) ?? others[0])?.id;
  const tab =
    windowId === undefined
      ? (await browser.windows.create({ ...url, focused: focus })).tabs?.[0]
      : await browser.tabs.create({ windowId, ...url, active });
  if (windowId !== undefined && focus) await browser.windows.update(windowId, { focused: true });
  if (tab?.id === undefined) throw new Error('the new tab has no id');
  return tab.id;
}

/**
 * A tab outside the work windows that shows this URL or is on its way there.
 * @param source the tab that held it, which is not meant
 */
export async function findOutside(work: WorkTabs, url: string, source: number): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  return tabs.find(
    (tab) => tab.id !== source && memberOf(work, tab) === undefined && (tab.url === url || tab.pendingUrl === url),
  )?.id;
}

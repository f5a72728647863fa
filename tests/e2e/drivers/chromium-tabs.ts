import type { BrowserContext, Page } from '@playwright/test';
import type { Browser as Api, Tabs } from 'webextension-polyfill';
import { sessionOf } from './chromium-frame.ts';
import type { Tab } from './driver.ts';
import { until } from './until.ts';

/** As pages of the browser know it; used only in functions that run there. */
declare const chrome: Api;

const DESK = 'chrome://bookmarks';

/** Chromium's tabs in the browser's own words, each with Playwright's page for it. */
export interface ChromiumTabs {
  /** The driver's own page, which the others do not count. */
  readonly desk: Page;
  pages(): readonly Page[];
  all(): Promise<readonly Tab[]>;
  of(page: Page): Promise<Tab | undefined>;
  /** A new, active tab in the private window: at this address, or with the browser's own new-tab page in it. */
  open(url?: string): Promise<Page>;
  /** The same, whatever page the URL ends at. */
  openAt(url: string): Promise<number | undefined>;
  close(kept: readonly number[]): Promise<void>;
}

/**
 * Takes the browser's first tab for a desk, or a window of its own where the tabs of before came back: the bookmarks page
 * may use `chrome.tabs` and `chrome.windows`. The private window is that of the first desk.
 */
export async function chromiumTabs(context: BrowserContext, restored: boolean): Promise<ChromiumTabs> {
  if (restored) {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  }
  const desk = await until(() => context.pages().find((page) => page.url() === 'about:blank'), 'a first tab');
  await desk.goto(DESK);
  const desks = await desk.evaluate(async (url) => chrome.tabs.query({ url: `${url}/*` }), DESK);
  const deskIds = desks.map(({ id }) => id);
  const home = Math.min(...desks.map(({ windowId = 0 }) => windowId));
  const ids = new WeakMap<Page, number>();

  const pages = () =>
    context.pages().filter((page) => !page.url().startsWith(DESK) && page !== desk && !page.isClosed());

  async function all(): Promise<readonly Tab[]> {
    const { tabs, popups } = await desk.evaluate(async () => ({
      tabs: await chrome.tabs.query({}),
      popups: (await chrome.windows.getAll()).filter(({ type }) => type === 'popup').map(({ id }) => id),
    }));
    const windowOf = (tab: Tabs.Tab, depth = 0): number => {
      const opener = tabs.find(({ id }) => id !== undefined && id === tab.openerTabId);
      return popups.includes(tab.windowId) && opener && depth < 9 ? windowOf(opener, depth + 1) : (tab.windowId ?? -1);
    };
    return tabs
      .filter(({ id }) => !deskIds.includes(id))
      .map((tab) => ({
        id: tab.id ?? -1,
        windowId: tab.windowId ?? -1,
        url: tab.url ?? '',
        title: tab.title ?? '',
        active: tab.active,
        context: windowOf(tab) === home ? 'private' : 'work',
        store: '0',
        muted: tab.mutedInfo?.muted ?? false,
      }));
  }

  const create = (url?: string) =>
    desk.evaluate(
      async (where) => (await chrome.tabs.create({ ...where, active: true })).id,
      url === undefined ? { windowId: home } : { windowId: home, url },
    );

  // One at a time: a page is known by being the new one.
  let last: Promise<unknown> = Promise.resolve();
  function open(url?: string): Promise<Page> {
    const next = last.then(async () => {
      const before = new Set(pages());
      const id = await create(url);
      const isNew = (page: Page) => !before.has(page) && page.url().startsWith(url ?? 'chrome://new');
      const page = await until(() => pages().find(isNew), 'a new tab');
      if (id !== undefined) ids.set(page, id);
      return page;
    });
    last = next.catch(() => undefined);
    return next;
  }

  async function of(page: Page): Promise<Tab | undefined> {
    if (page.isClosed()) return undefined;
    const tabs = await all();
    const known = ids.get(page);
    if (known !== undefined) return tabs.find(({ id }) => id === known);
    const taken = pages().flatMap((other) => ids.get(other) ?? []);
    const windowId = await windowOfPage(page);
    // Both lists are in order of birth, so of equal tabs the first free one is this page's.
    const own = tabs
      .filter((tab) => tab.url === page.url() && tab.windowId === windowId && !taken.includes(tab.id))
      .sort((a, b) => a.id - b.id)[0];
    if (own) ids.set(page, own.id);
    return own;
  }

  return {
    desk,
    pages,
    all,
    of,
    open,
    openAt: create,
    async close(kept) {
      // Not by `chrome.tabs.remove`: called by a page that is no extension's, it is the end of the browser.
      for (const page of pages()) if (!kept.includes((await of(page))?.id ?? -1)) await page.close();
    },
  };
}

async function windowOfPage(page: Page): Promise<number> {
  const session = await sessionOf(page.mainFrame());
  const { windowId } = await session.send('Browser.getWindowForTarget');
  return windowId;
}

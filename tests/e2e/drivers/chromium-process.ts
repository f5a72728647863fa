import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Browser as Api } from 'webextension-polyfill';
import { handUrl, type LaunchedChromium } from './chromium-launch.ts';
import { chromiumPage } from './chromium-page.ts';
import { chromiumTabs } from './chromium-tabs.ts';
import { deliverPush, watchWorker } from './chromium-worker.ts';
import type { Desktop } from './desktop.ts';
import type { BrowserProcess } from './drive.ts';
import { matchesUrl } from './match.ts';
import { readNetLog } from './net-log.ts';
import type { Room } from './room.ts';
import { until } from './until.ts';

/** As pages of the browser know it; used only in functions that run there. */
declare const chrome: Api;

/** Chrome's alone. */
interface ManagementApi {
  setEnabled(id: string, enabled: boolean): Promise<void>;
  getPermissionWarningsById(id: string): Promise<string[]>;
}
type Events = Readonly<Record<string, Readonly<Record<string, { dispatch(...args: readonly unknown[]): void }>>>>;
interface SettingsApi {
  send(message: string, rest: readonly unknown[]): void;
}

interface Surroundings {
  readonly room: Room;
  /** The extension's. */
  readonly id: string;
  readonly base: string;
  readonly desktop: Desktop;
  readonly netLog: string | undefined;
  /** Whether the windows of before have come back. */
  readonly restored: boolean;
}

/** A running Chromium as the driver wants it. */
export async function chromiumProcess(
  { context, close, crash }: LaunchedChromium,
  { room, id, base, desktop, netLog, restored }: Surroundings,
): Promise<BrowserProcess> {
  try {
    const tabs = await chromiumTabs(context, restored);
    const wrap = (page: Page) => chromiumPage(page, base, () => tabs.of(page));
    const killBackground = await watchWorker(await context.newCDPSession(tabs.desk), `${base}background.js`);
    const nextDownload = await watchDownloads(context, room.downloads);
    await until(() => context.serviceWorkers().some((worker) => worker.url().startsWith(base)), 'the background');

    /** In a tab of its own, on one of the browser's own pages. */
    async function onOwnPage<T>(url: string, run: (page: Page) => Promise<T>): Promise<T> {
      const page = await tabs.open(url);
      await page.waitForLoadState();
      const result = await run(page);
      await page.close();
      return result;
    }

    /** Has the background hear of an event as from the browser; `dispatch` is what the browser's own bindings call. */
    async function tell(api: string, event: string, args: readonly unknown[]): Promise<void> {
      const worker = await until(
        () => context.serviceWorkers().find((one) => one.url() === `${base}background.js`),
        'the background',
      );
      await worker.evaluate(({ api, event, args }) => (chrome as never as Events)[api]?.[event]?.dispatch(...args), {
        api,
        event,
        args,
      });
    }

    const allow = (origin: string, what: string) =>
      onOwnPage(`chrome://settings/content/siteDetails?site=${encodeURIComponent(origin)}`, (page) =>
        page.evaluate(
          (permission) => (chrome as unknown as SettingsApi).send('setOriginPermissions', [...permission, 'allow']),
          [origin, what],
        ),
      );

    return {
      newTab: async (url) => wrap(await tabs.open(url)),
      openAt: tabs.openAt,
      async find(url, wanted) {
        for (const page of tabs.pages()) {
          if (!matchesUrl(page.url(), url)) continue;
          if (wanted && (await tabs.of(page))?.context !== wanted) continue;
          if ((await page.evaluate(() => document.readyState)) === 'complete') return wrap(page);
        }
        return undefined;
      },
      tabs: tabs.all,
      closeTabs: tabs.close,
      async download(view, target) {
        const path = nextDownload();
        path.catch(() => undefined);
        await view.click(target);
        return path;
      },
      warnings: () =>
        onOwnPage('chrome://extensions', (page) =>
          page.evaluate((id) => (chrome.management as unknown as ManagementApi).getPermissionWarningsById(id), id),
        ),
      readPolicies: () =>
        onOwnPage('chrome://policy', (page) =>
          page.evaluate(() => (chrome as unknown as SettingsApi).send('reloadPolicies', [])),
        ),
      async chooseInMenu(page, id, target) {
        const pageUrl = await page.url();
        // Of a link, as the browser itself resolves it.
        const linkUrl =
          id.startsWith('link ') || id === 'link' ? await page.evaluate(hrefOf, String(target)) : undefined;
        await tell('contextMenus', 'onClicked', [{ menuItemId: id, pageUrl, linkUrl }, await page.tab()]);
        return [];
      },
      async openBy(way, url) {
        if (way === 'bookmark') await tabs.desk.evaluate((url) => chrome.tabs.create({ url }).then(() => {}), url);
        else await handUrl(room.profile, desktop, way === 'app' ? `--app=${url}` : url);
      },
      async pressCommand(name, page) {
        await tell('commands', 'onCommand', [name, await page.tab()]);
      },
      allowNotifications: (origin) => allow(origin, 'notifications'),
      allowClipboard: (origin) => allow(origin, 'clipboard'),
      disable: () =>
        onOwnPage('chrome://extensions', (page) =>
          page.evaluate((id) => (chrome.management as unknown as ManagementApi).setEnabled(id, false), id),
        ),
      push: async (scope, _context, data) => deliverPush(await context.newCDPSession(tabs.desk), scope, data),
      shown: async () => [...desktop.shown],
      async cookies(host) {
        const goesTo = (domain: string) => domain === host || (domain.startsWith('.') && `.${host}`.endsWith(domain));
        const all = await context.cookies();
        return all.filter(({ domain }) => goesTo(domain)).map(({ name, value }) => ({ name, value }));
      },
      async jar() {
        const all = await context.cookies();
        return all.map(({ name, value, domain, path, partitionKey = '' }) => ({
          name,
          value,
          domain,
          path,
          store: '0',
          partition: partitionKey,
        }));
      },
      containerFiles: async () => [],
      killBackground,
      async asBrowser() {
        throw new Error('Chromium has no such way');
      },
      async wire() {
        throw new Error('Chromium tells what went over the wire after stop()');
      },
      async close() {
        await close();
        return netLog ? readNetLog(readFileSync(netLog, 'utf8'), base) : [];
      },
      crash,
      leave: crash,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs in the page. */
function hrefOf(selector: string): string | undefined {
  return document.querySelector<HTMLAnchorElement>(selector)?.href;
}

/** @returns gives the path of the next download, once it is whole */
async function watchDownloads(context: BrowserContext, folder: string): Promise<() => Promise<string>> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  const session: CDPSession = await browser.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  return () =>
    new Promise((resolve, reject) => {
      let name = '';
      const timer = setTimeout(() => finish(() => reject(new Error('no download came'))), 15_000);
      const finish = (end: () => void) => {
        clearTimeout(timer);
        session.off('Browser.downloadWillBegin', onBegin);
        session.off('Browser.downloadProgress', onProgress);
        end();
      };
      const onBegin = ({ suggestedFilename }: { suggestedFilename: string }) => {
        name = suggestedFilename;
      };
      const onProgress = ({ state, filePath }: { state: string; filePath?: string }) => {
        if (state === 'completed') finish(() => resolve(filePath ?? join(folder, name)));
        if (state === 'canceled') finish(() => reject(new Error(`the download of ${name} was cancelled`)));
      };
      session.on('Browser.downloadWillBegin', onBegin);
      session.on('Browser.downloadProgress', onProgress);
    });
}

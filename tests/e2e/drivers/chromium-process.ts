import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import type { Browser as Api, Tabs } from 'webextension-polyfill';
import { buildFolder } from './build.ts';
import type { StartOptions, Tab } from './driver.ts';
import { requireExecutable } from './executable.ts';
import type { Room } from './room.ts';
import { until } from './until.ts';

/** As pages of the browser and of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

/** One Chromium from its start to its end. */
export interface ChromiumProcess {
  readonly context: BrowserContext;
  /** All tabs but the driver's own. */
  pages(): readonly Page[];
  tabs(): Promise<readonly Tab[]>;
  tabOf(page: Page): Promise<Tab | undefined>;
  /** A new, active tab in the private window, with the browser's own new-tab page in it as for any person. */
  newTab(): Promise<Page>;
  /** The path of the next download, once it is whole. */
  nextDownload(): Promise<string>;
  allowNotifications(origin: string): Promise<void>;
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

/** The last that was heard of a service worker. */
interface Run {
  readonly version: string;
  readonly status: string;
}

/**
 * What a profile holds before Chromium first starts. Chromium does not ask again for what was once granted, so these
 * marks answer its permission prompts with yes; nothing is active before Drempel asks for it in a real click.
 */
export function preparePreferences(
  profile: string,
  extensionId: string,
  optional: readonly string[],
  options: StartOptions,
): void {
  const everySite = ['*://*/*'];
  const answered = {
    granted_permissions: { api: optional },
    runtime_granted_permissions: { api: optional, explicit_host: everySite, scriptable_host: everySite },
  };
  const preferences = {
    intl: {
      accept_languages: options.language === 'nl' ? 'nl,en' : 'en',
      selected_languages: options.language ?? 'en',
    },
    ...(options.thirdPartyCookies && { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
    ...(options.permissions !== 'unanswered' && { extensions: { settings: { [extensionId]: answered } } }),
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Starts Chromium; one that dies at its first new tab, as happens now and then on a busy machine, is started again. */
export async function startChromiumProcess(...given: Parameters<typeof launch>): Promise<ChromiumProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const started = await launch(...given);
    try {
      await (await started.newTab()).close();
      return started;
    } catch (error) {
      await started.close().catch(() => undefined);
      if (attempt === 3) throw error;
    }
  }
}

async function launch(
  room: Room,
  base: string,
  options: StartOptions,
  surroundings: { readonly netLog: string | undefined; readonly sessionBus: string },
): Promise<ChromiumProcess> {
  const build = buildFolder('chromium');
  const language = options.language === 'nl' ? 'nl' : 'en-US';
  const context = await chromium.launchPersistentContext(room.profile, {
    executablePath: requireExecutable('chromium'),
    headless: true,
    colorScheme: options.scheme ?? 'light',
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, LANGUAGE: language, DBUS_SESSION_BUS_ADDRESS: surroundings.sessionBus },
    args: [
      '--no-sandbox',
      '--headless=new',
      `--lang=${language}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--disable-background-networking',
      '--disable-component-update',
      ...(surroundings.netLog
        ? [`--log-net-log=${surroundings.netLog}`, '--net-log-capture-mode=IncludeSensitive']
        : []),
    ],
  });
  try {
    return await settle(context, room, base);
  } catch (error) {
    await context.close().catch(() => undefined);
    throw error;
  }
}

async function settle(context: BrowserContext, room: Room, base: string): Promise<ChromiumProcess> {
  // The bookmarks page may use chrome.tabs and chrome.windows: the browser's own word on its tabs.
  const desk = await until(() => context.pages()[0], 'a first tab');
  await desk.goto('chrome://bookmarks');
  const home = (await desk.evaluate(() => chrome.tabs.getCurrent()))?.windowId ?? 0;
  const session = await context.newCDPSession(desk);
  const runs = new Map<string, Run>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus, versionId } of versions)
      runs.set(scriptURL, { version: versionId, status: runningStatus });
  });
  await session.send('ServiceWorker.enable');
  const downloads = await watchDownloads(context, room.downloads);
  await until(() => context.serviceWorkers().some((worker) => worker.url().startsWith(base)), 'the background', 15_000);

  const ids = new WeakMap<Page, number>();
  const deskId = (await desk.evaluate(() => chrome.tabs.getCurrent()))?.id;

  async function tabs(): Promise<readonly Tab[]> {
    const { all, popups } = await desk.evaluate(async () => ({
      all: await chrome.tabs.query({}),
      popups: (await chrome.windows.getAll()).filter(({ type }) => type === 'popup').map(({ id }) => id),
    }));
    const windowOf = (tab: Tabs.Tab, depth = 0): number => {
      const opener = all.find(({ id }) => id !== undefined && id === tab.openerTabId);
      return popups.includes(tab.windowId) && opener && depth < 9 ? windowOf(opener, depth + 1) : (tab.windowId ?? -1);
    };
    return all
      .filter(({ id }) => id !== deskId)
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

  const pages = () => context.pages().filter((page) => page !== desk && !page.isClosed());

  // One at a time: a page is known by being the new one.
  let last: Promise<unknown> = Promise.resolve();
  function newTab(): Promise<Page> {
    const next = last.then(async () => {
      const before = new Set(pages());
      const id = await desk.evaluate(
        async (home) => (await chrome.tabs.create({ windowId: home, active: true })).id,
        home,
      );
      const isNew = (page: Page) => !before.has(page) && page.url().startsWith('chrome://new');
      const page = await until(() => pages().find(isNew), 'a new tab');
      if (id !== undefined) ids.set(page, id);
      return page;
    });
    last = next.catch(() => undefined);
    return next;
  }

  return {
    context,
    newTab,
    pages,
    tabs,
    async tabOf(page) {
      if (page.isClosed()) return undefined;
      const all = await tabs();
      const known = ids.get(page);
      if (known !== undefined) return all.find(({ id }) => id === known);
      const taken = pages().flatMap((other) => ids.get(other) ?? []);
      const windowId = await windowOfPage(context, page);
      // Both lists are in order of birth, so of equal tabs the first free one is this page's.
      const own = all
        .filter((tab) => tab.url === page.url() && tab.windowId === windowId && !taken.includes(tab.id))
        .sort((a, b) => a.id - b.id)[0];
      if (own) ids.set(page, own.id);
      return own;
    },
    nextDownload: downloads.next,
    async allowNotifications(origin) {
      const page = await newTab();
      await page.goto(`chrome://settings/content/siteDetails?site=${encodeURIComponent(origin)}`);
      await page.evaluate(
        (origin) =>
          (chrome as unknown as { send(name: string, rest: unknown[]): void }).send('setOriginPermissions', [
            origin,
            'notifications',
            'allow',
          ]),
        origin,
      );
      await page.close();
    },
    killBackground: () => stopWorker(session, runs, `${base}background.js`),
    close: () => context.close(),
  };
}

/** Resolves when it has been seen stopped; any event may start it again at once. */
async function stopWorker(session: CDPSession, runs: ReadonlyMap<string, Run>, script: string): Promise<void> {
  const stopped = Promise.withResolvers<void>();
  const onUpdate = ({ versions }: { versions: readonly { scriptURL: string; runningStatus: string }[] }) => {
    if (versions.some(({ scriptURL, runningStatus }) => scriptURL === script && runningStatus === 'stopped'))
      stopped.resolve();
  };
  session.on('ServiceWorker.workerVersionUpdated', onUpdate);
  try {
    const run = await until(() => runs.get(script), 'a background');
    if (run.status === 'stopped') return;
    await session.send('ServiceWorker.stopWorker', { versionId: run.version });
    await stopped.promise;
  } finally {
    session.off('ServiceWorker.workerVersionUpdated', onUpdate);
  }
}

async function windowOfPage(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.detach();
  return windowId;
}

async function watchDownloads(context: BrowserContext, folder: string) {
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  const session: CDPSession = await browser.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  return {
    async next(): Promise<string> {
      return new Promise((resolve, reject) => {
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
    },
  };
}

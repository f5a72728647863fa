import { adoptByClicks } from './adopt.ts';
import { readBuiltManifest } from './build.ts';
import type { Browser, Driver, Page, PageQuery, StartOptions, UrlMatch, View, WireRequest } from './driver.ts';
import { firefoxPage, firefoxView } from './firefox-page.ts';
import { FIREFOX_BASE, type FirefoxProcess, startFirefoxProcess } from './firefox-process.ts';
import { matchesUrl } from './match.ts';
import { makeRoom } from './room.ts';
import { until } from './until.ts';

/** Firefox ESR with Drempel's production build, through WebDriver BiDi. */
export const firefox: Browser = { name: 'firefox', start };

async function start(options: StartOptions = {}): Promise<Driver> {
  const id = readBuiltManifest('firefox').browser_specific_settings?.gecko.id ?? '';
  const room = makeRoom();
  const sent: WireRequest[] = [];
  let process: FirefoxProcess | undefined;

  const running = (): FirefoxProcess => {
    if (!process) throw new Error('the browser is stopped');
    return process;
  };
  const launch = async (fresh: boolean) => {
    process = await startFirefoxProcess(room, id, options, fresh);
  };
  const close = async () => {
    if (process && options.watchWire) sent.push(...(await process.privileged.requests()));
    await process?.close();
    process = undefined;
  };
  const wrap = (context: string): Page =>
    firefoxPage(running().bidi, running().privileged, context, async () =>
      (await running().privileged.tabs()).find(({ bidi }) => bidi === context),
    );
  const isLoaded = (view: View) => view.evaluate<boolean>(`document.readyState === 'complete'`);

  async function openTab(url: string) {
    const page = wrap(await running().newTab());
    await page.goto(url);
    return page;
  }

  async function openExtension(path: string) {
    const page = await openTab(FIREFOX_BASE + path);
    const isReady = async () => (await page.url()).startsWith(FIREFOX_BASE) && (await isLoaded(page));
    await until(isReady, path);
    return page;
  }

  async function findPage(url: UrlMatch, { context, timeout }: PageQuery = {}) {
    const find = async () => {
      for (const tab of await running().privileged.tabs()) {
        if (!matchesUrl(tab.url, url) || (context && tab.context !== context)) continue;
        if (await isLoaded(firefoxView(running().bidi, running().privileged, tab.bidi))) return tab.bidi;
      }
      return undefined;
    };
    return wrap(await until(find, `a ${context ?? 'loaded'} page at ${url}`, timeout));
  }

  try {
    await launch(true);
    if (options.language === 'nl') {
      const page = await openExtension('options.html');
      await page.evaluate(`browser.storage.local.set({ language: 'nl' })`);
      await page.close();
    }
  } catch (error) {
    await close().catch(() => undefined);
    room.clear();
    throw error;
  }

  return {
    name: 'firefox',
    base: FIREFOX_BASE,
    downloads: room.downloads,
    openTab,
    openExtension,
    page: findPage,
    async visit(url, query) {
      await openTab(url);
      return findPage(url, query);
    },
    async adopt(enrolmentCode) {
      const welcome = await openExtension('welcome.html');
      await adoptByClicks(welcome, enrolmentCode);
      return welcome;
    },
    tabs: async () => (await running().privileged.tabs()).map(({ bidi: _, ...tab }) => tab),
    async download(view, target) {
      const before = await running().privileged.finishedDownloads();
      await view.click(target);
      return until(
        async () => (await running().privileged.finishedDownloads()).find((path) => !before.includes(path)),
        'a whole download',
        15_000,
      );
    },
    warnings: () => running().privileged.warnings(),
    async allowNotifications(origin) {
      await running().privileged.allowNotifications(origin);
    },
    shown: () => running().privileged.alerts(),
    async cookies(host, context) {
      const { privileged } = running();
      if (context === 'private') return privileged.cookies(host, 0);
      const container = await privileged.workContainer();
      return container ? privileged.cookies(host, container) : [];
    },
    async killBackground() {
      await running().privileged.stopBackground();
    },
    async restart() {
      await close();
      await launch(false);
    },
    async wire() {
      if (!options.watchWire) throw new Error('start with watchWire');
      return process ? [...sent, ...(await process.privileged.requests())] : sent;
    },
    async stop() {
      await close().finally(() => room.clear());
    },
  };
}

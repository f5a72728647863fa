import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from '@playwright/test';
import type { Browser as Api } from 'webextension-polyfill';
import { adoptByClicks } from './adopt.ts';
import { chromeId, readBuiltManifest } from './build.ts';
import { chromiumPage } from './chromium-page.ts';
import { type ChromiumProcess, preparePreferences, startChromiumProcess } from './chromium-process.ts';
import { startDesktop } from './desktop.ts';
import type { Browser, Driver, PageQuery, StartOptions, UrlMatch, WireRequest } from './driver.ts';
import { matchesUrl } from './match.ts';
import { readNetLog } from './net-log.ts';
import { makeRoom } from './room.ts';
import { until } from './until.ts';

/** As pages of the browser and of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

/** Chrome's alone. */
interface WarningsApi {
  getPermissionWarningsById(id: string): Promise<string[]>;
}

/** Debian's Chromium with Drempel's production build, through Playwright. */
export const chromium: Browser = { name: 'chromium', start };

async function start(options: StartOptions = {}): Promise<Driver> {
  const manifest = readBuiltManifest('chromium');
  const id = chromeId(manifest.key ?? '');
  const base = `chrome-extension://${id}/`;
  const room = makeRoom();
  room.guard();
  const desktop = await startDesktop(room.folder);
  const log = options.watchWire ? join(room.folder, 'net-log.json') : undefined;
  const sent: WireRequest[] = [];
  let process: ChromiumProcess | undefined;

  const running = (): ChromiumProcess => {
    if (!process) throw new Error('the browser is stopped');
    return process;
  };
  const launch = async () => {
    process = await startChromiumProcess(room, base, options, { netLog: log, sessionBus: desktop.address });
  };
  const close = async () => {
    if (!process) return;
    await process.close();
    process = undefined;
    if (log) sent.push(...readNetLog(readFileSync(log, 'utf8'), base));
  };
  const end = () =>
    close().finally(async () => {
      await desktop.close();
      room.clear();
    });
  const wrap = (page: PlaywrightPage) => chromiumPage(page, base, () => running().tabOf(page));

  async function openTab(url: string) {
    const page = wrap(await running().newTab());
    await page.goto(url);
    return page;
  }

  async function openExtension(path: string) {
    const page = await running().newTab();
    await page.goto(base + path);
    return wrap(page);
  }

  async function findPage(url: UrlMatch, { context, timeout }: PageQuery = {}) {
    const find = async () => {
      for (const page of running().pages()) {
        if (!matchesUrl(page.url(), url)) continue;
        if (context && (await running().tabOf(page))?.context !== context) continue;
        if ((await page.evaluate(() => document.readyState)) === 'complete') return page;
      }
      return undefined;
    };
    return wrap(await until(find, `a ${context ?? 'loaded'} page at ${url}`, timeout));
  }

  try {
    preparePreferences(room.profile, id, manifest.optional_permissions ?? [], options);
    await launch();
    if (options.language === 'nl') {
      const page = await openExtension('options.html');
      await page.evaluate(() => chrome.storage.local.set({ language: 'nl' }));
      await page.close();
    }
  } catch (error) {
    await end().catch(() => undefined);
    throw error;
  }

  return {
    name: 'chromium',
    base,
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
    tabs: () => running().tabs(),
    async download(view, target) {
      const path = running().nextDownload();
      path.catch(() => undefined);
      await view.click(target);
      return path;
    },
    async warnings() {
      const page = await running().newTab();
      await page.goto('chrome://extensions');
      const warnings = await page.evaluate(
        (id) => (chrome.management as unknown as WarningsApi).getPermissionWarningsById(id),
        id,
      );
      await page.close();
      return warnings;
    },
    allowNotifications: (origin) => running().allowNotifications(origin),
    shown: async () => [...desktop.shown],
    async cookies(host) {
      const all = await running().context.cookies();
      const goesTo = (domain: string) => domain === host || (domain.startsWith('.') && `.${host}`.endsWith(domain));
      return all.filter(({ domain }) => goesTo(domain)).map(({ name, value }) => ({ name, value }));
    },
    killBackground: () => running().killBackground(),
    async restart() {
      await close();
      await launch();
    },
    async wire() {
      if (!log) throw new Error('start with watchWire');
      if (process) throw new Error('Chromium tells what went over the wire after stop()');
      return sent;
    },
    async stop() {
      await end();
    },
  };
}

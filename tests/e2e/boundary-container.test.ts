import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { noteCrossing } from './crossings.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { firefox } from './drivers/firefox.ts';
import { until } from './drivers/until.ts';
import { packXpi } from './drivers/xpi.ts';
import { sweepKills } from './kill-sweep.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const browser: Api;

/** What a page of Drempel has of the background while that runs. */
type Background = Window & { readonly browser: { readonly tabs: { get: unknown } }; isHolding?: boolean };

const PEER = join(import.meta.dirname, '../fixtures/peer-containers');

/** Firefox's work context is a container, in which people, settings and other extensions have a hand too. */
describe.runIf(browsers.includes(firefox))('the work container in firefox', () => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;
  /** What the private context got from the intranet before there was a list. */
  let privateJar: string;

  beforeAll(async () => {
    acme = await startAcme();
    driver = await firefox.start();
    privateJar = await (await driver.visit(acme.url('intranet', '/open?via=before'))).text('#jar');
    options = await driver.adopt(acme.enrolmentCode);
    await (await openWork('first')).close();
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });
  afterEach(() => driver?.closeTabs(options));

  const openWork = (via: string) => driver.visit(acme.url('intranet', `/open?via=${via}`), { context: 'work' });
  const requests = (via: string) => acme.requests.filter(({ path }) => path.endsWith(`via=${via}`));
  const storeOf = async (page: Page) => (await page.tab())?.store ?? '';
  const privateUrls = async () =>
    (await driver.tabs()).filter(({ context }) => context === 'private').map(({ url }) => url);
  /** For the table at the end: what went to the work app, and which tabs were too many. */
  const note = (
    way: string,
    carried: readonly Readonly<Record<string, string>>[],
    extraTabs: number,
    stopped?: string,
  ) => {
    const isPrivate = ({ jar }: Readonly<Record<string, string>>) => jar === privateJar;
    const cookies = {
      work: carried.filter((one) => one.jar !== undefined && !isPrivate(one)).length,
      private: carried.filter(isPrivate).length,
    };
    const seen = { cookies, extraTabs, ...(stopped === undefined ? {} : { stopped }) };
    noteCrossing({ kind: 'opening', way, from: 'private', to: 'work', browser: 'firefox', ...seen });
    expect({ private: cookies.private, extraTabs }).toEqual({ private: 0, extraTabs: 0 });
  };

  it('opens once, whenever in a handover the background is stopped', async () => {
    const parts = await sweepKills({ driver, options, acme, privateJar });
    if (process.env.DREMPEL_ALL) expect(new Set(parts).size).toBeGreaterThan(2);
  }, 240_000);

  it('sends nothing from private life where the background is ended by force while it holds a request', async () => {
    const news = await driver.visit(acme.url('nieuws'), { context: 'private' });
    for (const [via, open] of [
      ['held', (url: string) => driver.openTab(url)],
      ['held-there', (url: string) => news.goto(url)],
    ] as const) {
      const before = (await driver.tabs()).length;
      acme.clearLog();
      await options.evaluate(async () => {
        const background = (await browser.runtime.getBackgroundPage()) as Background;
        background.browser.tabs.get = () => {
          background.isHolding = true;
          return new Promise<never>(() => {});
        };
      });
      const opening = open(acme.url('intranet', `/open?via=${via}`));
      const isHolding = async () => ((await browser.runtime.getBackgroundPage()) as Background).isHolding;
      await until(() => options.evaluate(isHolding), 'the background holds the request');
      await driver.killBackground();
      await opening;
      const work = await driver.page(acme.url('intranet', `/open?via=${via}`), { context: 'work' });
      await until(async () => (await driver.tabs()).length === before + 1, 'no tab left over').catch(() => {});
      note(
        'an address',
        requests(via).map(({ cookies }) => cookies),
        (await driver.tabs()).length - before - 1,
        'while it holds',
      );
      await work.close();
    }
    expect((await news.tab())?.url).toBe(acme.url('nieuws', '/'));
  });

  it('opens fifty at once, each one time and in order', async () => {
    const urls = Array.from({ length: 50 }, (_, n) => acme.url('intranet', `/logo.svg?n=${n}`));
    const before = (await privateUrls()).length;
    acme.clearLog();
    await options.evaluate(
      async (urls: string[]) =>
        void (await Promise.all(urls.map((url) => browser.tabs.create({ url, active: false })))),
      urls,
    );
    const atWork = async () => (await driver.tabs()).filter(({ context }) => context === 'work').map(({ url }) => url);
    await until(async () => (await atWork()).join() === urls.join(), 'fifty work tabs', 40_000);
    await until(async () => (await privateUrls()).length === before, 'no tab left over');
    const seen = acme.requests.filter(({ path }) => path.startsWith('/logo.svg'));
    expect(seen.map(({ path }) => acme.url('intranet', path)).sort()).toEqual([...urls].sort());
    note(
      'fifty tabs at once',
      seen.map(({ cookies }) => cookies),
      (await privateUrls()).length - before,
    );
  });

  it('keeps a pin and a new window, and leaves a private window alone', async () => {
    const before = (await driver.tabs()).length;
    await options.evaluate(
      async (url: string) => void (await browser.tabs.create({ url, pinned: true })),
      acme.url('intranet', '/open?via=pinned'),
    );
    const pinned = await driver.page(acme.url('intranet', '/open?via=pinned'), { context: 'work' });
    const pins = () => options.evaluate(async () => (await browser.tabs.query({ pinned: true })).length);
    await until(async () => (await pins()) === 1 && (await driver.tabs()).length === before + 1, 'one pinned tab');
    note(
      'a pinned tab',
      requests('pinned').map(({ cookies }) => cookies),
      (await driver.tabs()).length - before - 1,
    );
    await pinned.close();
    const home = (await options.tab())?.windowId;
    await options.evaluate(
      async (url: string) => void (await browser.windows.create({ url })),
      acme.url('intranet', '/open?via=window'),
    );
    const own = await driver.page(acme.url('intranet', '/open?via=window'), { context: 'work' });
    expect((await own.tab())?.windowId).not.toBe(home);
    await until(async () => !(await privateUrls()).some((url) => /handover/.test(url)), 'no tab left over');
    note(
      'a new window',
      requests('window').map(({ cookies }) => cookies),
      (await driver.tabs()).length - before - 1,
    );
    await own.close();

    acme.clearLog();
    const work = (await driver.tabs()).filter(({ context }) => context === 'work').length;
    await driver.asBrowser(`
      const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
      const window = await BrowserWindowTracker.promiseOpenWindow({ private: true });
      window.gBrowser.addTrustedTab('${acme.url('intranet', '/open?via=window')}');
      return true;`);
    await until(() => requests('window').length === 1, 'a page in the private window');
    expect(requests('window')[0]?.cookies).toEqual({});
    expect((await driver.tabs()).filter(({ context }) => context === 'work')).toHaveLength(work);
    await driver.asBrowser(`
      [...Services.wm.getEnumerator('navigator:browser')].find((window) => PrivateBrowsingUtils.isWindowPrivate(window)).close();
      return true;`);
  });

  it('gives the reader view of a private tab no cookie', async () => {
    await openWork('read');
    acme.clearLog();
    await driver.openTab(`about:reader?url=${encodeURIComponent(acme.url('intranet', '/open?via=reader'))}`);
    await until(() => requests('reader').length > 0, 'a page to read');
    expect(requests('reader').map(({ cookies }) => cookies)).toEqual([{}]);
  });

  it('comes again after it was removed with tabs open, and no page of these is lost', async () => {
    const work = await openWork('before');
    const old = await storeOf(work);
    await options.evaluate((store: string) => browser.contextualIdentities.remove(store), old);
    acme.clearLog();
    await work.goto(acme.url('intranet', '/open?via=removed'));
    const again = await driver.page(acme.url('intranet', '/open?via=removed'), { context: 'work' });
    expect(await storeOf(again)).not.toBe(old);
    expect(requests('removed')).toHaveLength(1);
    expect((await work.tab())?.url).toBe(acme.url('intranet', '/open?via=before'));
    expect((await driver.tabs()).filter(({ store }) => store === old)).toHaveLength(1);
    note(
      'a tab whose container was removed',
      requests('removed').map(({ cookies }) => cookies),
      0,
    );
  });

  it('brings a closed work tab back where it was', async () => {
    const work = await openWork('undone');
    const [store, jar] = [await storeOf(work), await work.text('#jar')];
    await work.close();
    acme.clearLog();
    // By its address: another tab that was on its way out may have closed after it.
    const undo = () =>
      driver.asBrowser<boolean>(`
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const closed = SessionStore.getClosedTabDataForWindow(window);
        const place = closed.findIndex(({ state }) => state.entries.some(({ url }) => url.endsWith('via=undone')));
        if (place >= 0) SessionStore.undoCloseTab(window, place);
        return place >= 0;`);
    await until(undo, 'the closed tab among those to open again');
    const back = await driver.page(acme.url('intranet', '/open?via=undone'), { context: 'work' });
    expect(await storeOf(back)).toBe(store);
    await back.reload();
    expect(requests('undone').map(({ cookies }) => cookies.jar)).toContain(jar);
    expect(requests('undone').every(({ cookies }) => cookies.jar === jar)).toBe(true);
  });

  it('shares no tab with another extension that wants it elsewhere, and says so', async () => {
    const xpi = join(driver.downloads, 'peer.xpi');
    writeFileSync(xpi, packXpi(PEER));
    await driver.asBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
      file.initWithPath(${JSON.stringify(xpi)});
      await (await AddonManager.getInstallForFile(file)).install();
      return true;`);
    const before = (await driver.tabs()).length;
    acme.clearLog();
    await driver.openTab(acme.url('intranet', '/open?via=peer'));
    const told = await driver.page(`${driver.base}handover.html?pulled`);
    await told.waitFor({ role: 'heading', name: 'Another extension keeps moving Intranet' });
    await until(async () => (await driver.tabs()).length === before + 1, 'one tab that says so');
    expect(requests('peer')).toEqual([]);
    await driver.asBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('peer@containers.example')).uninstall();
      return true;`);
    await told.click({ role: 'button', name: 'Open Intranet at work' });
    await driver.page(acme.url('intranet', '/open?via=peer'), { context: 'work' });
    await until(async () => (await driver.tabs()).length === before + 1, 'one tab with the app');
    expect(requests('peer')).toHaveLength(1);
    note(
      'beside another container extension',
      requests('peer').map(({ cookies }) => cookies),
      0,
    );
  });

  it('sends nothing where containers are switched off, and says so', async () => {
    await driver.asBrowser(`Services.prefs.setBoolPref('privacy.userContext.enabled', false); return true`);
    try {
      acme.clearLog();
      await driver.openTab(acme.url('intranet', '/open?via=off'));
      const page = await driver.page(`${driver.base}handover.html#`);
      await page.waitFor({ role: 'heading', name: 'Intranet could not be opened' });
      expect(await page.text('main')).toContain('Containers are switched off in this Firefox');
      const popup = await driver.openExtension('popup.html');
      await popup.waitFor({ role: 'heading', name: 'Switched off: keeping work apart' });
      expect(requests('off')).toEqual([]);
      await driver.asBrowser(`Services.prefs.setBoolPref('privacy.userContext.enabled', true); return true`);
      await page.click({ role: 'button', name: 'Try again' });
      await driver.page(acme.url('intranet', '/open?via=off'), { context: 'work' });
    } finally {
      await driver.asBrowser(`Services.prefs.clearUserPref('privacy.userContext.enabled'); return true`);
    }
  });

  it('comes back with its tabs, under the name and the colour that a person gave it', async () => {
    const work = await openWork('restored');
    const [store, jar] = [await storeOf(work), await work.text('#jar')];
    const label = { name: 'Work · The boss', color: 'red' } as const;
    await options.evaluate(async ({ store, label }) => void (await browser.contextualIdentities.update(store, label)), {
      store,
      label,
    });
    acme.clearLog();
    await driver.restart({ restored: true });
    const back = await driver.page(acme.url('intranet', '/open?via=restored'), { context: 'work' });
    options = await driver.openExtension('options.html');
    expect(await storeOf(back)).toBe(store);
    await back.reload();
    expect(requests('restored').every(({ cookies }) => cookies.jar === jar)).toBe(true);
    expect(requests('restored').length).toBeGreaterThan(0);
    const shown = await options.evaluate(async (store: string) => {
      const { name, color } = await browser.contextualIdentities.get(store);
      return { name, color };
    }, store);
    expect(shown).toEqual(label);
  });

  it('takes an address from the command line', async () => {
    acme.clearLog();
    await driver.restart({ urls: [acme.url('intranet', '/open?via=line')] });
    await driver.page(acme.url('intranet', '/open?via=line'), { context: 'work' });
    expect(requests('line')).toHaveLength(1);
    const extra = (await privateUrls()).filter((url) => url !== 'about:blank').length;
    note(
      'the command line',
      requests('line').map(({ cookies }) => cookies),
      extra,
    );
    options = await driver.openExtension('options.html');
  });
});

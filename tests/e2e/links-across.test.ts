import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { noteCrossing } from './crossings.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Ways to a work app beside those in `boundary.test.ts`. */
describe.each(browsers)('links across in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;
  let news: Page;
  let atWork: Page;
  let workJar: string | undefined;

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start({ desktop: browser.name === 'chromium' })]);
    await (await driver.visit(acme.url('intranet', '/open?via=before'), { context: 'private' })).close();
    options = await driver.adopt(acme.enrolmentCode);
    atWork = await driver.visit(acme.url('intranet', '/open?via=first'), { context: 'work' });
    workJar = await atWork.text('#jar');
    news = await driver.visit(acme.url('nieuws'), { context: 'private' });
  });
  beforeEach(async () => {
    if (!(await news.tab())) news = await driver.visit(acme.url('nieuws'), { context: 'private' });
  });
  // A tab that leads to work again and again, quicker than by hand, is taken for a sign-in that goes round.
  afterEach(() => driver.closeTabs(options, atWork));
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  const work = (via: string) => acme.url('intranet', `/open?via=${via}`);
  const atWorkOnce = (url: string) => driver.page(new RegExp(`^${RegExp.escape(url)}$`), { context: 'work' });
  /** Resolves when the background has come to what it heard of before. */
  const wake = () => options.evaluate(`chrome.runtime.sendMessage({ drempel: 'language.get', request: null })`);
  /** Its tab is in front, and keys go to its page. */
  const hasFocus = (page: Page) =>
    until(
      async () => (await page.tab())?.active && (await page.evaluate(() => document.hasFocus())),
      'the page in front, with the focus',
    );
  const tabs = async () => (await driver.tabs()).map(({ id, url, context }) => `${id} ${context} ${url}`);
  /** Makes the page lead to a URL, by something that runs in it. */
  const lead = (how: (url: string) => void, via: string) => news.evaluate(how, work(via));
  const focusLink = (via: string) =>
    news.evaluate((url: string) => {
      const link = document.querySelector('#link') as HTMLAnchorElement;
      link.href = url;
      link.ping = '/ping';
      link.focus();
    }, work(via));

  const WAYS: readonly { readonly way: string; readonly replaces?: true; start(via: string): Promise<unknown> }[] = [
    { way: 'a link, by the keyboard, with a ping', start: (via) => focusLink(via).then(() => news.press('Enter')) },
    { way: 'a link in a new window', start: (via) => focusLink(via).then(() => news.press('Shift+Enter')) },
    {
      way: 'location.replace',
      replaces: true,
      start: (via) => lead((url) => location.replace(url), via),
    },
    {
      way: 'a page that refreshes',
      replaces: true,
      start: (via) =>
        lead((url) => {
          const meta = document.createElement('meta');
          meta.httpEquiv = 'refresh';
          meta.content = `0; url=${url}`;
          document.head.append(meta);
        }, via),
    },
    { way: 'a bookmark in the tab', start: (via) => news.goto(work(via)) },
    { way: 'a bookmark in a new tab', start: (via) => driver.openBy('bookmark', work(via)) },
    { way: 'another program', start: (via) => driver.openBy('outside', work(via)) },
  ];

  it.each(WAYS)(
    'lead to work once, with its cookies alone and no tab left over: $way',
    async ({ way, replaces, start }) => {
      const via = String(WAYS.findIndex((one) => one.way === way));
      const source = (await news.tab())?.id;
      const before = await tabs();
      acme.clearLog();
      await start(via);
      const page = await atWorkOnce(work(via));
      const id = (await page.tab())?.id;
      // Chrome takes such a page at its word: work stands in its place.
      const goes = replaces && browser.name === 'chromium' ? source : undefined;
      const expected = before.filter((tab) => !tab.startsWith(`${goes} `));
      const others = async () => (await tabs()).filter((tab) => !tab.startsWith(`${id} `));
      await until(async () => (await others()).join() === expected.join(), 'the tabs as they were').catch(async () =>
        expect(await others()).toEqual(expected),
      );
      const requests = acme.requests.filter(({ path }) => path.endsWith(`via=${via}`));
      expect(requests.map(({ method }) => method)).toEqual(['GET']);
      const jars = requests.flatMap(({ cookies }) => cookies.jar ?? []);
      const ofWork = jars.filter((jar) => jar === workJar).length;
      const cookies = { work: ofWork, private: jars.length - ofWork };
      expect(cookies).toEqual({ work: 1, private: 0 });
      await hasFocus(page);
      noteCrossing({ kind: 'opening', way, from: 'private', to: 'work', browser: browser.name, cookies, extraTabs: 0 });
    },
  );

  it.runIf(browser.name === 'chromium')('lead to work in the window of an app that was installed', async () => {
    const windowOf = async (page: Page) =>
      options.evaluate(
        async (id: number) => {
          const { windowId, index } = await chrome.tabs.get(id);
          const { type, tabs } = await chrome.windows.get(windowId ?? -1, { populate: true });
          return { type: String(type), index, tabs: tabs?.length };
        },
        (await page.tab())?.id as number,
      );
    const before = await tabs();
    acme.clearLog();
    await driver.openBy('app', work('app'));
    const app = await atWorkOnce(work('app'));
    await app.waitFor('#jar');
    expect(await windowOf(app)).toEqual({ type: 'app', index: 0, tabs: 1 });
    const requests = acme.requests.filter(({ path }) => path.endsWith('via=app'));
    expect(requests.map(({ cookies }) => cookies.jar)).toEqual([workJar]);
    const cookies = { work: 1, private: 0 };
    const extraTabs = (await tabs()).length - before.length - 1;
    expect(extraTabs).toBe(0);
    const crossing = { from: 'private', to: 'work', browser: browser.name, cookies, extraTabs } as const;
    noteCrossing({ kind: 'opening', way: 'an installed app', ...crossing });

    // What opens at work from elsewhere goes to the work window, and not into the app's.
    await driver.openBy('outside', work('beside'));
    expect((await windowOf(await atWorkOnce(work('beside')))).type).toBe('normal');
    await app.close();

    // An app of private life stays one, and its link to work opens at work.
    await driver.openBy('app', acme.url('nieuws', '/?app'));
    const own = await driver.page(acme.url('nieuws', '/?app'));
    await own.evaluate((url: string) => {
      (document.querySelector('#link') as HTMLAnchorElement).href = url;
    }, work('from-app'));
    await own.click('#link');
    expect((await windowOf(await atWorkOnce(work('from-app')))).type).toBe('normal');
    await until(async () => (await own.tab())?.url === acme.url('nieuws', '/?app'), 'the private app as it was');
    expect((await windowOf(own)).type).toBe('app');
    const jars = acme.requests
      .filter(({ host }) => host.startsWith('nieuws'))
      .flatMap(({ cookies }) => cookies.jar ?? []);
    expect(jars).not.toContain(workJar);
    await own.close();
  });

  it('open at work, not as source, where the source of a work app is asked for', async () => {
    acme.clearLog();
    await driver.openTab(`view-source:${work('source')}`);
    await hasFocus(await atWorkOnce(work('source')));
    const requests = acme.requests.filter(({ path }) => path.endsWith('via=source'));
    expect(requests.map(({ cookies }) => cookies.jar)).toEqual([workJar]);
  });

  it('go to the other side by the menu of a right click, and a work app stays at work', async () => {
    const titles = [await driver.chooseInMenu(news, 'link acme.example', '#login')];
    const login = await driver.page(acme.url('login'), { context: 'work' });
    await hasFocus(login);
    titles.push(await driver.chooseInMenu(login, 'page', 'body'));
    const again = await driver.page(acme.url('login'), { context: 'private' });
    await hasFocus(again);
    titles.push(await driver.chooseInMenu(again, 'page acme.example', 'body'));
    await until(
      async () => (await driver.tabs()).filter(({ url }) => url === acme.url('login')).length === 3,
      'a third',
    );

    const count = (await driver.tabs()).length;
    acme.clearLog();
    titles.push(await driver.chooseInMenu(atWork, 'link', 'article a'));
    const kept = await driver.page(`${driver.base}handover.html?kept`);
    await kept.waitFor({ role: 'heading', name: 'Intranet stays at work' });
    // The page opened just before may still ask for what is drawn on it.
    expect(acme.requests.filter(({ host }) => host.startsWith('intranet'))).toEqual([]);
    await kept.click({ role: 'button', name: 'Close' });
    await until(async () => (await driver.tabs()).length === count, 'the page that explains gone');
    if (browser.name === 'firefox')
      expect(titles).toEqual([
        ['Open link at work · Acme BV'],
        ['Open this page in private'],
        ['Open this page at work · Acme BV'],
        ['Open link in private'],
      ]);
  });

  it('leave which side is in front to a key', async () => {
    const front = await driver.visit(acme.url('nieuws', '/?front'), { context: 'private' });
    await front.click('h1');
    await driver.pressCommand('other-side', front);
    await hasFocus(atWork);
    await wake();
    await driver.killBackground();
    // In Chromium a background that is stopped hears of no key that is not the keyboard's.
    if (browser.name === 'chromium') await wake();
    await driver.pressCommand('other-side', atWork);
    await hasFocus(front);
  });

  it('go to the other side by the popup, where Drempel may see the page', async () => {
    const drive = await driver.visit(acme.url('stapel'), { context: 'private' });
    const popupOf = async (page: Page) => driver.openExtension(`popup.html?tab=${(await page.tab())?.id}`);
    const popup = await popupOf(drive);
    await popup.waitFor({ role: 'heading', name: 'This page: Stapel' });
    // Acme has not approved it: there is a way out of work, and none to it.
    expect(await popup.count({ role: 'button', name: 'Open at work · Acme BV' })).toBe(0);
    await driver.chooseInMenu(drive, 'page acme.example', 'h1');
    const there = await driver.page(acme.url('stapel'), { context: 'work' });
    await drive.close();
    await (await popupOf(there)).click({ role: 'button', name: 'Open in private' });
    await hasFocus(await driver.page(acme.url('stapel'), { context: 'private' }));
    const onWork = await popupOf(atWork);
    await onWork.waitFor({ role: 'heading', name: 'This page: Intranet' });
    expect(await onWork.count({ role: 'button', name: 'Open in private' })).toBe(0);
  });
});

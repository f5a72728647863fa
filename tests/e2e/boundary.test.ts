import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import { HOSTS } from '../fixtures/acme/host-names.ts';
import { EMPLOYEE } from '../fixtures/acme/login.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { noteCrossing } from './crossings.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { isLeftover } from './leftover.ts';
import { killsOf, turns } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

/** Firefox's own tab among them. */
const isEmpty = (tab: Tab) => isLeftover(tab) || /^about:(blank|newtab|home)/.test(tab.url);

describe.each(browsers)('the boundary in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;
  let news: Page;
  /** The cookie that the private context got from the intranet before there was a list. */
  let privateJar: string | undefined;
  /** And the one that the work context got. Chrome has one jar for both. */
  let workJar: string | undefined;

  beforeAll(async () => {
    acme = await startAcme();
    driver = await browser.start();
    const before = await driver.visit(acme.url('intranet', '/open?via=before'), { context: 'private' });
    privateJar = await before.text('#jar');
    await before.close();
    options = await driver.adopt(acme.enrolmentCode);
    const first = await driver.visit(acme.url('intranet', '/open?via=first'), { context: 'work' });
    workJar = await first.text('#jar');
    await first.close();
    news = await openNews();
  });
  beforeEach(async () => {
    if ((await news.tab())?.url !== acme.url('nieuws')) news = await openNews();
  });
  afterEach(async () => {
    try {
      await noneLeftOver();
    } finally {
      await driver.closeTabs(options, news);
    }
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  const openNews = () => driver.visit(acme.url('nieuws'), { context: 'private' });
  const leftovers = async () =>
    (await driver.tabs())
      .filter(isEmpty)
      .map(({ url }) => url)
      .join();
  /** No tab that nobody opened; that of the last handover may still be on its way back. */
  const noneLeftOver = async () => {
    const own = browser.name === 'firefox' ? 'about:blank' : '';
    await until(async () => (await leftovers()) === own, 'no tab left over').catch(async () =>
      expect(await leftovers()).toBe(own),
    );
  };
  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);
  const seen = (via: string) =>
    acme.requests.filter(({ host, path }) => host === 'intranet.acme.localhost' && path.endsWith(`via=${via}`));
  const privateTabs = async () =>
    (await driver.tabs()).filter(({ context }) => context === 'private').map(({ id, url }) => `${id} ${url}`);
  const atWork = (path: string) =>
    driver.page(new RegExp(`^${RegExp.escape(acme.url('intranet', path))}$`), { context: 'work' });
  const stays = (before: readonly string[]) =>
    until(async () => (await privateTabs()).join() === before.join(), 'the private tabs as they were').catch(async () =>
      expect(await privateTabs()).toEqual(before),
    );

  const ROUTES: readonly { readonly via: string; readonly way: string; start(): Promise<unknown> }[] = [
    { via: 'typed', way: 'an address', start: () => driver.openTab(acme.url('intranet', '/open?via=typed')) },
    { via: 'link', way: 'a link', start: () => news.click('#link') },
    { via: 'blank', way: 'a link in a new tab', start: () => news.click('#blank') },
    { via: 'noopener', way: 'a link in a new tab, without opener', start: () => news.click('#noopener') },
    { via: 'open', way: 'window.open', start: () => news.click('#open') },
    { via: 'redirect', way: 'a redirect', start: () => news.click('#redirect') },
  ];

  describe.each([{ kill: false }, { kill: true }])('with the background stopped before: $kill', ({ kill }) => {
    // Another tab: one that leads to work a third time, each within three seconds, is taken for a sign-in that goes round.
    beforeAll(async () => {
      await news.close();
      news = await openNews();
    });

    // The commonplace, which every other file goes through too, by turns.
    it.each(kill ? ROUTES : turns(browser.name, ROUTES))(
      'opens at work once, with its cookies alone and no tab left over: $way',
      async (route) => {
        const { via, way, start } = route;
        const before = await privateTabs();
        const tabs = (await driver.tabs()).length;
        acme.clearLog();
        if (kill) await driver.killBackground();
        await start();
        const work = await atWork(`/open?via=${via}`);
        expect((await work.tab())?.active).toBe(true);
        await stays(before);
        const requests = seen(via);
        expect(requests.map(({ method }) => method)).toEqual(['GET']);
        // In Chrome's one jar the one request is the work tab's, which the page above shows.
        const carried = requests.flatMap(({ cookies }) => cookies.jar ?? []);
        const cookies = {
          work: carried.filter((jar) => jar === workJar).length,
          private: browser.name === 'firefox' ? carried.filter((jar) => jar === privateJar).length : carried.length - 1,
        };
        const extraTabs = (await driver.tabs()).length - tabs - 1;
        expect({ ...cookies, extraTabs }).toEqual({ work: 1, private: 0, extraTabs: 0 });
        noteCrossing({
          kind: 'opening',
          way,
          from: 'private',
          to: 'work',
          browser: browser.name,
          ...(kill ? { stopped: 'before' } : {}),
          cookies,
          extraTabs,
        });
        // Nothing to go back to. On a busy machine the handover page may have been there; it sends forward again.
        if ((await work.evaluate(() => history.length)) > 1) {
          await work.back();
          await atWork(`/open?via=${via}`);
        }
        await work.close();
      },
    );
  });

  it('tells the journal once, also where the background is stopped as soon as the page is there', async () => {
    const told = async () =>
      (await send('journal.list', { limit: 500 })).filter(({ event }) => event.kind === 'moved-to-work').length;
    const before = await told();
    await driver.openTab(acme.url('intranet', '/open?via=told'));
    const work = await atWork('/open?via=told');
    for (const _ of ['as soon as the page is there', 'as soon as it has been read']) {
      await driver.killBackground();
      expect(await told()).toBe(before + 1);
    }
    await work.close();
  });

  const WITHIN = [
    { way: 'a link', target: '', more: 0 },
    { way: 'a link in a new tab', target: '_blank', more: 1 },
    { way: 'an address', target: null, more: 0 },
  ] as const;

  it.each([
    { side: 'work', host: 'intranet', to: 'mail', path: '/open' },
    { side: 'private', host: 'nieuws', to: 'it', path: '/' },
  ] as const)('leaves on its side what is at home there, with its cookies alone: $side', async (one) => {
    const { side, host, to, path } = one;
    const known = await driver.visit(acme.url(to, path), { context: side });
    const jar = (await driver.cookies(HOSTS[to], side)).find(({ name }) => name === 'jar')?.value;
    await known.close();
    for (const [place, { way, target, more }] of WITHIN.entries()) {
      const page = await driver.visit(acme.url(host, `${path}?from=${place}`), { context: side });
      const url = acme.url(to, `${path}?via=${side}${place}`);
      await noneLeftOver();
      const before = (await driver.tabs()).length;
      acme.clearLog();
      if (target === null) await page.goto(url);
      else {
        await page.evaluate((link) => void document.body.append(Object.assign(document.createElement('a'), link)), {
          id: 'to',
          href: url,
          target,
          textContent: 'There',
        });
        await page.click('#to');
      }
      const there = await driver.page(url, { context: side });
      const carried = acme.requests
        .filter(({ path }) => path.endsWith(`via=${side}${place}`))
        .map(({ cookies }) => cookies.jar);
      const right = carried.filter((one) => one === jar).length;
      const extraTabs = (await driver.tabs()).length - before - more;
      expect({ way, carried, extraTabs }).toEqual({ way, carried: [jar], extraTabs: 0 });
      const cookies = { work: 0, private: 0, [side]: right };
      noteCrossing({ kind: 'opening', way, from: side, to: side, browser: browser.name, cookies, extraTabs });
      await there.close();
      if (more > 0) await page.close();
    }
  });

  it('leaves what opens in the background in the background', async () => {
    const before = await privateTabs();
    // In Chrome, so that the work window is there and has another tab in front.
    const other = await driver.visit(acme.url('intranet', '/open?via=other'), { context: 'work' });
    await driver.visit(acme.url('nieuws', '/?front'), { context: 'private' });
    await news.click('#link', 'middle');
    const work = await atWork('/open?via=link');
    expect((await work.tab())?.active).toBe(false);
    if (browser.name === 'chromium') expect((await other.tab())?.active).toBe(true);
    const front = await driver.page(acme.url('nieuws', '/?front'));
    await front.close();
    await stays(before);
    await other.close();
    await work.close();
  });

  it('signs in with OpenID Connect in the work context alone', async () => {
    acme.clearLog();
    await driver.openTab(acme.url('mail'));
    const login = await driver.page(acme.url('login', '/interaction/'), { context: 'work' });
    await login.click('#sign-in');
    const mail = await driver.page(new RegExp(`^${RegExp.escape(acme.url('mail'))}$`), { context: 'work' });
    expect(await mail.text('#user')).toBe(EMPLOYEE.name);
    expect((await driver.tabs()).filter(({ url, context }) => context === 'private' && /acme/.test(url))).toEqual([]);
    // What a work page opens stays at work without a detour, a form in a new tab included.
    await mail.evaluate(() => document.querySelector('#compose')?.setAttribute('target', '_blank'));
    await mail.click('#compose button');
    const sent = await driver.page(acme.url('mail', '/open'), { context: 'work' });
    expect(await sent.text('#posted')).toContain('to: fatima@acme.example');
    await sent.close();
    await mail.close();
  });

  it('leaves a sign-in host on whichever side it is opened', async () => {
    const here = await driver.visit(acme.url('login'), { context: 'private' });
    expect((await here.tab())?.context).toBe('private');
    await here.close();
  });

  it.each(killsOf(browser.name, 'firefox'))(
    'stops a form, says why, and opens the app on request, with the background stopped before: %s',
    async (kill) => {
      acme.clearLog();
      if (kill) await driver.killBackground();
      await news.click('#post-send');
      const page = await driver.page(`${driver.base}handover.html?sent`, { context: 'private' });
      await page.waitFor({ role: 'heading', name: 'Not sent: Intranet belongs to work' });
      expect(seen('post')).toEqual([]);
      await page.click({ role: 'button', name: 'Open Intranet at work' });
      const work = await atWork('/open?via=post');
      expect(seen('post').map(({ method }) => method)).toEqual(['GET']);
      news = await driver.page(acme.url('nieuws'), { context: 'private' });
      const { 0: newest, 1: before } = await send('journal.list', { limit: 2 });
      expect([newest?.event, before?.event]).toEqual([
        { kind: 'moved-to-work', host: 'intranet.acme.localhost' },
        { kind: 'not-moved-post', host: 'intranet.acme.localhost' },
      ]);
      await work.close();
    },
  );

  it('goes back to the form as it was filled in', async () => {
    await news.fill('input[name=tip]', 'Half a tip');
    await news.click('#post-send');
    const page = await driver.page(`${driver.base}handover.html?sent`, { context: 'private' });
    await page.click({ role: 'button', name: 'Go back' });
    news = await driver.page(acme.url('nieuws'), { context: 'private' });
    expect(await news.evaluate(() => (document.querySelector('input[name=tip]') as HTMLInputElement).value)).toBe(
      'Half a tip',
    );
  });

  it('does not open work over and over for a page that keeps sending its tab there', async () => {
    const before = (await driver.tabs()).length;
    const loop = await driver.visit(acme.url('nieuws', '/?loop'), { context: 'private' });
    await loop.evaluate(
      (url: string) => {
        const counted = window as unknown as { tries: number };
        counted.tries = 0;
        const go = () => {
          counted.tries += 1;
          location.assign(url);
        };
        addEventListener('pageshow', go);
        // The browser slows the timers of a tab in the background down to one a second; not those of a worker.
        const source = new Blob(['setInterval(() => postMessage(0), 100)']);
        new Worker(URL.createObjectURL(source)).addEventListener('message', go);
      },
      acme.url('intranet', '/open?via=loop'),
    );
    const work = await atWork('/open?via=loop');
    // Firefox stops each try. Chrome takes the tab back, to a page that starts anew.
    if (browser.name === 'firefox') await until(() => loop.evaluate('tries > 10'), 'a page that keeps trying');
    else await until(async () => (await loop.tab())?.url === acme.url('nieuws', '/?loop'), 'the tab back at its page');
    expect(await driver.tabs()).toHaveLength(before + 2);
    expect((await driver.tabs()).filter(({ context }) => context === 'work')).toHaveLength(1);
    await loop.close();
    await work.close();
  });

  it('tells in the toolbar and the popup which context a tab is in', async () => {
    const work = await driver.visit(acme.url('intranet', '/open?via=typed'), { context: 'work' });
    const title = async (page: Page) => {
      const tabId = (await page.tab())?.id ?? -1;
      return options.evaluate((tabId: number) => chrome.action.getTitle({ tabId }), tabId);
    };
    await until(async () => (await title(work)) === 'Drempel: this tab is work', 'the work face');
    await work.reload();
    await until(async () => (await title(work)) === 'Drempel: this tab is work', 'the work face after a reload');
    expect(await title(news)).toBe('Drempel: this tab is private');
    const here = async (page: Page) =>
      (await send('popup.state', { tabId: (await page.tab())?.id ?? null })).here.context;
    expect([await here(work), await here(news)]).toEqual(['work', 'private']);
    await work.close();
  });
});

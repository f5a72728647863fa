import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AcmeHost } from '../fixtures/acme/host-names.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { noteCrossing } from './crossings.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { isLeftover } from './leftover.ts';

/** Marks a page that the browser brings back as it was left, which then goes on asking for things, as work apps do. */
const goOnAsking = () => {
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    document.title = 'as it was left';
    setInterval(() => void fetch('/open?via=goes-on').catch(() => undefined), 100);
  });
};

describe.each(browsers)('pages that $name keeps or loads ahead', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;
  /** A private tab that showed the intranet before there was a list, and then the news. */
  let before: Page;
  let privateJar: string;
  /** In Firefox: one that shows mail since before. In Chrome such a tab is work by then. */
  let open: Page | undefined;

  beforeAll(async () => {
    [acme, driver] = await Promise.all([
      startAcme(),
      browser.start({ backForwardCache: true, thirdPartyCookies: true }),
    ]);
    before = await driver.visit(acme.url('intranet', '/open?via=before'), { context: 'private' });
    privateJar = await before.text('#jar');
    await before.evaluate(goOnAsking);
    await before.goto(acme.url('nieuws', '/?after'));
    before = await driver.page(acme.url('nieuws', '/?after'), { context: 'private' });
    if (browser.name === 'firefox')
      open = await driver.visit(acme.url('mail', '/open?via=open'), { context: 'private' });
    options = await driver.adopt(acme.enrolmentCode);
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });
  afterEach(() => driver?.closeTabs(options, before));

  const seen = (via: string) => acme.requests.filter(({ path }) => path.endsWith(`via=${via}`));
  const tabsAt = async (url: string) => (await driver.tabs()).filter((tab) => tab.url === url);
  /** How many tabs there are once those that work was opened from are gone. */
  const settledTabs = async () => {
    await until(async () => !(await driver.tabs()).some(isLeftover), 'no tab on its way');
    return (await driver.tabs()).length;
  };
  /**
   * Tells the browser which pages come next; the last one is private, and shows that the browser has listened. Not twice
   * on one page: where Chrome kept it for the way back, it loads nothing ahead of what it was told before.
   */
  const tellAhead = async (page: Page, ways: { readonly prefetch?: string; readonly prerender?: string }) => {
    await page.evaluate(
      (ways: { prefetch?: string; prerender?: string; control: string }) => {
        const now = (urls: (string | undefined)[]) => [{ urls: urls.filter(Boolean), eagerness: 'immediate' }];
        const script = document.createElement('script');
        script.type = 'speculationrules';
        script.text = JSON.stringify({
          prefetch: now([ways.prefetch, ways.control]),
          prerender: now([ways.prerender]),
        });
        document.head.append(script);
        for (const id of ['prefetch', 'prerender'] as const)
          document.body.prepend(Object.assign(document.createElement('a'), { id, href: ways[id], textContent: id }));
      },
      { ...ways, control: acme.url('stapel', '/?via=control') },
    );
    await until(() => seen('control').length > 0, 'a page loaded ahead');
  };

  it.runIf(browser.name === 'firefox')('opens at work what a private tab loads anew, in its place', async () => {
    const url = acme.url('mail', '/open?via=open');
    const jar = await open?.text('#jar');
    const tabs = (await driver.tabs()).length;
    acme.clearLog();
    await open?.reload().catch(() => undefined);
    await driver.page(url, { context: 'work' });
    await until(async () => (await driver.tabs()).length === tabs, 'no tab left over');
    expect((await tabsAt(url)).map(({ context }) => context)).toEqual(['work']);
    expect(seen('open')).toHaveLength(1);
    expect(seen('open').map(({ cookies }) => cookies.jar)).not.toContain(jar);
  });

  it('opens at work what the way back leads to in a private tab, and leaves that as it was', async () => {
    const [app, news] = [acme.url('intranet', '/open?via=before'), acme.url('nieuws', '/?after')];
    const tabs = await settledTabs();
    const { id } = (await before.tab()) ?? {};
    for (const round of ['first', 'again']) {
      acme.clearLog();
      await before.back().catch(() => undefined);
      await until(
        async () => (await tabsAt(app)).some(({ context }) => context === 'work'),
        `the app at work, ${round}`,
      );
      const settled = async () =>
        (await driver.tabs()).length === tabs + 1 && (await tabsAt(news)).some((tab) => tab.id === id);
      await until(settled, `the private tab as it was, ${round}`).catch(async () =>
        expect((await driver.tabs()).map(({ url }) => url)).toEqual('one more tab, and the news again'),
      );
      expect(seen('before').map(({ cookies }) => cookies.jar === privateJar && browser.name === 'firefox')).toEqual(
        round === 'first' ? [false] : [],
      );
      // Firefox had brought the page back, with the cookies that it had; it asks for nothing any more.
      const jars = seen('goes-on').map(({ cookies }) => cookies.jar);
      if (browser.name === 'chromium') expect(jars).toEqual([]);
      else expect(jars.filter((jar) => jar !== privateJar)).toEqual([]);
      acme.clearLog();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(seen('goes-on')).toEqual([]);
    }
  });

  it('goes back and forward between work pages as they were left, at work', async () => {
    const [first, second] = [acme.url('intranet', '/open?via=one'), acme.url('mail', '/open?via=two')];
    const work = await driver.visit(first, { context: 'work' });
    const { id } = (await work.tab()) ?? {};
    const jars = { intranet: await work.text('#jar'), mail: '' };
    await work.evaluate(goOnAsking);
    await work.goto(second);
    const mail = await driver.page(second, { context: 'work' });
    jars.mail = await mail.text('#jar');
    await mail.evaluate(goOnAsking);
    const tabs = await settledTabs();
    for (const [delta, url, jar] of [
      [-1, first, jars.intranet],
      [1, second, jars.mail],
    ] as const) {
      acme.clearLog();
      await work.evaluate((delta: number) => setTimeout(() => history.go(delta)), delta);
      await until(async () => (await tabsAt(url)).some((tab) => tab.id === id && tab.context === 'work'), url);
      const { host } = new URL(url);
      const asked = () => seen('goes-on').filter((request) => host.startsWith(request.host));
      await until(() => asked().length > 1, 'what the page asks for afterwards');
      expect((await tabsAt(url))[0]?.title).toBe('as it was left');
      expect(asked().filter(({ cookies }) => cookies.jar !== jar)).toEqual([]);
      expect(acme.requests.filter(({ path }) => /via=(one|two)$/.test(path))).toEqual([]);
    }
    expect(await driver.tabs()).toHaveLength(tabs);
  });

  it('leaves the private page that a link to work was on, and its other links, as they were', async () => {
    const news = await driver.visit(acme.url('nieuws', '/?left'), { context: 'private' });
    for (const way of ['link', 'redirect']) {
      await news.click(`#${way}`);
      const work = await driver.page(acme.url('intranet', `/open?via=${way}`), { context: 'work' });
      await until(async () => (await tabsAt(acme.url('nieuws', '/?left'))).length === 1, 'the news as it was');
      await work.close();
    }
  });

  it.runIf(browser.name === 'firefox')('knows no pages made ready ahead', async () => {
    expect(await before.evaluate(() => HTMLScriptElement.supports('speculationrules'))).toBe(false);
  });

  describe.runIf(browser.name === 'chromium')('speculation rules', () => {
    it.each([
      { from: 'nieuws', whose: 'another site', to: 'chat' },
      { from: 'it', whose: 'the same site', to: 'mail' },
    ] as const satisfies readonly { from: AcmeHost; whose: string; to: AcmeHost }[])(
      'of a private page of $whose ask for no work, and a click opens it once',
      async ({ from, to }) => {
        const host = `${to}.acme.localhost`;
        // Where the app has no cookies yet, or Chrome loads nothing of another site.
        if (from === 'it') await driver.visit(acme.url(to, '/open?via=jar'), { context: 'work' });
        else await driver.visit(acme.url('intranet', '/open?via=window'), { context: 'work' });
        const jar = await driver.cookies(host, 'work');
        const ways = { prefetch: acme.url(to, '/open?via=prefetch'), prerender: acme.url(to, '/open?via=prerender') };
        for (const way of ['prefetch', 'prerender'] as const) {
          const page = await driver.visit(acme.url(from, '/?ahead'), { context: 'private' });
          const tabs = await settledTabs();
          acme.clearLog();
          await tellAhead(page, ways);
          expect(acme.requests.filter((request) => request.host === host)).toEqual([]);
          expect(await driver.tabs()).toHaveLength(tabs);
          if (way === 'prefetch') expect(await driver.cookies(host, 'work')).toEqual(jar);
          await page.click(`#${way}`);
          const work = await driver.page(ways[way], { context: 'work' });
          await until(async () => (await driver.tabs()).length === tabs + 1, 'one work tab more');
          await until(async () => (await page.tab())?.url === acme.url(from, '/?ahead'), 'the page with the link');
          expect(seen(way)).toHaveLength(1);
          noteCrossing({
            kind: 'opening',
            way: `a link that was told ahead (${way}, ${from === 'it' ? 'the same site' : 'another site'})`,
            from: 'private',
            to: 'work',
            browser: browser.name,
            cookies: { work: seen(way).length, private: 0 },
            extraTabs: (await driver.tabs()).length - tabs - 1,
          });
          await Promise.all([work.close(), page.close()]);
        }
      },
    );

    it('of a work page are followed at work, in its tab, with its cookies', async () => {
      const work = await driver.visit(acme.url('intranet', '/open?via=base'), { context: 'work' });
      const { id } = (await work.tab()) ?? {};
      const jar = await work.text('#jar');
      const tabs = await settledTabs();
      acme.clearLog();
      const prerender = acme.url('intranet', '/open?via=prerender');
      await tellAhead(work, { prerender });
      await until(() => seen('prerender').length > 0, 'the page made ready');
      await work.click('#prerender');
      await until(async () => (await tabsAt(prerender)).some((tab) => tab.id === id && tab.context === 'work'), 'it');
      expect(seen('prerender').map(({ cookies }) => cookies.jar)).toEqual([jar]);
      expect(await driver.tabs()).toHaveLength(tabs);
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { noteCrossing } from './crossings.ts';
import { browsers } from './drivers/browsers.ts';
import { chromium } from './drivers/chromium.ts';
import type { Driver, Page, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { sweepKills } from './kill-sweep.ts';

/** Chrome's own API, as pages of Drempel know it; used only in functions that run there. */
declare const chrome: typeof import('wxt/browser').browser;

/** Each is two tabs and two processes of the browser at once, which a busy machine takes a minute for with twenty. */
const MANY = process.env.DREMPEL_ALL ? 20 : 8;

/** Chrome has no containers: there the work context is a window, and tabs can be dragged. */
describe.runIf(browsers.includes(chromium))('the work window in chromium', () => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;

  beforeAll(async () => {
    acme = await startAcme();
    driver = await chromium.start();
    options = await driver.adopt(acme.enrolmentCode);
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  const idOf = async (page: Page) => (await page.tab())?.id ?? -1;
  const windowOf = async (page: Page) => (await page.tab())?.windowId ?? -1;
  const contextOf = async (tabId: number) =>
    options.evaluate(async (tabId: number) => {
      const message = { drempel: 'popup.state', request: { tabId } };
      return ((await chrome.runtime.sendMessage(message)) as { here: { context: string } }).here.context;
    }, tabId);
  const becomes = (tabId: number, context: string) =>
    until(async () => (await contextOf(tabId)) === context, `tab ${tabId} ${context}`);
  const drag = async (page: Page, windowId: number) =>
    options.evaluate(({ tabId, windowId }) => chrome.tabs.move(tabId, { windowId, index: -1 }), {
      tabId: await idOf(page),
      windowId,
    });
  const openWork = (via: string) => driver.visit(acme.url('intranet', `/open?via=${via}`), { context: 'work' });
  const requests = (via: string) => acme.requests.filter(({ path }) => path.endsWith(`via=${via}`)).length;

  it('is one window for all work, with a label that names the employer', async () => {
    const [first, second] = [await openWork('first'), await openWork('second')];
    expect(await windowOf(first)).toBe(await windowOf(second));
    const labels = async () =>
      options.evaluate(async () => {
        const groups = await chrome.tabGroups.query({});
        return Promise.all(
          groups.map(async ({ id, title }) => `${title} ${(await chrome.tabs.query({ groupId: id })).length}`),
        );
      });
    await until(async () => (await labels()).join() === 'Work · Acme BV 2', 'one labelled group with both tabs');
    await first.close();
    await second.close();
  });

  it('is made again after it was closed', async () => {
    const first = await openWork('before');
    await options.evaluate((id: number) => chrome.windows.remove(id), await windowOf(first));
    const second = await openWork('after');
    await becomes(await idOf(second), 'work');
    await second.close();
  });

  it('takes in a tab that is dragged into it', async () => {
    const work = await openWork('stays');
    const news = await driver.visit(acme.url('nieuws', '/?in'), { context: 'private' });
    expect(await contextOf(await idOf(news))).toBe('private');
    await drag(news, await windowOf(work));
    await becomes(await idOf(news), 'work');
    acme.clearLog();
    await news.click('#link');
    const same = await driver.page(acme.url('intranet', '/open?via=link'));
    expect([await idOf(same), requests('link')]).toEqual([await idOf(news), 1]);
    await news.close();
    await work.close();
  });

  it('lets go of a private page that is dragged out, and keeps a work app', async () => {
    const work = await openWork('stays');
    const home = await windowOf(await driver.visit(acme.url('nieuws', '/?home'), { context: 'private' }));
    await options.evaluate(({ windowId, url }) => chrome.tabs.create({ windowId, url }), {
      windowId: await windowOf(work),
      url: acme.url('nieuws', '/?out'),
    });
    const news = await driver.page(acme.url('nieuws', '/?out'));
    await becomes(await idOf(news), 'work');
    await drag(news, home);
    await becomes(await idOf(news), 'private');
    acme.clearLog();
    await news.click('#link');
    const moved = await driver.page(acme.url('intranet', '/open?via=link'), { context: 'work' });
    expect([await windowOf(moved), requests('link')]).toEqual([await windowOf(work), 1]);

    await drag(moved, home);
    expect(await contextOf(await idOf(moved))).toBe('work');
    acme.clearLog();
    await moved.goto(acme.url('intranet', '/open?via=further'));
    const further = await driver.page(acme.url('intranet', '/open?via=further'));
    expect([await idOf(further), requests('further')]).toEqual([await idOf(moved), 1]);
    for (const page of [moved, news, work]) await page.close();
  });

  it('may be two: a work tab torn off takes its new window along', async () => {
    const [first, second] = [await openWork('first'), await openWork('second')];
    const torn = await options.evaluate(
      async (tabId: number) => (await chrome.windows.create({ tabId }))?.id ?? -1,
      await idOf(second),
    );
    await until(async () => (await windowOf(second)) === torn, 'a tab in a window of its own');
    expect(await contextOf(await idOf(second))).toBe('work');
    const beside = await options.evaluate(
      async (windowId: number) => (await chrome.tabs.create({ windowId })).id ?? -1,
      torn,
    );
    await becomes(beside, 'work');
    await options.evaluate((id: number) => chrome.windows.remove(id), torn);
    await first.close();
  });

  it('opens many at once, each in one tab, and leaves no tab over', async () => {
    const work = await openWork('stays');
    const urls = Array.from({ length: MANY }, (_, n) => acme.url('intranet', `/logo.svg?n=${n}`));
    const news = await driver.visit(acme.url('nieuws', '/?many'), { context: 'private' });
    const before = (await driver.tabs()).map(({ id }) => id);
    acme.clearLog();
    await news.evaluate((urls: string[]) => {
      for (const url of urls) window.open(url, '_blank', 'noopener');
    }, urls);
    const opened = async () => (await driver.tabs()).filter(({ id }) => !before.includes(id));
    const inOrder = (tabs: readonly Tab[]) => tabs.map(({ url }) => url).sort();
    const wanted = [...urls].sort().join();
    await until(async () => inOrder(await opened()).join() === wanted, `${MANY} tabs and no other`, 50_000);
    const at = await windowOf(work);
    expect((await opened()).filter(({ windowId }) => windowId !== at)).toEqual([]);
    const seen = acme.requests.filter(({ path }) => path.startsWith('/logo.svg'));
    // On a busy machine the handover page in the new tab may go on by itself before Drempel's own request has replaced it.
    expect([...new Set(seen.map(({ path }) => acme.url('intranet', path)))].sort()).toEqual([...urls].sort());
    noteCrossing({
      kind: 'opening',
      way: 'many tabs at once',
      from: 'private',
      to: 'work',
      browser: 'chromium',
      cookies: { work: seen.filter(({ cookies }) => cookies.jar).length, private: 0 },
      extraTabs: (await opened()).length - urls.length,
    });
    await driver.closeTabs(options);
  });

  it('opens once, whenever in a handover the background is stopped', async () => {
    await openWork('stays');
    const parts = await sweepKills({ driver, options, acme });
    if (process.env.DREMPEL_ALL) expect(new Set(parts).size).toBeGreaterThan(2);
  }, 240_000);
});

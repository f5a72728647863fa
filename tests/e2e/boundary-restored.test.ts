import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { noteCrossing } from './crossings.ts';
import { browsers } from './drivers/browsers.ts';
import { chromium } from './drivers/chromium.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

/** Chrome's own API, as pages of Drempel know it; used only in functions that run there. */
declare const chrome: typeof import('wxt/browser').browser;

/** On a screen: without one Chromium brings no windows back, and takes one address on its command line. */
describe.runIf(browsers.includes(chromium))('the work window in a chromium that comes back', () => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;

  beforeAll(async () => {
    acme = await startAcme();
    driver = await chromium.start({ desktop: true });
    options = await driver.adopt(acme.enrolmentCode);
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  const contextOf = async (tabId: number) =>
    options.evaluate(async (tabId: number) => {
      const message = { drempel: 'popup.state', request: { tabId } };
      return ((await chrome.runtime.sendMessage(message)) as { here: { context: string } }).here.context;
    }, tabId);
  const tabAt = async (url: string) => {
    const found = (await driver.tabs()).filter((tab) => tab.url === url);
    expect(found, url).toHaveLength(1);
    return found[0]?.id ?? -1;
  };

  it('has its tabs, their history and the name that a person gave its label', async () => {
    const [first, second] = ['one', 'two'].map((via) => acme.url('intranet', `/open?via=${via}`)) as [string, string];
    const [chat, news] = [acme.url('chat', '/open?via=chat'), acme.url('nieuws', '/?stays')];
    const line = acme.url('intranet', '/open?via=line');
    await driver.visit(chat, { context: 'work' });
    const page = await driver.visit(first, { context: 'work' });
    await page.goto(second);
    await driver.page(second);
    await driver.visit(news, { context: 'private' });
    await options.evaluate(async () => {
      const [group] = await chrome.tabGroups.query({});
      if (group) await chrome.tabGroups.update(group.id, { title: 'The boss' });
    });
    acme.clearLog();
    await driver.restart({ restored: true, urls: [line] });
    options = await driver.openExtension('options.html');
    const back = await driver.page(second, { context: 'work' });
    await until(async () => (await driver.tabs()).some(({ url }) => url === line), 'the address of the command line');
    for (const url of [chat, second, line]) {
      const id = await tabAt(url);
      await until(async () => (await contextOf(id)) === 'work', `${url} at work`);
    }
    expect(await contextOf(await tabAt(news))).toBe('private');
    expect((await driver.tabs()).filter(({ url }) => /handover/.test(url))).toEqual([]);
    const seen = acme.requests.filter(({ path }) => path.endsWith('via=line'));
    expect(seen).toHaveLength(1);
    noteCrossing({
      kind: 'opening',
      way: 'the command line',
      from: 'private',
      to: 'work',
      browser: 'chromium',
      cookies: { work: seen.length, private: 0 },
      extraTabs: 0,
    });
    const labels = await options.evaluate(async () => (await chrome.tabGroups.query({})).map(({ title }) => title));
    expect(labels).toContain('The boss');
    await back.back();
    await driver.page(first, { context: 'work' });
  });

  it('has each tab where it was after a crash, once', async () => {
    const work = acme.url('mail', '/open?via=crash');
    const news = acme.url('nieuws', '/?crash');
    await driver.visit(work, { context: 'work' });
    await driver.visit(news, { context: 'private' });
    await until(async () => !(await driver.tabs()).some(({ url }) => /handover|new-?tab/.test(url)), 'tabs at rest');
    const urls = (await driver.tabs()).flatMap(({ url }) => (url.startsWith('http') ? url : []));
    // Chromium writes down every two and a half seconds what is open.
    await new Promise((resolve) => setTimeout(resolve, 4000));
    acme.clearLog();
    await driver.crash({ restored: true });
    options = await driver.openExtension('options.html');
    await until(async () => (await driver.tabs()).some(({ url }) => url === work), 'the work tab');
    for (const url of urls) {
      const id = await tabAt(url);
      const context = /acme\.localhost/.test(url) ? 'work' : 'private';
      await until(async () => (await contextOf(id)) === context, `${url} ${context}`);
    }
    const back = (await driver.tabs()).flatMap(({ url }) => (url.startsWith('http') ? url : []));
    expect(back.sort()).toEqual(urls.sort());
    expect((await driver.tabs()).filter(({ url }) => /handover/.test(url))).toEqual([]);
    expect(acme.requests.filter(({ path }) => path.endsWith('via=crash')).length).toBeLessThan(2);
    // And it goes on keeping them apart.
    const windowOf = async (url: string) => (await driver.tabs()).find((tab) => tab.url === url)?.windowId;
    await driver.openTab(acme.url('chat', '/open?via=after-crash'));
    await driver.page(acme.url('chat', '/open?via=after-crash'));
    expect(await windowOf(acme.url('chat', '/open?via=after-crash'))).toBe(await windowOf(work));
    expect(await windowOf(news)).not.toBe(await windowOf(work));
  });
});

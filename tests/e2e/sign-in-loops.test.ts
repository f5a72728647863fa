import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import { generateSigningKey, signList } from '../../utils/policy/sign.ts';
import { HOSTS } from '../fixtures/acme/host-names.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { turns } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const STOPPED = { role: 'heading', name: 'Stopped: this went to and fro' } as const;

/** Tabs that are sent to and fro between places that are apart. */
describe.each(browsers)('a loop in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;

  beforeAll(async () => {
    acme = await startAcme();
    await acme.publish({
      workApps: [...acme.list.workApps, { id: 'portaal', name: 'Portaal', hosts: [HOSTS.portaal] }],
    });
    driver = await browser.start();
    options = await driver.adopt(acme.enrolmentCode);
  });
  afterEach(() => driver.closeTabs(options));
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);
  const stopped = async (meanwhile: () => Promise<unknown> = async () => {}) => {
    const isThere = ({ url }: { url: string }) => url.startsWith(`${driver.base}handover.html`);
    const tried = async () => {
      for (const { url } of (await driver.tabs()).filter(isThere)) {
        const page = await driver.page(url, { timeout: 500 }).catch(() => undefined);
        if (page && (await page.count(STOPPED).catch(() => 0)) > 0) return page;
      }
      await meanwhile();
      return undefined;
    };
    return until(tried, 'a loop that is stopped', 30_000);
  };
  /** That the last one of it was opened may be noted after it. */
  const wasNoted = async (...hosts: readonly string[]) => {
    const rows = await send('journal.list', { limit: 2 });
    const stops = rows.flatMap(({ event }) => (event.kind === 'loop-stopped' ? event.host : []));
    expect(hosts).toEqual(expect.arrayContaining(stops));
    expect(stops).toHaveLength(1);
  };
  const rounds = () => acme.requests.filter(({ path }) => path.startsWith('/round')).length;

  it('by a private page that goes on sending, each time to another address, is stopped', async () => {
    await driver.openTab(acme.url('nieuws', '/sends'));
    const atWork = async () => (await driver.tabs()).filter(({ context }) => context === 'work').length;
    // In Chrome what it sends takes the place of the page itself, and goes along once, or twice before the page is gone.
    if (browser.name === 'chromium') {
      await driver.page(acme.url('portaal', '/open/'), { context: 'work' });
      await until(async () => (await driver.tabs()).every(({ url }) => !url.includes('/sends')), 'the page gone');
      expect(await atWork()).toBeLessThanOrEqual(2);
      return;
    }
    const page = await stopped();
    expect(await atWork()).toBe(2);
    await wasNoted(HOSTS.portaal);
    await page.click({ role: 'button', name: 'Open Portaal at work' });
    await until(async () => (await atWork()) === 3, 'the app');
  });

  it('is none where a person types in one tab, be it ever so quickly', async () => {
    const news = await driver.visit(acme.url('nieuws'), { context: 'private' });
    const isBack = () => until(async () => (await news.tab())?.url === acme.url('nieuws'), 'the tab as it was');
    const work = (way: string) => acme.url('portaal', `/open/?${way}`);
    for (const way of ['typed1', 'typed2', 'typed3', 'typed4', 'typed5']) {
      await news.goto(work(way));
      await driver.page(work(way), { context: 'work' });
      await isBack();
    }
    expect(acme.requests.filter(({ path }) => path.startsWith('/open/?typed'))).toHaveLength(5);
    expect((await driver.tabs()).filter(({ context }) => context === 'work')).toHaveLength(5);
  });

  // Chrome names no page that was not granted: the handover page alone knows that one asked.
  it.runIf(browser.name === 'chromium')('is one where links of a page are followed quicker than by hand', async () => {
    const news = await driver.visit(acme.url('nieuws'), { context: 'private' });
    let clicks = 0;
    await news.click('h1');
    await stopped(async () => {
      if (clicks === 5 || (await news.tab())?.url !== acme.url('nieuws')) return;
      const next = acme.url('portaal', `/open/?clicked${++clicks}`);
      await news.evaluate((url: string) => {
        (document.querySelector('#link') as HTMLAnchorElement).href = url;
      }, next);
      await news.click('#link');
      await until(
        async () =>
          (await news.tab())?.url !== acme.url('nieuws') || (await driver.tabs()).some(({ url }) => url === next),
        'what was clicked',
      );
    });
    await wasNoted(HOSTS.portaal);
    expect(acme.requests.filter(({ path }) => path.startsWith('/open/?clicked')).length).toBeLessThan(5);
  });

  it('between the apps of two organisations is stopped, told by its hosts, and ended by the employee’s word', async () => {
    const { services: _, ...rest } = acme.list;
    const org = { id: 'bolwerk.example', name: 'Bolwerk', contact: 'it@bolwerk.example' };
    const workApps = [{ id: 'nieuws', name: 'Redactie', hosts: [HOSTS.nieuws] }];
    const file = join(driver.downloads, 'bolwerk.jws');
    writeFileSync(
      file,
      await signList({ ...rest, org, workApps, signIn: [], services: [] }, await generateSigningKey()),
    );
    const welcome = await driver.openExtension('welcome.html?another');
    await welcome.chooseFiles('input[type=file]', [file]);
    await welcome.click({ role: 'button', name: 'Adopt and allow' });
    await until(async () => (await send('list.get', null)).lists.length === 2, 'the second list');
    await until(async () => (await send('list.get', null)).missing.origins.length === 0, 'all that it asks for');
    await welcome.close();

    const ways = [
      ['redirect', false],
      ['page', false],
      ['page', true],
    ] as const;
    // The last one, by whose page the loop is ended, in both.
    for (const [how, kill] of [...turns(browser.name, ways.slice(0, -1)), ...ways.slice(-1)]) {
      await driver.openTab(acme.url('portaal', `/round?how=${how}`));
      let came = rounds();
      const page = await stopped(async () => {
        if (!kill || rounds() === came) return;
        came = rounds();
        await driver.killBackground();
      });
      expect(await page.text('ol')).toContain(HOSTS.nieuws);
      if (!kill) await wasNoted(HOSTS.portaal, HOSTS.nieuws);
      expect(acme.requests.filter(({ path }) => path.startsWith(`/round?how=${how}&n=8`))).toEqual([]);
      expect((await driver.tabs()).length).toBeLessThan(9);
      if (!kill) await driver.closeTabs(options);
    }
    const page = await stopped();
    await page.click({ role: 'button', name: `Treat ${HOSTS.nieuws} as a sign-in page` });
    const end = await driver.page(/\/round\?how=page&n=(9|10|11)$/, { context: 'work' });
    expect(await end.text('#round')).toBe('Rond');
    expect((await send('own.get', null)).signIn).toEqual([HOSTS.nieuws]);
    await send('own.remove', { rule: HOSTS.nieuws });
  }, 120_000);
});

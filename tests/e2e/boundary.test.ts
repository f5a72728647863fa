import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

describe.each(browsers)('the boundary in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  /** The cookie that the private context got from the intranet before there was a list. */
  let privateJar: string | undefined;
  let news: Page;

  beforeAll(async () => {
    acme = await startAcme();
    driver = await browser.start();
    const before = await driver.visit(acme.url('intranet', '/open?via=before'), { context: 'private' });
    privateJar = (await driver.cookies('intranet.acme.localhost', 'private')).find(({ name }) => name === 'jar')?.value;
    await before.close();
    await driver.adopt(acme.enrolmentCode);
    news = await driver.visit(acme.url('nieuws'), { context: 'private' });
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  const seen = (via: string) =>
    acme.requests.filter(({ host, path }) => host === 'intranet.acme.localhost' && path.endsWith(`via=${via}`));
  const isLeftover = ({ url }: Tab) =>
    url.includes('handover.html') || /^(about:(blank|newtab|home)|chrome:\/\/new)/.test(url);

  const ROUTES: readonly { readonly via: string; start(): Promise<unknown> }[] = [
    { via: 'typed', start: () => driver.openTab(acme.url('intranet', '/open?via=typed')) },
    { via: 'link', start: () => news.click('#link') },
    { via: 'blank', start: () => news.click('#blank') },
    { via: 'noopener', start: () => news.click('#noopener') },
    { via: 'open', start: () => news.click('#open') },
    { via: 'redirect', start: () => news.click('#redirect') },
  ];

  describe.each([{ kill: false }, { kill: true }])('background stopped before: $kill', ({ kill }) => {
    it.each(ROUTES)('opens a work app at work, once and with no private cookie: $via', async ({ via, start }) => {
      const before = (await driver.tabs()).filter(({ context }) => context === 'private');
      acme.clearLog();
      if (kill) await driver.killBackground();
      await start();
      const work = await driver.page(new RegExp(`/open\\?via=${via}$`), { context: 'work' });
      expect((await work.tab())?.active).toBe(true);
      await until(
        async () =>
          (await driver.tabs()).every(
            (tab) => tab.context === 'work' || !isLeftover(tab) || before.some(({ id }) => id === tab.id),
          ),
        'no leftover tabs',
      );
      const after = (await driver.tabs()).filter(({ context }) => context === 'private');
      expect(after.map(({ id, url }) => [id, url])).toEqual(before.map(({ id, url }) => [id, url]));
      const requests = seen(via);
      expect(requests.map(({ method }) => method)).toEqual(['GET']);
      if (browser.name === 'firefox') expect(requests.map(({ cookies }) => cookies.jar)).not.toContain(privateJar);
      await work.close();
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

/** One profile for work and one for private life: what each of them does not open, by what the servers were asked. */
describe.each(browsers)('what a profile is for, in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start()]);
    await (await driver.adopt(acme.enrolmentCode)).close();
    options = await driver.openExtension('options.html#boundary');
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });
  beforeEach(() => acme.clearLog());

  const choose = (role: string) => options.click(`input[name=profile-role][value=${role}]`);
  const asked = (host: 'intranet' | 'nieuws' | 'stapel') =>
    acme.requests.filter((request) => request.host.startsWith(host)).map(({ method, path }) => `${method} ${path}`);

  describe('private only', () => {
    beforeAll(() => choose('private'));

    it.each([false, true])(
      'opens no work app, and gives its address, with the background stopped: %s',
      async (kill) => {
        if (kill) await driver.killBackground();
        const before = (await driver.tabs()).length;
        await driver.openTab(acme.url('intranet', '/open?via=typed'));
        const page = await driver.page(`${driver.base}handover.html`, { context: 'private' });
        await page.waitFor({ role: 'heading', name: 'Intranet belongs to work' });
        expect(await page.text('.address')).toBe(acme.url('intranet', '/open?via=typed'));
        await page.click({ role: 'button', name: 'Copy the address' });
        await until(async () => /^(Copied|Your browser)/.test(await page.text('[role=status]')), 'a word on the copy');
        expect(await page.text('[role=status]')).toBe('Copied');
        expect(asked('intranet')).toEqual([]);
        expect(await driver.tabs()).toHaveLength(before + 1);
        await page.close();
      },
    );

    it('stops a link and a form, and leaves the page before them as it was', async () => {
      const news = await driver.visit(acme.url('nieuws'), { context: 'private' });
      await news.click('#link');
      const page = await driver.page(`${driver.base}handover.html#`, { context: 'private' });
      await page.click({ role: 'button', name: 'Go back' });
      const again = await driver.page(acme.url('nieuws'), { context: 'private' });
      await again.fill('input[name=tip]', 'Half a tip');
      await again.click('#post-send');
      const sent = await driver.page(`${driver.base}handover.html?sent`, { context: 'private' });
      await sent.waitFor({ role: 'heading', name: 'Not sent: Intranet belongs to work' });
      expect(await sent.count({ role: 'button', name: 'Open Intranet at work' })).toBe(0);
      expect(asked('intranet')).toEqual([]);
      await driver.closeTabs(options);
    });

    it('holds after a start of the browser, and ends when the employee says so', async () => {
      await driver.restart();
      await driver.openTab(acme.url('intranet', '/open?via=again'));
      await driver.page(`${driver.base}handover.html`, { context: 'private' });
      expect(asked('intranet')).toEqual([]);
      options = await driver.openExtension('options.html#boundary');
      await choose('both');
      await until(async () => {
        await driver.openTab(acme.url('intranet', '/open?via=both'));
        return asked('intranet').length > 0;
      }, 'the work app open again');
      await driver.page(acme.url('intranet', '/open?via=both'), { context: 'work' });
      await driver.closeTabs(options);
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { Response } from '../../utils/messages/server.ts';
import { EMPLOYEE } from '../fixtures/acme/login.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { hasTurn, turns } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

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
    acme.requests
      // The browser asks for this by itself, in its own time, of a site that was visited before.
      .filter((request) => request.host.startsWith(host) && request.path !== '/worker.js')
      .map(({ method, path }) => `${method} ${path}`);

  describe('private only', () => {
    beforeAll(() => choose('private'));

    it.each(turns(browser.name, [false, true]))(
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

    it.runIf(hasTurn(browser.name, 'firefox'))(
      'holds after a start of the browser, and ends when the employee says so',
      async () => {
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
      },
    );
  });

  describe('work only', () => {
    const whole = () =>
      options.evaluate(async () => {
        const message = { drempel: 'popup.state', request: { tabId: null } };
        const { closed, here } = (await chrome.runtime.sendMessage(message)) as Response<'popup.state'>;
        return `${closed} ${here.context}`;
      });
    beforeAll(async () => {
      await choose('work');
      await until(async () => (await whole()) === 'closed work', 'a profile for work');
    });

    it('opens work in the tab itself, signs in there, and calls it work', async () => {
      const before = (await driver.tabs()).length;
      await driver.openTab(acme.url('mail'));
      const login = await driver.page(acme.url('login', '/interaction/'), { context: 'private' });
      await login.click('#sign-in');
      const mail = await driver.page(new RegExp(`^${RegExp.escape(acme.url('mail'))}$`), { context: 'private' });
      expect(await mail.text('#user')).toBe(EMPLOYEE.name);
      expect(await driver.tabs()).toHaveLength(before + 1);
      await mail.close();
    });

    it.each(turns(browser.name, [true, false]))(
      'opens nothing else by itself, and this once on request, background stopped: %s',
      async (kill) => {
        const tab = await driver.visit(acme.url('intranet', '/open?from'), { context: 'private' });
        acme.clearLog();
        if (kill) await driver.killBackground();
        await tab.goto(acme.url('nieuws', '/?once'));
        const page = await driver.page(`${driver.base}handover.html?out#`, { context: 'private' });
        await page.waitFor('h1');
        expect(await page.text('h1')).toMatch(/^nieuws\.localhost:\d+ is not on the list of Acme BV$/);
        expect(await page.text('.address')).toBe(acme.url('nieuws', '/?once'));
        expect(asked('nieuws')).toEqual([]);
        await page.click({ role: 'button', name: 'Open it here this once' });
        const once = await driver.page(acme.url('nieuws', '/?once'), { context: 'private' });
        expect(asked('nieuws').filter((line) => line.endsWith('?once'))).toHaveLength(1);
        await once.click('#link');
        const work = await driver.page(acme.url('intranet', '/open?via=link'), { context: 'private' });
        acme.clearLog();
        await work.goto(acme.url('nieuws', '/?twice'));
        const again = await driver.page(`${driver.base}handover.html?out#`, { context: 'private' });
        await again.click({ role: 'button', name: 'Go back' });
        await driver.page(acme.url('intranet', '/open?via=link'), { context: 'private' });
        expect(asked('nieuws')).toEqual([]);
        await driver.closeTabs(options);
      },
    );

    it.runIf(hasTurn(browser.name, 'chromium'))(
      'holds after a start of the browser, and ends when the employee says so',
      async () => {
        await driver.restart();
        await driver.openTab(acme.url('nieuws', '/?restarted'));
        await driver.page(`${driver.base}handover.html?out#`, { context: 'private' });
        expect(asked('nieuws')).toEqual([]);
        options = await driver.openExtension('options.html#boundary');
        await choose('both');
        await until(async () => (await whole()) === 'open private', 'a profile for both');
        await driver.visit(acme.url('nieuws', '/?free'), { context: 'private' });
        await driver.openTab(acme.url('intranet', '/open?apart'));
        await driver.page(acme.url('intranet', '/open?apart'), { context: 'work' });
      },
    );
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page, View } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

describe.each(browsers)('the edges of the boundary in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;

  beforeAll(async () => {
    acme = await startAcme();
    driver = await browser.start({ thirdPartyCookies: true });
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });
  afterEach(() => driver?.closeTabs());

  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);
  const cookiesOf = (via: string) => {
    const found = acme.requests.filter(({ path }) => path.endsWith(`via=${via}`));
    expect(found.length).toBeGreaterThan(0);
    return found.flatMap(({ cookies }) => Object.entries(cookies).map(([name, value]) => `${name}=${value}`));
  };
  /** The intranet in a frame of a private page. */
  const showEmbedded = async () => {
    acme.clearLog();
    const page = await driver.visit(acme.url('nieuws', '/ingebed'), { context: 'private' });
    const frame = await page.frame(acme.url('intranet', '/open?via=frame'));
    await until(() => frame.count('#jar'), 'the page in the frame');
    return frame;
  };

  it('has the web as a control: without a list a frame of an app carries its cookies', async () => {
    const app = await driver.visit(acme.url('intranet', '/open?via=before'), { context: 'private' });
    const jar = await app.text('#jar');
    await showEmbedded();
    expect(cookiesOf('frame')).toContain(`jar-embedded=${jar}`);
  });

  describe('with a list', () => {
    let privateJar: string | undefined;

    beforeAll(async () => {
      await driver.visit(acme.url('intranet', '/open?via=before'), { context: 'private' });
      privateJar = (await driver.cookies('intranet.acme.localhost', 'private')).find(
        ({ name }) => name === 'jar',
      )?.value;
    });
    beforeEach(async () => {
      options = await driver.openExtension('options.html');
      if (!(await send('list.get', null)).lists.length) await driver.adopt(acme.enrolmentCode);
    });

    /** Shared workers are no part of any tab. */
    const askByShared = async (view: View, via: string) => {
      await view.evaluate((path: string) => {
        const source = `onconnect = () => fetch(${JSON.stringify(new URL(path, location.href).href)}, { credentials: 'include' })`;
        new SharedWorker(URL.createObjectURL(new Blob([source])));
      }, `/open?via=${via}`);
      await until(() => acme.requests.some(({ path }) => path.endsWith(`via=${via}`)), 'what a shared worker asks for');
    };

    it('gives an embedded work app no work cookie', async () => {
      const work = await driver.visit(acme.url('intranet', '/open?via=typed'), { context: 'work' });
      const workJar = await work.text('#jar');
      const frame = await showEmbedded();
      // And what the embedded page itself asks for.
      await frame.evaluate(() => fetch('/open?via=fetch', { credentials: 'include' }).then(({ status }) => status));
      for (const via of ['frame', 'fetch']) {
        const carried = cookiesOf(via);
        if (browser.name === 'chromium') expect(carried).toEqual([]);
        else expect(carried.filter((cookie) => cookie.endsWith(`=${workJar}`))).toEqual([]);
      }
      if (browser.name === 'firefox') expect(workJar).not.toBe(privateJar);
      // Nor may it set any: this app has none yet.
      const page = await driver.page(acme.url('nieuws', '/ingebed'));
      await page.evaluate(
        (src: string) => {
          const frame = document.createElement('iframe');
          frame.src = src;
          document.body.append(frame);
          return new Promise((resolve) => frame.addEventListener('load', () => resolve(true)));
        },
        acme.url('mail', '/open?via=set'),
      );
      expect(cookiesOf('set')).toEqual([]);
      expect(await driver.cookies('mail.acme.localhost', 'work')).toEqual([]);
      await askByShared(frame, 'shared');
      // In Chrome not told apart from one of the app's own page: at most what may travel between sites comes along.
      expect(cookiesOf('shared')).not.toContain(`jar=${workJar}`);
      // What else a private page can send there. In Chrome that is not told apart without access to all sites.
      if (browser.name === 'firefox') {
        await frame.evaluate(async () => {
          await navigator.serviceWorker.register('/asking-worker.js');
          const { active } = await navigator.serviceWorker.ready;
          const { port1, port2 } = new MessageChannel();
          const asked = new Promise((resolve) => {
            port1.onmessage = resolve;
          });
          active?.postMessage('/open?via=worker', [port2]);
          await asked;
        });
        await page.evaluate(
          (href: string) => {
            document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
          },
          acme.url('intranet', '/logo.svg?via=prefetch'),
        );
        await until(() => acme.requests.some(({ path }) => path.endsWith('via=prefetch')), 'a prefetch');
        for (const via of ['worker', 'shared', 'prefetch', 'image'])
          expect(cookiesOf(via).filter((cookie) => cookie.endsWith(`=${workJar}`))).toEqual([]);
      }
      // In the work context the same frame and fetch have their cookies.
      acme.clearLog();
      await work.evaluate(async () => {
        await fetch('/open?via=fetch');
        const frame = document.createElement('iframe');
        frame.src = '/open?via=frame';
        document.body.append(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve));
      });
      await askByShared(work, 'shared');
      for (const via of ['frame', 'fetch', 'shared']) expect(cookiesOf(via)).toContain(`jar=${workJar}`);
    });

    // Firefox runs nothing before the scripts of an extension's own page; the page is the same.
    it.runIf(browser.name === 'chromium')(
      'takes a tab away from a page that is done, also where the background is stopped as it is asked to',
      async () => {
        const page = await driver.openExtension('welcome.html?another');
        await page.runFirst(`
        const { sendMessage } = chrome.runtime;
        let asked = 0;
        chrome.runtime.sendMessage = (...args) =>
          asked++ === 0 ? Promise.reject(new Error('the background is gone')) : sendMessage.apply(chrome.runtime, args);`);
        await page.goto(`${driver.base}handover.html?done#${acme.url('intranet', '/open')}`);
        const isBack = async () => (await page.tab())?.url === `${driver.base}welcome.html?another`;
        await until(async () => !(await isBack()), 'a page that is done');
        await until(isBack, 'the page before it');
        await page.close();
      },
    );

    it('opens nothing for a page that uses the handover page for itself', async () => {
      acme.clearLog();
      const hostile = await driver.visit(acme.url('nieuws', '/?hostile'), { context: 'private' });
      const before = (await driver.tabs()).length;
      const open = (hash: string) =>
        hostile.evaluate((address: string) => void window.open(address), `${driver.base}handover.html${hash}`);
      // In a frame nothing happens at all, a work address included.
      await hostile.evaluate(
        (address: string) => {
          const frame = document.createElement('iframe');
          frame.src = address;
          document.body.append(frame);
        },
        `${driver.base}handover.html#${acme.url('intranet', '/open?via=framed')}`,
      );
      await open(`#${acme.url('stapel', '/?via=hostile')}`);
      const refused = await driver.page(new RegExp(`^${RegExp.escape(driver.base)}handover\\.html#http`), {
        context: 'private',
      });
      await refused.waitFor({ role: 'heading', name: 'This is not one of your work apps' });
      expect(await refused.count({ role: 'button' })).toBe(1);
      await refused.close();
      await open('#javascript:document.title=1');
      const nothing = await driver.page(`${driver.base}handover.html#javascript`, { context: 'private' });
      await nothing.waitFor({ role: 'heading', name: 'There is nothing to open here' });
      expect(await nothing.count({ role: 'button' })).toBe(0);
      await nothing.close();
      expect((await driver.tabs()).length).toBe(before);
      expect(acme.requests.filter(({ path }) => /via=(framed|hostile)/.test(path))).toEqual([]);
    });

    it('leaves a pop-up with the work page that opened it', async () => {
      const work = await driver.visit(acme.url('intranet', '/open?via=typed'), { context: 'work' });
      await work.evaluate(() => {
        const button = document.body.appendChild(document.createElement('button'));
        button.id = 'pop-up';
        button.onclick = () => {
          const opened = window.open('/open?via=pop-up', 'pop-up', 'width=300,height=300');
          setInterval(() => {
            document.title = `opener ${opened?.opener === window} ${opened?.closed}`;
          }, 50);
        };
      });
      acme.clearLog();
      await work.click('#pop-up');
      await driver.page(acme.url('intranet', '/open?via=pop-up'), { context: 'work' });
      await until(() => work.evaluate(() => document.title === 'opener true false'), 'an opener that sees its pop-up');
      expect(acme.requests.filter(({ path }) => path.endsWith('via=pop-up'))).toHaveLength(1);
    });

    it('brings a pop-up of a private page to work and leaves no window behind', async () => {
      const news = await driver.visit(acme.url('nieuws', '/?pop-up'), { context: 'private' });
      const windows = () => options.evaluate(async () => (await chrome.windows.getAll()).length);
      const before = await windows();
      await news.evaluate(
        (url: string) => {
          const button = document.body.appendChild(document.createElement('button'));
          button.id = 'pop-up';
          button.onclick = () => window.open(url, 'pop-up', 'width=300,height=300');
        },
        acme.url('intranet', '/open?via=private-pop-up'),
      );
      await news.click('#pop-up');
      await driver.page(acme.url('intranet', '/open?via=private-pop-up'), { context: 'work' });
      const more = browser.name === 'chromium' ? 1 : 0;
      await until(async () => (await windows()) === before + more, 'no window but the work window');
    });

    it('comes through a reload of Drempel with every tab where it was', async () => {
      const news = await driver.visit(acme.url('nieuws', '/?stays'), { context: 'private' });
      const work = await driver.visit(acme.url('intranet', '/open?via=stays'), { context: 'work' });
      const popup = async (page: Page) =>
        (await send('popup.state', { tabId: (await page.tab())?.id ?? null })).here.context;
      await options.evaluate(`void chrome.runtime.reload()`).catch(() => undefined);
      // Its own pages go with it.
      const { base } = driver;
      await until(async () => !(await driver.tabs()).some(({ url }) => url.startsWith(base)), 'no page of Drempel');
      options = await until(() => driver.openExtension('options.html').catch(() => undefined), 'Drempel again', 30_000);
      expect(await popup(news)).toBe('private');
      await until(async () => (await popup(work)) === 'work', 'a tab that is work again');
      acme.clearLog();
      await work.goto(acme.url('intranet', '/open?via=goes-on'));
      await driver.page(acme.url('intranet', '/open?via=goes-on'), { context: 'work' });
      expect((await work.tab())?.url).toBe(acme.url('intranet', '/open?via=goes-on'));
      expect(cookiesOf('goes-on').filter((cookie) => cookie.startsWith('jar='))).toHaveLength(1);
      const beside = await driver.visit(acme.url('intranet', '/open?via=beside'), { context: 'work' });
      expect((await beside.tab())?.windowId).toBe((await work.tab())?.windowId);
    });

    it('leaves a site alone whose access was taken away, and says so', async () => {
      const origins = ['*://chat.acme.localhost/*'];
      await options.evaluate((origins: string[]) => chrome.permissions.remove({ origins }), origins);
      const state = await send('popup.state', { tabId: null });
      expect(state.jobs.boundary).toEqual({ kind: 'off', missing: { origins, permissions: [] } });
      await driver.visit(acme.url('chat', '/open?via=taken'), { context: 'private' });
      await driver.visit(acme.url('intranet', '/open?via=other'), { context: 'work' });
      // Given back as the popup does it.
      const popup = await driver.openExtension('popup.html');
      await popup.click({ role: 'button', name: 'Allow' });
      await until(async () => (await send('popup.state', { tabId: null })).jobs.boundary.kind === 'on', 'access again');
      await driver.visit(acme.url('chat', '/open?via=given'), { context: 'work' });
    });

    it('holds after the browser was started again', async () => {
      await driver.restart();
      acme.clearLog();
      await driver.openTab(acme.url('intranet', '/open?via=again'));
      await driver.page(acme.url('intranet', '/open?via=again'), { context: 'work' });
      expect(acme.requests.filter(({ path }) => path.endsWith('via=again'))).toHaveLength(1);
      // And the menu is there again.
      const news = await driver.visit(acme.url('nieuws'), { context: 'private' });
      await driver.chooseInMenu(news, 'link acme.example', '#login');
      await driver.page(acme.url('login'), { context: 'work' });
    });

    it('follows the list: an app that is on it no longer is not work', async () => {
      const mail = await driver.visit(acme.url('mail', '/open?via=in-use'), { context: 'work' });
      await acme.publish({ workApps: acme.list.workApps.filter(({ id }) => id !== 'mail') });
      expect(await send('list.check', { orgId: acme.list.org.id })).toMatchObject({ ok: true });
      await driver.visit(acme.url('mail', '/open?via=dropped'), { context: 'private' });
      await driver.visit(acme.url('chat', '/open?via=kept'), { context: 'work' });
      // A tab of it that was open stays as it is, and goes on.
      expect((await mail.tab())?.url).toBe(acme.url('mail', '/open?via=in-use'));
      await mail.goto(acme.url('mail', '/open?via=goes-on'));
      await driver.page(acme.url('mail', '/open?via=goes-on'), { context: 'work' });
      expect((await mail.tab())?.url).toBe(acme.url('mail', '/open?via=goes-on'));
    });

    it('ends with the list: nothing is held, and the container goes with its tabs', async () => {
      const news = await driver.visit(acme.url('nieuws', '/?stays'), { context: 'private' });
      await driver.visit(acme.url('intranet', '/open?via=last'), { context: 'work' });
      await send('list.leave', { orgId: acme.list.org.id });
      if (browser.name === 'firefox') {
        expect(
          (await driver.tabs()).filter(({ context, store }) => context === 'work' || store !== 'firefox-default'),
        ).toEqual([]);
        expect(await driver.cookies('intranet.acme.localhost', 'work')).toEqual([]);
      } else expect(await options.evaluate(`chrome.declarativeNetRequest.getDynamicRules()`)).toEqual([]);
      expect((await news.tab())?.context).toBe('private');
      await driver.visit(acme.url('intranet', '/open?via=free'), { context: 'private' });
    });
  });
});

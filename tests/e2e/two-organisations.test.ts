import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import { generateSigningKey, signList } from '../../utils/policy/sign.ts';
import { HOSTS } from '../fixtures/acme/host-names.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { hasTurn, killsOf, turns } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const [ACME, BOLWERK] = ['acme.example', 'bolwerk.example'];

/** Somebody works for Acme, and writes for Bolwerk, whose work app is the news site and which uses Stapel. */
describe.each(browsers)('two organisations in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;
  let listFile: string;

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start()]);
    options = await driver.adopt(acme.enrolmentCode);
    listFile = join(driver.downloads, 'bolwerk.jws');
    const { services, ...rest } = acme.list;
    const bolwerk = {
      ...rest,
      org: { id: BOLWERK, name: 'Bolwerk', contact: 'it@bolwerk.example' },
      workApps: [{ id: 'intranet', name: 'Redactie', hosts: [HOSTS.nieuws] }],
      signIn: [],
      services: services.flatMap((service) =>
        service.id === 'stapel'
          ? {
              id: service.id,
              name: service.name,
              category: service.category,
              hosts: service.hosts,
              standing: 'approved',
            }
          : [],
      ),
    };
    writeFileSync(listFile, await signList(bolwerk, await generateSigningKey()));
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);
  const orgOf = async (page: Page) => (await send('popup.state', { tabId: (await page.tab())?.id ?? -1 })).here.orgId;
  /** Waits for the page, and tells in whose work context it is. */
  const landsWith = async (url: string) => orgOf(await driver.page(url, { context: 'work' }));
  const inForce = async () => (await send('list.get', null)).lists.map(({ list }) => list.policy.org.id);

  const add = async (file: string, then: readonly (string | undefined)[]) => {
    const welcome = await driver.openExtension('welcome.html?another');
    await welcome.chooseFiles('input[type=file]', [file]);
    await welcome.click({ role: 'button', name: 'Adopt and allow' });
    await until(async () => (await inForce()).join() === then.join(), 'the list in force beside the others');
    await until(async () => (await send('list.get', null)).missing.origins.length === 0, 'all that it asks for');
    await welcome.close();
  };

  it('takes a second list beside the first, which stays', () => add(listFile, [ACME, BOLWERK]));

  it.each(killsOf(browser.name, 'firefox'))(
    'opens each app with its own organisation, with the background stopped before: %s',
    async (kill) => {
      for (const [url, org] of [
        [acme.url('intranet', `/open?${kill}`), ACME],
        [acme.url('nieuws', `/?${kill}`), BOLWERK],
      ] as const) {
        if (kill) await driver.killBackground();
        await driver.openTab(url);
        expect(await landsWith(url)).toBe(org);
      }
      const acmes = await (await driver.page(acme.url('intranet', `/open?${kill}`), { context: 'work' })).tab();
      const bolwerks = await (await driver.page(acme.url('nieuws', `/?${kill}`), { context: 'work' })).tab();
      if (browser.name === 'firefox') expect(acmes?.store).not.toBe(bolwerks?.store);
      else expect(acmes?.windowId).not.toBe(bolwerks?.windowId);
      await driver.closeTabs(options);
    },
  );

  it.each(turns(browser.name, ['link', 'blank', 'noopener', 'open', 'redirect', 'typed']))(
    'from the work of one to the work of the other, asked for there alone: %s',
    async (way) => {
      const nieuws = await driver.visit(acme.url('nieuws', `/?${way}`), { context: 'work' });
      acme.clearLog();
      // Drempel opens it for the one, whose server sends it on to the other.
      const sent = `/door?naar=${encodeURIComponent(acme.url('intranet', '/open?via=typed'))}`;
      await (way === 'typed' ? driver.openTab(acme.url('nieuws', sent)) : nieuws.click(`#${way}`));
      expect(await landsWith(acme.url('intranet', `/open?via=${way}`))).toBe(ACME);
      const arrived = acme.requests.filter(({ path }) => path.endsWith(`/open?via=${way}`));
      expect(arrived).toHaveLength(1);
      await driver.closeTabs(options);
    },
  );

  it('keeps both from one another and from private life, strict mode', async () => {
    const settings = await driver.openExtension('options.html#boundary');
    const strict = async (on: boolean) => {
      await settings.click('input[name=strict]');
      const isOn = async () => ((await chromeOrigins()) ?? []).includes('*://*/*');
      await until(async () => (await isOn()) === on, on ? 'access to all sites' : 'access given back');
    };
    const chromeOrigins = () => settings.evaluate(async () => (await chrome.permissions.getAll()).origins);
    await strict(true);
    await until(
      async () => (await settings.count({ role: 'heading', name: 'Sites that you keep at work' })) === 1,
      'strict mode on',
    );
    const follow = async (from: Page, url: string) => {
      await from.evaluate((href: string) => {
        document.querySelector('#out')?.remove();
        document.body.prepend(Object.assign(document.createElement('a'), { id: 'out', href, textContent: 'Out' }));
      }, url);
      acme.clearLog();
      await from.click('#out');
    };
    const arrived = (via: string) => acme.requests.filter(({ path }) => path.endsWith(via)).map(({ method }) => method);
    const [bolwerk, intranet] = [acme.url('nieuws', '/?strict'), acme.url('intranet', '/open?strict')];
    const page = await driver.visit(bolwerk, { context: 'work' });
    const app = await driver.visit(intranet, { context: 'work' });
    const before = (await driver.tabs()).length;

    // To the work of the other, and back.
    await follow(page, acme.url('intranet', '/open?via=strict'));
    expect(await landsWith(acme.url('intranet', '/open?via=strict'))).toBe(ACME);
    await follow(app, acme.url('nieuws', '/?via=strict-back'));
    expect(await landsWith(acme.url('nieuws', '/?via=strict-back'))).toBe(BOLWERK);
    expect(arrived('via=strict-back')).toEqual(['GET']);
    // To what is of neither.
    await follow(page, acme.url('tussen', '/?via=neither'));
    await driver.page(acme.url('tussen', '/?via=neither'), { context: 'private' });
    expect(arrived('via=neither')).toEqual(['GET']);
    // What the one approves is at home there, and private for the other.
    await follow(app, acme.url('stapel', '/?via=for-acme'));
    await driver.page(acme.url('stapel', '/?via=for-acme'), { context: 'private' });
    expect(arrived('via=for-acme')).toEqual(['GET']);
    await follow(page, acme.url('stapel', '/?via=for-bolwerk'));
    expect(await landsWith(acme.url('stapel', '/?via=for-bolwerk'))).toBe(BOLWERK);
    expect(arrived('via=for-bolwerk')).toEqual(['GET']);
    await until(async () => (await driver.tabs()).length === before + 4, 'no tab too many').catch(async () =>
      expect((await driver.tabs()).map(({ url }) => url)).toEqual('those of before and four more'),
    );
    expect((await app.tab())?.url).toBe(intranet);
    await strict(false);
    await driver.closeTabs(options);
  });

  it('keeps the cookies of one from the pages of the other', async () => {
    const intranet = await driver.visit(acme.url('intranet', '/open?jar'), { context: 'work' });
    await intranet.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: as pages do, in both browsers
      document.cookie = 'badge=acme; SameSite=None; path=/';
    });
    acme.clearLog();
    await driver.openTab(acme.url('nieuws', '/ingebed'));
    const page = await driver.page(acme.url('nieuws', '/ingebed'), { context: 'work' });
    expect(await orgOf(page)).toBe(BOLWERK);
    const embedded = () => acme.requests.filter(({ host }) => host === HOSTS.intranet);
    await until(() => embedded().length >= 2, 'what the page embeds');
    for (const { cookies } of embedded()) expect(cookies).not.toHaveProperty('badge');
    await driver.closeTabs(options);
  });

  it.runIf(hasTurn(browser.name, 'chromium'))('goes by the list of the organisation whose file it is', async () => {
    const intranet = await driver.visit(acme.url('intranet', '/open'), { context: 'work' });
    const file = await driver.download(intranet, { role: 'link', name: 'Jaarplan 2027' });
    const stapel = await driver.visit(acme.url('stapel'), { context: 'private' });
    await stapel.dropFiles('.uppy-Dashboard-AddFiles', [file]);
    const warning = await stapel.frame(`${driver.base}warning.html`);
    await warning.waitFor('[role=alertdialog]');
    expect(await warning.text('[role=alertdialog]')).toContain('Acme BV');
    await driver.closeTabs(options);
  });

  it.runIf(hasTurn(browser.name, 'firefox'))(
    'tells them apart where the hosts of one lie below those of another',
    async () => {
      const koepel = { ...acme.list, org: { id: 'koepel.example', name: 'Koepel', contact: 'it@koepel.example' } };
      const workApps = [{ id: 'all', name: 'Alles', hosts: ['*.acme.localhost'] }];
      const file = join(driver.downloads, 'koepel.jws');
      writeFileSync(
        file,
        await signList({ ...koepel, workApps, signIn: [], services: [] }, await generateSigningKey()),
      );
      await add(file, [ACME, BOLWERK, 'koepel.example']);

      for (const [url, org] of [
        [acme.url('intranet', '/open?below'), ACME],
        [acme.url('it', '/?below'), 'koepel.example'],
        [acme.url('intranet', '/open?again'), ACME],
      ] as const) {
        await driver.openTab(url);
        expect(await landsWith(url)).toBe(org);
      }
      await send('list.leave', { orgId: 'koepel.example' });
      await driver.openTab(acme.url('it', '/?left'));
      await driver.page(acme.url('it', '/?left'), { context: 'private' });
      await driver.closeTabs(options);
    },
  );

  it('leaves one, and the other stays as it is', async () => {
    const nieuws = await driver.visit(acme.url('nieuws', '/vul'), { context: 'work' });
    await driver.visit(acme.url('intranet', '/vul'), { context: 'work' });
    const theirs = (await nieuws.tab())?.store;
    // In Firefox the intranet has cookies in that container too, where its pages are embedded; they go with it alone.
    const cookiesOf = async (host: string) =>
      (await driver.jar()).filter(
        ({ domain, store }) =>
          domain.endsWith(host) &&
          store !== 'firefox-default' &&
          (browser.name === 'chromium' || (host === HOSTS.nieuws) === (store === theirs)),
      );
    const kept = await cookiesOf(HOSTS.nieuws);
    expect(kept.length).toBeGreaterThan(4);
    const page = await driver.openExtension(`options.html#list/${ACME}`);
    await page.click({ role: 'button', name: 'Leave this list…' });
    await page.click({ role: 'button', name: 'Leave the list' });
    // Firefox closes its tabs and clears its container first.
    await page.waitFor({ role: 'heading', name: 'You left the list of Acme BV' }, 'visible', 30_000);
    expect(await inForce()).toEqual([BOLWERK]);
    expect(await cookiesOf(HOSTS.intranet)).toEqual([]);
    expect(await cookiesOf(HOSTS.nieuws)).toEqual(kept);
    expect(await orgOf(nieuws)).toBe(BOLWERK);
    const { origins = [] } = await options.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([`*://${HOSTS.nieuws}/*`]);
    await driver.openTab(acme.url('intranet', '/open?left'));
    await driver.page(acme.url('intranet', '/open?left'), { context: 'private' });
    await driver.openTab(acme.url('nieuws', '/?still'));
    expect(await landsWith(acme.url('nieuws', '/?still'))).toBe(BOLWERK);
  });
});

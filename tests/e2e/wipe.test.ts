import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import type { Settings } from '../../utils/ports/settings.ts';
import { type AcmeHost, HOSTS } from '../fixtures/acme/host-names.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Context, Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { noteWipe, type WipeRow } from './wipes.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

type Stock = Readonly<Record<string, number>>;

const FULL: Stock = {
  localStorage: 1,
  indexedDB: 1,
  'cache API': 1,
  'private files': 1,
  'service workers': 1,
};
const NONE = Object.fromEntries(Object.keys(FULL).map((kind) => [kind, 0]));
const WORK = [HOSTS.mail, HOSTS.intranet];

describe.each(browsers)('work data in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;
  /** A private host of the same registrable domain as the work apps, and a wholly private site. */
  let sibling: Page;
  let news: Page;

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start()]);
    const welcome = await driver.adopt(acme.enrolmentCode);
    options = await driver.openExtension('options.html#list');
    await welcome.close();
    [sibling, news] = [await fill('it', 'private'), await fill('nieuws', 'private')];
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);
  const visit = async (host: AcmeHost, path: string, context: Context) => {
    const page = await driver.visit(acme.url(host, path), { context });
    await page.waitFor('html[data-ready]');
    return page;
  };
  const fill = async (host: AcmeHost, context: Context) => {
    const page = await visit(host, '/vul', context);
    await page.evaluate('fill()');
    return page;
  };
  const stock = (page: Page) => page.evaluate<Stock>('stock()');
  /** Each as a line, of these hosts' own or of all others. */
  const cookies = async (hosts: readonly string[], own: boolean, store?: string) =>
    (await driver.jar())
      .filter((cookie) => store === undefined || cookie.store === store)
      .filter(({ domain }) => hosts.includes(domain.replace(/^\./, '')) === own)
      .map(({ name, value, domain, path, partition }) => `${domain} ${path} ${name}=${value} ${partition}`)
      .sort();
  /** What the browser remembers by itself: Drempel's options page may look while it has the permission. */
  const records = async () => {
    await options.evaluate(() => {
      const button = Object.assign(document.createElement('button'), { id: 'ask', textContent: 'ask' });
      button.onclick = async () => {
        await chrome.permissions.request({ permissions: ['history', 'downloads'] });
        button.dataset.asked = 'yes';
      };
      document.querySelector('#ask')?.remove();
      document.body.prepend(button);
    });
    await options.click('#ask');
    await options.waitFor('#ask[data-asked]');
    return options.evaluate(async (work: readonly string[]) => {
      const isWork = (url: string | undefined) => work.some((host) => (url ?? '').includes(host));
      const rows = await chrome.history.search({ text: '', startTime: 0, maxResults: 10_000 });
      const files = await chrome.downloads.search({});
      return {
        work: { history: rows.filter(({ url }) => isWork(url)).length, downloads: files.length },
        private: rows.flatMap(({ url = '' }) => (url.startsWith('http') && !isWork(url) ? url : [])).sort(),
      };
    }, WORK);
  };
  const note = (side: WipeRow['side'], before: Stock, after: Stock) => {
    for (const [kind, count] of Object.entries(before))
      noteWipe({ browser: browser.name, side, kind, before: count, after: after[kind] ?? 0 });
  };
  /** Firefox clears a container's files after it has said that it is gone. */
  const goneFromDisk = async (store: string) => {
    const left = async () => (await driver.containerFiles(store)).join();
    await until(async () => (await left()) === '', 'the files of the container gone').catch(async () =>
      expect(await left()).toBe(''),
    );
  };
  const underWay = () =>
    options.evaluate(async () => {
      const { wipe } = (await chrome.storage.local.get('wipe')) as Settings;
      return wipe?.asked?.length === 1;
    });
  const report = async () => {
    const state = await until(async () => {
      const now = await send('wipe.state', null);
      return now?.kind === 'done' ? now : null;
    }, 'the end of the wipe');
    return state.report;
  };

  it('goes with a wipe, and nothing private with it; the list stays', async () => {
    const mail = await fill('mail', 'work');
    const intranet = await driver.visit(acme.url('intranet', '/open'), { context: 'work' });
    await driver.download(intranet, { role: 'link', name: 'Jaarplan 2027' });
    const store = (await mail.tab())?.store ?? '';
    const others = await cookies(WORK, false);
    expect(await stock(mail)).toEqual(FULL);
    if (browser.name === 'firefox') expect(await driver.containerFiles(store)).not.toEqual([]);
    const before = {
      work: { cookies: (await cookies(WORK, true, store)).length, ...(await stock(mail)), ...(await records()).work },
      sibling: await stock(sibling),
      news: await stock(news),
      private: (await records()).private,
    };
    expect(before.work.cookies).toBeGreaterThanOrEqual(7);
    expect(before.work.history).toBeGreaterThan(0);
    expect(before.work.downloads).toBe(1);

    await options.click({ role: 'button', name: 'Wipe work data…' });
    await options.waitFor('dialog[open]');
    await until(async () => (await options.text('dialog[open]')).includes('2 open tabs'), 'how many tabs it is about');
    await options.click('dialog[open] .picks:nth-of-type(3) input');
    await options.click('dialog[open] .picks:nth-of-type(4) input');
    await options.click({ role: 'button', name: 'Wipe it' });
    await options.waitFor({ role: 'heading', name: 'The work data of Acme BV is wiped' });
    const said = await options.text('[aria-labelledby=wiped]');
    for (const part of ['2 work tabs, closed.', 'in the history. Drempel looked again: none is left.', 'none is left'])
      expect(said).toContain(part);
    expect(said).not.toContain('Could not go');

    expect(await cookies(WORK, true, store)).toEqual([]);
    expect(await cookies(WORK, false)).toEqual(others);
    await goneFromDisk(store);
    const after = await records();
    expect(after).toEqual({ work: { history: 0, downloads: 0 }, private: before.private });
    expect([await stock(sibling), await stock(news)]).toEqual([before.sibling, before.news]);
    // The list is in force: what is asked for now is work again, and begins with nothing.
    const again = await visit('mail', '/voorraad', 'work');
    expect(await stock(again)).toEqual(NONE);
    note('work', before.work, { cookies: 0, ...(await stock(again)), ...after.work });
    const siblings = others.filter((line) => line.includes('acme.localhost')).length;
    note('private sibling', { cookies: siblings, ...before.sibling }, { cookies: siblings, ...(await stock(sibling)) });
    const history = { history: before.private.length };
    note('private', { ...before.news, ...history }, { ...(await stock(news)), history: after.private.length });
    await options.click({ role: 'button', name: 'Put away' });
    await driver.closeTabs(options, sibling, news);
  });

  it('stays where a newer list names an app no more', async () => {
    const mail = await fill('mail', 'work');
    const store = (await mail.tab())?.store ?? '';
    const before = await cookies(WORK, true, store);
    const workApps = acme.list.workApps.filter(({ id }) => id !== 'mail');
    await acme.publish({ workApps, seq: acme.list.seq + 1 });
    expect(await send('list.check', { orgId: acme.list.org.id })).toMatchObject({ ok: true });
    expect(await cookies(WORK, true, store)).toEqual(before);
    expect((await mail.tab())?.url).toBe(acme.url('mail', '/vul'));
    expect(await stock(mail)).toEqual(FULL);
    await driver.closeTabs(options, sibling, news);
  });

  it('goes when the list is left, also with the background stopped half-way and a page that asks to stay', async () => {
    const intranet = await fill('intranet', 'work');
    const store = (await intranet.tab())?.store ?? '';
    const [before, others] = [await cookies([HOSTS.intranet], true, store), await cookies(WORK, false)];
    await intranet.evaluate(() => {
      addEventListener('beforeunload', (event) => event.preventDefault());
    });
    await intranet.stayWhenAsked();
    await intranet.click('h1');
    await options.click({ role: 'button', name: 'Leave this list…' });
    await options.waitFor({ role: 'heading', name: 'Leave the list of Acme BV?' });
    await options.click({ role: 'button', name: 'Leave the list' });
    await until(underWay, 'a wipe that has begun');
    await driver.killBackground();
    await until(async () => (await send('wipe.state', null))?.kind === 'waiting', 'a wipe that waits', 30_000);
    expect(await cookies([HOSTS.intranet], true, store)).toEqual(before);
    expect((await intranet.tab())?.active).toBe(true);
    expect(await send('list.get', null)).toMatchObject({ lists: [{}] });
    expect(await options.evaluate(async () => JSON.stringify(await chrome.storage.session.get()))).toContain(
      HOSTS.intranet,
    );
    await options.waitFor({ role: 'heading', name: '1 work page is still open' });
    // The page is asking now: Firefox would take a second word for an answer, and what is not saved there would be lost.
    expect(await send('wipe.go-on', null)).toMatchObject({ kind: 'waiting', tabs: 1 });
    expect((await intranet.tab())?.url).toBe(acme.url('intranet', '/vul'));
    await intranet.close();

    await options.click({ role: 'button', name: 'Go on' });
    await driver.killBackground();
    const left = await report();
    await options.waitFor({ role: 'heading', name: 'You left the list of Acme BV' });
    expect(left).toMatchObject({ leave: true, tabs: 1, cookies: { left: 0 } });
    expect(await cookies([HOSTS.intranet], true, store)).toEqual([]);
    expect(await cookies(WORK, false)).toEqual(others);
    await goneFromDisk(store);
    expect(await send('list.get', null)).toMatchObject({ lists: [] });
    expect([await stock(sibling), await stock(news)]).toEqual([FULL, FULL]);
    const { origins, permissions } = await options.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
    expect(permissions).not.toContain('browsingData');
    const rows = await send('journal.list', { limit: 5 });
    expect(rows.map(({ event }) => event.kind)).toContain('work-wiped');

    await options.click({ role: 'button', name: 'Put away' });
    await until(async () => (await send('wipe.state', null)) === null, 'the report put away');
    const kept = await options.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
    for (const name of [...WORK, acme.list.org.id, acme.list.org.name]) expect(kept).not.toContain(name);
  });
});

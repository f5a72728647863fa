import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import { enrolmentCode, generateSigningKey, signList, signText } from '../../utils/policy/sign.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { hasTurn, turns } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const NOTHING = 'Nothing has been stored or changed.';

describe.each(browsers)('the list in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let welcome: Page;
  let options: Page;

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start()]);
    options = await driver.openExtension('options.html');
    welcome = await driver.openExtension('welcome.html');
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });
  beforeEach(() => acme.clearLog());

  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);
  const inForce = async () => (await send('list.get', null)).lists[0]?.list ?? null;
  const stored = () => options.evaluate(() => chrome.storage.local.get());
  const askedOfIt = () => acme.requests.filter(({ host }) => host === 'it.acme.localhost');

  /** Types a code and has it read: the page must then say this. */
  const expectRefusal = async (code: string, says: RegExp) => {
    await welcome.fill({ role: 'textbox', name: 'Enrolment code' }, code);
    await welcome.click({ role: 'button', name: 'Read the list' });
    let text = '';
    const read = async () => {
      text = (await welcome.count({ role: 'alert' })) > 0 ? await welcome.text({ role: 'alert' }) : '';
      return says.test(text);
    };
    await until(read, 'the sentence', 10_000).catch(() => expect(text).toMatch(says));
    expect(text).toContain(NOTHING);
  };
  const signed = (change: Record<string, unknown>) => signList({ ...acme.list, ...change }, acme.key);
  const app = (host: string) => ({ workApps: [{ id: 'all', name: 'All', hosts: [host] }] });

  const BAD: readonly [what: string, serve: () => Promise<string>, says: RegExp][] = [
    ['unsigned', async () => JSON.stringify(acme.list), /not a signed list/],
    ['forged', async () => (await signed({})).replace(/\.e/, '.f'), /signature is not right/],
    ['of another key', async () => signList(acme.list, await generateSigningKey()), /another key/],
    ['expired', () => signed({ issued: '2020-01-01T00:00:00Z', expires: '2020-02-01T00:00:00Z' }), /1 February 2020/],
    [
      'malformed',
      () => signed({ services: [{ id: 'x' }] }),
      /mistake at services\[0\]\.standing: something is missing/,
    ],
    ['broken off', () => signText('{"schema": 1,', acme.key), /cannot be read/],
    ['claiming *', () => signed(app('*')), /claims too much: “\*”/],
    ['claiming *.com', () => signed(app('*.com')), /claims too much: “\*\.com”/],
    ['claiming *.co.uk', () => signed(app('*.co.uk')), /claims too much: “\*\.co\.uk”/],
    ['too large', async () => 'x'.repeat(4 * 1024 * 1024), /too large: more than 3 MB/],
    ['nested without end', () => signText('['.repeat(10_000), acme.key), /nested too deeply/],
  ];

  it.each(turns(browser.name, BAD))('that is %s gets a sentence, and nothing is stored', async (_, serve, says) => {
    acme.serveInstead(await serve());
    await expectRefusal(acme.enrolmentCode, says);
    expect(Object.keys(await stored())).toEqual(['lastRequestAt']);
    expect(await options.evaluate(() => chrome.storage.session.get('offer'))).toEqual({});
  });

  it.runIf(hasTurn(browser.name, 'chromium'))(
    'that cannot be had gets a sentence, and can be asked for again',
    async () => {
      const { thumbprint } = acme.key;
      const at = (url: string) => enrolmentCode(url, { thumbprint });
      await expectRefusal(at('http://it.acme.localhost:1/list.jws'), /cannot be reached/);
      await expectRefusal('hello', /not an enrolment code/);
      // A page of an error has no `Access-Control-Allow-Origin`, so the browser does not tell which error.
      await expectRefusal(at(acme.url('it', '/no-such-list')), /cannot be reached/);
      await expectRefusal(at('http://it.acme.example/list.jws'), /not safe/);
    },
  );

  it('is asked for by one request that tells nothing of who asks', async () => {
    await acme.publish({ seq: 1 });
    await send('list.read', { code: acme.enrolmentCode });
    await send('list.read', { code: acme.enrolmentCode });
    const requests = askedOfIt();
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(Array(2).fill('GET /allowed-services.jws'));
    for (const { headers, headerNames } of requests) {
      // The same for everyone: in Firefox an extension's own origin is another one in each installation.
      expect(headers.origin).toBe(browser.name === 'firefox' ? 'null' : driver.base.replace(/\/$/, ''));
      expect(headerNames.filter((name) => /^(cookie|referer|authorization|x-.*)$/.test(name))).toEqual([]);
      expect(headerNames.filter((name) => name.startsWith('if-') && name !== 'if-none-match')).toEqual([]);
    }
    // Asked for what has changed: by the digest of the list, which all repeat who have it.
    expect(requests[1]?.headers['if-none-match']).toBe(acme.etag);
  });

  it('is adopted, and its jobs begin in pages that are open already', async () => {
    const open = await driver.visit(acme.url('stapel', '/?open'));
    await open.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<input type="file" id="probe"><output id="probed"></output>');
      const input = document.querySelector<HTMLInputElement>('#probe');
      const click = HTMLElement.prototype.click;
      Object.assign(window, { hooked: () => HTMLElement.prototype.click !== click });
      input?.addEventListener('change', () => {
        const got = document.querySelector('#probed');
        if (got) got.textContent = `${[...(input.files ?? [])].map(({ name }) => name)}`;
      });
    });
    await driver.adopt(acme.enrolmentCode);
    expect(await send('list.get', null)).toMatchObject({ lists: [{ list: { policy: { seq: 1 } }, update: null }] });
    await until(() => open.evaluate('hooked()'), 'the guard in the open page');
    // The guard holds a choice back until the background has judged it: so both scripts are there, and speak.
    const photo = join(driver.downloads, 'holiday.jpg');
    writeFileSync(photo, 'sun');
    await open.chooseFiles('#probe', [photo]);
    await until(async () => (await open.text('#probed')) === 'holiday.jpg', 'the photo in the open page');
    await open.close();
  });

  it('follows a newer one that asks for no new site, with the background stopped before', async () => {
    const { seq } = await acme.publish({ signIn: [] });
    await driver.killBackground();
    expect(await send('list.check', { orgId: acme.list.org.id })).toMatchObject({
      ok: true,
      value: { policy: { seq } },
    });
  });

  it('lets one that asks for a new site wait, over a restart of the browser, and says what is different', async () => {
    const { workApps } = acme.list;
    const more = { id: 'more', name: 'More', hosts: ['more.acme.localhost'] };
    const { seq } = await acme.publish({ workApps: [...workApps, more] });
    expect(await send('list.check', { orgId: acme.list.org.id })).toMatchObject({
      ok: true,
      value: { policy: { seq: seq - 1 } },
    });
    await driver.restart();
    options = await driver.openExtension('options.html#list');
    await options.waitFor({ role: 'heading', name: `Number ${seq} is ready and asks for more sites` });
    const text = await options.text('main');
    expect(text).toContain('What is different');
    expect(text).toMatch(/More \(more\.acme\.localhost\)/);
    await options.click({ role: 'button', name: 'Adopt and allow' });
    await until(async () => (await inForce())?.policy.seq === seq, 'the newer list in force');
    expect(await send('list.get', null)).toMatchObject({ lists: [{ update: null }], missing: { origins: [] } });
  });

  it('follows a key that the one before it vouches for, and shows who signed each', async () => {
    const before = await inForce();
    const { seq } = await acme.rotate();
    await driver.killBackground();
    expect(await send('list.check', { orgId: acme.list.org.id })).toMatchObject({
      ok: true,
      value: { policy: { seq } },
    });
    const list = await inForce();
    expect(list?.thumbprint).toBe(acme.key.thumbprint);
    expect(list?.formerKeys).toMatchObject([{ thumbprint: before?.thumbprint }]);
    const history = await send('list.history', null);
    expect(history.map(({ how, newKey }) => [how, newKey])).toEqual([
      ['followed', true],
      ['adopted', false],
      ['followed', false],
      ['adopted', false],
    ]);
  });

  it.runIf(hasTurn(browser.name, 'firefox'))('stays in force for a week without its server, and says so', async () => {
    const list = await inForce();
    acme.serveInstead('<!doctype html><title>Wifi</title>Sign in');
    await options.evaluate(async () => {
      const week = 7 * 24 * 3_600_000;
      const { lists } = (await chrome.storage.local.get('lists')) as { lists: Record<string, number>[] };
      const problem = { kind: 'unreachable', detail: 'network' };
      const lastProblem = { problem, at: Date.now() - week };
      await chrome.storage.local.set({ lists: [{ ...lists[0], checkedAt: Date.now() - week, lastProblem }] });
    });
    await driver.killBackground();
    expect(await send('list.check', { orgId: acme.list.org.id })).toMatchObject({
      ok: false,
      problem: { kind: 'not-signed' },
    });
    expect(await inForce()).toMatchObject({ digest: list?.digest });
    expect(await send('list.explain', { url: acme.url('intranet') })).toMatchObject({ standing: { kind: 'work' } });
    const page = await driver.openExtension('options.html#list');
    await until(async () => /Not renewed since .* stays in force/.test(await page.text('main')), 'the sentence');
    await page.close();
    await acme.publish();
    expect(await send('list.check', { orgId: acme.list.org.id })).toMatchObject({ ok: true });
  });

  it.each(turns(browser.name, BAD))('stays in force where the next one is %s', async (_, serve) => {
    const list = await inForce();
    acme.serveInstead(await serve());
    expect(await send('list.check', { orgId: acme.list.org.id })).toMatchObject({ ok: false });
    expect((await inForce())?.digest).toBe(list?.digest);
  });

  it('never goes back', async () => {
    const { seq } = acme.list;
    acme.serveInstead(await signed({ seq: seq - 1 }));
    expect(await send('list.check', { orgId: acme.list.org.id })).toEqual({
      ok: false,
      problem: { kind: 'older', have: seq, got: seq - 1 },
    });
  });

  it.runIf(hasTurn(browser.name, 'firefox'))(
    'has the employee’s own sites beside it: left alone, and kept with work',
    async () => {
      const page = await driver.openExtension('options.html#list');
      const add = async (site: string, label: string, button: string) => {
        await page.fill({ role: 'textbox', name: label }, site);
        await page.click({ role: 'button', name: button });
        await page.waitFor({ role: 'button', name: `Remove ${site}` });
      };
      const intranet = new URL(acme.url('intranet')).hostname;
      const nieuws = new URL(acme.url('nieuws')).hostname;
      await add(intranet, 'Site to leave alone', 'Leave alone');
      await add(nieuws, 'Site that is work', 'Add to work');
      expect(await send('list.get', null)).toMatchObject({ missing: { origins: [] } });
      await driver.killBackground();

      await driver.openTab(acme.url('intranet', '/alone'));
      await driver.page(acme.url('intranet', '/alone'), { context: 'private' });
      await driver.openTab(acme.url('nieuws', '/mine'));
      await driver.page(acme.url('nieuws', '/mine'), { context: 'work' });
      await page.click({ role: 'button', name: `Remove ${intranet}` });
      await page.click({ role: 'button', name: `Remove ${nieuws}` });
      await until(async () => (await page.count({ role: 'button', name: `Remove ${nieuws}` })) === 0, 'the site gone');
      await driver.openTab(acme.url('intranet', '/again'));
      await driver.page(acme.url('intranet', '/again'), { context: 'work' });
      await page.close();
    },
  );

  it('is left with all that was granted for it', async () => {
    await send('list.leave', { orgId: acme.list.org.id });
    expect(await send('list.get', null)).toMatchObject({ lists: [] });
    const { origins, permissions } = await options.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
    expect(permissions).not.toContain('downloads');
    expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  });
});

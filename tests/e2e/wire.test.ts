import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, WireRequest } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

/** The header names with which a browser asks for any file; none of them tells one person from another. */
const PLAIN = [
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'host',
  'origin',
  'pragma',
  'priority',
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'te',
  'user-agent',
];

/** Whether the browser asks for the whole list or for what has changed is told by these. */
function withoutCaching({ 'cache-control': _, pragma: __, 'if-none-match': ___, ...headers }: WireRequest['headers']) {
  return headers;
}

describe.each(browsers)('what $name sends for Drempel', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let own: readonly WireRequest[];
  let opened: readonly WireRequest[];
  let listUrl: string;

  /** What the server saw of the list alone: pages, which stay open meanwhile, ask for more. */
  function listRequests() {
    return acme.requests.filter(({ host, path }) => new URL(listUrl).host.startsWith(host) && listUrl.endsWith(path));
  }

  /** All that a person does in a day, as far as it could make Drempel send something. */
  async function liveADay(): Promise<void> {
    await driver.adopt(acme.enrolmentCode);
    for (const host of ['intranet', 'chat'] as const) {
      await driver.openTab(acme.url(host, '/open'));
      await driver.page(acme.url(host, '/open'), { context: 'work' });
    }
    for (const host of ['nieuws', 'stapel'] as const) await driver.visit(acme.url(host), { context: 'private' });
    const photo = join(driver.downloads, 'photo.jpg');
    writeFileSync(photo, 'not of anyone at work');
    await (await driver.page(acme.url('stapel'))).chooseFiles('input[type=file]:not([webkitdirectory])', [photo]);
    const [tab] = await driver.tabs();
    await driver.openExtension(`popup.html?tab=${tab?.id}`);
    for (const section of ['hours', 'list', 'held', 'journal', 'privacy'])
      await driver.openExtension(`options.html#${section}`);
    await driver.killBackground();
    const list = await driver.openExtension('options.html#list');
    const before = listRequests().length;
    await list.click({ role: 'button', name: 'Check now' });
    await until(() => listRequests().length > before, 'the list asked for again');
    await list.waitFor({ role: 'button', name: 'Check now' });
    await driver.restart();
    await driver.openExtension('options.html#list');
  }

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start({ watchWire: true })]);
    listUrl = acme.enrolmentCode.replace(/#.*/, '');
    try {
      await liveADay();
    } finally {
      await driver.stop();
    }
    const all = await driver.wire();
    own = all.filter(({ kind }) => kind === 'own');
    opened = all.filter(({ kind }) => kind === 'navigation');
  }, 120_000);
  afterAll(() => acme?.close());

  it('asks for the list and for nothing else', () => {
    expect(own.length).toBeGreaterThan(1);
    for (const { method, url } of own) expect(`${method} ${url}`).toBe(`GET ${listUrl}`);
  });

  it('sends nothing that tells one person from another', () => {
    for (const { headers } of own) {
      expect(Object.keys(headers).filter((name) => !PLAIN.includes(name) && name !== 'if-none-match')).toEqual([]);
      // The digest of the list: everyone who has it sends the same.
      expect([undefined, acme.etag]).toContain(headers['if-none-match']);
      expect(Object.keys(headers)).toContain('user-agent');
      // Chrome's id of an extension is the same for everyone; Firefox's address of one is not.
      if (browser.name === 'firefox') expect(JSON.stringify(headers)).not.toContain(new URL(driver.base).host);
    }
    const [first, ...others] = own.map(({ headers }) => withoutCaching(headers));
    for (const headers of others) expect(headers).toEqual(first);
  });

  it('sends what the server saw: the log of both is the same', () => {
    const arrived = listRequests();
    expect(arrived).toHaveLength(own.length);
    const conditional = arrived.map(({ headerNames }) => headerNames.includes('if-none-match'));
    expect(conditional).toEqual(arrived.map((_, place) => place > 0));
    for (const { cookies, headerNames } of arrived) {
      expect(cookies).toEqual({});
      expect(headerNames.filter((name) => !PLAIN.includes(name) && name !== 'if-none-match')).toEqual([]);
    }
  });

  it('opens for the person only what the person opened', () => {
    const work = [acme.url('intranet', '/open'), acme.url('chat', '/open')];
    for (const { method, url } of opened) {
      expect(method).toBe('GET');
      expect(work).toContain(url);
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import { type Listening, listenOnLoopback } from '../fixtures/acme/listen.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Context, Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

/** What `quiet-paths.js` gives its page. */
interface PathsPage {
  notifyAll(prefix: string): Promise<Record<string, string>>;
  readonly paths: Readonly<Record<string, (title: string) => Promise<unknown>>>;
}

const HOUR = 3_600_000;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', svg: 'image/svg+xml' };
const PUSHES = ['push, tab open', 'push, tab closed'] as const;

/** What the browser itself allows nobody. */
const NOBODY: Readonly<Record<string, readonly string[]>> = {
  chromium: ['frame, data', 'frame, sandboxed'],
  firefox: ['frame, data', 'frame, sandboxed'],
};
/** Closed by Chrome's seal, which keeps nothing: no hook and no filter reaches a worker there. */
const SEALED: Readonly<Record<string, readonly string[]>> = {
  chromium: [
    'service worker, on message',
    'dedicated worker',
    'dedicated worker, module',
    'dedicated worker, blob',
    'worker of a worker',
    'shared worker',
    ...PUSHES,
  ],
  firefox: [],
};

/** Filled by each browser, printed at the end: for each way what was seen in private, in hours and while quiet. */
const table = new Map<string, Record<string, string>>();
const enter = (way: string, browser: string, seen: string) => table.set(way, { ...table.get(way), [browser]: seen });

/** The pages of `tests/pages`, on any host of this machine; every request is noted. */
async function servePages(): Promise<Listening & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const listening = await listenOnLoopback((request, response) => {
    const [name = ''] = (request.url ?? '').slice(1).split('?');
    asked.push(`${request.method} ${request.headers.host} /${name}`);
    if (!/^quiet-[\w-]+\.(html|js|svg)$/.test(name)) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[name.split('.')[1] ?? ''] ?? '');
    return response.end(readFileSync(join(import.meta.dirname, '../pages', name)));
  }, 0);
  return { ...listening, asked };
}

describe.each(browsers)('every way to notify in $name', (browser) => {
  let acme: Acme;
  let pages: Awaited<ReturnType<typeof servePages>>;
  let driver: Driver;
  let options: Page;
  const nobody = NOBODY[browser.name] ?? [];
  const sealed = SEALED[browser.name] ?? [];
  const said: Record<string, Record<string, string>> = {};

  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);
  const away = () => send('hours.override', { override: { kind: 'away', until: Date.now() + HOUR } });
  const addressOf = (host: string, other: string) => `http://${host}:${pages.port}/quiet-paths.html?other=${other}`;
  const shown = async (prefix: string) => {
    const titles = (await driver.shown()).map(({ title }) => title);
    return titles.filter((title) => title.startsWith(`${prefix}: `)).map((title) => title.slice(prefix.length + 2));
  };
  const held = async (prefix: string) =>
    (await send('held.list', { search: prefix, limit: 500 })).map(({ title }) => title.slice(prefix.length + 2));

  /** Goes every way on a host. */
  const go = async (prefix: string, context: Context, host: string, other: string) => {
    const page = await driver.visit(addressOf(host, other), { context });
    said[prefix] = await page.evaluate((title) => (window as unknown as PathsPage).notifyAll(title), prefix);
    const scope = `http://${host}:${pages.port}/`;
    await driver.push(scope, context, `${prefix}: ${PUSHES[0]}`);
    if (prefix !== 'Quiet') await until(async () => (await shown(prefix)).includes(PUSHES[0]), 'a push shown');
    await page.close();
    await driver.push(scope, context, `${prefix}: ${PUSHES[1]}`);
  };
  const work = (prefix: string) => go(prefix, 'work', 'chat.acme.localhost', 'mail.acme.localhost');
  const ways = () => [...Object.keys(said.Hours ?? {}), ...PUSHES];
  const allowed = () => ways().filter((way) => !nobody.includes(way));
  const allShown = (prefix: string) =>
    until(async () => {
      const there = await shown(prefix);
      return allowed().every((way) => there.includes(way));
    }, `all of "${prefix}" on the desktop`).catch(async (error) => {
      const there = await shown(prefix);
      const missing = allowed().filter((way) => !there.includes(way));
      throw new Error(
        `${error.message}; not shown: ${missing.map((way) => `${way} (${said[prefix]?.[way]})`).join(', ')}`,
      );
    });

  beforeAll(async () => {
    [acme, pages, driver] = await Promise.all([startAcme(), servePages(), browser.start({ desktop: true })]);
    await driver.adopt(acme.enrolmentCode);
    options = await driver.openExtension('options.html');
    for (const host of ['chat.acme', 'mail.acme', 'nieuws', 'www.nieuws']) {
      await driver.allowNotifications(`http://${host}.localhost:${pages.port}`);
    }
  });
  afterAll(async () => {
    await driver?.stop();
    await Promise.all([acme?.close(), pages?.close()]);
  });

  it('leaves a tab as still while it is quiet as the page was, and gives it back what the page last set', async () => {
    const url = `http://chat.acme.localhost:${pages.port}/quiet-calm.html`;
    const page = await driver.visit(url, { context: 'work' });
    // Before anybody's scripts: what reaches the browser's own functions, also where it has none.
    await page.runFirst(`
      window.reached = [];
      for (const name of ['setAppBadge', 'clearAppBadge', 'vibrate']) {
        Navigator.prototype[name] = function (...args) {
          reached.push([name, ...args].join(' '));
          return name === 'vibrate' || Promise.resolve();
        };
      }`);
    await page.reload();
    await page.waitFor('#more');
    const facts = () =>
      page.evaluate(() => ({
        title: document.title,
        icon: document.querySelector('link')?.href.slice(0, 5),
        reached: (window as unknown as { reached: string[] }).reached.splice(0),
      }));
    const tab = async () => (await page.tab())?.title;
    const one = () => page.click('#more');

    await one();
    expect(await facts()).toEqual({ title: '(4) Calm', icon: 'data:', reached: ['setAppBadge 4', 'vibrate 200'] });
    await away();
    await until(async () => (await tab()) === 'Calm', 'a title without a count');
    expect((await facts()).reached).toEqual(['clearAppBadge']);
    await until(async () => (await page.tab())?.muted, 'a silent tab');

    await one();
    await one();
    await until(async () => (await facts()).title === 'Calm', 'a title without a count, again');
    const quiet = await facts();
    expect(quiet.reached.filter((call) => call !== 'vibrate 0')).toEqual([]);
    expect(await tab()).toBe('Calm');

    await page.reload();
    await page.waitFor('#more');
    await until(async () => (await tab()) === 'Calm', 'a title without a count from the start');
    await one();
    await until(async () => (await facts()).icon === 'http:', 'the icon that the page came with');

    await send('hours.override', { override: null });
    await until(async () => (await tab()) === '(4) Calm', 'the title that the page last set');
    const free = await facts();
    expect(free).toEqual({ title: '(4) Calm', icon: 'data:', reached: ['setAppBadge 4'] });
    await until(async () => !(await page.tab())?.muted, 'a tab that is heard');
    for (const way of ['title', 'icon', 'app badge', 'vibration', 'sound of the tab']) {
      enter(way, browser.name, 'hours: as the page sets it  quiet: still');
    }
    await page.close();
  });

  it('reaches the desktop within the hours, as without Drempel', async () => {
    await work('Hours');
    await allShown('Hours');
    expect((await shown('Hours')).filter((way) => nobody.includes(way))).toEqual([]);
    expect(await held('Hours')).toEqual([]);
  });

  it('is held while it is quiet, and in the digest', async () => {
    await away();
    await work('Quiet');
    const kept = allowed().filter((way) => !sealed.includes(way));
    await until(async () => {
      const there = await held('Quiet');
      return kept.every((way) => there.includes(way));
    }, 'all of them held').catch(async (error) => {
      const there = await held('Quiet');
      const lost = kept.filter((way) => !there.includes(way));
      throw new Error(`${error.message}; lost: ${lost.map((way) => `${way} (${said.Quiet?.[way]})`).join(', ')}`);
    });
    const twice = (await held('Quiet')).filter((way, at, all) => all.indexOf(way) !== at);
    expect(twice).toEqual([]);
  });

  it('is free on private sites meanwhile', async () => {
    await go('Private', 'private', 'nieuws.localhost', 'www.nieuws.localhost');
    await allShown('Private');
    expect(await held('Private')).toEqual([]);
    // All that came later is on the desktop now: nothing of before is still on its way.
    expect(await shown('Quiet')).toEqual([]);
  });

  it('is free again as the hours begin, with one digest of all that was held', async () => {
    const { total } = await send('held.summary', null);
    await send('hours.override', { override: null });
    await until(async () => (await driver.shown()).some(({ title }) => title.startsWith(`${total} `)), 'the digest');
    // What was closed is not kept, so it is said.
    expect(await send('held.missed', null)).toEqual(browser.name === 'chromium' ? ['Chat'] : []);
    await work('Again');
    await allShown('Again');
    expect(await send('held.missed', null)).toEqual([]);
    expect(await shown('Quiet')).toEqual([]);
    expect(pages.asked.filter((request) => request.includes('.drempel'))).toEqual([]);
    const [hours, quiet, free] = [await shown('Hours'), await held('Quiet'), await shown('Private')];
    for (const way of ways()) {
      const outcome = quiet.includes(way) ? 'held' : sealed.includes(way) ? 'closed' : 'none';
      const count = (there: readonly string[]) => there.filter((one) => one === way).length;
      enter(
        way,
        browser.name,
        `private ${count(free)}  hours ${count(hours)}  quiet ${count(await shown('Quiet'))} (${outcome})`,
      );
    }
  });

  it('is the browser’s own affair once Drempel is switched off, and no server hears of a question', async () => {
    await away();
    const url = addressOf('chat.acme.localhost', 'mail.acme.localhost');
    const page = await driver.visit(url, { context: 'work' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await driver.disable();
    const left = ['service worker, on message', 'dedicated worker'];
    await page.evaluate(
      (ways) => ways.forEach((way) => void (window as unknown as PathsPage).paths[way]?.(`Gone: ${way}`)),
      left,
    );
    await until(async () => (await shown('Gone')).length === left.length, 'notifications shown by the browser');
    expect(pages.asked.filter((request) => request.includes('.drempel'))).toEqual([]);
  });
});

afterAll(() => {
  const names = browsers.map(({ name }) => name);
  const lines = [...table].map(
    ([way, seen]) => `${way.padEnd(46)}${names.map((name) => (seen[name] ?? '').padEnd(44)).join('')}`,
  );
  console.log(
    [
      `Notifications that reached the desktop, by way`,
      `${''.padEnd(46)}${names.map((name) => name.padEnd(44)).join('')}`,
      ...lines,
    ].join('\n'),
  );
});

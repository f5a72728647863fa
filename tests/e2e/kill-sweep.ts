import { expect } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { Acme } from '../fixtures/acme/server.ts';
import { noteCrossing } from './crossings.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { isLeftover } from './leftover.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

interface Heard {
  readonly what: 'asked' | 'made' | 'removed';
  readonly tabId: number;
  /** Epoch ms. */
  readonly at: number;
}

interface Sweep {
  readonly driver: Driver;
  /** A page of Drempel, which hears of tabs and requests though the background is stopped. */
  readonly options: Page;
  readonly acme: Acme;
  /** What private life has of the intranet, where that is another jar. */
  readonly privateJar?: string;
}

/** How many moments of one handover the background is stopped at. */
const MOMENTS = process.env.DREMPEL_ALL ? 24 : 4;
const PARTS = ['asked for', 'a tab made', 'asked for at work', 'its tab gone'] as const;

/**
 * Types a work address and stops the background on the way, at moments spread over the time that one takes undisturbed:
 * each time it opens at work once, with the cookies of work alone and no tab left over. The table says how far it had
 * come each time.
 */
export async function sweepKills(sweep: Sweep): Promise<readonly string[]> {
  await listen(sweep.options);
  const whole = await handOver(sweep, 'whole', null);
  const parts: string[] = [];
  for (let moment = 0; moment < MOMENTS; moment++)
    parts.push((await handOver(sweep, `kill${moment}`, (whole.took * moment) / MOMENTS)).part);
  return parts;
}

/** @param killAfter in ms; null lets it run */
async function handOver({ driver, options, acme, privateJar }: Sweep, via: string, killAfter: number | null) {
  const url = acme.url('intranet', `/open?via=${via}`);
  // That of the opening before may still be on its way back.
  await until(async () => !(await driver.tabs()).some(isLeftover), 'no tab of before left over');
  const before = (await driver.tabs()).map(({ id }) => id);
  acme.clearLog();
  await heard(options);
  const start = Date.now();
  const opening = driver.openTab(url);
  let killed = Number.POSITIVE_INFINITY;
  if (killAfter !== null) {
    await new Promise((resolve) => setTimeout(resolve, killAfter));
    killed = Date.now();
    await driver.killBackground();
  }
  await opening;
  const work = await driver.page(url, { context: 'work', timeout: 15_000 });
  // What was cut off is ended by whatever wakes the background next; among people something always does.
  await options.evaluate(() => chrome.runtime.sendMessage({ drempel: 'language.get', request: null }));
  await until(async () => (await driver.tabs()).length === before.length + 1, 'no tab left over').catch(() => {});
  const added = (await driver.tabs()).filter(({ id }) => !before.includes(id));
  const extraTabs = added.length - 1;
  const log = await heard(options);
  const source = log.find(({ what }) => what === 'asked')?.tabId;
  const isOther = ({ tabId }: Heard) => tabId !== source;
  const target = log.findLast((one) => one.what === 'asked' && isOther(one))?.tabId;
  const at = [
    log.find(({ what }) => what === 'asked'),
    log.find(({ what, tabId }) => what === 'made' && tabId === target),
    log.find((one) => one.what === 'asked' && isOther(one)),
    log.find(({ what, tabId }) => what === 'removed' && tabId === source),
  ].map((one) => one?.at ?? Number.POSITIVE_INFINITY);
  const part = PARTS[at.filter((time) => time <= killed).length - 1] ?? 'nothing yet';
  const jars = acme.requests.filter(({ path }) => path.endsWith(`via=${via}`)).map(({ cookies }) => cookies.jar);
  const ofPrivate = jars.filter((jar) => jar !== undefined && jar === privateJar).length;
  const cookies = { work: jars.length - ofPrivate, private: ofPrivate };
  if (killAfter !== null)
    noteCrossing({
      kind: 'opening',
      way: 'an address',
      from: 'private',
      to: 'work',
      browser: driver.name,
      stopped: part,
      cookies,
      extraTabs,
    });
  const tabs = added.map(({ context, url }) => `${context}: ${url}`);
  expect({ via, part, ...cookies, tabs }).toEqual({ via, part, work: 1, private: 0, tabs: [`work: ${url}`] });
  await work.close();
  return { part, took: Math.max(...at.filter(Number.isFinite), start) - start };
}

/** What the page has heard since it was asked last. */
const heard = (options: Page) =>
  options.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard.splice(0)) as Promise<readonly Heard[]>;

function listen(options: Page): Promise<void> {
  return options.evaluate(() => {
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    const note = (what: Heard['what'], tabId = -1) => void heard.push({ what, tabId, at: Date.now() });
    chrome.webRequest.onBeforeRequest.addListener(
      ({ type, tabId }) => {
        if (type === 'main_frame') note('asked', tabId);
      },
      { urls: ['*://*/*'] },
    );
    chrome.tabs.onCreated.addListener(({ id }) => note('made', id));
    chrome.tabs.onRemoved.addListener((tabId) => note('removed', tabId));
  });
}

import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import { WEEKDAYS } from '../../utils/policy/model.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { shareOf } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const KILLS = shareOf(100);
/** In ms: between two kills of the background there is none, some, or all of a start. */
const LONGEST_BETWEEN = 120;
/** Asked to stop, a background that something starts again at once may never be seen stopped. */
const STOPS_WITHIN = 500;

/** The same numbers in [0, 1) for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the page of this test keeps on its window. */
interface Notifying {
  made: number;
  heard: number;
  stop: boolean;
}

/** Runs in a page: notifies in irregular bursts until told to stop, and tells the server of each that it heard was shown. */
function notifyOn(name: string): void {
  const page = window as unknown as Notifying;
  Object.assign(page, { made: 0, heard: 0, stop: false });
  const burst = () => {
    if (page.stop) return;
    for (let left = 1 + (page.made % 7); left > 0; left -= 1) {
      const number = page.made++;
      const notification = new Notification(`${name} ${number}`);
      notification.onshow = () => {
        page.heard += 1;
        void fetch(`/heard/${name}/${number}`, { redirect: 'manual' }).catch(() => {});
      };
    }
    setTimeout(burst, 20 + (page.made % 5) * 15);
  };
  burst();
}

describe.each(browsers)('held notifications in $name', (browser) => {
  const seed = Number(process.env.DREMPEL_SEED ?? Math.floor(Math.random() * 2 ** 32));
  const next = numbersFrom(seed);
  let acme: Acme;
  let driver: Driver;
  let options: Page;
  let chat: Page;

  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);
  const titlesOf = async (name: string) =>
    (await send('held.list', { search: `${name} `, limit: 10_000 })).map(({ title }) => title);
  /** The numbers of those that a page heard were shown, as it told the server. */
  const heardOf = (name: string) =>
    acme.requests.flatMap(({ path }) => (path.startsWith(`/heard/${name}/`) ? Number(path.split('/')[3]) : []));

  beforeAll(async () => {
    console.log(`kills in ${browser.name}: DREMPEL_SEED=${seed}`);
    [acme, driver] = await Promise.all([startAcme(), browser.start()]);
    await driver.adopt(acme.enrolmentCode);
    options = await driver.openExtension('options.html');
    // Before it is quiet: of an origin that it never saw, Drempel cannot tell through Chrome's seal what the person has said.
    await driver.allowNotifications(new URL(acme.url('chat')).origin);
    chat = await driver.visit(acme.url('chat', '/open'));
    const elsewhere = WEEKDAYS[(Temporal.Now.zonedDateTimeISO('UTC').dayOfWeek + 2) % 7] ?? 'mo';
    await send('hours.set', { hours: { zone: 'UTC', windows: [{ days: [elsewhere], from: '09:00', to: '17:00' }] } });
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  it(`are all there after ${KILLS} kills of the background at random during a burst`, {
    timeout: 180_000,
  }, async () => {
    await chat.evaluate(notifyOn, 'Kill');
    for (let kills = 0; kills < KILLS; kills += 1) {
      await Promise.race([driver.killBackground().catch(() => {}), pause(STOPS_WITHIN)]);
      await pause(next() * LONGEST_BETWEEN);
    }
    const made = await chat.evaluate(() => {
      const page = window as unknown as Notifying;
      page.stop = true;
      return page.made;
    });
    await until(
      () => chat.evaluate(() => (window as unknown as Notifying).heard === (window as unknown as Notifying).made),
      'word to the page of every one',
      30_000,
    );
    expect(made).toBeGreaterThan(KILLS);
    const wanted = Array.from({ length: made }, (_, number) => `Kill ${number}`);
    expect((await titlesOf('Kill')).toSorted()).toEqual(wanted.toSorted());
    expect((await driver.shown()).filter(({ title }) => title.startsWith('Kill'))).toEqual([]);
  });

  it('are all there after the browser was killed in the middle of a burst', async () => {
    await chat.evaluate(notifyOn, 'Crash');
    await until(() => heardOf('Crash').length > 50, 'fifty held');
    await pause(next() * 1_000);
    await driver.crash();
    options = await driver.openExtension('options.html');
    const held = new Set(await titlesOf('Crash'));
    const heard = heardOf('Crash');
    expect(heard.filter((number) => !held.has(`Crash ${number}`))).toEqual([]);
    expect(new Set(await titlesOf('Kill')).size).toBeGreaterThan(KILLS);
  });
});

import type { Browser as Api } from 'webextension-polyfill';
import { WEEKDAYS } from '../../utils/policy/model.ts';
import { browsers } from '../e2e/drivers/browsers.ts';
import type { Browser } from '../e2e/drivers/driver.ts';
import { until } from '../e2e/drivers/until.ts';
import { listenOnLoopback } from '../fixtures/acme/listen.ts';
import { startAcme } from '../fixtures/acme/server.ts';
import { percentile, type Row } from './row.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const NOTIFICATIONS = 10_000;
/** Timed together: a page's clock may be no finer than a millisecond. */
const BATCH = 100;
const LOADS = 25;

/** A page that notifies without end while quiet: what it costs the page, and whether all of them are kept. */
export async function rows(): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const browser of browsers) found.push(...(await measureLoads(browser)), ...(await measure(browser)));
  return found;
}

const SITES = ['chat.acme.localhost', 'vrienden.localhost', 'nieuws.localhost'];

/**
 * The same page, loaded again and again in turn: at a work app's host; at a private one that is kept quiet, so that it has
 * the hook and no boundary; and at one that Drempel has nothing to do with.
 */
async function measureLoads(browser: Browser): Promise<readonly Row[]> {
  const acme = await startAcme();
  const page = '<!doctype html><title>Bench</title><p>One page.<script>window.there = true</script>';
  const listening = await listenOnLoopback(
    (_request, response) => response.setHeader('content-type', 'text/html').end(page),
    0,
  );
  const driver = await browser.start();
  try {
    await driver.adopt(acme.enrolmentCode);
    const quiet = await driver.openExtension('options.html#quiet');
    await quiet.fill({ role: 'textbox', name: 'Site to keep quiet' }, SITES[1] as string);
    await quiet.click({ role: 'button', name: 'Keep quiet' });
    await quiet.waitFor({ role: 'button', name: `Remove ${SITES[1]}` });
    const tabs = await Promise.all(SITES.map((host) => driver.visit(`http://${host}:${listening.port}/`)));
    const spent = SITES.map((): number[] => []);
    for (let round = 0; round < LOADS; round += 1) {
      for (const [at, tab] of tabs.entries()) {
        await tab.evaluate(() => delete (window as { there?: boolean }).there);
        await tab.reload();
        await until(() => tab.evaluate(() => (window as { there?: boolean }).there === true), 'the page again');
        const [load = Number.NaN] = await tab.evaluate(() =>
          performance
            .getEntriesByType('navigation')
            .map((one) => (one as PerformanceNavigationTiming).domContentLoadedEventEnd),
        );
        spent[at]?.push(load);
      }
    }
    const [work, hooked, plain] = spent.map((one) => percentile(one, 0.5)) as [number, number, number];
    const times = (one: number) => `${one.toFixed(1)} to ${plain.toFixed(1)} ms, ${browser.name}`;
    return [
      {
        // In Firefox nearly all of it is the browser's own getting ready for a content script: ours take some 4 ms of 20.
        name: `load of a page with the hook to one without (${times(hooked)})`,
        value: hooked / plain,
        unit: '×',
        budget: 2.5,
      },
      {
        // In Firefox with what the boundary does to a navigation: it looks at each before it leaves.
        name: `load of a page in the work context, hooked, to one without Drempel (${times(work)})`,
        value: work / plain,
        unit: '×',
        budget: 2.5,
      },
    ];
  } finally {
    await driver.stop();
    await Promise.all([acme.close(), listening.close()]);
  }
}

async function measure(browser: Browser): Promise<readonly Row[]> {
  const acme = await startAcme();
  const driver = await browser.start();
  try {
    await driver.adopt(acme.enrolmentCode);
    const options = await driver.openExtension('options.html');
    const send = (name: string, request: unknown): Promise<unknown> =>
      options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), {
        drempel: name,
        request,
      } as unknown);
    // Before it is quiet: of an origin that it never saw, Drempel cannot tell through Chrome's seal what the person has said.
    await driver.allowNotifications(new URL(acme.url('chat')).origin);
    const chat = await driver.visit(acme.url('chat', '/open'));
    const elsewhere = WEEKDAYS[(Temporal.Now.zonedDateTimeISO('UTC').dayOfWeek + 2) % 7];
    await send('hours.set', { hours: { zone: 'UTC', windows: [{ days: [elsewhere], from: '09:00', to: '17:00' }] } });

    await chat.evaluate(
      ({ count, batch }) => {
        const page = window as unknown as { perNotification: number[]; heard: number };
        page.perNotification = [];
        page.heard = 0;
        const make = () => {
          const start = performance.now();
          for (let at = 0; at < batch; at += 1) {
            const made = new Notification(`Message ${page.perNotification.length * batch + at}`, {
              body: 'Who calls?',
            });
            made.onshow = () => {
              page.heard += 1;
            };
          }
          page.perNotification.push((performance.now() - start) / batch);
          if (page.perNotification.length * batch < count) setTimeout(make);
        };
        make();
      },
      { count: NOTIFICATIONS, batch: BATCH },
    );
    const heard = () => chat.evaluate(() => (window as unknown as { heard: number }).heard);
    for (let before = -1, now = 0; now > before && now < NOTIFICATIONS; ) {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      [before, now] = [now, await heard()];
    }
    const spent = await chat.evaluate(() => (window as unknown as { perNotification: number[] }).perNotification);
    const { total } = (await send('held.summary', null)) as { total: number };
    const shown = (await driver.shown()).length;
    const name = `${NOTIFICATIONS.toLocaleString('en')} notifications held`;
    return [
      {
        name: `${name}: lost or shown, ${browser.name}`,
        value: NOTIFICATIONS - total + shown,
        unit: 'count',
        budget: 0,
      },
      {
        name: `${name}: each, on the page's thread, p95, ${browser.name}`,
        value: percentile(spent, 0.95),
        unit: 'ms',
        budget: 1,
      },
    ];
  } finally {
    await driver.stop();
    await acme.close();
  }
}

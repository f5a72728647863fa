import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const GUARD = ['content-scripts/guard-page.js', 'content-scripts/guard-relay.js'];

describe.each(browsers)('what Drempel may do in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start()]);
    options = await driver.openExtension('options.html');
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  const QUIET = [
    `content-scripts/quiet-page-${browser.name === 'chromium' ? 'chrome' : 'firefox'}.js`,
    'content-scripts/quiet-relay.js',
  ];
  const granted = () => options.evaluate(() => chrome.permissions.getAll());
  /** Every script that is registered, with the sites it is for. */
  const registered = async () => {
    const scripts = await options.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    return scripts.flatMap(({ js = [], matches = [] }) =>
      js.map((file) => ({ file: new URL(file, driver.base).pathname.slice(1), matches: matches.toSorted() })),
    );
  };
  const workSites = ['chat', 'intranet', 'mail'].map((name) => `*://${name}.acme.localhost/*`);
  const expected = [
    ...GUARD.map((file) => ({ file, matches: ['*://stapel.localhost/*'] })),
    ...QUIET.map((file) => ({ file, matches: workSites })),
  ];
  const allRegistered = () =>
    until(async () => (await registered()).length === expected.length, 'the scripts registered', 5_000).finally(
      async () => expect((await registered()).sort((a, b) => a.file.localeCompare(b.file))).toEqual(expected),
    );

  it('brings no warning when it is installed, reaches no site and runs on none', async () => {
    expect(await driver.warnings()).toEqual([]);
    expect((await granted()).origins).toEqual([]);
    expect(await registered()).toEqual([]);
    for (const url of [acme.url('intranet', '/open'), acme.url('stapel'), acme.url('nieuws')]) {
      const page = await driver.visit(url);
      expect(await page.scripts()).toEqual([]);
      await page.close();
    }
  });

  it('gets with the list exactly the sites that the list names', async () => {
    await driver.adopt(acme.enrolmentCode);
    expect((await granted()).origins?.toSorted()).toEqual([...workSites, '*://stapel.localhost/*']);
    // The same question as above, which now has an answer.
    expect((await driver.warnings()).length).toBeGreaterThan(0);
  });

  it('runs on work apps and guarded services, and nowhere else', async () => {
    await allRegistered();
    const scriptsOn = async (url: string) => (await driver.visit(url)).scripts();
    expect(await scriptsOn(acme.url('intranet', '/open'))).toEqual(QUIET);
    expect(await scriptsOn(acme.url('stapel'))).toEqual(GUARD);
    for (const name of ['nieuws', 'it', 'files', 'login'] as const) expect(await scriptsOn(acme.url(name))).toEqual([]);
  });

  it('runs on the same sites after its background was stopped', async () => {
    await driver.killBackground();
    await allRegistered();
    const page = await driver.visit(acme.url('stapel', '/?again'));
    expect(await page.scripts()).toEqual(GUARD);
  });

  it('registers its scripts again when the browser starts again', async () => {
    await driver.restart();
    options = await driver.openExtension('options.html');
    await allRegistered();
    expect((await granted()).origins?.toSorted()).toEqual([...workSites, '*://stapel.localhost/*']);
  });

  it('leaves a site alone as soon as the person takes it back', async () => {
    await options.evaluate(() => chrome.permissions.remove({ origins: ['*://stapel.localhost/*'] }));
    await until(
      async () => (await registered()).every(({ file }) => QUIET.includes(file)),
      'no guard scripts any more',
    );
    const page = await driver.visit(acme.url('stapel', '/?free'));
    expect(await page.scripts()).toEqual([]);
  });
});

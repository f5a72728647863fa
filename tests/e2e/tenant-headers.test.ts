import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: typeof import('wxt/browser').browser;

const TENANT = 'acme.example';
/** Longer than a browser takes to ask for what a page embeds, in ms. */
const SETTLES = 300;

/** The list's headers are on every request of the work context to its sign-in host, and on none of any other. */
describe.each(browsers)('tenant headers in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start()]);
    await acme.publish({
      tenantRestrictions: [
        {
          hosts: ['login.acme.localhost'],
          headers: { 'Restrict-Access-To-Tenants': TENANT, Authorization: 'not for a list to say' },
        },
      ],
    });
    options = await driver.adopt(acme.enrolmentCode);
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });
  beforeEach(() => acme.clearLog());

  /** Of what browsers ask: the mail's server asks the sign-in host too. */
  const told = (host: string) =>
    acme.requests
      .filter((request) => request.host === `${host}.acme.localhost` && request.headers['sec-fetch-site'])
      .map(({ headers }) => headers['restrict-access-to-tenants'] ?? null);
  const signIn = async () => {
    await driver.openTab(acme.url('mail'));
    const login = await driver.page(acme.url('login', '/interaction/'), { context: 'work' });
    await login.evaluate(() => fetch('/?from-a-script').then(({ status }) => status));
    return login;
  };

  it('are on what a work tab asks of the sign-in host, by itself and by scripts, and on nothing else', async () => {
    const login = await signIn();
    expect(told('login').length).toBeGreaterThan(2);
    expect([...new Set(told('login'))]).toEqual([TENANT]);
    expect([...new Set(told('mail'))]).toEqual([null]);
    expect(acme.requests.filter(({ headerNames }) => headerNames.includes('authorization'))).toEqual([]);
    await login.close();
  });

  it('are on nothing that a private tab asks of it', async () => {
    const login = await driver.visit(acme.url('login', '/?private'), { context: 'private' });
    await login.evaluate(() => fetch('/?from-a-script').then(({ status }) => status));
    await new Promise((resolve) => setTimeout(resolve, SETTLES));
    expect(told('login').length).toBeGreaterThan(1);
    expect([...new Set(told('login'))]).toEqual([null]);
    await login.close();
  });

  it('are there with the background stopped, and after a start of the browser', async () => {
    await driver.killBackground();
    await (await signIn()).close();
    expect([...new Set(told('login'))]).toEqual([TENANT]);
    await driver.restart();
    acme.clearLog();
    await (await signIn()).close();
    expect([...new Set(told('login'))]).toEqual([TENANT]);
  });

  it('end with the list that asks for them', async () => {
    await acme.publish({ tenantRestrictions: [] });
    options = await driver.openExtension('options.html');
    const orgId = acme.list.org.id;
    const kept = () => options.evaluate(async () => JSON.stringify(await chrome.storage.session.get('tenantHeaders')));
    await driver.closeTabs(options);
    if (browser.name === 'chromium') expect(await kept()).toContain(TENANT);
    await options.evaluate((message: unknown) => chrome.runtime.sendMessage(message), {
      drempel: 'list.check',
      request: { orgId },
    } as unknown);
    await until(async () => !(await kept()).includes(TENANT), 'nothing kept of it, with no work tab open');
    await until(async () => {
      acme.clearLog();
      const login = await signIn();
      await login.close();
      return told('login').every((value) => value === null);
    }, 'requests without it');
  });
});

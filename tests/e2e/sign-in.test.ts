import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HOSTS } from '../fixtures/acme/host-names.ts';
import { AT_HOME, EMPLOYEE } from '../fixtures/acme/login.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { type Crossing, noteCrossing } from './crossings.ts';
import { browsers } from './drivers/browsers.ts';
import type { Context, Driver, Page, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { isLeftover } from './leftover.ts';

/** All that a sign-in may come by. */
const SITES = [HOSTS.portaal, HOSTS.wolk, HOSTS.login, HOSTS.tussen, HOSTS.nieuws] as const;

interface Way {
  readonly way: string;
  /** What is pressed in the portal. */
  readonly press: string;
  /** The request with which the portal is told who it is. */
  readonly told: { readonly method: 'GET' | 'POST'; readonly path: string };
}
const code = { method: 'GET', path: '/signed-in' } as const;
const WAYS: readonly Way[] = [
  { way: 'OpenID Connect, code', press: '#code', told: code },
  { way: 'OpenID Connect, form_post', press: '#form-post', told: { ...code, method: 'POST' } },
  { way: 'OpenID Connect in a popup', press: '#popup', told: code },
  { way: 'SAML, POST binding', press: '#saml', told: { method: 'POST', path: '/saml/acs' } },
  { way: 'by a broker, GET', press: '#broker', told: { method: 'GET', path: '/broker-done' } },
  { way: 'by a broker, POST', press: '#broker-post', told: { method: 'POST', path: '/broker-done' } },
];

/** Every way to sign in to a work app, and private sites that use the same identity provider. */
describe.each(browsers)('signing in, in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;
  let news: Page;
  let portal: Page | undefined;

  beforeAll(async () => {
    acme = await startAcme();
    const portaal = { id: 'portaal', name: 'Portaal', hosts: [HOSTS.portaal], start: acme.url('portaal') };
    await acme.publish({ workApps: [...acme.list.workApps, portaal], signIn: [HOSTS.login, HOSTS.wolk] });
    // A frame of another site gets what a browser lets it have; here it is about what Drempel does.
    driver = await browser.start({ thirdPartyCookies: true });
    options = await driver.adopt(acme.enrolmentCode);
    // The private person has been at each of these: it has cookies there that work may not see.
    for (const host of ['wolk', 'tussen', 'login'] as const)
      await (await driver.visit(acme.url(host, '/open'))).close();
    news = await driver.visit(acme.url('nieuws'), { context: 'private' });
    await driver.closeTabs(options, news);
  });
  afterEach(() => driver.closeTabs(options, news, ...(portal ? [portal] : [])));
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  type Host = Parameters<Acme['url']>[0];
  const at = (host: Host, path: string, context: Context) =>
    driver.page(new RegExp(`^${RegExp.escape(acme.url(host, path))}$`), { context });
  const asked = (method: string, path: string) =>
    acme.requests.find((one) => one.host === HOSTS.portaal && one.method === method && one.path.startsWith(path));
  const tabs = async () => (await driver.tabs()).map(({ id, context }) => `${context} ${id}`).sort();
  /** How many requests carried what each context has in its jar. In Chrome there is one jar, and one context at a time. */
  const cookies = async (context: Context) => {
    const requests = acme.requests.filter(({ host }) => (SITES as readonly string[]).includes(host));
    if (browser.name === 'chromium') {
      const carried = requests.filter((one) => Object.keys(one.cookies).length > 0).length;
      return { work: context === 'work' ? carried : 0, private: context === 'private' ? carried : 0 };
    }
    const jars = { work: new Set<string>(), private: new Set<string>() };
    for (const side of ['work', 'private'] as const)
      for (const host of SITES)
        for (const { value } of await driver.cookies(host, side)) if (value) jars[side].add(value);
    const carried = (side: Context) =>
      requests.filter((one) => Object.values(one.cookies).some((value) => jars[side].has(value))).length;
    return { work: carried('work'), private: carried('private') };
  };
  /** @param opened how many tabs belong to it that were not there before */
  const note = async (
    way: string,
    before: readonly string[],
    rest: Partial<Crossing> & Pick<Crossing, 'from' | 'to'>,
    opened = 0,
  ) => {
    const carried = await cookies(rest.to);
    const amiss = async () => {
      const now = await tabs();
      const gone = before.filter((tab) => !now.includes(tab)).length;
      return gone + Math.abs(now.filter((tab) => !before.includes(tab)).length - opened);
    };
    // A tab that has nothing to show goes by itself.
    await until(async () => (await amiss()) === 0, 'no tab too many').catch(() => {});
    const extraTabs = await amiss();
    noteCrossing({ kind: 'sign-in', way, browser: browser.name, cookies: carried, extraTabs, signedIn: true, ...rest });
    expect({ wrong: carried[rest.to === 'work' ? 'private' : 'work'], extraTabs }).toEqual({ wrong: 0, extraTabs: 0 });
    expect(carried[rest.to]).toBeGreaterThan(0);
  };
  /** The portal at work, where nobody is signed in. The identity provider may know the person still. */
  const signedOut = async () => {
    const open = (await portal?.tab()) ? portal : undefined;
    portal = open ?? (await driver.visit(acme.url('portaal'), { context: 'work' }));
    await portal.goto(acme.url('portaal', '/signed-out'));
    portal = await at('portaal', '/open/afgemeld', 'work');
    expect(await portal.count('#user')).toBe(0);
    // That of its own opening may still be on its way back.
    await until(async () => !(await driver.tabs()).some(isLeftover), 'no tab left over');
    acme.clearLog();
    return portal;
  };
  /** Answers who one is, once, where that is asked; resolves when the request has come. */
  const tell = async (came: () => unknown, context: Context, { kill = false, as = '#sign-in' } = {}) => {
    let told = false;
    await until(async () => {
      if (await came()) return true;
      const isLogin = ({ url }: Tab) => url.startsWith(acme.url('wolk')) && /\/(interaction|saml)\//.test(url);
      const login = (await driver.tabs()).find((tab) => tab.context === context && isLogin(tab));
      if (!login || told) return false;
      // Who is known already is not asked: the same address is a form that sends itself.
      const page = await driver.page(login.url, { context, timeout: 1000 }).catch(() => undefined);
      if (!page || (await page.count(as).catch(() => 0)) === 0) return false;
      if (kill) await driver.killBackground();
      await page.click(as);
      told = true;
      return false;
    }, 'the end of a sign-in');
  };

  // What is stopped at every step does all that the other does.
  describe.each(process.env.DREMPEL_ALL ? [false, true] : [true])('at work, stopped at every step: %s', (kill) => {
    it.each(WAYS)('$way', async ({ way, press, told }) => {
      const portal = await signedOut();
      const before = await tabs();
      if (kill) await driver.killBackground();
      await portal.click(press);
      await tell(() => asked(told.method, told.path), 'work', { kill });
      await portal.waitFor('#user');
      expect(await portal.text('#user')).toBe(EMPLOYEE.name);
      const received = asked(told.method, told.path);
      if (told.method === 'POST') expect(received?.body.bytes).toBeGreaterThan(20);
      await note(way, before, { from: 'work', to: 'work', ...(kill ? { stopped: 'at every step' } : {}) });
    });
  });

  const follow = async (url: string, page: Page) => {
    await page.evaluate((href: string) => {
      document.body.append(Object.assign(document.createElement('a'), { id: 'deep', href, textContent: 'Deep' }));
    }, url);
    await page.click('#deep');
  };
  const DEEP = [
    { way: 'a deep link, typed', path: '/diep/code/stuk-7', told: code, start: (url: string) => driver.openTab(url) },
    { way: 'a deep link on a page, form_post', path: '/diep/form-post/stuk-7', told: { ...code, method: 'POST' } },
    { way: 'a deep link on a page, SAML', path: '/diep/saml/stuk-7', told: { method: 'POST', path: '/saml/acs' } },
    ...(process.env.DREMPEL_ALL ? [{ way: 'a deep link on a page, code', path: '/diep/code/stuk-8', told: code }] : []),
  ];

  it.each(DEEP)(
    'ends at work, with the address that was asked for, from a private tab: $way',
    async ({ way, path, told, start = follow }) => {
      // One of its own: a tab that leads to work time after time is taken for a loop.
      const page = await driver.visit(acme.url('it'), { context: 'private' });
      await signedOut();
      const before = await tabs();
      await start(acme.url('portaal', path), page);
      await tell(() => asked(told.method, told.path), 'work');
      const deep = await at('portaal', path, 'work');
      expect(await deep.text('#user')).toBe(EMPLOYEE.name);
      await note(way, before, { from: 'private', to: 'work' }, 1);
    },
  );

  it('at work ends a frame that asks nobody anything as the web has it', async () => {
    const open = await signedOut();
    const said = async (host: 'login' | 'wolk') => {
      await open.goto(acme.url('portaal', `/silent?at=${host}`));
      await until(
        async () => (await open.url()).endsWith(`?at=${host}`) && (await open.text('#told')) !== '',
        'an answer',
      );
      return open.text('#told');
    };
    await open.goto(acme.url('portaal', '/sign-in?at=login&to=/'));
    await (await driver.page(acme.url('login', '/interaction/'), { context: 'work' })).click('#sign-in');
    await open.waitFor('#user');
    await signedOut();
    const before = await tabs();
    expect(await said('login')).toBe(EMPLOYEE.name);
    await note('OpenID Connect in a silent frame', before, { from: 'work', to: 'work' });
    // A provider of another site does not get its cookie there: no browser sends one that is Lax.
    await signedOut();
    expect(await said('wolk')).toBe('login_required');
  });

  it('at work begins at the provider too', async () => {
    const open = await signedOut();
    const before = await tabs();
    await open.goto(acme.url('wolk', '/saml/start'));
    await tell(() => asked('POST', '/saml/acs'), 'work');
    await open.waitFor('#user');
    expect(await open.text('#user')).toBe(EMPLOYEE.name);
    await note('SAML, begun at the provider', before, { from: 'work', to: 'work' });
  });

  it('on a private site stays private, at the provider of work too', async () => {
    acme.clearLog();
    const before = await tabs();
    await news.click('#account');
    const back = () => acme.requests.find(({ host, path }) => host === HOSTS.nieuws && path.startsWith('/signed-in'));
    await tell(back, 'private', { as: `#${AT_HOME.sub}` });
    news = await at('nieuws', '/', 'private');
    await news.waitFor('#user');
    const said = async () => (await news.text('#user')).toLowerCase();
    // One jar in Chrome: the provider knows the person from work.
    expect(await said()).toBe((browser.name === 'firefox' ? AT_HOME.name : EMPLOYEE.name).toLowerCase());
    await note('OpenID Connect, code', before, { from: 'private', to: 'private' });
    acme.clearLog();
    await news.click('#acme-account');
    await until(
      async () => back() || (await driver.tabs()).some(({ url }) => url.includes('/interaction/')),
      'the provider',
    );
    if (!back())
      await (await driver.page(acme.url('login', '/interaction/'), { context: 'private' })).click('#sign-in');
    news = await at('nieuws', '/', 'private');
    await news.waitFor('#user');
    expect(await said()).toBe(EMPLOYEE.name.toLowerCase());
    expect((await tabs()).join()).toBe(before.join());
  });

  it('that began in a private tab by mistake is moved, and where it is sent as a form explained', async () => {
    acme.clearLog();
    await driver.openTab(acme.url('tussen', '/naar?how=get'));
    await tell(() => asked('GET', '/broker-done'), 'private');
    const moved = await at('portaal', '/', 'work');
    await moved.waitFor('#user');
    await moved.close();
    acme.clearLog();
    await driver.openTab(acme.url('wolk', '/saml/start'));
    await tell(async () => (await driver.tabs()).some(({ url }) => url.includes('handover.html?sent')), 'private');
    const page = await driver.page(`${driver.base}handover.html?sent`, { context: 'private' });
    await page.waitFor({ role: 'heading', name: 'Sign in to Portaal at work' });
    expect(asked('POST', '/saml/acs')).toBeUndefined();
    await page.click({ role: 'button', name: 'Open Portaal at work and sign in there' });
    await at('portaal', '/', 'work');
  });

  it('ends in a logout of the app, of the provider and of the frames it opens, and of private life nothing', async () => {
    const open = await signedOut();
    await open.click('#code');
    await tell(() => asked('GET', '/signed-in'), 'work');
    await open.waitFor('#user');
    const atHome = (await driver.cookies(HOSTS.nieuws, 'private')).map(({ value }) => value).join();
    acme.clearLog();
    await open.click('#out');
    const provider = await driver.page(acme.url('wolk', '/session/end'), { context: 'work' });
    await provider.click('#sign-out');
    await at('portaal', '/open/afgemeld', 'work');
    expect(await open.count('#user')).toBe(0);
    expect(asked('GET', '/front-logout')?.cookies['jar-embedded']).toBe(await open.text('#jar'));
    await open.click('#code');
    await driver.page(acme.url('wolk', '/interaction/'), { context: 'work' });
    expect((await driver.cookies(HOSTS.nieuws, 'private')).map(({ value }) => value).join()).toBe(atHome);
  });
});

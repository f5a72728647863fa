import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import { EMPLOYEE } from '../fixtures/acme/login.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import { noteCrossing } from './crossings.ts';
import { browsers } from './drivers/browsers.ts';
import type { Driver, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

/** Private sites are kept out of work, by what the servers were asked and with which cookies. */
describe.each(browsers)('strict mode in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let options: Page;
  let work: Page;
  /** The news site's cookie for work, of before; none in Chrome, which has one jar. */
  let workJar: string | undefined;

  const openWork = () => driver.visit(acme.url('intranet', '/open?base'), { context: 'work' });
  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start({ thirdPartyCookies: true })]);
    await (await driver.adopt(acme.enrolmentCode)).close();
    options = await driver.openExtension('options.html#boundary');
    work = await openWork();
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });
  beforeEach(async () => {
    await driver.closeTabs(options, work);
    const tab = await work.tab();
    // In front, as where a person types: the tab of a test before it, or the options, may be there now.
    if (!tab?.active || tab.url !== acme.url('intranet', '/open?base')) {
      await work.close().catch(() => {});
      work = await openWork();
    }
    acme.clearLog();
  });

  const news = (via: string) => acme.url('nieuws', `/?via=${via}`);
  const asked = (host: string, via: string) =>
    acme.requests.filter((request) => request.host.startsWith(host) && request.path.endsWith(`via=${via}`));
  const exactly = (url: string) => new RegExp(`^${RegExp.escape(url)}$`);
  /** A link in the work page, as its author might have written it. */
  const addLink = (page: Page, url: string, attributes: Record<string, string> = {}) =>
    page.evaluate(
      ({ url, attributes }) => {
        const link = document.createElement('a');
        for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
        link.href = url;
        link.id = 'out';
        link.textContent = 'Nieuws';
        document.querySelector('#out')?.remove();
        document.body.prepend(link);
      },
      { url, attributes },
    );
  const embed = (page: Page, url: string) =>
    page.evaluate(
      (url: string) =>
        new Promise<void>((resolve) => {
          const image = new Image();
          image.onload = image.onerror = () => resolve();
          image.src = `${url}image`;
        })
          .then(() => fetch(`${url}fetch`, { credentials: 'include', mode: 'no-cors' }))
          .then(() => undefined),
      url,
    );

  /** The same by workers, which are no part of any tab: the service worker of this page's site, and a shared worker. */
  const askByWorkers = (page: Page, url: string) =>
    page.evaluate(async (url: string) => {
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage(`${url}service-worker`);
      const source = `onconnect = () => fetch(${JSON.stringify(`${url}shared-worker`)}, { credentials: 'include', mode: 'no-cors' })`;
      new SharedWorker(URL.createObjectURL(new Blob([source])));
    }, url);

  it('has the browser as a control: without it private sites open at work, and embeds carry cookies', async () => {
    await driver.visit(news('private'), { context: 'private' });
    await work.goto(news('before'));
    const page = await driver.page(exactly(news('before')), { context: 'work' });
    if (browser.name === 'firefox') workJar = await page.text('#jar');
    await page.close();
    work = await openWork();
    await embed(work, acme.url('nieuws', '/x?via=before-'));
    for (const way of ['image', 'fetch'])
      expect(Object.keys(asked('nieuws', `before-${way}`)[0]?.cookies ?? {})).toContain('jar-embedded');
    const page2 = await driver.visit(news('private'), { context: 'private' });
    await embed(page2, acme.url('intranet', '/logo.svg?via=before-'));
    if (browser.name === 'chromium')
      for (const way of ['image', 'fetch'])
        expect(Object.keys(asked('intranet', `before-${way}`)[0]?.cookies ?? {})).toContain('jar-embedded');
  });

  it('asks for all sites in the click, and says so', async () => {
    await options.click('input[name=strict]');
    const allowed = () =>
      options.evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).includes('*://*/*'));
    await until(allowed, 'access to all sites');
    await until(
      async () => (await options.count({ role: 'heading', name: 'Sites that you keep at work' })) === 1,
      'it on',
    );
  });

  it('lets in what is opened at work by hand, until its tab leaves that site', async () => {
    const page = await driver.visit(news('by-hand'), { context: 'private' });
    await driver.chooseInMenu(page, 'page acme.example', 'h1');
    const inside = await driver.page(exactly(news('by-hand')), { context: 'work' });
    await inside.goto(acme.url('intranet', '/open?via=left'));
    await driver.page(exactly(acme.url('intranet', '/open?via=left')), { context: 'work' });
    const before = (await driver.tabs()).length;
    await inside.goto(news('after'));
    await driver.page(exactly(news('after')), { context: 'private' });
    expect(await driver.tabs()).toHaveLength(before + 1);
  });

  const WAYS: readonly { readonly via: string; start(url: string): Promise<unknown> }[] = [
    { via: 'typed', start: (url) => work.goto(url) },
    { via: 'link', start: (url) => addLink(work, url).then(() => work.click('#out')) },
    {
      via: 'blank',
      start: (url) => addLink(work, url, { target: '_blank', rel: 'noreferrer' }).then(() => work.click('#out')),
    },
    {
      via: 'script',
      start: (url) =>
        addLink(work, '#', { onclick: `window.open('${url}'); return false` }).then(() => work.click('#out')),
    },
    {
      via: 'redirect',
      start: (url) =>
        addLink(work, acme.url('nieuws', `/door?naar=${encodeURIComponent(url)}`)).then(() => work.click('#out')),
    },
  ];

  it.each([
    ...WAYS.map((way) => ({ ...way, kill: false })),
    ...WAYS.slice(0, 1).map((way) => ({ ...way, via: `${way.via}-killed`, kill: true })),
  ])('opens what is private outside work, once, without its cookies there: $via', async ({ via, start, kill }) => {
    const before = (await driver.tabs()).length;
    if (kill) await driver.killBackground();
    await start(news(via));
    const page = await driver.page(exactly(news(via)), { context: 'private' });
    if (via === 'typed') expect((await page.tab())?.active).toBe(true);
    const settled = async () =>
      (await driver.tabs()).length === before + 1 && (await work.tab())?.url === acme.url('intranet', '/open?base');
    await until(settled, 'the work tab as it was, and no other').catch(async () =>
      expect((await driver.tabs()).map(({ url }) => url)).toEqual('the tabs of before and one more'),
    );
    const arrived = asked('nieuws', via);
    expect(arrived.map(({ method }) => method)).toEqual(['GET']);
    const withWork = arrived.filter(({ cookies }) => workJar !== undefined && Object.values(cookies).includes(workJar));
    expect(withWork).toEqual([]);
    noteCrossing({
      kind: 'opening',
      way: `${via.replace('-killed', '')} (strict)`,
      from: 'work',
      to: 'private',
      browser: browser.name,
      ...(kill ? { stopped: 'before' } : {}),
      cookies: { private: arrived.length, work: withWork.length },
      extraTabs: (await driver.tabs()).length - before - 1,
    });
  });

  it('leaves a pop-up of a work page with its opener', async () => {
    const before = (await driver.tabs()).length;
    await addLink(work, '#', {
      onclick: `const opened = window.open('${news('pop-up')}', 'pop-up', 'width=300,height=300');
        setInterval(() => { document.title = 'closed ' + (opened ? opened.closed : 'never open'); }, 50); return false`,
    });
    await work.click('#out');
    const popUp = await driver.page(exactly(news('pop-up')), { context: 'work' });
    expect(await popUp.evaluate(() => opener !== null)).toBe(true);
    await until(() => work.evaluate(() => document.title === 'closed false'), 'an opener that sees its pop-up');
    expect(asked('nieuws', 'pop-up').map(({ method }) => method)).toEqual(['GET']);
    expect(await driver.tabs()).toHaveLength(before + 1);
    await popUp.close();
  });

  it('stops a form that no page at home sends, and says why', async () => {
    const before = (await driver.tabs()).length;
    // As webmail shows a message that holds one: in a frame that is of no site.
    await work.evaluate((action: string) => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-forms', 'allow-top-navigation');
      frame.srcdoc = `<form method="post" target="_top" action="${action}"><input name="tip" value="a"><button id="send">Send</button></form>`;
      document.body.prepend(frame);
      return new Promise<void>((resolve) => frame.addEventListener('load', () => resolve()));
    }, news('form'));
    const message = await work.frame('about:srcdoc');
    await message.fill('input', 'What was typed');
    await message.click('#send');
    const told = await driver.page(`${driver.base}handover.html?out-sent#${news('form')}`);
    await told.waitFor({ role: 'heading', name: `Not sent: ${new URL(news('form')).host} is not work` });
    expect((await told.tab())?.context).toBe('work');
    if (browser.name === 'firefox') await told.close();
    else await told.click({ role: 'button', name: 'Go back' });
    await until(async () => (await work.tab())?.url === acme.url('intranet', '/open?base'), 'the page with the form');
    await until(async () => (await driver.tabs()).length === before, 'no tab more');
    expect(asked('nieuws', 'form')).toEqual([]);
  });

  it.runIf(browser.name === 'chromium')('opens nothing that a work page has only loaded ahead', async () => {
    const before = (await driver.tabs()).length;
    await work.evaluate(
      (urls: string[]) => {
        const script = document.createElement('script');
        script.type = 'speculationrules';
        script.text = JSON.stringify({ prefetch: [{ urls, eagerness: 'immediate' }] });
        document.head.append(script);
      },
      [news('ahead'), acme.url('chat', '/open?via=ahead')],
    );
    await until(() => asked('chat', 'ahead').length > 0, 'a page of work loaded ahead');
    expect(asked('nieuws', 'ahead')).toEqual([]);
    expect(await driver.tabs()).toHaveLength(before);
  });

  it('keeps a site at work once, until its tab goes elsewhere, and always, until it is removed', async () => {
    await work.goto(news('keep'));
    const page = await driver.page(exactly(news('keep')), { context: 'private' });
    const popup = await driver.openExtension(`popup.html?tab=${(await page.tab())?.id}`);
    await popup.click({ role: 'button', name: 'At work this once' });
    const kept = await driver.page(exactly(news('keep')), { context: 'work' });
    await kept.goto(news('again'));
    const again = await driver.page(exactly(news('again')), { context: 'work' });
    await again.goto(acme.url('intranet', '/open?between'));
    const between = await driver.page(exactly(acme.url('intranet', '/open?between')), { context: 'work' });
    await between.goto(news('after'));
    const after = await driver.page(exactly(news('after')), { context: 'private' });
    const popup2 = await driver.openExtension(`popup.html?tab=${(await after.tab())?.id}`);
    await popup2.click({ role: 'button', name: 'Always at work' });
    await driver.page(exactly(news('after')), { context: 'work' });
    await driver.killBackground();
    await work.goto(news('always'));
    await driver.page(exactly(news('always')), { context: 'work' });
    await options.click({ role: 'button', name: 'No longer keep nieuws.localhost at work' });
    await until(async () => (await options.count({ role: 'button', name: 'Remove' })) === 0, 'no site kept');
    work = await openWork();
    await work.goto(news('removed'));
    await driver.page(exactly(news('removed')), { context: 'private' });
  });

  it('signs in at work through a host that no list names', async () => {
    await acme.publish({ signIn: [] });
    const check = (message: unknown) => chrome.runtime.sendMessage(message);
    await options.evaluate(check, { drempel: 'list.check', request: { orgId: acme.list.org.id } } as unknown);
    await work.goto(acme.url('login', '/?typed'));
    await driver.page(exactly(acme.url('login', '/?typed')), { context: 'private' });
    acme.clearLog();
    work = await openWork();
    await work.goto(acme.url('mail'));
    const login = await driver.page(acme.url('login', '/interaction/'), { context: 'work' });
    await login.click('#sign-in');
    const mail = await driver.page(exactly(acme.url('mail')), { context: 'work' });
    expect(await mail.text('#user')).toBe(EMPLOYEE.name);
    expect((await driver.tabs()).filter(({ url, context }) => context === 'private' && /login|mail/.test(url))).toEqual(
      [expect.objectContaining({ url: acme.url('login', '/?typed') })],
    );
    await acme.publish({ signIn: acme.list.signIn });
    await options.evaluate(check, { drempel: 'list.check', request: { orgId: acme.list.org.id } } as unknown);
  });

  it('keeps cookies of private life out of what work embeds, and of work out of what private pages embed', async () => {
    const page = await driver.visit(news('embedder'), { context: 'private' });
    const privateJar = await page.text('#jar');
    const intranetJar = await work.text('#jar');
    await embed(work, acme.url('nieuws', '/x?via=out-'));
    await embed(page, acme.url('intranet', '/logo.svg?via=in-'));
    await embed(work, acme.url('files', '/x?via=approved-'));
    await embed(work, acme.url('chat', '/logo.svg?via=own-'));
    for (const way of ['image', 'fetch']) {
      const [out] = asked('nieuws', `out-${way}`);
      const [inside] = asked('intranet', `in-${way}`);
      expect(out && inside).toBeDefined();
      expect(Object.values(out?.cookies ?? {})).not.toContain(privateJar);
      expect(Object.values(inside?.cookies ?? {})).not.toContain(intranetJar);
      if (browser.name === 'chromium') expect([out?.cookies, inside?.cookies]).toEqual([{}, {}]);
    }
    // And what comes back sets none: the jar of private life is as it was.
    expect((await driver.cookies('nieuws.localhost', 'private')).map(({ value }) => value)).toContain(privateJar);
    for (const way of ['image', 'fetch']) {
      await embed(work, acme.url('files', '/x?via=approved2-'));
      expect(Object.keys(asked('files', `approved2-${way}`)[0]?.cookies ?? {})).toContain('jar-embedded');
    }
  });

  it('goes for workers too', async () => {
    const page = await driver.visit(news('worker'), { context: 'private' });
    const chat = await driver.visit(acme.url('chat', '/open?worker'), { context: 'work' });
    const jars = { news: await page.text('#jar'), chat: await chat.text('#jar') };
    await askByWorkers(chat, acme.url('nieuws', '/x?via=by-'));
    await askByWorkers(chat, acme.url('chat', '/logo.svg?via=own-by-'));
    await askByWorkers(page, acme.url('chat', '/logo.svg?via=in-by-'));
    for (const by of ['by-service-worker', 'by-shared-worker']) {
      await until(() => asked('nieuws', by)[0] && asked('chat', `own-${by}`)[0] && asked('chat', `in-${by}`)[0], by);
      expect(Object.values(asked('nieuws', by)[0]?.cookies ?? {})).not.toContain(jars.news);
      expect(Object.values(asked('chat', `in-${by}`)[0]?.cookies ?? {})).not.toContain(jars.chat);
      expect(asked('chat', `own-${by}`)[0]?.cookies).toMatchObject({ jar: jars.chat });
    }
  });

  it('holds after a start of the browser, and ends with its access given back', async () => {
    await driver.restart();
    work = await openWork();
    await work.goto(news('restarted'));
    await driver.page(exactly(news('restarted')), { context: 'private' });
    expect(asked('nieuws', 'restarted')).toHaveLength(1);
    options = await driver.openExtension('options.html#boundary');
    await options.click('input[name=strict]');
    const origins = () => options.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    await until(async () => !(await origins()).includes('*://*/*'), 'access given back');
    expect(await origins()).toContain('*://intranet.acme.localhost/*');
    work = await openWork();
    await work.goto(news('open'));
    await driver.page(exactly(news('open')), { context: 'work' });
  });
});

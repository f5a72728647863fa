import type { Page } from '../../tests/e2e/drivers/driver.ts';
import { HOSTS } from '../../tests/fixtures/acme/host-names.ts';
import { EMPLOYEE } from '../../tests/fixtures/acme/login.ts';
import { ask } from './ask.ts';
import { ARRIVED, privateTabsAt, seeArrival, workRequests } from './routes.ts';
import type { Shoot, Stage, Walk } from './walk.ts';

/** Ways from the private news site to the intranet: what to click there. */
const WAYS = [
  { via: 'link', target: '#link', says: 'A link on a private site opens in the work context.' },
  { via: 'blank', target: '#blank', says: 'So does a link that asks for a new tab.' },
  { via: 'noopener', target: '#noopener', says: 'So does one that hides where it came from.' },
  { via: 'open', target: '#open', says: 'So does a window that a script opens.' },
  { via: 'redirect', target: '#redirect', says: 'So does a short link that redirects there.' },
] as const;

/** The first job: work apps open in the work context, whatever leads there, and private cookies stay out. */
export async function walkBoundary(stage: Stage, walk: Walk, privateJar: string): Promise<void> {
  const { driver, acme } = stage;
  const arrive = async (via: string, shoot: Shoot) => {
    const page = await driver.page(acme.url('intranet', `/open?via=${via}`), { context: 'work' });
    await shoot(page);
    return seeArrival(stage, via, privateJar, page);
  };

  await walk('typed', 'A work address typed in a private tab opens in the work context.', ARRIVED, async (shoot) => {
    await driver.openTab(acme.url('intranet', '/open?via=typed'));
    return arrive('typed', shoot);
  });

  await walk(
    'sign-in',
    'Signing in with OpenID Connect goes through the work context alone, and comes back.',
    {
      'context of the sign-in page': 'work',
      'context after': 'work',
      'signed in as': EMPLOYEE.name,
      'private tabs at the sign-in host': 0,
    },
    async (shoot) => {
      const work = await driver.page(acme.url('intranet', '/open?via=typed'), { context: 'work' });
      await work.goto(acme.url('intranet'));
      const login = await driver.page(acme.url('login', '/interaction/'), { context: 'work' });
      await shoot(login);
      const during = (await login.tab())?.context ?? 'gone';
      const strays = (await privateTabsAt(stage, 'login')).length;
      await login.click('#sign-in');
      const home = await driver.page(new RegExp(`^${RegExp.escape(acme.url('intranet'))}$`), { context: 'work' });
      await shoot(home);
      return {
        'context of the sign-in page': during,
        'context after': (await home.tab())?.context ?? 'gone',
        'signed in as': await home.text('#user'),
        'private tabs at the sign-in host': strays,
      };
    },
  );

  for (const { via, target, says } of WAYS)
    await walk(via, says, ARRIVED, async (shoot) => {
      const news = await driver.visit(acme.url('nieuws', `/?way=${via}`), { context: 'private' });
      await shoot(news);
      await news.click(target);
      const arrival = await arrive(via, shoot);
      await news.close().catch(() => {});
      return arrival;
    });

  await walk(
    'post',
    'A form that a private site sends to the intranet is not moved in silence: its text would be lost.',
    {
      'requests that reached the intranet': 0,
      'context of the page that says so': 'private',
      'it names the app': true,
    },
    async (shoot) => {
      const news = await driver.visit(acme.url('nieuws', '/?way=post'), { context: 'private' });
      await news.click('#post-send');
      const page = await driver.page(`${driver.base}handover.html`);
      await page.waitFor('h1');
      await shoot(page);
      const text = await page.text('body');
      const context = (await page.tab())?.context ?? 'gone';
      await page.close();
      return {
        'requests that reached the intranet': workRequests(stage).filter(({ method }) => method === 'POST').length,
        'context of the page that says so': context,
        'it names the app': text.includes('Intranet'),
      };
    },
  );

  await walk(
    'popup',
    'The popup says in which of the two rooms a tab is.',
    { 'a tab of the intranet': 'work', 'a tab of the news': 'private' },
    async (shoot) => {
      const work = await driver.page(acme.url('intranet', '/open'), { context: 'work' });
      const news = await driver.visit(acme.url('nieuws', '/?way=popup'), { context: 'private' });
      const contextOf = async (page: Page) =>
        (await ask(driver, 'popup.state', { tabId: (await page.tab())?.id ?? null })).here.context;
      const observed = { 'a tab of the intranet': await contextOf(work), 'a tab of the news': await contextOf(news) };
      const popup = await driver.openExtension(`popup.html?tab=${(await work.tab())?.id}`);
      await popup.resize(360, 560);
      await shoot(popup);
      await popup.close();
      await news.close();
      return observed;
    },
  );

  await walk(
    'embedded',
    'The intranet in a frame of a private page gets no cookie of the work context.',
    { 'requests of the frame': 1, 'work cookies they carried': [] },
    async (shoot) => {
      const work = await driver.page(acme.url('intranet', '/open'), { context: 'work' });
      const workJar = await work.text('#jar');
      const news = await driver.visit(acme.url('nieuws', '/ingebed'), { context: 'private' });
      await news.frame(acme.url('intranet', '/open?via=frame'));
      await shoot(news);
      await news.close();
      const framed = workRequests(stage).filter(({ path }) => path === '/open?via=frame');
      const carried = framed.flatMap(({ cookies }) => Object.entries(cookies));
      return {
        'requests of the frame': framed.length,
        'work cookies they carried': carried.flatMap(([name, value]) => (value === workJar ? [name] : [])),
      };
    },
  );

  await walk(
    'sign-in-neutral',
    'The sign-in host belongs to both sides: it stays in the tab where it was opened.',
    { 'opened in private life': 'private', 'opened at work': 'work' },
    async (shoot) => {
      const here = await driver.visit(acme.url('login'), { context: 'private' });
      const work = await driver.page(acme.url('intranet'), { context: 'work' });
      await work.goto(acme.url('login'));
      const there = await driver.page(acme.url('login'), { context: 'work' });
      await shoot(there);
      return {
        'opened in private life': (await here.tab())?.context ?? 'gone',
        'opened at work': (await there.tab())?.context ?? 'gone',
      };
    },
  );

  await walk(
    'server-log',
    'Over the whole of this, the pages of work apps were asked for with cookies of the work context alone.',
    { 'jars that the intranet saw': 1, 'requests with a cookie of private life': 0 },
    async () => {
      const pages = workRequests(stage).filter(
        ({ path, headers }) => headers['sec-fetch-dest'] === 'document' && !path.endsWith('via=before'),
      );
      const jars = pages.flatMap(({ host, cookies }) => (host === HOSTS.intranet && cookies.jar ? [cookies.jar] : []));
      return {
        'jars that the intranet saw': new Set(jars).size,
        'requests with a cookie of private life': pages.filter(({ cookies }) =>
          Object.values(cookies).includes(privateJar),
        ).length,
      };
    },
  );
}

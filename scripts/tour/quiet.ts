import { until } from '../../tests/e2e/drivers/until.ts';
import type { ChatMessage } from '../../tests/fixtures/acme/broadcasts.ts';
import type { Hours } from '../../utils/availability/model.ts';
import { WEEKDAYS } from '../../utils/policy/model.ts';
import { ask, openDrempel } from './ask.ts';
import type { Stage, Walk } from './walk.ts';

/** Hours on one day alone, three days from now, so that every moment of the tour lies outside. */
function hoursElsewhere(now: Date): Hours {
  const day = WEEKDAYS[(now.getUTCDay() + 6 + 3) % 7] ?? 'mo';
  return { zone: 'Europe/Amsterdam', windows: [{ days: [day], from: '09:00', to: '17:00' }] };
}

/** How many of the notifications with this title the browser has shown. */
async function shownWith({ driver }: Stage, title: string): Promise<number> {
  return (await driver.shown()).filter((shown) => shown.title === title).length;
}

/** What colleagues say while it is quiet, one by each way that a page has to notify. */
const MESSAGES: readonly ChatMessage[] = [
  { via: 'constructor', title: 'Joost Hendriks', body: 'Wie belt de klant terug?' },
  { via: 'registration', title: 'Fatima Bouzidi', body: 'De compressor staat weer stil.' },
];

/**
 * Sets hours that are not now. The person has allowed the chat to notify before that, and opened it once: of a site that
 * it never saw, Drempel cannot tell through Chrome's seal what the person has said.
 */
export async function walkHours(stage: Stage, walk: Walk): Promise<void> {
  const { driver, acme } = stage;
  await walk(
    'hours',
    'With hours that are not now, it is quiet.',
    { state: 'quiet', reason: 'outside-windows' },
    async (shoot) => {
      await driver.allowNotifications(acme.url('chat').slice(0, -1));
      const chat = await driver.visit(acme.url('chat', '/open'), { context: 'work' });
      await chat.close();
      await ask(driver, 'hours.set', { hours: hoursElsewhere(new Date()) });
      await shoot(await openDrempel(stage, 'options.html#hours'));
      const { availability } = await ask(driver, 'hours.get', null);
      return { state: availability.state, reason: availability.reason };
    },
  );
}

/** The second job: outside the hours work is silent and nothing is lost; private life is left alone. */
export async function walkQuiet(stage: Stage, walk: Walk): Promise<void> {
  const { driver, acme } = stage;

  for (const message of MESSAGES) {
    const { via } = message;
    await walk(
      `held-${via}`,
      `A notification by ${via === 'constructor' ? 'the page' : 'the service worker'} of a work app is kept back.`,
      {
        'shown by the browser': 0,
        kept: [message.title, 'Chat', via],
        'kept within a minute of now': true,
        'the page was told': `${via} show ${message.title}`,
      },
      async (shoot) => {
        if (acme.chat.listeners() === 0) await driver.openTab(acme.url('chat', '/open'));
        const chat = await driver.page(acme.url('chat', '/open'), { context: 'work' });
        await shoot(chat);
        await until(() => acme.chat.listeners() === 1, 'one open page of the chat');
        acme.chat.send(message);
        const held = await until(
          async () =>
            (await ask(driver, 'held.list', { limit: 50 })).find(
              (notification) => notification.title === message.title,
            ),
          'the notification among those held',
        );
        const told = await until(
          async () => (await chat.text('#seen')).split('\n').findLast((line) => line.includes(message.title)),
          'word to the page',
        );
        await shoot(chat);
        return {
          'shown by the browser': await shownWith(stage, message.title),
          kept: [held.title, held.appName, held.via],
          'kept within a minute of now': Math.abs(Date.now() - held.at) < 60_000,
          'the page was told': told.trim(),
        };
      },
    );
  }

  await walk(
    'private-shows',
    'A private site notifies as ever.',
    { 'by the page': 1, 'by the service worker': 1 },
    async (shoot) => {
      await driver.allowNotifications(acme.url('nieuws').slice(0, -1));
      const news = await driver.visit(acme.url('nieuws'), { context: 'private' });
      await shoot(news);
      await until(() => acme.nieuws.listeners() === 1, 'one open page of the news');
      acme.nieuws.send({ via: 'constructor', title: 'Hoog water (pagina)', body: 'Neem de dijk.' });
      acme.nieuws.send({ via: 'registration', title: 'Hoog water (worker)', body: 'Neem de dijk.' });
      await until(() => shownWith(stage, 'Hoog water (worker)'), 'the private notification');
      await news.close();
      return {
        'by the page': await shownWith(stage, 'Hoog water (pagina)'),
        'by the service worker': await shownWith(stage, 'Hoog water (worker)'),
      };
    },
  );

  await walk(
    'digest',
    'When work starts there is one digest, and the list still has each notification.',
    { state: 'available', digests: 1, kept: MESSAGES.map(({ title }) => title).toSorted() },
    async (shoot) => {
      const before = (await driver.shown()).length;
      const { state } = await ask(driver, 'hours.override', {
        override: { kind: 'available', until: Date.now() + 3_600_000 },
      });
      await until(async () => (await driver.shown()).length > before, 'the digest');
      const digests = (await driver.shown()).length - before;
      const held = await ask(driver, 'held.list', { limit: 50 });
      await shoot(await openDrempel(stage, 'options.html#held', 560));
      return { state, digests, kept: held.map(({ title }) => title).toSorted() };
    },
  );

  await walk(
    'available-shows',
    'While available, the work app notifies as ever.',
    { 'by the page': 1, 'by the service worker': 1 },
    async (shoot) => {
      const chat = await driver.page(acme.url('chat', '/open'), { context: 'work' });
      await shoot(chat);
      acme.chat.send({ via: 'constructor', title: 'Fatima (pagina)', body: 'Koffie?' });
      acme.chat.send({ via: 'registration', title: 'Fatima (worker)', body: 'Koffie?' });
      await until(() => shownWith(stage, 'Fatima (worker)'), 'the notification of the work app');
      return {
        'by the page': await shownWith(stage, 'Fatima (pagina)'),
        'by the service worker': await shownWith(stage, 'Fatima (worker)'),
      };
    },
  );
}

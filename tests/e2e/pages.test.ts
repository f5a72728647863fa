import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as Api } from 'webextension-polyfill';
import type { Warning } from '../../utils/guard/model.ts';
import { SECTIONS } from '../../utils/i18n/options.ts';
import type { MessageName, Request, Response } from '../../utils/messages/server.ts';
import { signList } from '../../utils/policy/sign.ts';
import { weekOf } from '../../utils/quiet/mirror.ts';
import { type Acme, startAcme } from '../fixtures/acme/server.ts';
import type { Driver, Language, Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { inOne } from './turns.ts';

/** As pages of Drempel know it; used only in functions that run there. */
declare const chrome: Api;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Scheme = 'light' | 'dark';
/** In what each state of a page is looked at. Words do not hang on colours nor colours on words: both of each in two looks. */
const LOOKS: readonly (readonly [Language, Scheme])[] = [
  ['nl', 'dark'],
  ['en', 'light'],
];

/** A warning with all that one can hold. */
const warningIn = (language: Language): Warning => ({
  language,
  orgName: 'Acme',
  listSeq: 42,
  contact: 'it@acme.example',
  service: { name: 'Stapel', because: 'Client data does not belong there.' },
  instead: { name: 'Acme Files', url: 'https://files.acme.example/' },
  context: 'private',
  files: [{ name: 'Offerte Q4 klant Jansen.xlsx', size: 184_000 }],
  fileCount: 1,
  facts: [
    {
      kind: 'downloaded',
      strength: 'certain',
      count: 1,
      appName: 'Intranet',
      at: Date.now() - 3_600_000,
      formerName: 'offerte.xlsx',
    },
    { kind: 'unknown', count: 1 },
  ],
  reason: 'optional',
  stop: false,
  unchecked: false,
});

/** WCAG 2.5.8 lets a target be small where another does the same: the ends of a stretch can be typed beside it. */
function canBeTyped(html: string): boolean {
  return html.startsWith('<span class="handle ');
}

/** Runs in a page of Drempel: writes kept notifications as quiet would. */
function keepNotifications(count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('drempel');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('held', 'readwrite');
      for (let n = 0; n < count; n++) {
        change.objectStore('held').add({
          key: `key-${n}`,
          origin: 'https://chat.acme.example',
          url: 'https://chat.acme.example/',
          appId: n % 3 ? 'chat' : 'mail',
          appName: n % 3 ? 'Chat' : 'Webmail',
          title: `Verkoopafdelingsvergaderingsnotulen ${n}`,
          body: n % 2 ? '' : 'Wie pakt dit op?',
          tag: '',
          via: 'constructor',
          texts: 'all',
          through: n === 2 ? 'text' : null,
          at: Date.now() - n * 60_000,
          seen: 0,
          told: 0,
        });
      }
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      change.onerror = () => reject(change.error);
    };
  });
}

/** Runs in a page of Drempel: keeps the journal to itself until `letGo()`, so that whoever wants to write in it waits. */
function holdJournal(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('drempel');
    opening.onsuccess = () => {
      const store = opening.result.transaction('journal', 'readwrite').objectStore('journal');
      let held = true;
      Object.assign(globalThis, {
        letGo: () => {
          held = false;
        },
      });
      const again = () => {
        resolve();
        if (held) store.count().onsuccess = again;
        else opening.result.close();
      };
      again();
    };
  });
}

describe.each(inOne('firefox'))('the pages in $name', (browser) => {
  let acme: Acme;
  let driver: Driver;
  let welcome: Page;

  const send = <K extends MessageName>(name: K, request: Request<K>): Promise<Response<K>> =>
    welcome.evaluate((message: unknown) => chrome.runtime.sendMessage(message), { drempel: name, request } as unknown);

  /** What axe finds wrong in a scheme, as lines to read. The colours are those at rest: nothing moves while it looks. */
  const violations = async (page: Page, scheme: Scheme): Promise<string[]> => {
    // Half a megabyte: sent to a document once.
    if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(`(() => { ${AXE}\n return 0; })()`);
    const { violations, isDark } = await page.evaluate(async (scheme: string) => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; --quick: 0ms`;
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await axe.run({ resultTypes: ['violations'], runOnly });
      const red = /\d+/.exec(getComputedStyle(document.body).color);
      return { violations, isDark: Number(red) > 127 };
    }, scheme);
    // A scheme that does not take hold is no look at it.
    expect(isDark).toBe(scheme === 'dark');
    return violations.flatMap(({ id, nodes }) => {
      const wrong = nodes.map(({ html }) => html).filter((html) => id !== 'target-size' || !canBeTyped(html));
      return wrong.length > 0 ? [`${id}: ${wrong.join(' ')}`] : [];
    });
  };
  /** In the state the page is in. */
  const expectSound = async (page: Page): Promise<void> => {
    for (const [language, scheme] of LOOKS) {
      await send('language.set', { setting: language });
      const isSo = async () => (await page.evaluate(() => document.documentElement.lang)) === language;
      await until(isSo, `the page in ${language}`);
      expect(await page.evaluate(() => document.title)).not.toBe('');
      expect(await violations(page, scheme), `${language}, ${scheme}`).toEqual([]);
    }
    await send('language.set', { setting: 'en' });
  };
  const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
    await page.resize(320, 640);
    const room = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(room)).toBe(0);
    await page.resize(1000, 700);
  };
  const tabOf = async (page: Page) => {
    const tab = await page.tab();
    if (!tab) throw new Error('the tab is gone');
    return tab.id;
  };
  const popupOf = async (tabId: number) => {
    const page = await driver.openExtension(`popup.html?tab=${tabId}`);
    await page.waitFor({ role: 'main' });
    return page;
  };

  beforeAll(async () => {
    [acme, driver] = await Promise.all([startAcme(), browser.start({ zone: 'Europe/Amsterdam' })]);
    welcome = await driver.openExtension(`welcome.html#${encodeURIComponent(acme.enrolmentCode)}`);
  });
  afterAll(async () => {
    await driver?.stop();
    await acme?.close();
  });

  it('say what to do while there is no list', async () => {
    const popup = await popupOf(await tabOf(welcome));
    expect(await popup.text({ role: 'main' })).toContain('No list yet');
    await expectSound(popup);
    await popup.close();
    const list = await driver.openExtension('options.html#list');
    await list.waitFor({ role: 'link', name: 'Read a list' });
    await expectSound(list);
    await list.close();
  });

  it('welcome: take the code from the address, and read nothing by themselves', async () => {
    await welcome.waitFor({ role: 'textbox', name: 'Enrolment code' });
    expect(await welcome.evaluate(() => document.querySelector('input')?.value)).toBe(acme.enrolmentCode);
    expect(acme.requests).toEqual([]);
    await expectSound(welcome);
    await expectNoSidewaysScroll(welcome);
  });

  it('welcome: say at the field what is wrong with a code', async () => {
    await welcome.fill({ role: 'textbox', name: 'Enrolment code' }, 'acme');
    await welcome.click({ role: 'button', name: 'Read the list' });
    await until(
      async () => (await welcome.text('#code-error')).includes('not an enrolment code'),
      'what is wrong with the code',
    );
    expect(await welcome.text('#code-error')).toContain('Nothing has been stored');
    await expectSound(welcome);
  });

  it('welcome: show what a list asks, and adopt it in one click', async () => {
    await welcome.fill({ role: 'textbox', name: 'Enrolment code' }, acme.enrolmentCode);
    await welcome.click({ role: 'button', name: 'Read the list' });
    await welcome.waitFor({ role: 'button', name: 'Adopt and allow' });
    expect((await send('list.get', null)).lists).toEqual([]);
    await expectSound(welcome);
    await expectNoSidewaysScroll(welcome);
    await welcome.click({ role: 'button', name: 'Adopt and allow' });
    await welcome.waitFor({ role: 'button', name: 'Use these hours' });
    const { lists, missing } = await send('list.get', null);
    expect(lists[0]?.list.policy.org.name).toContain('Acme');
    expect([...missing.origins, ...missing.permissions]).toEqual([]);
    expect((await send('hours.get', null)).hours).toBeNull();
    await expectSound(welcome);
    await expectNoSidewaysScroll(welcome);
  });

  it('welcome: the suggested hours count after one click, and not before', async () => {
    await welcome.click({ role: 'button', name: 'Use these hours' });
    await welcome.waitFor({ role: 'button', name: 'Use these hours' }, 'gone');
    const { hours } = await send('hours.get', null);
    expect(hours?.windows).toEqual((await send('list.get', null)).lists[0]?.list.policy.suggestedHours?.windows);
    // From now on the clock is looked at.
    const alarms = async () => (await welcome.evaluate(() => chrome.alarms.getAll())).map(({ name }) => name);
    await until(async () => (await alarms()).includes('clock') && (await alarms()).includes('availability'), 'alarms');
  });

  it('options: every section is sound, with and without rows, and fits 320 pixels', async () => {
    const empty = await driver.openExtension('options.html#held');
    await empty.waitFor({ role: 'heading', name: 'Nothing kept' });
    await expectSound(empty);
    await empty.evaluate(keepNotifications, 25);
    await empty.close();
    await send('let-through.add', { draft: { kind: 'text', appId: null, text: 'vergadering' } });
    await send('private-sites.add', { typed: 'berichten.example' });
    await welcome.evaluate(
      (week: string) => {
        const mirror = { on: true, weeks: [{ week, ms: 5_400_000 }] };
        return chrome.storage.local.set({ mirror });
      },
      weekOf(Date.now(), 'UTC'),
    );
    const options = await driver.openExtension('options.html#hours');
    for (const section of SECTIONS) {
      await options.click(`nav a[href="#${section}"]`);
      await options.waitFor(`nav a[href="#${section}"][aria-current]`);
      await options.waitFor('main h1');
      if (section === 'quiet') {
        await options.click({
          role: 'button',
          name: 'Try on last week: “vergadering” in title or text, from any work app',
        });
        await options.waitFor('.entries .notice');
        expect(await options.text('.entries .notice')).toContain('25 of 25 would have come through');
        expect(await options.text('.weeks')).toContain('1 h 30 min');
      }
      if (section === 'held') expect(await options.count({ role: 'searchbox' })).toBe(1);
      await expectSound(options);
      await expectNoSidewaysScroll(options);
    }
    await options.close();
  }, 120_000);

  it('options: the week is set by keys alone', async () => {
    await send('hours.set', {
      hours: { zone: 'Europe/Amsterdam', windows: [{ days: ['mo'], from: '08:30', to: '17:30' }] },
    });
    const options = await driver.openExtension('options.html#hours');
    await options.waitFor('[role=slider]');
    await options.evaluate(() => document.querySelectorAll<HTMLElement>('[role=slider]')[1]?.focus());
    for (const key of ['ArrowRight', 'ArrowRight', 'PageUp']) await options.press(key);
    await options.click({ role: 'button', name: 'Add hours on Tuesday' });
    await options.fill({ role: 'textbox', name: 'Tuesday, from' }, '22');
    await options.fill({ role: 'textbox', name: 'Tuesday, until' }, '6');
    await options.click({ role: 'button', name: 'Save hours' });
    await options.waitFor({ role: 'button', name: 'Save hours' }, 'gone');
    expect((await send('hours.get', null)).hours?.windows).toEqual([
      { days: ['mo'], from: '08:30', to: '19:00' },
      { days: ['tu'], from: '22:00', to: '06:00' },
    ]);
    await options.close();
  });

  it('options: hours that overlap are said at the field and not taken', async () => {
    const options = await driver.openExtension('options.html#hours');
    await options.click({ role: 'button', name: 'Add hours on Monday' });
    await options.fill('.day-row:first-of-type .span-times:last-of-type input:first-of-type', '18');
    await options.press('Tab');
    expect(await options.text('#mo-1-error')).toContain('overlaps with 8:30 am–7:00 pm');
    await options.click({ role: 'button', name: 'Save hours' });
    expect(await options.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe('mo-1-error');
    expect((await send('hours.get', null)).hours?.windows).toHaveLength(2);
    await expectSound(options);
    await options.close();
  });

  it('options: weeks that take turns, other days, holidays and on-call hours are set, each by itself', async () => {
    const options = await driver.openExtension('options.html#hours');
    const hours = async () => (await send('hours.get', null)).hours;
    await options.click({ role: 'checkbox', name: 'My weeks take turns' });
    expect(await options.count('.day-row')).toBe(14);
    await expectSound(options);
    await options.click({ role: 'button', name: 'Add hours on Friday (odd weeks)' });
    await options.fill({ role: 'textbox', name: 'Friday (odd weeks), from' }, '9 am');
    await options.fill({ role: 'textbox', name: 'Friday (odd weeks), until' }, '12:30 pm');
    await options.click({ role: 'button', name: 'Save hours' });
    await options.waitFor({ role: 'button', name: 'Save hours' }, 'gone');
    expect((await hours())?.windows).toContainEqual({ days: ['fr'], from: '09:00', to: '12:30', weeks: 'odd' });
    expect((await hours())?.windows).toHaveLength(5);

    await options.click({ role: 'button', name: 'Add days' });
    await options.fill({ role: 'textbox', name: 'Name' }, 'Late shift');
    await options.select({ role: 'combobox', name: 'What' }, 'times');
    await options.fill({ role: 'textbox', name: 'these days, until' }, '2');
    await options.fill({ role: 'textbox', name: 'these days, from' }, '2');
    await options.click({ role: 'button', name: 'Save' });
    await options.waitFor('#exception-times-0-error');
    await expectSound(options);
    await options.fill({ role: 'textbox', name: 'these days, from' }, '4pm');
    await options.click({ role: 'button', name: 'Save' });
    await options.waitFor({ role: 'button', name: 'Remove Late shift' });
    expect((await hours())?.exceptions).toMatchObject([
      { kind: 'days', name: 'Late shift', source: 'own', windows: [{ from: '16:00', to: '02:00' }] },
    ]);
    await options.click({ role: 'button', name: 'Change Late shift' });
    await options.select({ role: 'combobox', name: 'What' }, 'off');
    await options.click({ role: 'button', name: 'Save' });
    await until(async () => (await options.text('.exceptions')).includes(', off'), 'the day off in words');
    await options.click({ role: 'button', name: 'Remove Late shift' });
    await options.waitFor({ role: 'button', name: 'Remove Late shift' }, 'gone');

    await options.click({ role: 'radio', name: 'Belgium' });
    await until(async () => (await options.text('main')).includes('Coming up:'), 'the coming holidays');
    expect((await hours())?.holidays).toBe('be');
    await options.click('details:last-of-type > summary');
    await options.click({ role: 'button', name: 'Add hours on Tuesday (on call)' });
    await expectSound(options);
    await options.click({ role: 'button', name: 'Save hours' });
    await options.waitFor({ role: 'button', name: 'Save hours' }, 'gone');
    expect(await hours()).toMatchObject({ exceptions: [], onCall: [{ days: ['tu'] }] });
    await options.close();
  });

  it('a zone that the browser does not know is named, and replaced by one click', async () => {
    const { hours } = await send('hours.get', null);
    const lost = { ...hours, zone: 'Europe/Atlantis' };
    await welcome.evaluate((hours: unknown) => chrome.storage.local.set({ hours }), lost as unknown);
    const options = await driver.openExtension('options.html#hours');
    await options.waitFor({ role: 'region', name: 'Time zone' });
    await options.click({ role: 'radio', name: 'The Netherlands' });
    await options.waitFor({ role: 'alert' });
    expect(await options.text({ role: 'alert' })).toContain('first choose a time zone');
    expect(
      await options.evaluate(
        () => document.querySelector<HTMLInputElement>('[name=holidays]:checked')?.labels?.[0]?.innerText,
      ),
    ).toBe('Belgium');
    await expectSound(options);
    await options.close();
    const popup = await popupOf(await tabOf(welcome));
    expect(await popup.text({ role: 'region', name: 'Time zone' })).toContain(
      'does not know the time zone Europe/Atlantis',
    );
    await popup.click({ role: 'button', name: 'Use Amsterdam time' });
    await popup.waitFor({ role: 'region', name: 'Time zone' }, 'gone');
    await popup.close();
    expect((await send('hours.get', null)).hours).toEqual(hours);
  });

  it('on a journey the employee is asked which zone counts, and nothing changes before that', async () => {
    const { hours } = await send('hours.get', null);
    await send('hours.set', { hours: { zone: 'Asia/Tokyo' } });
    const popup = await popupOf(await tabOf(welcome));
    expect(await popup.text({ role: 'region', name: 'Time zone' })).toContain(
      'in Amsterdam time now. Your hours still count in Tokyo time',
    );
    await expectSound(popup);
    await expectNoSidewaysScroll(popup);
    expect((await send('hours.get', null)).hours?.zone).toBe('Asia/Tokyo');
    await popup.click({ role: 'button', name: 'Keep Tokyo time' });
    await popup.waitFor({ role: 'region', name: 'Time zone' }, 'gone');
    expect((await send('hours.get', null)).hours?.zone).toBe('Asia/Tokyo');
    await popup.close();
    // Home, and away again.
    await send('hours.set', { hours: { zone: 'Europe/Brussels' } });
    await send('hours.set', { hours: { zone: 'Asia/Tokyo' } });
    const options = await driver.openExtension('options.html#hours');
    await options.click({ role: 'button', name: 'Use Amsterdam time' });
    await options.waitFor({ role: 'region', name: 'Time zone' }, 'gone');
    await options.close();
    expect((await send('hours.get', null)).hours).toEqual(hours);
  });

  it('popup: the present, one’s own word over it, and the page', async () => {
    const chat = await driver.visit(acme.url('chat', '/open'), { context: 'work' });
    const popup = await popupOf(await tabOf(chat));
    expect(await popup.text({ role: 'main' })).toContain('Work · Acme');
    expect(await popup.text({ role: 'main' })).toContain('This page: Chat');
    await expectSound(popup);
    await expectNoSidewaysScroll(popup);
    await popup.click({ role: 'button', name: 'Mute until…' });
    await popup.waitFor('.choices');
    await expectSound(popup);
    await driver.killBackground();
    await popup.click('.choices button:first-child');
    await popup.waitFor({ role: 'button', name: 'End now' });
    expect((await send('hours.get', null)).availability).toMatchObject({ state: 'quiet', reason: 'override' });
    await expectSound(popup);
    await driver.killBackground();
    await popup.click({ role: 'button', name: 'End now' });
    // While a press waits its button has another name.
    await until(async () => (await send('hours.get', null)).hours?.override === undefined, 'the end of it');
    await popup.waitFor({ role: 'button', name: 'End now' }, 'gone');
    await popup.close();
    await chat.close();
  });

  it('popup: what could not be done or read is said, and can be tried again', async () => {
    const { hours } = await send('hours.get', null);
    const spoil = () =>
      welcome.evaluate(() =>
        chrome.storage.local.set({
          hours: { zone: 'Europe/Amsterdam', windows: [{ from: '09:00', to: '17:00' }] },
        }),
      );
    const mend = () => welcome.evaluate((hours: unknown) => chrome.storage.local.set({ hours }), hours as unknown);
    const popup = await popupOf(await tabOf(welcome));
    await popup.click('.pair .main');
    await spoil();
    await popup.click('.choices button:first-child');
    await popup.waitFor({ role: 'alert' });
    expect(await popup.text({ role: 'alert' })).toContain('That did not work.');
    for (const [, scheme] of LOOKS) expect(await violations(popup, scheme), scheme).toEqual([]);
    await popup.reload();
    await popup.waitFor({ role: 'button', name: 'Try again' });
    expect(await popup.text({ role: 'alert' })).toContain('could not read what it keeps');
    await popup.click({ role: 'button', name: 'Try again' });
    expect(await popup.count({ role: 'alert' })).toBe(1);
    // From here on it is well by itself: an open page hears that the hours have changed.
    await mend();
    await popup.waitFor({ role: 'alert' }, 'gone');
    expect(await popup.text({ role: 'main' })).toContain('Drempel sees only the sites on the list');
    await popup.close();
  });

  it('options: a press that waits says so, and is heard once', async () => {
    const options = await driver.openExtension('options.html#journal');
    await options.click({ role: 'button', name: 'Clear the journal…' });
    await welcome.evaluate(holdJournal);
    await options.click({ role: 'button', name: 'Clear the journal' });
    await options.waitFor({ role: 'button', name: 'One moment…' });
    const state = () => {
      const { ariaDisabled, ariaBusy } = document.activeElement as HTMLElement;
      return { ariaDisabled, ariaBusy };
    };
    expect(await options.evaluate(state)).toEqual({ ariaDisabled: 'true', ariaBusy: 'true' });
    expect(await violations(options, 'light')).toEqual([]);
    await options.press('Enter');
    await welcome.evaluate('(letGo(), 0)');
    await options.waitFor('dialog[open]', 'gone');
    const { length } = await until(async () => {
      const said = (await options.text({ role: 'main' })).match(/You cleared the journal/g);
      return said ?? false;
    }, 'the row that says so');
    expect(length).toBe(1);
    await options.close();
  });

  it('popup: a job without its permission is marked off, and one click mends it', async () => {
    const popup = await popupOf(await tabOf(welcome));
    await popup.evaluate(() => chrome.permissions.remove({ permissions: ['downloads'] }));
    await popup.waitFor({ role: 'button', name: 'Allow' });
    await expectSound(popup);
    // Browsers give a popup no more than 600 px.
    await popup.resize(360, 600);
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    await popup.click({ role: 'button', name: 'Allow' });
    await popup.waitFor({ role: 'button', name: 'Allow' }, 'gone');
    await popup.close();
  });

  it('handover and warning are sound', async () => {
    for (const address of [`?sent#${acme.url('mail')}`, `#${acme.url('nieuws')}`, `?out-sent#${acme.url('nieuws')}`]) {
      for (const [language, scheme] of LOOKS) {
        await send('language.set', { setting: language });
        const page = await driver.openExtension(`handover.html${address}`);
        await page.waitFor({ role: 'main' });
        expect(await violations(page, scheme), `${address} ${language}, ${scheme}`).toEqual([]);
        await page.close();
      }
    }
    await send('language.set', { setting: 'en' });
    for (const [language, scheme] of LOOKS) {
      const page = await driver.openExtension('warning.html');
      await page.evaluate(
        (warning: unknown) => postMessage({ drempel: 'warning', warning }, '*', [new MessageChannel().port1]),
        warningIn(language) as unknown,
      );
      await page.waitFor({ role: 'alertdialog' });
      expect(await violations(page, scheme), `${language}, ${scheme}`).toEqual([]);
      await page.close();
    }
  });

  it('IT’s desk: sound when empty and with one of everything, and fits 320 pixels', async () => {
    const desk = await driver.openExtension('desk.html');
    await desk.waitFor({ role: 'button', name: 'Make a key' });
    await expectSound(desk);
    await desk.click({ role: 'button', name: 'Add a work app' });
    // Each new field takes the focus, and what is typed with it.
    await desk.waitFor('input:focus');
    await desk.fill('#service-search', 'dropbox');
    await desk.click({ role: 'button', name: 'Add Dropbox' });
    await desk.waitFor('select:focus');
    await desk.click({ role: 'button', name: 'Suggest hours' });
    await desk.waitFor('input:focus');
    await desk.fill('#service-search', 'google');
    // What is found moves all that is below it.
    await desk.waitFor({ role: 'button', name: 'Add Google Drive' });
    await desk.click({ role: 'button', name: 'Make a key' });
    await desk.waitFor('#key-passphrase');
    await expectSound(desk);
    await expectNoSidewaysScroll(desk);
    await desk.close();
  });

  it('options and popup: two organisations, a list each, of which one is left', async () => {
    const text = await signList(
      { ...acme.list, org: { ...acme.list.org, id: 'bolwerk.example', name: 'Bolwerk' } },
      acme.key,
    );
    const offered = await send('list.read', { fileName: 'bolwerk.jws', text });
    if (!offered.ok) throw new Error(offered.problem.kind);
    await send('list.adopt', { digest: offered.value.digest });
    const popup = await popupOf(await tabOf(welcome));
    expect(await popup.text({ role: 'main' })).toContain('Not on the list of Acme BV or Bolwerk.');
    await expectSound(popup);
    await popup.close();
    const options = await driver.openExtension('options.html#list');
    await options.waitFor({ role: 'heading', name: 'The list of Acme BV' });
    await expectSound(options);
    await expectNoSidewaysScroll(options);
    await options.click({ role: 'link', name: 'Bolwerk' });
    await options.waitFor({ role: 'heading', name: 'The list of Bolwerk' });
    await options.click('nav a[href="#hours"]');
    await options.waitFor({ role: 'heading', name: 'Bolwerk suggests' });
    await expectSound(options);
    await options.evaluate(() => history.back());
    await options.waitFor({ role: 'heading', name: 'The list of Bolwerk' });
    await options.click({ role: 'button', name: 'Leave this list…' });
    await options.waitFor({ role: 'heading', name: 'Leave the list of Bolwerk?' });
    expect(await options.text('dialog[open]')).toContain('The place, the list and the notifications of Acme BV.');
    await options.click({ role: 'button', name: 'Leave the list' });
    await until(
      () => options.evaluate(() => document.activeElement?.textContent === 'The list of Acme BV'),
      'the focus on the head of what stays',
    );
    expect((await send('list.get', null)).lists.map(({ list }) => list.policy.org.id)).toEqual([acme.list.org.id]);
    await options.close();
  }, 60_000);

  it('options: leaving asks first, and then leaves', async () => {
    const options = await driver.openExtension('options.html#list');
    await options.click({ role: 'button', name: 'Leave this list…' });
    await options.waitFor('dialog[open]');
    await expectSound(options);
    await options.click({ role: 'button', name: 'Leave the list' });
    await options.waitFor({ role: 'link', name: 'Read a list' });
    expect((await send('list.get', null)).lists).toEqual([]);
    await options.close();
  });
});

import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guardPageWords } from '../../utils/i18n/guard-page.ts';
import type { JournalEntry } from '../../utils/ports/journal.ts';
import type { Page, View } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { type GuardScene, inWords, setGuardScene } from './guard-scene.ts';
import { inOne } from './turns.ts';

const DIALOG = '[role=alertdialog]';
const GO_ON = 'button.caution';
const PATIENCE = 3_000;

/** What design §7 and §8 promise of the question itself: when it is asked, in which order, and on which terms. */
describe.each(inOne('firefox'))('the question before an upload in $name', (browser) => {
  let scene: GuardScene;
  /** A page of Drempel's, behind. */
  let drempel: Page;
  let page: Page;

  beforeAll(async () => {
    scene = await setGuardScene(browser, {
      guard: { reason: 'required' },
    });
    drempel = await scene.driver.page(`${scene.driver.base}welcome.html`);
  });
  afterAll(() => scene?.end());
  beforeEach(async () => {
    page = await scene.open('guard-inputs.html');
  });

  const got = () => page.evaluate<{ how: string; files: string[] }[]>('got');
  const arrived = (count: number, timeout: number) =>
    until(async () => (await got()).length === count, `${count} choices at the page`, timeout);
  const questionAbout = (path: string): Promise<View> =>
    until(
      async () => {
        const frame = await scene.warning(page);
        const files = await frame.evaluate<string>(`document.querySelector('.files').innerText`);
        return files.includes(basename(path)) && frame;
      },
      `the question about ${basename(path)}`,
    );
  /**
   * The question takes no answer before it has been seen for a moment, so a press may have to be done again; but not too
   * soon, for one that counts takes the question away before its choice has come.
   */
  const goOn = async (frame: View, count: number) => {
    await until(async () => {
      await frame.click(GO_ON);
      return arrived(count, 1_000).catch(() => false);
    }, 'an answer that counts');
  };

  it('takes "Upload anyway" with a reason alone where the list wants one, and keeps it for the person', async () => {
    await page.chooseFiles('#attached', [scene.workFile]);
    const frame = await questionAbout(scene.workFile);
    await until(async () => {
      await frame.click(GO_ON);
      return (await frame.text(DIALOG)).includes('First say why');
    }, 'the question for a reason');
    expect(await got()).toEqual([]);
    await frame.fill('textarea', 'agreed with Noor');
    await goOn(frame, 1);
    expect(await got()).toEqual([{ how: 'attached', files: [inWords(scene.workFile)] }]);
    const last = async () =>
      (
        await drempel.evaluate<JournalEntry[]>(
          `chrome.runtime.sendMessage({ drempel: 'journal.list', request: { limit: 1 } })`,
        )
      )[0]?.event;
    await until(async () => (await last())?.kind === 'warned', 'a row in the journal');
    expect(await last()).toMatchObject({ kind: 'warned', decision: 'go-on', reason: 'agreed with Noor' });
  });

  it('asks about two choices one after the other, and gives both whole', async () => {
    const other = await scene.driver.download(scene.intranet, { role: 'link', name: 'Offerte havenbedrijf' });
    await page.chooseFiles('#attached', [scene.workFile]);
    const first = await questionAbout(scene.workFile);
    await page.chooseFiles('#multiple', [other]);
    await first.fill('textarea', 'the first');
    expect(await got()).toEqual([]);
    await goOn(first, 1);
    const second = await questionAbout(other);
    expect(await got()).toEqual([{ how: 'attached', files: [inWords(scene.workFile)] }]);
    await second.fill('textarea', 'the second');
    await goOn(second, 2);
    expect((await got())[1]).toEqual({ how: 'multiple', files: [inWords(other)] });
  });

  it('has its background awake by the time that a chooser has been opened', async () => {
    const awake = () =>
      drempel.evaluate<boolean>(
        `chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(({ length }) => length > 0)`,
      );
    await scene.driver.killBackground();
    await until(async () => !(await awake()), 'a background that is stopped');
    const own = scene.ownFile('looked for.txt');
    await page.chooseFiles('#label', [own], () => until(awake, 'a background that is awake'));
    await arrived(1, 15_000);
  });

  it('asks by itself where no verdict comes in three seconds, and says that it did not look', async () => {
    const own = scene.ownFile('holiday.txt');
    // Whoever reads the downloads waits until this is done.
    await drempel.evaluate(() => {
      const page = window as unknown as { busy: boolean; begun: boolean };
      page.busy = true;
      indexedDB.open('drempel').onsuccess = ({ target }) => {
        const { result: database } = target as IDBOpenDBRequest;
        const store = database.transaction('downloads', 'readwrite').objectStore('downloads');
        const keepBusy = () => {
          page.begun = true;
          if (page.busy) store.count().onsuccess = keepBusy;
          else database.close();
        };
        store.count().onsuccess = keepBusy;
      };
    });
    try {
      await until(() => drempel.evaluate('window.begun'), 'a busy database');
      const chosen = Date.now();
      await page.chooseFiles('#attached', [own]);
      const frame = await questionAbout(own);
      expect(Date.now() - chosen).toBeGreaterThanOrEqual(PATIENCE);
      expect(await frame.text('h1')).toBe('Upload this file to stapel.localhost?');
      expect(await frame.text('.facts')).toContain('Drempel could not look in time');
      expect(await got()).toEqual([]);
      await goOn(frame, 1);
      expect(await got()).toEqual([{ how: 'attached', files: [inWords(own)] }]);
    } finally {
      await drempel.evaluate('window.busy = false');
    }
  });

  // The last one: it ends the pages of Drempel.
  it('says no, and why, on a page that an update has left behind, until that is loaded again', async () => {
    await page.runFirst('window.said = []; window.alert = (text) => said.push(text);');
    page = await scene.open('guard-inputs.html');
    await drempel.evaluate('setTimeout(() => chrome.runtime.reload())');
    const pages = async () => (await scene.driver.tabs()).filter(({ url }) => url.startsWith(scene.driver.base));
    await until(async () => (await pages()).length === 0, 'the end of Drempel’s pages');
    await page.chooseFiles('#attached', [scene.ownFile('after.txt')]);
    await until(() => page.evaluate('said.length > 0'), 'a word to the person');
    expect(await page.evaluate('said')).toEqual([guardPageWords.en.failed]);
    expect(await page.evaluate('({ got, peeked })')).toEqual({ got: [], peeked: [] });

    const again = async () => {
      page = await scene.open('guard-inputs.html');
      return page.evaluate(`!dispatchEvent(new Event('drempel-guard!', { cancelable: true }))`);
    };
    await until(again, 'a page that is guarded anew');
    await page.chooseFiles('#attached', [scene.workFile]);
    await questionAbout(scene.workFile);
    expect(await got()).toEqual([]);
  });
});

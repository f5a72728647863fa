import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../utils/ports/journal.ts';
import { browsers } from './drivers/browsers.ts';
import type { Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { CANCEL, GO_ON, type GuardScene, MINE, setGuardScene } from './guard-scene.ts';
import { hasTurn, turns } from './turns.ts';

const BROWSE = '.uppy-Dashboard-browse';
const ZONE = '.uppy-Dashboard-inner';

/** From the intranet's download to the drive's server, through the upload widget that many services use. */
describe.each(browsers)('the guard in $name', (browser) => {
  let scene: GuardScene;
  let options: Page;
  let stapel: Page;
  let file: string;
  let sha256: string;
  let copies = 0;

  beforeAll(async () => {
    scene = await setGuardScene(browser);
    options = await scene.driver.openExtension('options.html#journal');
  });
  afterAll(() => scene?.end());

  const loaded = (page: Page) => page.waitFor(BROWSE);
  beforeEach(async () => {
    copies += 1;
    file = scene.workFile;
    sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    scene.acme.uploads.length = 0;
    scene.acme.clearLog();
    stapel = await scene.driver.visit(scene.acme.url('stapel'), { context: 'private' });
    await loaded(stapel);
  });
  // A page of the same address that stays behind would be taken for the next one.
  afterEach(() => stapel?.close());

  const WAYS = [
    ['picker', (paths: string[]) => stapel.chooseFiles(BROWSE, paths)],
    ['drop', (paths: string[]) => stapel.dropFiles(ZONE, paths)],
    ['paste', (paths: string[]) => stapel.pasteFiles(ZONE, paths)],
  ] as const;

  /** Bytes that reached the drive in any request, whole or cut off. */
  const arrived = () =>
    scene.acme.requests
      .filter(({ host, method }) => host === 'stapel.localhost' && method === 'POST')
      .reduce((sum, { body }) => sum + body.bytes, 0);
  const uploaded = async (count = 1) => {
    await until(() => scene.acme.uploads.length >= count, 'the upload at the server');
    // Time for one too many.
    await pause(300);
    return scene.acme.uploads.map(({ name, sha256 }) => ({ name, sha256 }));
  };
  const journal = async () =>
    (
      await options.evaluate<JournalEntry[]>(
        `chrome.runtime.sendMessage({ drempel: 'journal.list', request: { limit: 5 } })`,
      )
    ).map(({ event }) => event);

  // With the background at work the same is asked of this widget and of others in `guard-widgets.test.ts`.
  describe('with the background stopped at each step', () => {
    const step = () => scene.driver.killBackground();

    it.each(turns(browser.name, WAYS))(
      'by %s: no byte before "Upload anyway", and after it the same bytes once',
      async (_way, give) => {
        await step();
        await give([file]);
        const warning = await scene.warning(stapel);
        expect(await warning.text({ role: 'heading' })).toMatch(/^This is a file from Acme BV/);
        expect(await warning.evaluate(() => document.activeElement?.textContent)).toBe('Do not upload');
        await step();
        expect(arrived()).toBe(0);
        await scene.answer(stapel, GO_ON);
        expect(await uploaded()).toEqual([{ name: basename(file), sha256 }]);
        await until(async () => (await journal()).some((event) => event.kind === 'warned'), 'a row in the journal');
        expect((await journal())[0]).toMatchObject({
          kind: 'warned',
          serviceName: 'Stapel',
          files: 1,
          decision: 'go-on',
        });
      },
    );

    it.each(turns(browser.name, WAYS.toReversed()))(
      'by %s: nothing after "Do not upload", and the page stays of use',
      async (_way, give) => {
        await step();
        await give([file]);
        await scene.warning(stapel);
        await step();
        await scene.answer(stapel, CANCEL);
        await give([scene.ownFile(`after ${copies}.txt`)]);
        expect(await uploaded()).toMatchObject([{ name: `after ${copies}.txt` }]);
      },
    );
  });

  it('lets a private file through without a word', async () => {
    await stapel.chooseFiles(BROWSE, [scene.ownFile(`holiday ${copies}.jpg`)]);
    expect(await uploaded()).toHaveLength(1);
    expect(await scene.warned(stapel)).toBe(false);
    expect((await journal())[0]).toEqual({ kind: 'passed', serviceName: 'Stapel', files: 1 });
  });

  it.runIf(hasTurn(browser.name, 'chromium'))('knows a file under another name', async () => {
    const renamed = join(scene.driver.downloads, `mine ${copies}.docx`);
    renameSync(file, renamed);
    await stapel.chooseFiles(BROWSE, [renamed]);
    const warning = await scene.warning(stapel);
    expect(await warning.text({ role: 'alertdialog' })).toContain(`It was called “${basename(file)}” then.`);
    renameSync(renamed, file);
    await scene.answer(stapel, CANCEL);
  });

  it('knows a file that a work app made itself', async () => {
    const made = await scene.driver.download(scene.intranet, '.download-blob[data-name^=klanten]');
    await stapel.dropFiles(ZONE, [made]);
    expect(await (await scene.warning(stapel)).text('.fact')).toContain('Downloaded from Intranet');
    await scene.answer(stapel, CANCEL);
    expect(arrived()).toBe(0);
  });

  it.runIf(hasTurn(browser.name, 'firefox'))(
    'asks once for a file that is called one’s own, and still asks for others',
    async () => {
      const other = await scene.driver.download(scene.intranet, { role: 'link', name: 'Offerte havenbedrijf' });
      await stapel.dropFiles(ZONE, [other]);
      await scene.answer(stapel, MINE);
      expect(await uploaded()).toHaveLength(1);
      await scene.driver.killBackground();
      await stapel.close();
      stapel = await scene.driver.visit(scene.acme.url('stapel'), { context: 'private' });
      await loaded(stapel);
      await stapel.dropFiles(ZONE, [other]);
      expect(await uploaded(2)).toHaveLength(2);
      await stapel.dropFiles(ZONE, [file]);
      await scene.answer(stapel, CANCEL);
      expect(scene.acme.uploads).toHaveLength(2);
    },
  );

  it.runIf(hasTurn(browser.name, 'firefox'))('asks about an unknown file in the work context', async () => {
    await scene.intranet.evaluate((url: string) => location.assign(url), scene.acme.url('stapel', '/formulier'));
    const form = await scene.driver.page(scene.acme.url('stapel', '/formulier'), { context: 'work' });
    await form.dropFiles('#drop', [scene.ownFile('unknown.txt')]);
    const warning = await scene.warning(form);
    expect(await warning.text({ role: 'heading' })).toBe('Upload this file to Stapel?');
    expect(await warning.text('.fact')).toContain('Work · Acme BV');
    await scene.answer(form, CANCEL);
    expect(arrived()).toBe(0);
    await scene.intranet.back();
    await scene.intranet.waitFor('#downloads');
  });

  it.runIf(hasTurn(browser.name, 'chromium'))('takes Escape for "Do not upload"', async () => {
    await stapel.dropFiles(ZONE, [file]);
    const warning = await scene.warning(stapel);
    // The frame goes at the key's way down, so a driver may find nothing left to lift it from.
    await warning.press('Escape').catch(() => {});
    await until(async () => !(await scene.warned(stapel)), 'the end of the warning');
    expect(arrived()).toBe(0);
  });

  it.runIf(hasTurn(browser.name, 'firefox'))('uploads nothing where the page takes the warning away', async () => {
    await stapel.evaluate(() => {
      const strip = () => {
        for (const element of document.documentElement.children) {
          if (element !== document.head && element !== document.body) element.remove();
        }
      };
      new MutationObserver(strip).observe(document.documentElement, { childList: true });
      // The guard's last word, which would wait for a person.
      window.alert = () => {};
    });
    await stapel.dropFiles(ZONE, [file]);
    await pause(1_500);
    expect(await scene.warned(stapel)).toBe(false);
    expect(arrived()).toBe(0);
  });
});

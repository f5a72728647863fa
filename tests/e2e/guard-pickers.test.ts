import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enter } from './arrivals.ts';
import type { Page, Target } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { CANCEL, copyIn, type GuardScene, setGuardScene } from './guard-scene.ts';
import { inOne } from './turns.ts';

const SECRET = `Het bod op de kade ligt op vier miljoen, en de gemeente weet daar nog niets van.
Zeg Noor dat zij er met niemand over praat voordat de raad heeft gestemd.`;
const PASTE: Target = { role: 'button', name: 'Paste anyway' };
const LEAVE: Target = { role: 'button', name: 'Do not paste' };

/**
 * No driver can answer a file picker (Playwright refuses them), so this stands in their place before anybody's scripts:
 * they give what `toPick` holds, as handles of the page's private file system, which are of the same kinds.
 */
const PICKERS = `
  if (location.pathname.endsWith('/guard-pickers.html') && 'showOpenFilePicker' in window) {
    window.toPick = { name: 'none.txt', base64: '' };
    const prepare = async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });
      for await (const name of folder.keys()) await folder.removeEntry(name);
      const file = await folder.getFileHandle(toPick.name, { create: true });
      const writable = await file.createWritable();
      await writable.write(Uint8Array.from(atob(toPick.base64), (letter) => letter.charCodeAt(0)));
      await writable.close();
      return { folder, file };
    };
    window.showOpenFilePicker = async () => [(await prepare()).file];
    window.showDirectoryPicker = async () => (await prepare()).folder;
    const launches = new WeakMap();
    Object.defineProperty(LaunchParams.prototype, 'files', { configurable: true, enumerable: true, get() { return launches.get(this); } });
    LaunchQueue.prototype.setConsumer = function setConsumer(consumer) {
      window.openWith = async () => {
        const launch = Object.create(LaunchParams.prototype);
        launches.set(launch, [(await prepare()).file]);
        consumer(launch);
      };
    };
  }`;

/** Pickers, launches and the clipboard: the page gets the file or the text after the answer, and sends it on at once. */
describe.each(inOne('chromium'))('what a page picks or reads itself in $name', (browser) => {
  let scene: GuardScene;
  let page: Page;

  beforeAll(async () => {
    scene = await setGuardScene(browser);
    await scene.driver.allowClipboard(new URL(scene.site.url('')).origin);
    page = await scene.open('guard-pickers.html');
    await page.runFirst(PICKERS);
  });
  afterAll(() => scene?.end());
  beforeEach(async () => {
    page = await scene.open('guard-pickers.html');
  });

  const pick = (path: string) =>
    page.evaluate((picked: object) => void Object.assign(window, { toPick: picked }), {
      name: basename(path),
      base64: readFileSync(path).toString('base64'),
    });
  const refusal = (name: string) =>
    until(async () => (await page.evaluate<string[]>('refused')).includes(name), `${name} at the page`);
  const arrived = (count = 1) => until(() => scene.site.files.length >= count, `${count} at the server`);

  describe.each([
    ['showOpenFilePicker()', '#open-file'],
    ['showDirectoryPicker()', '#open-folder'],
    ['launchQueue', 'openWith()'],
  ])('%s', (name, target) => {
    const isThere = async () => page.evaluate<boolean>(`'showOpenFilePicker' in window`);
    const open = () => (target.startsWith('#') ? page.click(target) : page.evaluate(target));

    it('gives a work file after "Upload anyway", once, and none before', async ({ skip }) => {
      if (!(await isThere())) {
        enter({ kind: 'entry point', name, browser: browser.name, before: null, equal: true, duplicates: 0 });
        skip('this browser has no such thing');
      }
      await pick(scene.workFile);
      await open();
      expect(await (await scene.warning(page)).text({ role: 'alertdialog' })).toContain(basename(scene.workFile));
      expect(await scene.goOn(page, 'entry point', name)).toEqual({ before: 0, equal: true, duplicates: 0 });
      expect(await page.evaluate('peeked')).toEqual([]);
    });

    it('gives nothing after "Do not upload", and a private file unasked', async ({ skip }) => {
      if (!(await isThere())) skip('this browser has no such thing');
      await pick(scene.workFile);
      await open();
      await scene.answer(page, CANCEL);
      // A launch has nobody who waits for it.
      if (target.startsWith('#')) await refusal('AbortError');
      const own = scene.ownFile(`picked for ${name.replace('()', '')}.txt`);
      await pick(own);
      await open();
      await arrived();
      expect(scene.site.files).toMatchObject([{ way: 'got', name: basename(own) }]);
      expect(scene.site.marked(readFileSync(scene.workFile))).toBe(0);
      expect(await page.evaluate('peeked')).toEqual([]);
    });
  });

  describe.each([
    ['clipboard.readText()', '#read-text'],
    ['clipboard.read()', '#read'],
  ])('%s', (name, target) => {
    it('gives text from a work app after the answer, once, and none before', async () => {
      await copyIn(scene.intranet, SECRET);
      await page.click(target);
      expect(await (await scene.warning(page)).text({ role: 'alertdialog' })).toContain('Copied in Intranet');
      expect(await scene.goOn(page, 'entry point', name, Buffer.from(SECRET), PASTE)).toEqual({
        before: 0,
        equal: true,
        duplicates: 0,
      });
      expect(await page.evaluate('peeked')).toEqual([]);
    });

    it('gives nothing after "Do not paste", and one’s own text unasked', async () => {
      await copyIn(scene.intranet, SECRET);
      await page.click(target);
      await scene.answer(page, LEAVE);
      await refusal('NotAllowedError');
      expect(scene.site.files).toEqual([]);
      await copyIn(page, 'Boodschappen: brood, kaas, appels, en bloemen voor oma op zaterdagochtend.');
      await page.click(target);
      await arrived();
      expect(scene.site.marked(Buffer.from(SECRET))).toBe(0);
      expect(await scene.warned(page)).toBe(false);
      expect(await page.evaluate('peeked')).toEqual([]);
    });
  });
});

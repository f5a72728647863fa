import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '../fixtures/receiver.ts';
import { browsers } from './drivers/browsers.ts';
import type { Page, Target } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { CANCEL, copyIn, type GuardScene, setGuardScene } from './guard-scene.ts';
import { turns } from './turns.ts';

interface Widget {
  readonly page: string;
  /** Where files are chosen, dropped and pasted; none where it does not take them so. */
  readonly choose: string;
  readonly drop?: string;
  readonly paste?: string;
}

const UPPY = { choose: '.uppy-Dashboard-browse', drop: '.uppy-Dashboard-inner', paste: '.uppy-Dashboard-inner' };
const PLAIN = { choose: '#input', drop: '.zone', paste: '.zone' };
const WIDGETS: Readonly<Record<string, Widget>> = {
  'Uppy, XHR': { page: 'uppy-xhr', ...UPPY },
  'Uppy, tus': { page: 'uppy-tus', ...UPPY },
  Dropzone: { page: 'dropzone', choose: '.dropzone', drop: '.dropzone' },
  'react-dropzone': { page: 'react-dropzone', choose: '.zone', drop: '.zone' },
  'jQuery File Upload': { page: 'jquery-file-upload', ...PLAIN },
  'plain form': { page: 'plain-form', choose: '#input', drop: '#input' },
  'plain fetch': { page: 'plain-fetch', ...PLAIN },
  'plain XHR': { page: 'plain-xhr', ...PLAIN },
  'plain JSON with base64': { page: 'plain-base64', choose: '#input' },
  'plain WebSocket': { page: 'plain-socket', choose: '#input' },
};
const WAYS = ['choose', 'drop', 'paste'] as const;
// Each widget and each way is in both browsers.
const CASES = Object.entries(WIDGETS).flatMap(([name, widget]) =>
  WAYS.flatMap((way) => {
    const target = widget[way];
    return target ? [{ name, way, target, widget }] : [];
  }),
);

const SECRET = 'De marge op het contract met Jansen is elf procent, en dat blijft onder ons tot de offerte weg is.';
const OWN = 'Boodschappen voor zaterdag: brood, kaas, appels en een taart voor oma, en bloemen voor op tafel.';
const EDITABLE =
  '#widget [contenteditable=true], trix-editor, iframe.tox-edit-area__iframe, .monaco-editor .view-lines';
const NAMES = ['codemirror', 'prosemirror', 'quill', 'trix', 'lexical', 'ckeditor', 'tinymce', 'monaco'];
const PASTE: Target = { role: 'button', name: 'Paste anyway' };
const LEAVE: Target = { role: 'button', name: 'Do not paste' };

/** The widgets that sites have for files and for text, from npm as they are. */
describe.each(browsers)('widgets of sites in $name', (browser) => {
  let scene: GuardScene;
  let page: Page;

  beforeAll(async () => {
    scene = await setGuardScene(browser);
  });
  afterAll(() => scene?.end());

  /** To a server that counts every byte of the work file. */
  describe('upload widgets', () => {
    it.each(turns(browser.name, CASES))(
      '$name, $way: nothing before the answer or after a no, and after a yes the same bytes once',
      async ({ name, way, target, widget }) => {
        page = await scene.open(`guard-widgets.html?${widget.page}`);
        const give = async (path: string) => {
          await page.waitFor(widget.choose);
          if (way === 'choose') await page.chooseFiles(target, [path]);
          else if (way === 'drop') await page.dropFiles(target, [path]);
          else await page.pasteFiles(target, [path]);
        };
        await give(scene.workFile);
        await scene.answer(page, CANCEL);
        const own = scene.ownFile(`${widget.page} ${way}.txt`);
        await give(own);
        const ofOwn = sha256Of(readFileSync(own));
        await until(() => scene.site.files.some(({ sha256 }) => sha256 === ofOwn), 'the private file at the server');
        expect(scene.site.marked(readFileSync(scene.workFile))).toBe(0);
        await give(scene.workFile);
        await scene.warning(page);
        expect(await scene.goOn(page, 'widget', `${name}, ${way}`)).toEqual({ before: 0, equal: true, duplicates: 0 });
        expect(scene.site.files.map(({ sha256 }) => sha256)).toEqual([ofOwn, sha256Of(readFileSync(scene.workFile))]);
      },
    );
  });

  /** Text that is pasted is held like any other, and theirs once, with an undo that works. */
  describe('editors', () => {
    const paste = async () => {
      await page.click(EDITABLE);
      await page.press('Control+V');
    };
    const text = () => page.evaluate<string>('read()');
    const holds = (wanted: string) => until(async () => (await text()) === wanted, `“${wanted}” in the editor`);

    it.each(turns(browser.name, NAMES))('%s', async (name) => {
      page = await scene.open(`guard-editors.html?${name}`);
      await until(() => page.evaluate('window.ready === true'), 'the editor');
      scene.site.clear();
      await copyIn(scene.intranet, SECRET);
      await paste();
      await scene.warning(page);
      expect(await text()).toBe('');
      await scene.answer(page, LEAVE);
      expect(await text()).toBe('');

      await paste();
      await scene.warning(page);
      const measured = await scene.goOn(page, 'entry point', `paste of text into ${name}`, Buffer.from(SECRET), PASTE);
      expect(measured).toEqual({ before: 0, equal: true, duplicates: 0 });
      await holds(SECRET);
      // Trix takes no paste back, nor one that Drempel leaves alone.
      if (name !== 'trix') {
        await page.press('Control+z');
        await holds('');
      }

      page = await scene.open(`guard-editors.html?${name}`);
      await until(() => page.evaluate('window.ready === true'), 'the editor');
      await copyIn(page, OWN);
      await paste();
      await holds(OWN);
      expect(await scene.warned(page)).toBe(false);
    });
  });
});

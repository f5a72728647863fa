import { cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page, Target } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { CANCEL, copyIn, type GuardScene, inWords, setGuardScene } from './guard-scene.ts';
import { inOne } from './turns.ts';

interface Got {
  readonly how: string;
  readonly files: readonly string[];
}

/** Drops and pastes: nothing reaches the page before the answer, and then everything, once, as the browser gives it. */
describe.each(inOne('chromium'))('drop and paste in $name', (browser) => {
  const chromium = browser.name === 'chromium';
  let scene: GuardScene;
  let page: Page;

  beforeAll(async () => {
    scene = await setGuardScene(browser);
  });
  afterAll(() => scene?.end());
  beforeEach(async () => {
    page = await scene.open('guard-drop-paste.html');
  });

  const got = (count: number) =>
    until(async () => {
      const all = await page.evaluate<Got[]>('got');
      return all.length >= count && all;
    }, `${count} things at the page`);
  const goOn = async (count: number, way: string) => {
    await scene.warning(page);
    expect(await page.evaluate('got')).toEqual([]);
    expect(await scene.goOn(page, 'entry point', way)).toEqual({ before: 0, equal: true, duplicates: 0 });
    return got(count);
  };

  it.each([
    ['zone', '#zone'],
    ['closed', '#closed-host'],
  ])('gives a dropped file with all that comes with it (%s)', async (how, target) => {
    await page.dropFiles(target, [scene.workFile]);
    const [first, second, ...rest] = await goOn(2, how === 'zone' ? 'drop' : 'drop in a closed root');
    const file = inWords(scene.workFile);
    expect(first).toEqual({ how: 'window drop', files: [file] });
    expect(second).toMatchObject({
      how: `${how} drop`,
      files: [file],
      types: expect.arrayContaining(['Files']),
      same: true,
    });
    expect(second).toMatchObject({ items: expect.arrayContaining([expect.stringMatching(/^true file /)]) });
    if (chromium) expect(second).toMatchObject({ tree: [`/${basename(scene.workFile)}`, file], handles: ['file'] });
    expect(rest).toEqual([]);
  });

  it('on "Do not upload" tells the page that the drag has left', async () => {
    await page.dropFiles('#zone', [scene.workFile]);
    await scene.warning(page);
    await scene.answer(page, CANCEL);
    await until(() => page.evaluate(`!document.querySelector('.over')`), 'a zone that rests');
    expect(await page.evaluate('got')).toEqual([]);
  });

  it.each([
    ['several at once', '#zone', ['a.txt', 'z.txt']],
    ['on a textarea', '#area', []],
    ['on a contenteditable', '#rich', []],
  ] as const)('holds a drop %s, and gives it once', async (way, target, beside) => {
    await page.dropFiles(target, [...beside.map(scene.ownFile), scene.workFile]);
    await goOn(1, `drop ${way}`);
    expect(scene.site.files.filter(({ way }) => way !== 'peeked')).toHaveLength(beside.length + 1);
    expect(await page.evaluate('location.pathname')).toBe('/guard-drop-paste.html');
  });

  it.each(['area', 'line', 'rich'])('holds a file that is pasted into a field (%s)', async (field) => {
    await page.pasteFiles(`#${field}`, [scene.workFile]);
    await goOn(1, `paste of a file into ${field}`);
    expect(await page.evaluate(`document.querySelector('#${field}').value ?? rich.innerText.trim()`)).toBe('');
  });

  it('holds a picture, and puts it into a contenteditable as the browser would', async () => {
    const picture = join(scene.driver.downloads, 'scan.png');
    cpSync(scene.workFile, picture, { preserveTimestamps: true });
    await page.click('#rich');
    await page.pasteFiles('#rich', [picture]);
    await goOn(1, 'paste of a picture');
    await until(() => page.evaluate(`document.querySelectorAll('#rich img').length === 1`), 'the picture in the field');
  });

  it('lets private files through, unasked, in their order', async () => {
    const paths = ['b.txt', 'a.txt', 'c.txt'].map(scene.ownFile);
    await page.dropFiles('#zone', paths);
    const [, second] = await got(2);
    expect(second?.files).toEqual(paths.map(inWords));
    expect(await scene.warned(page)).toBe(false);
  });

  it.each([
    ['input', ['beside.txt']],
    ['single', []],
  ])('does with a drop on an input what the browser would (%s)', async (id, beside) => {
    const paths = [scene.workFile, ...beside.map(scene.ownFile)];
    await page.dropFiles(`#${id}`, paths);
    const [, ...inputs] = await goOn(3, 'drop on an input');
    const files = paths.map((path) => basename(path)).sort();
    expect(inputs).toEqual([
      { how: `${id} input`, files },
      { how: `${id} change`, files },
    ]);
  });

  // Only a real drag gives folders, and Firefox takes none from a driver.
  describe.runIf(chromium)('folders', () => {
    const makeFolder = () => {
      const folder = join(scene.driver.downloads, 'my folder');
      mkdirSync(join(folder, 'deep'), { recursive: true });
      cpSync(scene.workFile, join(folder, 'deep', 'renamed.docx'), { preserveTimestamps: true });
      return folder;
    };

    it('finds a work file inside, under another name', async () => {
      await page.dropFiles('#zone', [makeFolder()]);
      const frame = await scene.warning(page);
      expect(await frame.text({ role: 'alertdialog' })).toContain('renamed.docx');
      expect(await frame.text({ role: 'alertdialog' })).toContain(`It was called “${basename(scene.workFile)}” then`);
      const [, second] = await goOn(2, 'drop of a folder');
      expect(second).toMatchObject({
        tree: [
          '/my folder',
          '/my folder/deep',
          '/my folder/deep/renamed.docx',
          expect.stringMatching(/^renamed\.docx \d+ \d+$/),
        ],
        handles: ['directory'],
      });
    });

    it('leaves a folder dropped on a folder input to the browser, and its choice to the guard', async () => {
      await page.dropFiles('#folder', [makeFolder()]);
      const inputs = await goOn(2, 'drop of a folder on an input');
      const files = ['my folder/deep/renamed.docx'];
      expect(inputs).toEqual([
        { how: 'folder input', files },
        { how: 'folder change', files },
      ]);
    });
  });

  it('gives a pasted file once', async () => {
    await page.pasteFiles('#zone', [scene.workFile]);
    const all = await goOn(2, 'paste');
    const files = [inWords(scene.workFile)];
    expect(all).toMatchObject([
      { how: 'window paste', files },
      { how: 'zone paste', files, same: true },
    ]);
  });

  it('on "Do not upload" leaves a paste out', async () => {
    await page.pasteFiles('#zone', [scene.workFile]);
    await scene.warning(page);
    await scene.answer(page, CANCEL);
    expect(await page.evaluate('got')).toEqual([]);
  });

  it('pastes the text that came along with a picture, as copied cells have', async () => {
    await page.evaluate(() => {
      const area = document.querySelector('#area') as HTMLTextAreaElement;
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['x'], 'cells.png', { type: 'image/png' }));
      clipboardData.setData('text/plain', 'A1\tB1');
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
      Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
      area.focus();
      area.dispatchEvent(paste);
    });
    await until(async () => (await page.evaluate(`area.value`)) === 'A1\tB1', 'the text in the field');
  });

  describe('text', () => {
    const SECRET = `De marge op het contract met Jansen is elf procent, en dat blijft onder ons.
Vraag Noor naar de cijfers van vorig jaar, voordat je de offerte verstuurt.`;
    const LINK =
      'https://intranet.acme.example/dossiers/2027/jansen-installatie/offerte/marge-en-offerte-2027-definitief-v3.docx';
    const PASTE: Target = { role: 'button', name: 'Paste anyway' };
    const LEAVE: Target = { role: 'button', name: 'Do not paste' };
    const area = () => page.evaluate(`area.value`);

    const paste = async () => {
      await page.click('#area');
      await page.press('Control+V');
    };

    it('from a work app is held until the answer, then pasted once', async () => {
      await copyIn(scene.intranet, SECRET);
      await paste();
      expect(await (await scene.warning(page)).text({ role: 'alertdialog' })).toContain('Copied in Intranet today');
      expect(await area()).toBe('');
      expect(await page.evaluate('got')).toEqual([]);
      const secret = Buffer.from(SECRET);
      expect(await scene.goOn(page, 'entry point', 'paste of text', secret, PASTE)).toEqual({
        before: 0,
        equal: true,
        duplicates: 0,
      });
      await until(async () => (await area()) === SECRET, 'the text in the field');
      expect(await page.evaluate('got')).toHaveLength(1);
    });

    it('from a work app is not pasted on "Do not paste"', async () => {
      await copyIn(scene.intranet, SECRET);
      await paste();
      await scene.warning(page);
      await scene.answer(page, LEAVE);
      expect(await area()).toBe('');
      expect(await page.evaluate('got')).toEqual([]);
    });

    it('is known by a part of it', async () => {
      await copyIn(scene.intranet, SECRET.slice(10, 90).toUpperCase());
      await paste();
      expect(await (await scene.warning(page)).text({ role: 'alertdialog' })).toContain('Intranet');
      await scene.answer(page, LEAVE);
    });

    /** A sentence of the test page's. */
    const OWN = 'A sentence of the page’s own, to be dragged into the fields above: it goes there unasked.';
    const PLAIN =
      'De marge op het contract met Jansen is elf procent, en dat blijft onder ons tot de offerte is verstuurd en getekend.';
    const BOLD = PLAIN.replace('elf procent', '<b>elf procent</b>');
    const boldIn = () =>
      page.evaluate<string[]>(
        `[...rich.querySelectorAll('*')].filter((one) => getComputedStyle(one).fontWeight >= 600).map((one) => one.textContent)`,
      );

    it.each([
      ['a line of text', '#line', 'Control+V'],
      ['a contenteditable', '#rich', 'Control+V'],
      ['a textarea without its looks', '#area', 'Control+Shift+V'],
      ['a contenteditable without its looks', '#rich', 'Control+Shift+V'],
    ])('pasted into %s, as it was copied', async (way, field, key) => {
      await copyIn(scene.intranet, BOLD, 'html');
      await page.click(field);
      await page.press(key);
      await scene.warning(page);
      expect(await page.evaluate('got')).toEqual([]);
      const measured = await scene.goOn(page, 'entry point', `paste into ${way}`, Buffer.from(PLAIN), PASTE);
      expect(measured).toEqual({ before: 0, equal: true, duplicates: 0 });
      expect(await boldIn()).toEqual(way === 'a contenteditable' ? ['elf procent'] : []);
      await page.press('Control+Z');
      await until(
        async () =>
          (await page.evaluate<string>(`document.querySelector('${field}').value ?? rich.innerText`)).trim() === '',
        'the paste to be undone',
      );
    });

    it.each([
      ['text', '#area', { 'text/plain': SECRET }, SECRET],
      ['text with its looks', '#rich', { 'text/plain': PLAIN, 'text/html': BOLD }, PLAIN],
      ['a link', '#line', { 'text/uri-list': LINK, 'text/plain': LINK }, LINK],
    ] as const)('dragged out of a work app and dropped: %s', async (way, field, dropped, payload) => {
      // No driver drags from one tab to another: what the drag takes along is copied, which is known in the same way.
      await copyIn(scene.intranet, payload);
      await page.dropText(field, dropped);
      await scene.warning(page);
      expect(await page.evaluate('got')).toEqual([]);
      const measured = await scene.goOn(page, 'entry point', `drop of ${way}`, Buffer.from(payload), PASTE);
      expect(measured).toEqual({ before: 0, equal: true, duplicates: 0 });
      expect(await boldIn()).toEqual(way === 'text with its looks' ? ['elf procent'] : []);
    });

    // A driver's drag in Firefox begins and drops nothing.
    it.runIf(chromium)('dragged within the page goes where it is dropped, unasked, and back by an undo', async () => {
      await copyIn(scene.intranet, OWN);
      await page.evaluate(`getSelection().selectAllChildren(document.querySelector('#own'))`);
      await page.pull('#own', '#rich');
      await until(() => page.evaluate(`rich.innerText.trim() === ${JSON.stringify(OWN)}`), 'the text in the field');
      expect(await scene.warned(page)).toBe(false);
      await page.press('Control+Z');
      await until(() => page.evaluate(`rich.innerText.trim() === ''`), 'the drag to be undone');
    });

    it('of the page’s own, and of the person’s, goes in unasked and once', async () => {
      const own = 'Boodschappen voor zaterdag: brood, kaas, appels en een taart voor oma.';
      await copyIn(page, own);
      await paste();
      await until(async () => (await area()) === own, 'the text in the field');
      expect(await scene.warned(page)).toBe(false);
      await page.press('Control+Z');
      await until(async () => (await area()) === '', 'the paste to be undone');
    });
  });

  it('leaves text alone', async () => {
    const held = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'words');
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
      Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
      return !document.querySelector('#area')?.dispatchEvent(paste);
    });
    expect(held).toBe(false);
  });
});

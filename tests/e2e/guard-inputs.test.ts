import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256Of } from '../fixtures/receiver.ts';
import type { Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { CANCEL, GO_ON, type GuardScene, inWords, setGuardScene } from './guard-scene.ts';
import { inOne } from './turns.ts';

interface Seen {
  readonly got: { how: string; files: string[] }[];
  readonly peeked: string[];
  readonly cancelled: string[];
}

/** Every way in which a page can have a file input: nothing reaches it before the answer, and then each file once. */
describe.each(inOne('chromium'))('file inputs in $name', (browser) => {
  let scene: GuardScene;
  let page: Page;

  beforeAll(async () => {
    scene = await setGuardScene(browser);
  });
  afterAll(() => scene?.end());
  beforeEach(async () => {
    page = await scene.open('guard-inputs.html');
  });

  const seen = () => page.evaluate<Seen>('({ got, peeked, cancelled })');
  /** Answers one warning, having seen that the page knows nothing, and the server neither; says what the page got. */
  const goOn = async (way: string): Promise<Seen['got']> => {
    await scene.warning(page);
    expect(await seen()).toMatchObject({ got: [], peeked: [] });
    const measured = await scene.goOn(page, 'entry point', `input, ${way}`);
    expect(measured).toEqual({ before: 0, equal: true, duplicates: 0 });
    await until(() => page.evaluate('got.length > 0'), 'the files at the page');
    return (await seen()).got;
  };

  it.each([
    ['attached', '#attached'],
    ['attached', '#label'],
    ['by-click', '#by-click'],
    ['by-picker', '#by-picker'],
    ['by-event', '#by-event'],
    // Firefox opens no chooser for a label that is not in the document.
    ...(browser.name === 'chromium' ? [['by-label', '#by-label'] as const] : []),
    ['by-borrowed', '#by-borrowed'],
    ['late-type', '#late-type'],
    ['in-wrapper', '#in-wrapper'],
    ['removed', '#removed'],
    ['open', '#open-host'],
    ['closed', '#closed-host'],
    ['nested', '#nested-host'],
    ['declared', '#declared-host'],
  ] as const)('%s (%s): holds the file until the answer, then gives it once', async (how, target) => {
    await page.chooseFiles(target, [scene.workFile]);
    expect(await goOn(target === '#label' ? 'label' : how)).toEqual([{ how, files: [inWords(scene.workFile)] }]);
  });

  it('lets a private file through, unasked', async () => {
    const path = scene.ownFile('holiday.txt');
    await page.chooseFiles('#attached', [path]);
    await until(() => page.evaluate('got.length > 0'), 'the file at the page');
    expect((await seen()).got).toEqual([{ how: 'attached', files: [inWords(path)] }]);
    expect(await scene.warned(page)).toBe(false);
  });

  it('keeps all of them back for one, and gives them in their order', async () => {
    const paths = [scene.ownFile('a.txt'), scene.workFile, scene.ownFile('b.txt')];
    await page.chooseFiles('#multiple', paths);
    expect(await (await scene.warning(page)).text('ul')).toContain(basename(scene.workFile));
    expect(await goOn('multiple')).toEqual([{ how: 'multiple', files: paths.map(inWords) }]);
  });

  it('on "Do not upload" gives nothing, and the input is as it was', async () => {
    const own = scene.ownFile('before.txt');
    await page.chooseFiles('#attached', [own]);
    await until(() => page.evaluate('got.length > 0'), 'the private file at the page');
    await page.chooseFiles('#label', [scene.workFile]);
    await scene.answer(page, CANCEL);
    await until(() => page.evaluate('cancelled.length > 0'), 'the end of the choice');
    const held = await page.evaluate(`[...attached.files].map((file) => file.name).join()`);
    expect(held).toBe('before.txt');
    expect(await seen()).toMatchObject({ got: [{ files: [inWords(own)] }], peeked: [inWords(own)] });
  });

  it('holds all for two of them, and says which', async () => {
    const other = await scene.driver.download(scene.intranet, { role: 'link', name: 'Offerte havenbedrijf' });
    const paths = [scene.ownFile('a.txt'), other, scene.workFile];
    await page.chooseFiles('#multiple', paths);
    const list = await (await scene.warning(page)).text('ul');
    for (const path of [other, scene.workFile]) expect(list).toContain(basename(path));
    expect(await goOn('several, two of work')).toEqual([{ how: 'multiple', files: paths.map(inWords) }]);
    const given = scene.site.files.filter(({ way }) => way === 'got').map(({ sha256 }) => sha256);
    expect(given.sort()).toEqual(paths.map((path) => sha256Of(readFileSync(path))).sort());
  });

  it('asks again about the same file after a no, and gives it once after a yes', async () => {
    await page.chooseFiles('#attached', [scene.workFile]);
    await scene.answer(page, CANCEL);
    await until(() => page.evaluate('cancelled.length > 0'), 'the end of the choice');
    await page.chooseFiles('#attached', [scene.workFile]);
    expect(await goOn('again after a no')).toEqual([{ how: 'attached', files: [inWords(scene.workFile)] }]);
  });

  it('takes the same file once more after a yes for what it is to browsers: no choice', async () => {
    await page.chooseFiles('#attached', [scene.workFile]);
    await scene.answer(page, GO_ON);
    await until(() => page.evaluate('got.length > 0'), 'the file at the page');
    await page.chooseFiles('#attached', [scene.workFile]);
    await until(() => page.evaluate('cancelled.length > 0'), 'the end of the choice');
    expect(await scene.warned(page)).toBe(false);
    const own = scene.ownFile('after.txt');
    await page.chooseFiles('#attached', [own]);
    await until(() => page.evaluate('got.length > 1'), 'the private file at the page');
    expect((await seen()).got.map(({ files }) => files)).toEqual([[inWords(scene.workFile)], [inWords(own)]]);
  });

  // BiDi chooses no folder.
  describe.runIf(browser.name === 'chromium')('folders', () => {
    const makeFolder = (name: string) => {
      const folder = join(scene.driver.downloads, name);
      mkdirSync(join(folder, 'deep'), { recursive: true });
      writeFileSync(join(folder, 'one.txt'), `one of ${name}`);
      writeFileSync(join(folder, 'deep', 'two.txt'), `two of ${name}`);
      return folder;
    };
    const namesIn = (got: Seen['got']) => got.flatMap(({ files }) => files.map((words) => words.split(' ')[0])).sort();

    it('takes one whole', async () => {
      await page.chooseFiles('#folder', [makeFolder('folder')]);
      await until(() => page.evaluate('got.length > 0'), 'the folder at the page');
      expect(namesIn((await seen()).got)).toEqual(['folder/deep/two.txt', 'folder/one.txt']);
    });

    it('holds one with a work file in it, and then gives it whole', async () => {
      const folder = makeFolder('with work');
      cpSync(scene.workFile, join(folder, 'deep', 'plan.docx'), { preserveTimestamps: true });
      // Playwright waits for the event, which comes after the answer.
      const chosen = page.chooseFiles('#folder', [folder]);
      expect(await (await scene.warning(page)).text('ul')).toContain('plan.docx');
      const got = await goOn('folder');
      await chosen;
      expect(got).toHaveLength(1);
      expect(got[0]?.files.map((words) => words.replace(/ \d+ \d+$/, '')).sort()).toEqual([
        'with work/deep/plan.docx',
        'with work/deep/two.txt',
        'with work/one.txt',
      ]);
    });
  });

  it.each(['blank', 'srcdoc'])('guards a frame that is %s', async (how) => {
    const inner = await page.frame(how === 'blank' ? /^about:blank$/ : 'about:srcdoc');
    await inner.chooseFiles('#inner', [scene.workFile]);
    expect(await goOn(`in a frame, ${how}`)).toEqual([{ how, files: [inWords(scene.workFile)] }]);
  });

  it('is still there after document.open()', async () => {
    await page.click('#reopen');
    await page.chooseFiles('#anew', [scene.workFile]);
    expect(await goOn('after document.open()')).toEqual([{ how: 'anew', files: [inWords(scene.workFile)] }]);
  });

  describe('a form of a page without script', () => {
    beforeEach(async () => {
      page = await scene.open('guard-form.html');
      expect(await page.evaluate('document.title')).toBe('Guard: a form without script');
    });

    it.each([
      ['by a button', () => page.click('#send')],
      ['by formaction', () => page.click('#elsewhere')],
      [
        'by Enter',
        async () => {
          await page.click('#note');
          await page.press('Enter');
        },
      ],
    ] as const)('sent %s: the file goes along after the answer', async (way, send) => {
      await page.chooseFiles('#input', [scene.workFile]);
      await scene.warning(page);
      const measured = await scene.goOn(page, 'entry point', `form without script, ${way}`, undefined, GO_ON, send);
      expect(measured).toEqual({ before: 0, equal: true, duplicates: 0 });
    });

    it('in a sandbox that lets no script run either', async () => {
      const frame = await page.frame('about:srcdoc');
      await frame.chooseFiles('#input', [scene.workFile]);
      await scene.warning(page);
      const send = () => frame.click('#send');
      const measured = await scene.goOn(page, 'entry point', 'form in a scriptless sandbox', undefined, GO_ON, send);
      expect(measured).toEqual({ before: 0, equal: true, duplicates: 0 });
    });

    it('goes without the file after a no', async () => {
      await page.chooseFiles('#input', [scene.workFile]);
      await scene.answer(page, CANCEL);
      await page.click('#send');
      await until(
        async () => (await page.evaluate<string>('location.pathname')) === '/upload',
        'the answer of the server',
      );
      expect(scene.site.marked(readFileSync(scene.workFile))).toBe(0);
    });
  });

  describe('forms', () => {
    const bytes = () => readFileSync(scene.workFile).toString('latin1');

    it('puts a form off that is sent while the question is open, and sends it once after', async () => {
      scene.site.sent.length = 0;
      await page.chooseFiles('#in-form', [scene.workFile]);
      await scene.warning(page);
      await page.evaluate(`document.querySelector('#plain').requestSubmit(document.querySelector('#send'))`);
      await page.evaluate(`document.querySelector('#plain').submit()`);
      expect(scene.site.sent).toEqual([]);
      await goOn('in a form');
      await until(() => scene.site.sent.length > 0, 'the form at the server');
      expect(scene.site.sent).toHaveLength(1);
      expect(scene.site.sent[0]).toContain(bytes());
    });

    it('forgets it on "Do not upload"', async () => {
      scene.site.sent.length = 0;
      await page.chooseFiles('#in-form', [scene.workFile]);
      await scene.warning(page);
      await page.evaluate(`document.querySelector('#plain').submit()`);
      await scene.answer(page, CANCEL);
      await until(() => page.evaluate('cancelled.length > 0'), 'the end of the choice');
      expect(scene.site.sent).toEqual([]);
    });

    it('sends a form that the page itself sends as soon as it has the file, with the very same bytes', async () => {
      scene.site.sent.length = 0;
      await page.chooseFiles('#in-eager', [scene.workFile]);
      await scene.answer(page, GO_ON);
      await until(() => scene.site.sent.length > 0, 'the form at the server');
      const body = scene.site.sent[0] ?? '';
      const start = body.indexOf('\r\n\r\n') + 4;
      const sent = Buffer.from(body.slice(start, body.lastIndexOf('\r\n--')), 'latin1');
      const digest = (data: Buffer) => createHash('sha256').update(data).digest('hex');
      expect(digest(sent)).toBe(digest(readFileSync(scene.workFile)));
    });
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page, View } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { CANCEL, type GuardScene, inWords, setGuardScene } from './guard-scene.ts';
import { inOne } from './turns.ts';

/** A host that nobody guards. */
const ELSEWHERE = 'elders.localhost';

describe.each(inOne('firefox'))('frames and windows in $name', (browser) => {
  let scene: GuardScene;
  let page: Page;

  beforeAll(async () => {
    scene = await setGuardScene(browser);
  });
  afterAll(() => scene?.end());

  /** The frame that says so of itself. */
  const named = (how: string): Promise<View> =>
    until(async () => {
      for (const frame of await page.frames(/./))
        if ((await frame.evaluate<string>('how').catch(() => '')) === how) return frame;
      return null;
    }, `the frame “${how}”`);

  describe.each([
    [
      'frame',
      'guard-frames.html',
      undefined,
      ['sandboxed', 'sandboxed srcdoc', 'sandboxed data', 'data', 'blob', 'javascript', 'document.write'],
    ],
    // What a tab of another host says of itself tells nothing of these.
    ['framed elsewhere', 'guard-framed.html', ELSEWHERE, ['small', 'guarded', 'blob', 'sandboxed srcdoc', 'data']],
  ] as const)('%s', (kind, path, host, frames) => {
    beforeAll(async () => {
      page = await scene.open(path, host);
    });

    it.each(frames)('%s: holds the file until the answer, then gives it once', async (how) => {
      scene.site.clear();
      const frame = await named(how);
      await frame.chooseFiles('#input', [scene.workFile]);
      await scene.warning(page);
      expect(await frame.evaluate('got')).toEqual([]);
      const measured = await scene.goOn(page, 'entry point', `${kind}, ${how}`);
      expect(measured).toEqual({ before: 0, equal: true, duplicates: 0 });
      expect(await frame.evaluate('got')).toEqual([inWords(scene.workFile)]);
    });
  });

  describe('without room for a question', () => {
    beforeEach(async () => {
      page = await scene.open('guard-framed.html', ELSEWHERE);
    });
    const isIdle = (frame: View) => frame.evaluate<boolean>('got.length === 0 && input.files.length === 0');

    it.each(['small', 'sandboxed srcdoc'])('%s: a question whose window is closed is answered with no', async (how) => {
      const frame = await named(how);
      await frame.chooseFiles('#input', [scene.workFile]);
      await scene.warning(page);
      const opened = await scene.driver.page(`${scene.driver.base}warning.html`);
      await opened.close();
      await until(() => frame.evaluate('window.cancelled > 0'), 'the end of the choice');
      expect(await isIdle(frame)).toBe(true);
      expect(scene.site.marked(readFileSync(scene.workFile))).toBe(0);
      // The next choice is asked about again.
      await frame.chooseFiles('#input', [scene.workFile]);
      await scene.answer(page, CANCEL);
      await until(() => frame.evaluate('window.cancelled > 1'), 'the end of the second choice');
      expect(await isIdle(frame)).toBe(true);
    });

    it('lets a private file through, unasked', async () => {
      const frame = await named('small');
      await frame.chooseFiles('#input', [scene.ownFile('holiday.txt')]);
      await until(async () => (await frame.evaluate<string[]>('got')).length > 0, 'the file in the frame');
      expect(await scene.warned(page)).toBe(false);
    });

    it('asks about what cannot be looked into in a sandbox, and says so', async () => {
      const frame = await named('sandboxed srcdoc');
      await frame.chooseFiles('#input', [scene.ownFile('sandbox.txt')]);
      expect(await (await scene.warning(page)).text('.facts')).toContain('could not look');
      await scene.answer(page, CANCEL);
      expect(await isIdle(frame)).toBe(true);
    });
  });

  it('leaves a frame of another host alone', async () => {
    page = await scene.open('guard-frames.html');
    const frame = await named('other');
    await frame.chooseFiles('#input', [scene.workFile]);
    await until(async () => (await frame.evaluate<string[]>('got')).length > 0, 'the file in the frame');
    expect(await scene.warned(page)).toBe(false);
  });

  describe('windows', () => {
    beforeEach(async () => {
      page = await scene.open('guard-windows.html');
    });
    const measure = async (shown: Page, way: string): Promise<void> => {
      await shown.chooseFiles('#input', [scene.workFile]);
      await scene.warning(shown);
      expect(await shown.evaluate(`typeof got === 'undefined' ? [] : got`)).toEqual([]);
      const measured = await scene.goOn(shown, 'entry point', way);
      expect(measured).toEqual({ before: 0, equal: true, duplicates: 0 });
    };

    const isAt = (path: string) =>
      until(
        () => page.evaluate<boolean>(`location.pathname === '${path}' && document.readyState === 'complete'`),
        `the page at ${path}`,
      );
    const goAway = async () => {
      await page.goto(scene.site.url('guard-frame.html?how=away'));
      await isAt('/guard-frame.html');
    };

    it.each([
      ['a page in a window', 'popup', /guard-frame\.html\?how=popup$/, async () => {}],
      ['a page in a window, its opener gone', 'popup', /guard-frame\.html\?how=popup$/, goAway],
      ['an empty window, filled by its opener', 'filled', /^about:blank#filled$/, async () => {}],
    ] as const)('%s', async (way, button, url, first) => {
      await page.click(`#${button}`);
      const opened = await scene.driver.page(url);
      await first();
      await measure(opened, way);
      await opened.close();
    });

    it('a soft step to another page', async () => {
      await page.click('#soft');
      await measure(page, 'a soft step to another page');
      expect(await page.evaluate('got')).toEqual(['soft']);
    });

    const goAndComeBack = async () => {
      await goAway();
      await page.back();
      await isAt('/guard-windows.html');
    };

    // Chromium is driven without the cache of pages that were left: there it loads again.
    it('a page that one comes back to', async () => {
      await goAndComeBack();
      expect(await page.evaluate('persisted')).toBe(browser.name === 'firefox');
      await measure(page, 'a page that one comes back to');
      expect(await page.evaluate('got')).toEqual(['here']);
    });

    it('takes a page that was left with a question for a no', async () => {
      await page.chooseFiles('#input', [scene.workFile]);
      await scene.warning(page);
      await goAndComeBack();
      expect(await scene.warned(page)).toBe(false);
      expect(await page.evaluate('got.length + input.files.length')).toBe(0);
      expect(scene.site.marked(readFileSync(scene.workFile))).toBe(0);
    });
  });
});

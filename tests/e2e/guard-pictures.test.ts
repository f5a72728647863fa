import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { CANCEL, type GuardScene, setGuardScene } from './guard-scene.ts';
import { inOne } from './turns.ts';

const PICTURE = '#shot';
const SAYS = 'Looks the same as a picture in Intranet that you copied, dragged or right-clicked today at';

/** A picture that is taken out of a work app is known by its pixels, whatever it is called or written as since. */
describe.each(inOne('firefox'))('pictures in $name', (browser) => {
  let scene: GuardScene;
  let seed = 0;

  beforeAll(async () => {
    scene = await setGuardScene(browser);
  });
  afterAll(() => scene?.end());

  /** Puts a JPEG in the page, with a button that copies it; returns the path of its pixels as a PNG, which is what a browser copies. */
  async function show(page: Page): Promise<string> {
    seed += 1;
    const png = await page.evaluate<string, number>(async (seed) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 420 });
      const brush = canvas.getContext('2d') as CanvasRenderingContext2D;
      let last = seed * 7_919;
      const next = (most: number) => {
        last = (last * 48_271) % 2_147_483_647;
        return (last / 2_147_483_647) * most;
      };
      for (let nth = 0; nth < 60; nth += 1) {
        brush.fillStyle = `hsl(${next(360)} 60% ${20 + next(60)}%)`;
        brush.fillRect(next(600), next(400), next(200), next(120));
      }
      for (const former of document.querySelectorAll('#shot, #copy')) former.remove();
      const image = Object.assign(new Image(), { id: 'shot', src: canvas.toDataURL('image/jpeg') });
      await image.decode();
      const button = Object.assign(document.createElement('button'), { id: 'copy', textContent: 'Copy the picture' });
      document.body.prepend(button, image);
      brush.fillRect(0, 0, 640, 420);
      brush.drawImage(image, 0, 0);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      button.onclick = () => navigator.clipboard.write([new ClipboardItem({ 'image/png': blob as Blob })]);
      return canvas.toDataURL('image/png').split(',')[1] as string;
    }, seed);
    const path = join(scene.driver.downloads, `image-${seed}.png`);
    writeFileSync(path, Buffer.from(png, 'base64'));
    return path;
  }

  const open = () => scene.open('guard-drop-paste.html');
  const asks = async (page: Page, says = SAYS) => {
    const frame = await scene.warning(page);
    expect(await frame.text({ role: 'alertdialog' })).toContain(says);
    expect(await page.evaluate('got')).toEqual([]);
    await scene.answer(page, CANCEL);
    expect(await page.evaluate('got')).toEqual([]);
  };
  const passes = async (page: Page) => {
    await until(() => page.evaluate('got.length > 0'), 'the picture at the page');
    expect(await scene.warned(page)).toBe(false);
  };

  it.each([
    ['whose menu was opened', (page: Page) => page.click(PICTURE, 'right')],
    ['that was dragged out', (page: Page) => page.pull(PICTURE)],
    [
      'that was in what was copied',
      async (page: Page) => {
        await page.click('h1');
        await page.evaluate(`getSelection().selectAllChildren(document.body)`);
        await page.press('Control+C');
      },
    ],
    ['that the page’s own button copied', (page: Page) => page.click('#copy')],
  ])('knows one %s', async (_, take) => {
    const path = await show(scene.intranet);
    await take(scene.intranet);
    await scene.intranet.press('Escape');
    const page = await open();
    await page.pasteFiles('#zone', [path]);
    await asks(page);
  });

  it('knows one by the address that a browser copies along with it, where its pixels are nobody’s to read', async () => {
    const page = await open();
    await page.evaluate(
      (address) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
        clipboardData.setData('text/html', `<meta charset="utf-8"><img src="${address}"/>`);
        const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
        Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
        document.querySelector('#zone')?.dispatchEvent(paste);
      },
      scene.acme.url('mail', '/chart.png'),
    );
    await asks(page, 'Was copied in Mail');
  });

  it.runIf(browser.name === 'chromium')('knows one from the clipboard', async () => {
    await show(scene.intranet);
    await scene.intranet.click('#copy');
    const page = await open();
    await page.click('#zone');
    await page.press('Control+V');
    await asks(page);
  });

  it('knows one that was a page of its own', async () => {
    const path = await show(scene.intranet);
    const address = await scene.intranet.url();
    await scene.intranet.evaluate(async () => {
      const { src } = document.querySelector('#shot') as HTMLImageElement;
      location.href = URL.createObjectURL(await (await fetch(src)).blob());
    });
    await until(() => scene.intranet.evaluate(`document.contentType === 'image/jpeg'`), 'the picture alone');
    await scene.intranet.click('img');
    await scene.intranet.press('Control+C');
    const page = await open();
    if (browser.name === 'chromium') {
      await page.click('#zone');
      await page.press('Control+V');
    } else await page.pasteFiles('#zone', [path]);
    await asks(page);
    await scene.intranet.goto(address);
    const isBack = `document.contentType === 'text/html' && document.readyState === 'complete'`;
    await until(() => scene.intranet.evaluate(isBack), 'the page of before');
  });

  it('lets one’s own through unasked, were it of the same size', async () => {
    await show(scene.intranet);
    await scene.intranet.click(PICTURE, 'right');
    await scene.intranet.press('Escape');
    const page = await open();
    const own = await show(page);
    await page.pasteFiles('#zone', [own]);
    await passes(page);
  });

  it('knows none that was only looked at', async () => {
    const path = await show(scene.intranet);
    const page = await open();
    await page.pasteFiles('#zone', [path]);
    await passes(page);
  });
});

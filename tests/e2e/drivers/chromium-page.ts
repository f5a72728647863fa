import { writeFileSync } from 'node:fs';
import type { Frame, Page as PlaywrightPage } from '@playwright/test';
import { chromiumElements } from './chromium-elements.ts';
import { sessionOf } from './chromium-frame.ts';
import type { MouseButton, Page, Tab, Target, UrlMatch, View } from './driver.ts';
import { matchesUrl } from './match.ts';
import { type FileInWords, readFiles } from './pasted.ts';
import { say } from './target.ts';
import { until } from './until.ts';

const PATIENCE = 15_000;

/** A frame of Chromium. */
function chromiumView(frame: Frame): View {
  const page = frame.page();
  const { wait, count, text, pointAt, pressAt, findAny, prepareFill, select } = chromiumElements(frame);

  /** Where a person's hands are, the tab is in front; a tab behind another draws nothing. */
  const inFront = () => page.bringToFront();
  const middle = async (target: Target) => {
    await inFront();
    return pointAt(target);
  };

  async function click(target: Target, button: MouseButton = 'left'): Promise<void> {
    await inFront();
    const session = await sessionOf(page.mainFrame());
    const buttons = { left: 1, right: 2, middle: 4 }[button];
    await pressAt(target, (point) => {
      const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', how: object) =>
        session.send('Input.dispatchMouseEvent', { type, ...point, ...how });
      const pressed = Promise.all([
        send('mouseMoved', {}),
        send('mousePressed', { button, buttons, clickCount: 1 }),
        send('mouseReleased', { button, clickCount: 1 }),
      ]);
      return unlessGone(frame, pressed);
    });
  }

  async function drop(
    target: Target,
    text: Readonly<Record<string, string>>,
    files: readonly string[] = [],
  ): Promise<void> {
    const point = await middle(target);
    const session = await sessionOf(page.mainFrame());
    const items = Object.entries(text).map(([mimeType, data]) => ({ mimeType, data }));
    const data = { items, files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, ...point, data });
  }

  return {
    url: async () => frame.url(),
    evaluate: (run: unknown, argument?: unknown) => frame.evaluate(run as never, argument as never) as never,
    waitFor: async (target, state = 'visible', timeout = PATIENCE) => {
      const isSo = async () => (await count(target)) > 0 === (state === 'visible');
      await wait(isSo, `${state} ${say(target)}`, timeout);
    },
    count,
    text,
    click,
    async fill(target, text) {
      await inFront();
      if (!(await prepareFill(target, text))) return;
      if (text === '') await page.keyboard.press('Backspace');
      else await page.keyboard.insertText(text);
    },
    async select(target, value) {
      await inFront();
      await select(target, value);
    },
    async press(key) {
      await inFront();
      await unlessGone(frame, page.keyboard.press(key));
    },
    async chooseFiles(target, paths, meanwhile) {
      const files = [...paths];
      const { objectId } = await findAny(target);
      const session = await sessionOf(frame);
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { return this.localName === 'input' && this.type === 'file' }`,
        returnByValue: true,
      });
      if (result.value) return void (await session.send('DOM.setFileInputFiles', { files, objectId }));
      let opened: number | undefined;
      session.once('Page.fileChooserOpened', ({ backendNodeId }) => {
        opened = backendNodeId;
      });
      await session.send('Page.enable');
      await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
      try {
        await click(target);
        const backendNodeId = await until(() => opened, 'a file chooser');
        await meanwhile?.();
        await session.send('DOM.setFileInputFiles', { files, backendNodeId });
      } finally {
        await session.send('Page.setInterceptFileChooserDialog', { enabled: false });
      }
    },
    dropFiles: (target, paths, address) => drop(target, address ? { 'text/uri-list': address } : {}, paths),
    dropText: (target, text) => drop(target, text),
    async pull(target, to) {
      const { x, y } = await middle(target);
      const end = to === undefined ? { x: x + 40, y: y + 40 } : await middle(to);
      const { mouse } = page;
      await mouse.move(x, y);
      await mouse.down();
      await mouse.move(end.x, end.y, { steps: 4 });
      await mouse.up();
    },
    async pasteFiles(target, paths) {
      if (typeof target !== 'string') throw new Error('files are pasted by a selector');
      await frame.evaluate(paste, { target, files: readFiles(paths) });
    },
    frames: async (url) =>
      below(frame)
        .filter((child) => matchesUrl(child.url(), url))
        .map(chromiumView),
    frame: async (url, timeout = PATIENCE) =>
      chromiumView(
        await until(
          () => below(frame).find((child) => matchesUrl(child.url(), url)),
          `a frame at ${String(url as UrlMatch)}`,
          timeout,
        ),
      ),
  };
}

/** Runs in the page's own world, which is to read what it holds. */
function paste({ target, files }: { target: string; files: readonly FileInWords[] }): void {
  const clipboardData = new DataTransfer();
  for (const { name, base64, lastModified, type } of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    clipboardData.items.add(new File([bytes], name, { lastModified, type }));
  }
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  document.querySelector(target)?.dispatchEvent(event);
}

/** Of a press at which its frame goes the browser now and then says nothing more, not even that there was none. */
async function unlessGone(frame: Frame, pressed: Promise<unknown>): Promise<void> {
  const page = frame.page();
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  const onDetached = (other: Frame) => other === frame && resolve();
  const onClose = () => resolve();
  page.on('framedetached', onDetached);
  page.on('close', onClose);
  try {
    await Promise.race([pressed, gone]);
  } catch (error) {
    if (!page.isClosed()) throw error;
  } finally {
    page.off('framedetached', onDetached);
    page.off('close', onClose);
    pressed.catch(() => undefined);
  }
}

function below(frame: Frame): readonly Frame[] {
  return frame.childFrames().flatMap((child) => [child, ...below(child)]);
}

/**
 * @param base Drempel's own base URL
 * @param tab looks the tab up in the browser itself
 */
export function chromiumPage(page: PlaywrightPage, base: string, tab: () => Promise<Tab | undefined>): Page {
  return {
    ...chromiumView(page.mainFrame()),
    async goto(url) {
      const session = await sessionOf(page.mainFrame());
      const before = page.url();
      // Not awaited: Drempel may take the tab away before the browser answers.
      session.send('Page.navigate', { url, transitionType: 'typed' }).catch(() => undefined);
      await until(() => page.isClosed() || page.url() !== before, `a start towards ${url}`, 1_000).catch(
        () => undefined,
      );
    },
    reload: async () => {
      await page.reload({ timeout: PATIENCE });
    },
    back: async () => {
      await page.goBack({ timeout: PATIENCE, waitUntil: 'commit' });
    },
    runFirst: async (source) => {
      await page.addInitScript({ content: source });
    },
    async stayWhenAsked() {
      page.on('dialog', (dialog) => void dialog.dismiss());
    },
    tab,
    async scripts() {
      const session = await page.context().newCDPSession(page);
      const found = new Set<string>();
      session.on('Debugger.scriptParsed', ({ url }) => {
        if (url.startsWith(base)) found.add(url.slice(base.length));
      });
      // Tells of every script that the page has so far before it answers.
      await session.send('Debugger.enable');
      await session.detach();
      return [...found].sort();
    },
    async screenshot(path) {
      await page.bringToFront();
      const png = await page.screenshot({ timeout: PATIENCE });
      if (path) writeFileSync(path, png);
      return png;
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}

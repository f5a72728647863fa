import { writeFileSync } from 'node:fs';
import type { Frame, Locator, Page as PlaywrightPage } from '@playwright/test';
import type { Page, Tab, Target, UrlMatch, View } from './driver.ts';
import { matchesUrl } from './match.ts';
import { type FileInWords, readFiles } from './pasted.ts';
import { until } from './until.ts';

const PATIENCE = 15_000;

/** A frame of Chromium, through Playwright. */
function chromiumView(frame: Frame): View {
  const find = (target: Target): Locator =>
    typeof target === 'string'
      ? frame.locator(target)
      : frame.getByRole(target.role, target.name === undefined ? {} : { name: target.name, exact: true });
  const visible = (target: Target): Locator => find(target).filter({ visible: true });
  /** Where a person's hands are, the tab is in front; a tab behind another draws nothing. */
  const inFront = async (target: Target): Promise<Locator> => {
    await frame.page().bringToFront();
    return find(target);
  };

  async function middle(target: Target): Promise<{ x: number; y: number }> {
    await (await inFront(target)).scrollIntoViewIfNeeded({ timeout: PATIENCE });
    const box = await find(target).boundingBox();
    if (!box) throw new Error(`not visible: ${JSON.stringify(target)}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async function drop(
    target: Target,
    text: Readonly<Record<string, string>>,
    files: readonly string[] = [],
  ): Promise<void> {
    const point = await middle(target);
    const session = await frame.page().context().newCDPSession(frame.page());
    const items = Object.entries(text).map(([mimeType, data]) => ({ mimeType, data }));
    const data = { items, files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, ...point, data });
    await session.detach();
  }

  return {
    url: async () => frame.url(),
    evaluate: (run: unknown, argument?: unknown) => frame.evaluate(run as never, argument as never) as never,
    waitFor: (target, state = 'visible', timeout = PATIENCE) =>
      state === 'visible'
        ? visible(target).first().waitFor({ timeout })
        : until(async () => (await visible(target).count()) === 0, `${JSON.stringify(target)} gone`, timeout).then(
            () => undefined,
          ),
    count: (target) => visible(target).count(),
    text: (target) => find(target).innerText({ timeout: PATIENCE }),
    async click(target, button = 'left') {
      const found = await inFront(target);
      try {
        await found.click({ button, timeout: PATIENCE });
      } catch (error) {
        // A page that closes itself on a click may be gone before the driver has heard that the button went up.
        if (!(frame.page().isClosed() && `${error}`.includes('performing click action'))) throw error;
      }
    },
    fill: async (target, text) => (await inFront(target)).fill(text, { timeout: PATIENCE }),
    select: async (target, value) => {
      await (await inFront(target)).selectOption(value, { timeout: PATIENCE });
    },
    async press(key) {
      const page = frame.page();
      await page.bringToFront();
      const { promise: gone, resolve } = Promise.withResolvers<void>();
      const onDetached = (other: Frame) => other === frame && resolve();
      page.on('framedetached', onDetached);
      const pressed = page.keyboard.press(key);
      // Of a key at which its frame went the browser now and then says nothing more, not even that there was none.
      await Promise.race([pressed, gone]).finally(() => page.off('framedetached', onDetached));
      pressed.catch(() => undefined);
    },
    async chooseFiles(target, paths, meanwhile) {
      const isInput = await find(target).evaluate(
        (element) => element.localName === 'input' && element.getAttribute('type') === 'file',
        undefined,
        { timeout: PATIENCE },
      );
      if (isInput) return find(target).setInputFiles([...paths], { timeout: PATIENCE });
      const chooser = frame.page().waitForEvent('filechooser', { timeout: PATIENCE });
      await (await inFront(target)).click({ timeout: PATIENCE });
      const opened = await chooser;
      await meanwhile?.();
      await opened.setFiles([...paths], { timeout: PATIENCE });
    },
    dropFiles: (target, paths, address) => drop(target, address ? { 'text/uri-list': address } : {}, paths),
    dropText: (target, text) => drop(target, text),
    async pull(target, to) {
      const { x, y } = await middle(target);
      const end = to === undefined ? { x: x + 40, y: y + 40 } : await middle(to);
      const { mouse } = frame.page();
      await mouse.move(x, y);
      await mouse.down();
      await mouse.move(end.x, end.y, { steps: 4 });
      await mouse.up();
    },
    async pasteFiles(target, paths) {
      await find(target).evaluate(
        (element, files: readonly FileInWords[]) => {
          const clipboardData = new DataTransfer();
          for (const { name, base64, lastModified, type } of files) {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            clipboardData.items.add(new File([bytes], name, { lastModified, type }));
          }
          const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
          element.dispatchEvent(paste);
        },
        readFiles(paths),
        { timeout: PATIENCE },
      );
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
      const session = await page.context().newCDPSession(page);
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

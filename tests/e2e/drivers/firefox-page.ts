import { writeFileSync } from 'node:fs';
import type { Page, Tab, Target, View } from './driver.ts';
import { type Bidi, type BidiContext, readOutcome } from './firefox-bidi.ts';
import { pressKeys, typeText } from './firefox-keys.ts';
import type { Privileged } from './firefox-privileged.ts';
import { matchesUrl } from './match.ts';
import { until } from './until.ts';

interface Node {
  readonly sharedId: string;
}

const say = (target: Target) => (typeof target === 'string' ? target : `${target.role} "${target.name ?? ''}"`);

/** A tab or frame of Firefox, by its browsing context. */
export function firefoxView(bidi: Bidi, privileged: Privileged, context: string): View {
  async function call<T>(source: string, nodes: readonly Node[] = []): Promise<T> {
    const outcome = await bidi.send('script.callFunction', {
      functionDeclaration: `async (...nodes) => JSON.stringify(await (${source})(...nodes))`,
      arguments: nodes.map(({ sharedId }) => ({ sharedId })),
      target: { context },
      awaitPromise: true,
    });
    return readOutcome<T>(outcome as never);
  }

  async function locate(target: Target): Promise<readonly Node[]> {
    const locator =
      typeof target === 'string' ? { type: 'css', value: target } : { type: 'accessibility', value: target };
    return (await bidi.send<{ nodes: Node[] }>('browsingContext.locateNodes', { context, locator })).nodes;
  }

  async function findVisible(target: Target): Promise<readonly Node[]> {
    const nodes = await locate(target);
    if (nodes.length === 0) return [];
    const seen = await call<boolean[]>(
      `(...nodes) => nodes.map((n) => n.checkVisibility({ visibilityProperty: true }) && n.getClientRects().length > 0)`,
      nodes,
    );
    return nodes.filter((_, index) => seen[index]);
  }

  /** The one element, visible or not: file inputs are often hidden. */
  async function findAny(target: Target): Promise<Node> {
    const find = async () => {
      const nodes = await locate(target);
      if (nodes.length > 1) throw new Error(`${nodes.length} elements match`);
      return nodes[0];
    };
    return until(find, say(target));
  }

  const findOne = (target: Target): Promise<Node> =>
    until(
      async () => {
        const nodes = await findVisible(target);
        if (nodes.length > 1) throw new Error(`${nodes.length} elements match`);
        return nodes[0];
      },
      `visible ${say(target)}`,
    );

  const keys = (actions: readonly unknown[]) =>
    bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });

  /** Waits until a click in its middle would reach it, then acts. */
  async function pointAt(target: Target): Promise<Node> {
    return until(
      async () => {
        const node = await findOne(target);
        const reachable = await call<boolean>(
          `(n) => {
          if (n.disabled || n.closest('[inert]')) return false;
          n.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          const box = n.getBoundingClientRect();
          const hit = n.getRootNode().elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return hit !== null && (n.contains(hit) || hit.contains(n));
        }`,
          [node],
        );
        return reachable && node;
      },
      `clickable ${say(target)}`,
    );
  }

  async function click(target: Target, button: 'left' | 'middle' = 'left'): Promise<void> {
    const node = await pointAt(target);
    const number = button === 'left' ? 0 : 1;
    await bidi.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: node } },
            { type: 'pointerDown', button: number },
            { type: 'pointerUp', button: number },
          ],
        },
      ],
    });
  }

  async function chooseIn(element: Node, paths: readonly string[]): Promise<void> {
    await bidi.send('input.setFiles', { context, element, files: paths });
  }

  async function give(kind: 'drop' | 'paste', target: Target, paths: readonly string[]): Promise<void> {
    const node = await pointAt(target);
    const at = await call<{ x: number; y: number }>(
      `(n) => {
        const box = n.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }`,
      [node],
    );
    await privileged.give(kind, context, at, paths);
  }

  return {
    url: () => call('() => location.href'),
    evaluate: (run: unknown, argument?: unknown) =>
      call(typeof run === 'string' ? `() => (${run}\n)` : `() => (${run})(${JSON.stringify(argument)})`),
    async waitFor(target, state = 'visible', timeout) {
      const what = `${state} ${say(target)}`;
      await until(async () => (await findVisible(target)).length > 0 === (state === 'visible'), what, timeout);
    },
    count: async (target) => (await findVisible(target)).length,
    text: async (target) => call('(n) => n.innerText', [await findOne(target)]),
    click,
    async fill(target, text) {
      const node = await pointAt(target);
      const typed = await call<boolean>(
        `(n) => {
          n.focus();
          if (['date', 'time', 'datetime-local', 'month', 'week', 'range', 'color'].includes(n.type)) {
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(n, ${JSON.stringify(text)});
            for (const type of ['input', 'change']) n.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
            return false;
          }
          if (n.select) n.select();
          else getSelection().selectAllChildren(n);
          return true;
        }`,
        [node],
      );
      if (typed) await keys([...pressKeys('Backspace'), ...typeText(text)]);
    },
    async select(target, value) {
      await call(
        `(n) => {
          n.value = ${JSON.stringify(value)};
          for (const type of ['input', 'change']) n.dispatchEvent(new Event(type, { bubbles: true }));
        }`,
        [await pointAt(target)],
      );
    },
    press: async (key) => {
      await keys(pressKeys(key));
    },
    async chooseFiles(target, paths) {
      const node = await findAny(target);
      if (await call<boolean>(`(n) => n.localName === 'input' && n.type === 'file'`, [node]))
        return chooseIn(node, paths);
      const opened = Promise.withResolvers<Node>();
      const onOpened = (event: { context: string; element: Node }) => opened.resolve(event.element);
      bidi.on('input.fileDialogOpened', onOpened);
      try {
        await click(target);
        let element: Node | undefined;
        void opened.promise.then((found) => {
          element = found;
        });
        await chooseIn(await until(() => element, 'a file chooser'), paths);
      } finally {
        bidi.off('input.fileDialogOpened', onOpened);
      }
    },
    dropFiles: (target, paths) => give('drop', target, paths),
    pasteFiles: (target, paths) => give('paste', target, paths),
    async frame(url, timeout) {
      const found = await until(
        async () => {
          const tree = await bidi.send<{ contexts: BidiContext[] }>('browsingContext.getTree', { root: context });
          return tree.contexts.flatMap(below).find((child) => matchesUrl(child.url, url));
        },
        `a frame at ${url}`,
        timeout,
      );
      return firefoxView(bidi, privileged, found.context);
    },
  };
}

function below(context: BidiContext): readonly BidiContext[] {
  return (context.children ?? []).flatMap((child) => [child, ...below(child)]);
}

/** @param tab looks the tab up in the browser itself */
export function firefoxPage(
  bidi: Bidi,
  privileged: Privileged,
  context: string,
  tab: () => Promise<Tab | undefined>,
): Page {
  const view = firefoxView(bidi, privileged, context);
  return {
    ...view,
    async goto(url) {
      // Cancelled on its way when Drempel opens it elsewhere.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' }).catch(() => undefined);
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    async back() {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    tab,
    async scripts() {
      const base = `moz-extension://`;
      const found = await privileged.scripts(await view.url());
      return found.map((path) => (path.startsWith(base) ? new URL(path).pathname : path).replace(/^\//, '')).sort();
    },
    async screenshot(path) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      const png = Buffer.from(data, 'base64');
      if (path) writeFileSync(path, png);
      return png;
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

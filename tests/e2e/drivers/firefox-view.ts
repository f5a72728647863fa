import type { MouseButton, Target, UrlMatch, View } from './driver.ts';
import type { Bidi, BidiContext } from './firefox-bidi.ts';
import { firefoxElements, type Node } from './firefox-elements.ts';
import { pressKeys, typeText } from './firefox-keys.ts';
import type { Privileged } from './firefox-privileged.ts';
import { matchesUrl } from './match.ts';
import { PREPARE_FILL, SELECT, say } from './target.ts';
import { until } from './until.ts';

/** A tab or frame of Firefox, by its browsing context. */
export function firefoxView(bidi: Bidi, privileged: Privileged, context: string): View {
  const { call, findVisible, findAny, findOne, pointAt } = firefoxElements(bidi, context);

  const keys = (actions: readonly unknown[]) =>
    bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });

  /** Moves the pointer onto the target, and goes on from there; again where that was scrolled out of sight meanwhile. */
  async function point(target: Target, then: readonly unknown[]): Promise<void> {
    const press = async () => {
      const element = await pointAt(target);
      const actions = [{ type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } }, ...then];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
      return true;
    };
    await until(press, `a press on ${say(target)}`, undefined, (error) => !isOutOfSight(error));
  }

  async function click(target: Target, button: MouseButton = 'left'): Promise<void> {
    const number = { left: 0, middle: 1, right: 2 }[button];
    await point(target, [
      { type: 'pointerDown', button: number },
      { type: 'pointerUp', button: number },
    ]);
  }

  async function chooseIn(element: Node, paths: readonly string[]): Promise<void> {
    await bidi.send('input.setFiles', { context, element, files: paths });
  }

  async function give(
    kind: 'drop' | 'paste',
    target: Target,
    paths: readonly string[],
    text: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const node = await pointAt(target);
    const at = await call<{ x: number; y: number }>(
      `(n) => {
        const box = n.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }`,
      [node],
    );
    await privileged.give(kind, context, at, paths, text);
  }

  async function framesAt(url: UrlMatch): Promise<readonly BidiContext[]> {
    const tree = await bidi.send<{ contexts: BidiContext[] }>('browsingContext.getTree', { root: context });
    return tree.contexts.flatMap(below).filter((child) => matchesUrl(child.url, url));
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
      const typed = await call<boolean>(`(n) => (${PREPARE_FILL})(n, ${JSON.stringify(text)})`, [node]);
      if (typed) await keys([...pressKeys('Backspace'), ...typeText(text)]);
    },
    async select(target, value) {
      await call(`(n) => (${SELECT})(n, ${JSON.stringify(value)})`, [await pointAt(target)]);
    },
    press: async (key) => {
      await keys(pressKeys(key));
    },
    async chooseFiles(target, paths, meanwhile) {
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
        const input = await until(() => element, 'a file chooser');
        await meanwhile?.();
        await chooseIn(input, paths);
      } finally {
        bidi.off('input.fileDialogOpened', onOpened);
      }
    },
    dropFiles: (target, paths, address) => give('drop', target, paths, address ? { 'text/uri-list': address } : {}),
    dropText: (target, text) => give('drop', target, [], text),
    pull: (target) =>
      point(target, [
        { type: 'pointerDown', button: 0 },
        ...[10, 20, 30, 40].map((way) => ({ type: 'pointerMove', x: way, y: way, origin: 'pointer', duration: 20 })),
        { type: 'pointerUp', button: 0 },
      ]),
    pasteFiles: (target, paths) => give('paste', target, paths),
    async frames(url) {
      return (await framesAt(url)).map((found) => firefoxView(bidi, privileged, found.context));
    },
    async frame(url, timeout) {
      const found = await until(async () => (await framesAt(url))[0], `a frame at ${url}`, timeout);
      return firefoxView(bidi, privileged, found.context);
    },
  };
}

/** Nothing was pressed then: to move there comes first. */
const isOutOfSight = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('move target out of bounds');

function below(context: BidiContext): readonly BidiContext[] {
  return (context.children ?? []).flatMap((child) => [child, ...below(child)]);
}

import type { Frame } from '@playwright/test';
import { chromiumFrame, type Handle } from './chromium-frame.ts';
import type { Target } from './driver.ts';
import { IS_HIT, IS_SEEN, PREPARE_FILL, readRoleFinder, SELECT, say } from './target.ts';
import { until } from './until.ts';

/** What a document is to be given first. */
const NO_ROLES = 'no roles';

/** A function's source: `all` are the elements of its first argument, `seen` those of them that are visible. */
const among = (body: string) => `async (target, argument) => {
  if (typeof target !== 'string' && !globalThis.findByRole) return '${NO_ROLES}';
  const all = typeof target === 'string' ? [...document.querySelectorAll(target)] : findByRole(target.role, target.name);
  const seen = all.filter(${IS_SEEN});
  ${body}
}`;

/** A page may move its things after they were found. What is pressed in their place is not to hear of that. */
const WATCH_PRESS = `
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'contextmenu'];
  let missed = null;
  const onPress = (event) => {
    if (!event.isTrusted) return;
    missed ??= !event.composedPath().includes(n);
    if (!missed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of types) addEventListener(type, onPress, true);
  globalThis.endPress = () => {
    for (const type of types) removeEventListener(type, onPress, true);
    return missed === true;
  };`;

const ONE = `if (seen.length > 1) throw new Error(seen.length + ' elements match');
  const [n] = seen;`;

/**
 * Where a click in its middle would reach it, once it stands still: what was never drawn takes no press. In a tab that
 * draws nothing no frame comes.
 */
const REACHED = among(`${ONE}
  if (!n || n.disabled || n.closest('[inert]')) return null;
  n.scrollIntoViewIfNeeded();
  const frame = () => new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 100); });
  const place = () => { const { x, y, width, height } = n.getBoundingClientRect(); return [x, y, width, height].join(); };
  if (performance.getEntriesByType('paint').length === 0) await frame();
  const before = place();
  await frame();
  if (place() !== before) return null;
  if (!(${IS_HIT})(n)) return null;
  if (argument === 'press') {${WATCH_PRESS}}
  return n;`);

const ONLY = among(`if (all.length > 1) throw new Error(all.length + ' elements match');
  return all[0] ?? null;`);

/** Finds in a frame the elements that a person would mean. */
export function chromiumElements(frame: Frame) {
  const { call, handle, middleOf } = chromiumFrame(frame);
  const isFinal = () => frame.page().isClosed() || frame.isDetached();
  const wait = <T>(ask: () => Promise<T>, what: string, timeout?: number) => until(ask, what, timeout, isFinal);

  /** Gives the document first what it finds roles by, where it is asked for one. */
  async function withRoles<T>(ask: () => Promise<T | typeof NO_ROLES>): Promise<T> {
    const answer = await ask();
    if (answer !== NO_ROLES) return answer as T;
    const js = await readRoleFinder();
    await call(`() => { ${js}\n }`);
    return (await ask()) as T;
  }
  const ask = <T>(target: Target, body: string, argument?: unknown) =>
    withRoles(() => call<T | typeof NO_ROLES>(among(body), target, argument));
  const find = (source: string, target: Target, what: string, argument?: unknown): Promise<Handle> =>
    wait(
      () => withRoles(() => handle<null | typeof NO_ROLES>(source, target, argument)) as Promise<Handle | null>,
      what,
    );

  const reach = (target: Target, argument?: 'press') => find(REACHED, target, `clickable ${say(target)}`, argument);

  return {
    wait,
    count: (target: Target) => ask<number>(target, 'return seen.length;'),
    text: async (target: Target): Promise<string> => {
      const { text } = await wait(
        () => ask<{ text: string } | null>(target, `${ONE} return n ? { text: n.innerText } : null;`),
        `visible ${say(target)}`,
      );
      return text;
    },
    /** Waits until a click would reach it. @returns where, in the tab's own viewport */
    pointAt: async (target: Target) => middleOf(await reach(target)),
    /** Presses where the target is, and again where it had moved away meanwhile. */
    pressAt: async (target: Target, at: (point: { x: number; y: number }) => Promise<unknown>): Promise<void> => {
      const isHit = async () => {
        await at(await middleOf(await reach(target, 'press')));
        // What was hit may have gone elsewhere with its document.
        return !(await call<boolean>('() => globalThis.endPress?.() ?? false').catch(() => false));
      };
      await wait(isHit, `a press that hits ${say(target)}`);
    },
    /** The one element, visible or not: file inputs are often hidden. */
    findAny: (target: Target) => find(ONLY, target, say(target)),
    /** Puts the focus there and marks all of it. @returns whether it is to be typed into; else it has the text now */
    prepareFill: async (target: Target, text: string): Promise<boolean> => {
      await reach(target);
      return ask<boolean>(target, `${ONE} return (${PREPARE_FILL})(n, argument);`, text);
    },
    select: async (target: Target, value: string): Promise<void> => {
      await reach(target);
      await ask(target, `${ONE} (${SELECT})(n, argument);`, value);
    },
  };
}

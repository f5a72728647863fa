import type { Target } from './driver.ts';
import { type Bidi, isGone, readOutcome } from './firefox-bidi.ts';
import { IS_HIT, IS_SEEN, readRoleFinder, say } from './target.ts';
import { until } from './until.ts';

/** A node of a page, as BiDi names it. */
export interface Node {
  readonly sharedId: string;
}

/** Runs functions in a browsing context, and finds in it the elements that a person would mean. */
export function firefoxElements(bidi: Bidi, context: string) {
  async function call<T>(source: string, nodes: readonly Node[] = []): Promise<T> {
    const outcome = await bidi.send('script.callFunction', {
      functionDeclaration: `async (...nodes) => JSON.stringify(await (${source})(...nodes))`,
      arguments: nodes.map(({ sharedId }) => ({ sharedId })),
      target: { context },
      awaitPromise: true,
    });
    return readOutcome<T>(outcome as never);
  }

  /** Apart from the page's own world, where a page could see it. */
  const aside = { context, sandbox: 'drempel-driver' };

  /** @returns null where the document has not been given the means yet */
  async function askByRole({ role, name }: Exclude<Target, string>): Promise<readonly Node[] | null> {
    const values = [role, name].map((value) =>
      value === undefined ? { type: 'undefined' } : { type: 'string', value },
    );
    const { result } = await bidi.send<{ result: { type: string; value?: readonly Node[] } }>('script.callFunction', {
      functionDeclaration: '(role, name) => globalThis.findByRole?.(role, name) ?? null',
      arguments: values,
      target: aside,
      awaitPromise: false,
    });
    return result.type === 'array' ? (result.value ?? []) : null;
  }

  async function locate(target: Target): Promise<readonly Node[]> {
    if (typeof target === 'string') {
      const locator = { type: 'css', value: target };
      return (await bidi.send<{ nodes: Node[] }>('browsingContext.locateNodes', { context, locator })).nodes;
    }
    const found = await askByRole(target);
    if (found) return found;
    const js = await readRoleFinder();
    await bidi.send('script.evaluate', { expression: `${js}\nnull`, target: aside, awaitPromise: false });
    return (await askByRole(target)) ?? [];
  }

  async function findVisible(target: Target): Promise<readonly Node[]> {
    const nodes = await locate(target);
    if (nodes.length === 0) return [];
    const seen = await call<boolean[]>(`(...nodes) => nodes.map(${IS_SEEN})`, nodes);
    return nodes.filter((_, index) => seen[index]);
  }

  /** The one element, visible or not: file inputs are often hidden. */
  async function findAny(target: Target): Promise<Node> {
    const find = async () => {
      const nodes = await locate(target);
      if (nodes.length > 1) throw new Error(`${nodes.length} elements match`);
      return nodes[0];
    };
    return until(find, say(target), undefined, isGone);
  }

  const findOne = (target: Target): Promise<Node> =>
    until(
      async () => {
        const nodes = await findVisible(target);
        if (nodes.length > 1) throw new Error(`${nodes.length} elements match`);
        return nodes[0];
      },
      `visible ${say(target)}`,
      undefined,
      isGone,
    );

  /** Waits until a click in its middle would reach it, then acts. */
  async function pointAt(target: Target): Promise<Node> {
    return until(
      async () => {
        const node = await findOne(target);
        const reachable = await call<boolean>(
          `(n) => {
          if (n.disabled || n.closest('[inert]')) return false;
          n.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
          return (${IS_HIT})(n);
        }`,
          [node],
        );
        return reachable && node;
      },
      `clickable ${say(target)}`,
      undefined,
      isGone,
    );
  }

  return { call, findVisible, findAny, findOne, pointAt };
}

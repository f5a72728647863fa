import type { CDPSession, Frame } from '@playwright/test';

/** An element of a page, as Chromium names it to those who debug it. */
export interface Handle {
  readonly objectId: string;
}

/** A frame, as Chromium names it to those who debug it. */
interface Place {
  readonly session: CDPSession;
  readonly frameId: string;
  /** The frame that the session is of: this one, or one above it that lives in the same process. */
  readonly root: Frame;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

/** Apart from the page's own world, where a page could see it. */
const WORLD = 'drempel-driver';

/** What a function threw in the page. */
class ThrownThere extends Error {}

const places = new WeakMap<Frame, Promise<Place>>();

function placeOf(frame: Frame): Promise<Place> {
  const known = places.get(frame);
  if (known) return known;
  const found = findPlace(frame);
  places.set(frame, found);
  found.catch(() => places.delete(frame));
  return found;
}

/** Chromium's own protocol for a frame. */
export const sessionOf = async (frame: Frame): Promise<CDPSession> => (await placeOf(frame)).session;

/**
 * Runs functions in a frame by Chromium's own protocol. Playwright's way, the one with selectors, brings a third of a
 * megabyte of script into each document first: a good part of all that a test of the guard did.
 */
export function chromiumFrame(frame: Frame) {
  /** Where it is may change under way: from a page's process to another's. */
  async function inPlace<T>(run: (place: Place) => Promise<T>): Promise<T> {
    const known = places.get(frame);
    if (!known) return run(await placeOf(frame));
    try {
      return await run(await known);
    } catch (error) {
      if (error instanceof ThrownThere) throw error;
      if (places.get(frame) === known) places.delete(frame);
      return run(await placeOf(frame));
    }
  }

  const outcome = async (place: Place, source: string, args: readonly unknown[], returnByValue: boolean) => {
    const { session, frameId } = place;
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: WORLD });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: source,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue,
    });
    if (exceptionDetails) throw new ThrownThere(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };

  return {
    /** Values travel as JSON. */
    call: <T>(source: string, ...args: readonly unknown[]): Promise<T> =>
      inPlace(async (place) => (await outcome(place, source, args, true)).value as T),
    /** @returns a handle where the function returns an element; else what it returns */
    handle: <T>(source: string, ...args: readonly unknown[]): Promise<Handle | T> =>
      inPlace(async (place) => {
        const { objectId, value } = await outcome(place, source, args, false);
        return objectId === undefined ? (value as T) : { objectId };
      }),
    /** The middle of an element, in the tab's own viewport. */
    middleOf: ({ objectId }: Handle): Promise<{ x: number; y: number }> =>
      inPlace(async ({ session, root }) => {
        const { quads } = await session.send('DOM.getContentQuads', { objectId });
        const { x, y } = middle(quads[0] ?? []);
        const from = await offsetOf(root);
        return { x: x + from.x, y: y + from.y };
      }),
  };
}

/** @returns null of a frame that lives in the process of the one above it */
async function openSession(frame: Frame): Promise<CDPSession | null> {
  const page = frame.page();
  const isTop = frame === page.mainFrame();
  const opened = page.context().newCDPSession(isTop ? page : frame);
  return isTop ? opened : opened.catch(() => null);
}

async function findPlace(frame: Frame): Promise<Place> {
  const own = await openSession(frame);
  if (own) {
    const { frameTree } = await own.send('Page.getFrameTree');
    return { session: own, frameId: frameTree.frame.id, root: frame };
  }
  const parent = frame.parentFrame();
  if (!parent) throw new Error('a frame that is gone');
  const { session, frameId, root } = await placeOf(parent);
  const { frameTree } = await session.send('Page.getFrameTree');
  const children = below(frameTree).find((tree) => tree.frame.id === frameId)?.childFrames ?? [];
  // Not by their addresses, which both do not say alike; the tree has those of this process, in order of birth.
  const others = await Promise.all(
    parent.childFrames().map(async (child) => {
      const other = await openSession(child);
      await other?.detach();
      return other ? [] : [child];
    }),
  );
  const found = children[others.flat().indexOf(frame)];
  if (!found) throw new Error(`no frame at ${frame.url()}`);
  return { session, frameId: found.frame.id, root };
}

const below = (tree: FrameTree): readonly FrameTree[] => [tree, ...(tree.childFrames ?? []).flatMap(below)];

/** Where a frame with a process of its own begins, in the tab's own viewport. */
async function offsetOf(root: Frame): Promise<{ x: number; y: number }> {
  const parent = root.parentFrame();
  if (!parent) return { x: 0, y: 0 };
  const { frameId } = await placeOf(root);
  const above = await placeOf(parent);
  const { backendNodeId } = await above.session.send('DOM.getFrameOwner', { frameId });
  const { model } = await above.session.send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.content;
  const from = await offsetOf(above.root);
  return { x: x + from.x, y: y + from.y };
}

/** Of a quad: four corners, x and y of each. */
function middle(quad: readonly number[]): { x: number; y: number } {
  if (quad.length < 8) throw new Error('not visible');
  const mean = (first: number) =>
    ((quad[first] ?? 0) + (quad[first + 2] ?? 0) + (quad[first + 4] ?? 0) + (quad[first + 6] ?? 0)) / 4;
  return { x: mean(0), y: mean(1) };
}

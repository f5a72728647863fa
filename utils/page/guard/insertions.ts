import { apply, getter } from '../natives.ts';
import { createNotes } from './natives.ts';
import { wrap } from './wrap.ts';

const CHILD = 'before after replaceWith';
const PARENT = 'append prepend replaceChildren';

/** Whatever may put a frame into a document before it returns, by the interface that has it. */
const INSERTIONS: Readonly<Record<string, string>> = {
  Node: 'appendChild insertBefore replaceChild',
  Element: `${CHILD} ${PARENT} insertAdjacentElement insertAdjacentHTML setHTML setHTMLUnsafe innerHTML outerHTML`,
  CharacterData: CHILD,
  DocumentType: CHILD,
  Document: `${PARENT} write writeln execCommand body`,
  HTMLTableElement: 'caption tHead tFoot',
  Range: 'insertNode surroundContents',
};

/**
 * Calls `then` when something may have come into a document, before the page can do anything with it: at once after
 * what a script inserts, and before the next script where the parser does. What runs in the middle of an insertion, as
 * the constructor of an element does, is earlier.
 * @param then is given what the script inserted into or beside, or the document
 */
export function afterInsertions(
  realm: Window & typeof globalThis,
  then: (target: unknown) => void,
  note: (error: unknown) => void,
): void {
  const around = { before: (target: unknown) => () => then(target) };
  for (const kind in INSERTIONS) {
    const prototype = (realm as unknown as Record<string, { prototype: object } | undefined>)[kind]?.prototype;
    for (const name of INSERTIONS[kind]?.split(' ') ?? []) if (prototype) wrap(prototype, name, around, note);
  }
  const { document } = realm;
  new realm.MutationObserver(() => then(document)).observe(document, { childList: true, subtree: true });
}

/** Gives the frames of a window, as it knows them by number, each of them once. */
export function newFrames(realm: Window & typeof globalThis, reach: (frame: typeof realm) => void): () => void {
  const count = getter(realm, 'length') as (this: unknown) => number;
  const known = createNotes<object, true>();
  return () => {
    for (let at = apply(count, realm, []) - 1; at >= 0; at -= 1) {
      const frame = realm[at] as typeof realm;
      if (known.get(frame)) continue;
      known.set(frame, true);
      reach(frame);
    }
  };
}

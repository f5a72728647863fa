import { apply } from './natives.ts';
import { replace } from './replace.ts';

type Realm = Window & typeof globalThis;

/**
 * Hooks the windows that a page can reach before their own page, and Drempel's scripts with it, is there: they still
 * show the empty document they begin with, in which everything works already. A page gets at them by `contentWindow`,
 * `contentDocument`, `frames` and what `open` returns; by `window[0]` and by a frame's name too, where nobody can stand.
 * @param hook is given each of them once; must leave alone what it knows
 */
export function hookRealmsToCome(page: Realm, hook: (realm: Realm) => void): void {
  const reach = (other: Realm | null) => {
    try {
      if (other?.document.URL === 'about:blank') hook(other);
    } catch {
      // Another origin's.
    }
  };
  for (const Element of [page.HTMLIFrameElement, page.HTMLObjectElement]) {
    const prototype = Element?.prototype;
    replace(prototype, 'contentWindow', (target, self) => {
      const found = apply(target, self, []) as Realm | null;
      reach(found);
      return found;
    });
    replace(prototype, 'contentDocument', (target, self) => {
      const found = apply(target, self, []) as Document | null;
      reach(found?.defaultView ?? null);
      return found;
    });
  }
  replace(page, 'frames', (target, self) => {
    for (let at = 0; at < page.length; at += 1) reach(page[at] as Realm);
    return apply(target, self, []);
  });
  replace(page, 'open', (target, self, args) => {
    const found = apply(target, self, args as never) as Realm | null;
    reach(found);
    return found;
  });
}

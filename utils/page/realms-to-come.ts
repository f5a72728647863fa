import { apply } from './natives.ts';
import { replace } from './replace.ts';

type Realm = Window & typeof globalThis;

/**
 * Hooks the windows that a page can reach before their own page, and Drempel's scripts with it, is there: they still
 * show the empty document they begin with, or one whose server has only begun to send it, and everything works in them
 * already. A page gets at them by `contentWindow`, `contentDocument` and what `open` returns; by `window[0]` and by a
 * frame's name too, where nobody can stand.
 * @param hook is given each of them once or more; must leave alone what it knows
 * @returns does so with a window however it was come by
 */
export function hookRealmsToCome(page: Realm, hook: (realm: Realm) => void): (other: Realm) => void {
  const reach = (other: Realm | null | undefined) => {
    try {
      if (other?.document.URL === 'about:blank' || other?.document.documentElement === null) hook(other);
    } catch {
      // Another origin's.
    }
  };
  const reachWhatComes = (holder: object | undefined, name: string, realmOf: (found: never) => unknown) =>
    replace(holder, name, (target, self, args) => {
      const found = apply(target, self, args as never) as never;
      reach(realmOf(found) as Realm | null);
      return found;
    });
  const itself = (found: unknown) => found;
  for (const Element of [page.HTMLIFrameElement, page.HTMLFrameElement, page.HTMLObjectElement]) {
    reachWhatComes(Element?.prototype, 'contentWindow', itself);
    reachWhatComes(Element?.prototype, 'contentDocument', (found: Document | null) => found?.defaultView);
  }
  reachWhatComes(page, 'open', itself);
  return reach;
}

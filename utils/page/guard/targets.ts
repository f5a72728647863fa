import { apply, dispatch } from '../natives.ts';
import {
  createNotes,
  documentView,
  eventOrigin,
  eventPath,
  inputType,
  mouse,
  NewMouseEvent,
  ownerDocument,
  peek,
  relatedTarget,
  rootAtPoint,
  rootFocus,
} from './natives.ts';

/** Whether it is a file input of this or another realm; the native getter itself is the test of its kind. */
export function isFileInput(target: unknown): target is HTMLInputElement {
  return peek(inputType, target) === 'file';
}

/** The innermost target that the page's own realm may see, shadow roots that are closed to it left aside. */
export function innermost(event: Event): EventTarget | null {
  const target = eventOrigin ? apply(eventOrigin, event, []) : apply(eventPath, event, [])[0];
  return (target as EventTarget | undefined) ?? null;
}

/** Whether a node is in a window that is none of this tab's: a guard also stands in windows that its page has opened. */
export function isElsewhere(node: unknown): boolean {
  const view = peek(documentView, peek(ownerDocument, node));
  return view ? view.top !== window.top : false;
}

const clientX: (this: unknown) => number = mouse('clientX');
const clientY: (this: unknown) => number = mouse('clientY');

/**
 * Closed shadow roots by their hosts: those that scripts of the page made, and those that its mark-up declares, which
 * only the relay can open. It is asked, and answers, by events of names that no page knows.
 */
export function createRoots() {
  const known = createNotes<object, ShadowRoot>();
  let question = '';
  let answer: ShadowRoot | undefined;

  const rootOf = (host: EventTarget): ShadowRoot | undefined => {
    const root = known.get(host);
    if (root || !question) return root;
    answer = undefined;
    apply(dispatch, window, [new NewMouseEvent(question, { relatedTarget: host })]);
    if (answer) known.set(host, answer);
    return answer;
  };

  return {
    rootOf,
    note: (host: Element, root: ShadowRoot) => known.set(host, root),

    /** The relay can open roots, and is asked by this name. */
    ask(name: string): void {
      question = name;
    },
    /** At the relay's answer. */
    take(event: Event): void {
      answer = apply(relatedTarget, event, []) as ShadowRoot;
    },

    /** Goes on from a host into the closed roots under a point, or under the focus where there is no point. */
    deepTarget(event: Event): EventTarget | null {
      const x = peek(clientX, event);
      const y = peek(clientY, event);
      let target = innermost(event);
      for (;;) {
        const root = target && rootOf(target);
        if (!root) return target;
        const inner: Element | null =
          x === undefined ? apply(rootFocus, root, []) : apply(rootAtPoint, root, [x, y as number]);
        if (!inner || inner === target) return target;
        target = inner;
      }
    },
  };
}
export type Roots = ReturnType<typeof createRoots>;

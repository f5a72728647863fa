import { apply } from '../natives.ts';
import { createNotes, eventPath, inputType, labelControl, localName, parentNode, peek } from './natives.ts';

/** Whether it is a file input of this or another realm; the native getter itself is the test of its kind. */
export function isFileInput(target: unknown): target is HTMLInputElement {
  return peek(inputType, target) === 'file';
}

/** The innermost target that the page's own realm may see, shadow roots that are closed to it left aside. */
export function innermost(event: Event): EventTarget | null {
  const original = (event as { originalTarget?: EventTarget | null }).originalTarget;
  return original ?? (apply(eventPath, event, [])[0] as EventTarget | undefined) ?? null;
}

/** Closed shadow roots that scripts of the page made, by their hosts. */
const closedRoots = createNotes<object, ShadowRoot>();
export const noteRoot = (host: Element, root: ShadowRoot) => closedRoots.set(host, root);

/** Goes on from a host into the closed roots under a point, or under the focus where there is no point. */
export function deepTarget(event: Event): EventTarget | null {
  let target = innermost(event);
  for (;;) {
    const root = target ? closedRoots.get(target) : undefined;
    const inner: Element | null | undefined =
      event instanceof MouseEvent ? root?.elementFromPoint(event.clientX, event.clientY) : root?.activeElement;
    if (!inner || inner === target) return target;
    target = inner;
  }
}

/** The file inputs that a click on this node would open: itself, or the one its label is for. */
export function openedBy(node: unknown): HTMLInputElement | null {
  for (let at = node as Node | null | undefined; at; at = peek(parentNode, at)) {
    const name = peek(localName, at);
    if (name === 'input') return isFileInput(at) ? at : null;
    if (name !== 'label') continue;
    const control = peek(labelControl, at);
    return isFileInput(control) ? control : null;
  }
  return null;
}

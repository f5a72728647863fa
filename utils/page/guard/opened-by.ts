import { isConnected, labelControl, localName, parentNode, peek, rootHost } from './natives.ts';
import { isFileInput } from './targets.ts';

/** The file input that a click on this node would open: itself, or the one its label is for. */
export function openedBy(node: unknown): HTMLInputElement | null {
  for (let at = node as Node | null | undefined; at; at = peek(parentNode, at) ?? peek(rootHost, at)) {
    const name = peek(localName, at);
    if (name === 'input') return isFileInput(at) ? at : null;
    if (name !== 'label') continue;
    const control = peek(labelControl, at);
    return isFileInput(control) ? control : null;
  }
  return null;
}

/** Whether it is in no document, so that its events do not pass the window. */
export const isDetached = (node: unknown): boolean => peek(isConnected, node) === false;

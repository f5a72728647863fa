import { join } from 'node:path';
import { bundleClient } from '../../fixtures/bundle.ts';
import type { Target } from './driver.ts';

export const say = (target: Target) => (typeof target === 'string' ? target : `${target.role} "${target.name ?? ''}"`);

/** The script that gives a document `findByRole(role, name)`. */
export const readRoleFinder = async (): Promise<string> =>
  (await bundleClient(join(import.meta.dirname, 'by-role.js'))).js;

/** Functions' sources, run in pages: whether a person sees an element. */
export const IS_SEEN = '(n) => n.checkVisibility({ visibilityProperty: true }) && n.getClientRects().length > 0';

/** Whether a press in its middle reaches it, as far as its own document knows. */
export const IS_HIT = `(n) => {
  const box = n.getBoundingClientRect();
  const hit = n.getRootNode().elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return hit !== null && (n.contains(hit) || hit.contains(n));
}`;

/** Puts the focus on a field and marks all of it. Gives whether it is to be typed into; else it has the text now. */
export const PREPARE_FILL = `(n, text) => {
  n.focus();
  if (['date', 'time', 'datetime-local', 'month', 'week', 'range', 'color'].includes(n.type)) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(n, text);
    for (const type of ['input', 'change']) n.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    return false;
  }
  if (n.select) n.select();
  else getSelection().selectAllChildren(n);
  return true;
}`;

/** Chooses the option with this value. */
export const SELECT = `(n, value) => {
  n.value = value;
  for (const type of ['input', 'change']) n.dispatchEvent(new Event(type, { bubbles: true }));
}`;

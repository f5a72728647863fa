import type { Toolbar, ToolbarFace } from '../ports/toolbar.ts';
import { browser } from './browser.ts';

/** Teal of work, dark enough for white figures on it. */
const BADGE = { background: '#0e5b55', text: '#ffffff' };
/** More does not fit on the button. */
const MOST = 99;

/** `action` behind the port. */
export function createToolbar(): Toolbar {
  const show = async ({ context, quiet, title }: ToolbarFace, tabId?: number) => {
    const where = tabId === undefined ? {} : { tabId };
    const name = `${context}${quiet ? '-quiet' : ''}`;
    const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${name}-${size}.png`]));
    await Promise.all([browser.action.setIcon({ path, ...where }), browser.action.setTitle({ title, ...where })]);
  };
  return {
    showAnywhere: (face) => show(face),
    showIn: (tabId, face) => show(face, tabId).catch(() => {}),
    async count(count) {
      const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
      await Promise.all([
        browser.action.setBadgeText({ text }),
        browser.action.setBadgeBackgroundColor({ color: BADGE.background }),
        browser.action.setBadgeTextColor({ color: BADGE.text }),
      ]);
    },
  };
}

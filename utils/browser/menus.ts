import type { Menus as Api } from 'webextension-polyfill';
import type { MenuEntry, Menus } from '../ports/menus.ts';
import { browser } from './browser.ts';

const WEB = ['*://*/*'];
const NOWHERE = ['https://nowhere.invalid/*'];
/** Hidden by pattern: Chrome makes a submenu of its own for several entries, where it counts those that are not `visible`. */
const on = (subject: MenuEntry['subject'], patterns: string[]) =>
  subject === 'link' ? { targetUrlPatterns: patterns } : { documentUrlPatterns: patterns };

/** `menus` in Firefox, `contextMenus` in Chrome, behind the port. Firefox on phones has neither. */
export function createMenus(): Menus {
  const api = (browser.menus ?? browser.contextMenus) as Api.Static | undefined;
  const hasTabEntries = browser.menus !== undefined;
  return {
    async put(entries) {
      await api?.removeAll();
      for (const entry of entries) if (entry.subject !== 'tab' || hasTabEntries) create(api, entry);
    },
    async show({ id, subject }, shown) {
      await api?.update(id, on(subject, shown ? WEB : NOWHERE)).catch(() => {});
    },
    onChosen(listener) {
      api?.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }, tab) => {
        void listener({ id: String(menuItemId), url: linkUrl ?? pageUrl ?? tab?.url ?? null });
      });
    },
    onOpening(listener) {
      browser.menus?.onShown.addListener(async (_info, tab) => {
        if (tab?.id === undefined) return;
        await listener(tab.id);
        await browser.menus.refresh();
      });
    },
  };
}

function create(api: Api.Static | undefined, { id, subject, title }: MenuEntry): void {
  // A single & would mark a key in the menu.
  api?.create({ id, contexts: [subject], title: title.replaceAll('&', '&&'), ...on(subject, WEB) }, () => {
    const { lastError } = browser.runtime;
    if (lastError) console.error('Drempel: an entry of the menu', lastError);
  });
}

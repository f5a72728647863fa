import type { Menus as Api } from 'webextension-polyfill';
import type { MenuEntry, Menus } from '../ports/menus.ts';
import { browser } from './browser.ts';

const WEB = ['*://*/*'];
const NOWHERE = ['https://nowhere.invalid/*'];
/** Hidden by pattern: Chrome makes a submenu of its own for several entries, where it counts those that are not `visible`. */
const on = (subject: MenuEntry['subject'], patterns: string[]) =>
  subject === 'link' ? { targetUrlPatterns: patterns } : { documentUrlPatterns: patterns };

/**
 * How long what is shown may lag behind the tab in front, in ms, where the browser tells of a menu before anybody sees
 * it: a page that is just being opened has better use for the time.
 */
const LAG_MS = 300;

/** `menus` in Firefox, `contextMenus` in Chrome, behind the port. Firefox on phones has neither. */
export function createMenus(): Menus {
  const api = (browser.menus ?? browser.contextMenus) as Api.Static | undefined;
  const hasTabEntries = browser.menus !== undefined;
  /** As far as this life of the background knows. */
  const isShown = new Map<string, boolean>();
  const wanted = new Map<string, { readonly subject: MenuEntry['subject']; readonly shown: boolean }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const bringUpToDate = async () => {
    clearTimeout(timer);
    timer = undefined;
    const changed = [...wanted].filter(([id, { shown }]) => isShown.get(id) !== shown);
    wanted.clear();
    await Promise.all(
      changed.map(async ([id, { subject, shown }]) => {
        isShown.set(id, shown);
        await api?.update(id, on(subject, shown ? WEB : NOWHERE)).catch(() => {});
      }),
    );
  };
  return {
    async put(entries) {
      wanted.clear();
      isShown.clear();
      await api?.removeAll();
      for (const entry of entries) if (entry.subject !== 'tab' || hasTabEntries) create(api, entry);
    },
    async show({ id, subject }, shown) {
      wanted.set(id, { subject, shown });
      if (browser.menus) timer ??= setTimeout(bringUpToDate, LAG_MS);
      else await bringUpToDate();
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
        await bringUpToDate();
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

import type { Tabs as Api } from 'webextension-polyfill';
import type { TabFacts, Tabs } from '../ports/tabs.ts';
import { browser } from './browser.ts';
import { closeTabs } from './close-tabs.ts';

/** `tabs` behind the port. Needs no permission: addresses are seen of the granted hosts only. */
export function createTabs(): Tabs {
  // One listener for all: Firefox tells each of its own.
  const onNavigated: (() => unknown)[] = [];
  const navigated = () => {
    for (const listener of onNavigated) void listener();
  };
  browser.tabs.onCreated.addListener(navigated);
  browser.tabs.onUpdated.addListener((_tabId, { url, status }) => {
    if (url !== undefined || status === 'loading') navigated();
  });
  return {
    async all() {
      return (await browser.tabs.query({})).flatMap((tab) => (tab.id === undefined ? [] : [factsOf(tab, tab.id)]));
    },
    async find(tabId) {
      const found =
        tabId === null
          ? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
          : await browser.tabs.get(tabId).catch(() => undefined);
      return found?.id === undefined ? undefined : factsOf(found, found.id);
    },
    async inFront() {
      const window = await browser.windows.getLastFocused().catch(() => null);
      if (!window?.focused || window.id === undefined) return null;
      return (await browser.tabs.query({ active: true, windowId: window.id }))[0]?.id ?? null;
    },
    async byLastUse() {
      const windows = await browser.windows.getAll({ windowTypes: ['normal', 'app'] });
      const ordinary = new Set(windows.filter(({ incognito }) => !incognito).map(({ id }) => id));
      const tabs = (await browser.tabs.query({})).filter(({ windowId }) => ordinary.has(windowId));
      return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).flatMap(({ id }) => id ?? []);
    },
    async bringToFront(tabId) {
      const tab = await browser.tabs.update(tabId, { active: true }).catch(() => null);
      if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    },
    onFront(listener) {
      browser.tabs.onActivated.addListener(() => void listener());
      // Firefox on phones has no windows.
      browser.windows?.onFocusChanged.addListener(() => void listener());
    },
    async mute(tabId, muted) {
      await browser.tabs.update(tabId, { muted }).catch(() => {});
    },
    close: closeTabs,
    async tell(name, message) {
      const tabs = await browser.tabs.query({ discarded: false });
      const envelope = { drempel: name, message };
      await Promise.all(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, envelope).catch(() => {})));
    },
    async tellFrame(tabId, frameId, name, message) {
      await browser.tabs.sendMessage(tabId, { drempel: name, message }, { frameId }).catch(() => {});
    },
    onNavigated: (listener) => void onNavigated.push(listener),
  };
}

function factsOf({ url, mutedInfo }: Api.Tab, id: number): TabFacts {
  const muted = mutedInfo?.muted ?? false;
  return {
    id,
    ...(url === undefined ? {} : { url }),
    muted,
    mutedByDrempel: muted && mutedInfo?.extensionId === browser.runtime.id,
  };
}

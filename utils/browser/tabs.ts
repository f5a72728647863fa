import type { Tabs as Api } from 'webextension-polyfill';
import type { TabFacts, Tabs } from '../ports/tabs.ts';
import { browser } from './browser.ts';
import { closeTabs } from './close-tabs.ts';
import type { TabEvents } from './tab-events.ts';

/** In ms. What is in front for less is only passed by, and a tab that is just being opened has better use for the time. */
const FRONT_LAG_MS = 150;

/** `tabs` behind the port. Needs no permission: addresses are seen of the granted hosts only. */
export function createTabs(events: TabEvents): Tabs {
  const onNavigated: ((tab: TabFacts) => unknown)[] = [];
  const navigated = (tab: Api.Tab) => {
    if (tab.id !== undefined) for (const listener of onNavigated) void listener(factsOf(tab, tab.id));
  };
  const front = createFrontSignal();
  events.onCreated(navigated);
  events.onUpdated((_tabId, { url, status }, tab) => {
    if (url !== undefined || status === 'loading') navigated(tab);
  });
  browser.tabs.onActivated.addListener(front.tell);
  // Firefox on phones has no windows.
  browser.windows?.onFocusChanged.addListener(front.tell);
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
    onFront: front.listen,
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

/** Listeners are told a moment after it, once for all that came meanwhile. */
function createFrontSignal() {
  const listeners: (() => unknown)[] = [];
  let isUnderWay = false;
  const tellNow = () => {
    isUnderWay = false;
    for (const listener of listeners) void listener();
  };
  return {
    listen: (listener: () => unknown) => void listeners.push(listener),
    tell() {
      if (!isUnderWay) setTimeout(tellNow, FRONT_LAG_MS);
      isUnderWay = true;
    },
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

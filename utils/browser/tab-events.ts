import type { Tabs } from 'webextension-polyfill';
import type { TargetBrowser } from '../policy/needs.ts';
import { browser } from './browser.ts';

type OnUpdated = (
  tabId: number,
  change: Pick<Tabs.OnUpdatedChangeInfoType, 'url' | 'status'>,
  tab: Tabs.Tab,
) => unknown;

/**
 * What the browser says of tabs over and over, heard once for all who want it: Firefox sends each listener a message of
 * its own, just when it is busy with the tab.
 */
export interface TabEvents {
  onCreated(listener: (tab: Tabs.Tab) => unknown): void;
  onUpdated(listener: OnUpdated): void;
}

/** To be called in the first tick. */
export function createTabEvents(target: TargetBrowser): TabEvents {
  const onCreated: ((tab: Tabs.Tab) => unknown)[] = [];
  const onUpdated: OnUpdated[] = [];
  browser.tabs.onCreated.addListener((tab) => {
    for (const listener of onCreated) void listener(tab);
  });
  const updated: OnUpdated = (...change) => {
    for (const listener of onUpdated) void listener(...change);
  };
  // Chrome knows no filter.
  if (target === 'firefox') browser.tabs.onUpdated.addListener(updated, { properties: ['status', 'url'] });
  else browser.tabs.onUpdated.addListener(updated);
  return {
    onCreated: (listener) => void onCreated.push(listener),
    onUpdated: (listener) => void onUpdated.push(listener),
  };
}

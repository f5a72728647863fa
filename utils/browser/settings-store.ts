import type { Settings, SettingsStore } from '../ports/settings.ts';
import { browser } from './browser.ts';
import { createReadArea } from './read-area.ts';

/** `storage.local` behind the settings port. */
export function createSettingsStore(): SettingsStore {
  const area = createReadArea(browser.storage.local);
  const listeners: ((keys: readonly (keyof Settings)[]) => void)[] = [];
  browser.storage.local.onChanged.addListener((changes) => {
    const keys = Object.keys(changes) as (keyof Settings)[];
    area.forget(keys);
    for (const listener of listeners) listener(keys);
  });
  return {
    get: async (key) => (await area.get(key)) as never,
    set: area.set,
    remove: area.remove,
    onChanged: (listener) => void listeners.push(listener),
  };
}

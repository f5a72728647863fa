import type { Settings, SettingsStore } from '../ports/settings.ts';
import { browser } from './browser.ts';

/** `storage.local` behind the settings port. */
export function createSettingsStore(): SettingsStore {
  return {
    async get(key) {
      return (await browser.storage.local.get(key))[key] as never;
    },
    async set(key, value) {
      await browser.storage.local.set({ [key]: value });
    },
    async remove(key) {
      await browser.storage.local.remove(key);
    },
    onChanged(listener) {
      browser.storage.local.onChanged.addListener((changes) => listener(Object.keys(changes) as (keyof Settings)[]));
    },
  };
}

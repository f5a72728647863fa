import type { SessionStore } from '../ports/session.ts';
import { browser } from './browser.ts';

/** `storage.session` behind the session port. */
export function createSessionStore(): SessionStore {
  return {
    async get(key) {
      return (await browser.storage.session.get(key))[key] as never;
    },
    async set(key, value) {
      await browser.storage.session.set({ [key]: value });
    },
    async remove(key) {
      await browser.storage.session.remove(key);
    },
  };
}

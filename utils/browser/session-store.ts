import type { SessionStore } from '../ports/session.ts';
import { browser } from './browser.ts';
import { createReadArea } from './read-area.ts';

/** `storage.session` behind the session port. Only the background writes there. */
export function createSessionStore(): SessionStore {
  const area = createReadArea(browser.storage.session);
  return { get: async (key) => (await area.get(key)) as never, set: area.set, remove: area.remove };
}

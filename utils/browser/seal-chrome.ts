import type { Seal, WebPermission } from '../ports/seal.ts';
import { browser } from './browser.ts';

const PERMISSION = { permissions: ['contentSettings' as never] };
const READS: Readonly<Record<string, WebPermission>> = { allow: 'granted', block: 'denied' };

/** Chrome's `contentSettings`: an optional permission, so the API may not be there (chromium.md C7). */
interface ContentSettings {
  readonly notifications: {
    get(details: { primaryUrl: string }): Promise<{ setting: string }>;
    set(details: { primaryPattern: string; setting: 'block' }): Promise<void>;
    clear(details: Record<string, never>): Promise<void>;
  };
}
const settings = () =>
  (globalThis as unknown as { chrome: { contentSettings?: ContentSettings } }).chrome.contentSettings;

export function createSeal(): Seal {
  const add: Seal['add'] = async (patterns) => {
    await Promise.all(
      patterns.map((primaryPattern) => settings()?.notifications.set({ primaryPattern, setting: 'block' })),
    );
  };
  return {
    allowed: () => browser.permissions.contains(PERMISSION),
    async permissionOf(origin) {
      const found = await settings()?.notifications.get({ primaryUrl: `${origin}/` });
      return READS[found?.setting ?? ''] ?? 'default';
    },
    add,
    async reset(patterns) {
      // There is no way to take off one.
      await settings()?.notifications.clear({});
      await add(patterns);
    },
  };
}

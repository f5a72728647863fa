import type { Routes } from '../messages/server.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly settings: SettingsStore;
  readonly lists: Lists;
  readonly permissions: Permissions;
}

/** What Drempel may see, and the one address it asks for. */
export function createPrivacyRoutes({ settings, lists, permissions }: Parts) {
  return {
    'privacy.state': {
      from: ['page'],
      async handle() {
        const list = await lists.current();
        const listUrl = list?.source.kind === 'url' ? list.source.url : null;
        return {
          granted: await permissions.granted(),
          listUrl,
          lastRequestAt: (await settings.get('lastRequestAt')) ?? null,
        };
      },
    },
  } satisfies Routes;
}

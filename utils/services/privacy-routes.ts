import type { Routes } from '../messages/server.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly settings: SettingsStore;
  readonly lists: Lists;
  readonly permissions: Permissions;
}

/** What Drempel may see, and the addresses that it asks for. */
export function createPrivacyRoutes({ settings, lists, permissions }: Parts) {
  return {
    'privacy.state': {
      from: ['page'],
      async handle() {
        const listUrls = (await lists.all()).flatMap(({ source }) => (source.kind === 'url' ? source.url : []));
        return {
          granted: await permissions.granted(),
          listUrls,
          lastRequestAt: (await settings.get('lastRequestAt')) ?? null,
        };
      },
    },
  } satisfies Routes;
}

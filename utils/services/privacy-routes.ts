import type { Routes } from '../messages/server.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly lists: Lists;
  readonly permissions: Permissions;
}

/** What Drempel may see, and the one address it asks for. */
export function createPrivacyRoutes({ lists, permissions }: Parts) {
  return {
    'privacy.state': {
      from: ['page'],
      async handle() {
        const list = await lists.current();
        const listUrl = list?.source.kind === 'url' ? list.source.url : null;
        return {
          granted: await permissions.granted(),
          listUrl,
          lastRequestAt: listUrl ? (list?.checkedAt ?? null) : null,
        };
      },
    },
  } satisfies Routes;
}

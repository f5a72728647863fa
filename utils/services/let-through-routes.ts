import type { Routes } from '../messages/server.ts';
import { appKey } from '../policy/app-key.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { LetThrough } from './let-through.ts';
import type { Lists } from './lists.ts';
import type { BumpRevision } from './revision.ts';

interface Parts {
  readonly letThrough: LetThrough;
  readonly lists: Pick<Lists, 'applied'>;
  readonly permissions: Pick<Permissions, 'missing'>;
  readonly bumpRevision: BumpRevision;
}

/** What pages ask about the rules by which a notification comes through. */
export function createLetThroughRoutes({ letThrough, lists, permissions, bumpRevision }: Parts) {
  return {
    'let-through.get': {
      from: ['page'],
      async handle() {
        const [rules, applied, missing] = await Promise.all([
          letThrough.rules(),
          lists.applied(),
          permissions.missing({ origins: [], permissions: ['notifications'] }),
        ]);
        const apps = applied.flatMap(({ policy: { org, workApps } }) =>
          workApps.map((app) => ({ appId: appKey(org.id, app), appName: app.name, orgName: org.name })),
        );
        return { rules, apps, allowed: missing.permissions.length === 0 };
      },
    },
    'let-through.add': {
      from: ['page'],
      async handle({ draft }) {
        const outcome = await letThrough.add(draft);
        await bumpRevision();
        return outcome;
      },
    },
    'let-through.remove': {
      from: ['page'],
      async handle({ id }) {
        const left = await letThrough.remove(id);
        await bumpRevision();
        return left;
      },
    },
    'let-through.try': { from: ['page'], handle: ({ draft }) => letThrough.attempt(draft) },
  } satisfies Routes;
}

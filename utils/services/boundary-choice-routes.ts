import { ALL_SITES } from '../boundary/mode.ts';
import type { Routes } from '../messages/server.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { BoundaryModeService } from './boundary-mode.ts';
import type { BumpRevision } from './revision.ts';

interface Parts {
  readonly boundaryMode: BoundaryModeService;
  readonly permissions: Permissions;
  readonly bumpRevision: BumpRevision;
}

/** What the options page asks about how work is kept apart. */
export function createBoundaryChoiceRoutes({ boundaryMode, permissions, bumpRevision }: Parts) {
  return {
    'boundary.choice': {
      from: ['page'],
      async handle() {
        const { origins } = await permissions.missing({ origins: [ALL_SITES], permissions: [] });
        return { ...(await boundaryMode.choice()), allSites: origins.length === 0 };
      },
    },
    'boundary.role': {
      from: ['page'],
      async handle({ role }) {
        await boundaryMode.choose({ role });
        await bumpRevision();
        return null;
      },
    },
  } satisfies Routes;
}

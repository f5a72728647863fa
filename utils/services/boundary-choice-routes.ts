import { ALL_SITES } from '../boundary/mode.ts';
import type { Routes } from '../messages/server.ts';
import type { TargetBrowser } from '../policy/needs.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { BoundaryModeService } from './boundary-mode.ts';
import type { ClosedWork } from './closed-work.ts';
import type { Lists } from './lists.ts';
import { neededNow } from './needed.ts';
import type { BumpRevision } from './revision.ts';

interface Parts {
  readonly boundaryMode: Pick<BoundaryModeService, 'choice' | 'choose'>;
  readonly closedWork: Pick<ClosedWork, 'takeBack'>;
  readonly tabs: Pick<Tabs, 'find'>;
  readonly lists: Pick<Lists, 'applied'>;
  readonly settings: SettingsStore;
  readonly browser: TargetBrowser;
  readonly permissions: Permissions;
  readonly bumpRevision: BumpRevision;
}

/** What pages ask about how work is kept apart, and what the employee chooses of it. */
export function createBoundaryChoiceRoutes({
  boundaryMode,
  closedWork,
  tabs,
  lists,
  settings,
  browser,
  permissions,
  bumpRevision,
}: Parts) {
  const others = async () => {
    const needs = await neededNow({ lists, settings, browser });
    return [...new Set(needs.flatMap(({ origins }) => origins))];
  };
  const choose: BoundaryModeService['choose'] = async (next) => {
    const chosen = await boundaryMode.choose(next);
    await bumpRevision();
    return chosen;
  };
  return {
    'boundary.choice': {
      from: ['page'],
      async handle() {
        const { origins } = await permissions.missing({ origins: [ALL_SITES], permissions: [] });
        return { ...(await boundaryMode.choice()), allSites: origins.length === 0, others: await others() };
      },
    },
    'boundary.role': {
      from: ['page'],
      async handle({ role }) {
        await choose({ role });
        return null;
      },
    },
    'boundary.strict': {
      from: ['page'],
      async handle({ on }) {
        await choose({ strict: on });
        return null;
      },
    },
    'boundary.forget': {
      from: ['page'],
      async handle({ host }) {
        const { kept } = await boundaryMode.choice();
        await choose({ kept: kept.filter((one) => one !== host) });
        return null;
      },
    },
    'boundary.take-back': {
      from: ['page'],
      async handle({ tabId, how }) {
        const tab = await tabs.find(tabId);
        if (tab?.url !== undefined) await closedWork.takeBack(tabId, tab.url, how);
        await bumpRevision();
        return null;
      },
    },
  } satisfies Routes;
}

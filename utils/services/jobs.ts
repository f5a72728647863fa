import type { JobName, JobState } from '../messages/protocol.ts';
import { toMatchPattern } from '../policy/match-rule.ts';
import type { AdoptedList, PermissionSet } from '../policy/model.ts';
import { needsOfAll, type TargetBrowser } from '../policy/needs.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { Beliefs, ScriptPlan, Scripts } from '../ports/scripts.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { WorkContext } from '../ports/work-context.ts';
import type { HoursService } from './hours.ts';
import { inTurn } from './in-turn.ts';
import type { Lists } from './lists.ts';

/** The three jobs: whether each can do its work, and their scripts on the pages where they do it. */
export interface Jobs {
  /** A job that lacks a host it is for is `off`, though it works on the hosts that it has. */
  states(): Promise<Readonly<Record<JobName, JobState>>>;
  /** Makes the registered content scripts those of the lists in force and of the employee's private sites, on the hosts that are granted. */
  settle(): Promise<void>;
}

interface Parts {
  readonly lists: Lists;
  readonly hours: Pick<HoursService, 'get'>;
  readonly settings: SettingsStore;
  readonly permissions: Permissions;
  readonly work: Pick<WorkContext, 'obstacle'>;
  readonly scripts: Scripts;
  readonly browser: TargetBrowser;
  /** What pages are to believe of their permission while it is sealed. */
  readonly beliefs: () => Promise<Beliefs | null>;
}

export function createJobs({ lists, hours, settings, permissions, work, scripts, browser, beliefs }: Parts): Jobs {
  const grantedOf = async (origins: readonly string[]): Promise<readonly string[]> => {
    const { origins: missing } = await permissions.missing({ origins, permissions: [] });
    return origins.filter((origin) => !missing.includes(origin));
  };

  const privateHosts = async () => ((await settings.get('privateSites')) ?? []).map(toMatchPattern);

  const planFor = async (inForce: readonly AdoptedList[]): Promise<readonly ScriptPlan[]> => {
    const { workHosts, guardedHosts } = needsOfAll(inForce, browser);
    const believed = await beliefs();
    const plan: ScriptPlan[] = [
      {
        job: 'quiet',
        matches: await grantedOf([...new Set([...workHosts, ...(await privateHosts())])]),
        ...(believed ? { beliefs: believed } : {}),
      },
      { job: 'guard', matches: await grantedOf(guardedHosts) },
    ];
    // A script without hosts cannot be registered.
    return plan.filter(({ matches }) => matches.length > 0);
  };

  return {
    async states() {
      const inForce = await lists.applied();
      if (inForce.length === 0) return { boundary: NO_LIST, quiet: NO_LIST, guard: NO_LIST };
      const { workHosts, guardedHosts, tenantHosts } = needsOfAll(inForce, browser);
      const stateFor = async (wanted: PermissionSet): Promise<JobState> => {
        const missing = await permissions.missing(wanted);
        return missing.origins.length + missing.permissions.length === 0 ? { kind: 'on' } : { kind: 'off', missing };
      };
      const atWork = await stateFor({ origins: workHosts, permissions: [] });
      const why = await work.obstacle();
      const hasHours = ((await hours.get())?.windows.length ?? 0) > 0;
      return {
        boundary: why
          ? { kind: 'blocked', why }
          : await stateFor({ origins: [...workHosts, ...tenantHosts], permissions: [] }),
        quiet: atWork.kind === 'on' && !hasHours ? { kind: 'idle', why: 'no-hours' } : atWork,
        // Without downloads the guard cannot tell where a file came from, which is the most that it knows.
        guard: await stateFor({ origins: guardedHosts, permissions: guardedHosts.length > 0 ? ['downloads'] : [] }),
      };
    },

    settle: inTurn(async () => {
      await scripts.register(await planFor(await lists.applied()));
    }),
  };
}

const NO_LIST: JobState = { kind: 'idle', why: 'no-list' };

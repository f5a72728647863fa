import type { Routes } from '../messages/server.ts';
import { addOwnRule } from '../policy/add-own.ts';
import { toMatchPattern } from '../policy/match-rule.ts';
import { completeOwnRules, type OwnRules, removeOwnRule } from '../policy/own.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { createQueue } from './in-turn.ts';
import type { Lists } from './lists.ts';
import type { BumpRevision } from './revision.ts';

interface Parts {
  readonly settings: SettingsStore;
  readonly lists: Lists;
  readonly permissions: Permissions;
  readonly bumpRevision: BumpRevision;
}

/** The sites that employees add themselves: as work, as where one signs in, or to be left alone. */
export function createOwnRoutes({ settings, lists, permissions, bumpRevision }: Parts) {
  // Each change reads what there is and then writes it.
  const inTurn = createQueue();
  const own = async () => completeOwnRules(await settings.get('own'));
  const put = async (next: OwnRules) => {
    await settings.set('own', next);
    await lists.reload();
    await bumpRevision();
  };

  return {
    'own.get': { from: ['page'], handle: own },
    'own.add': {
      from: ['page'],
      handle: ({ to, typed }) =>
        inTurn(async () => {
          const result = addOwnRule(await own(), to, typed);
          if (result.kind !== 'added') return { ok: false, problem: result.kind };
          await put(result.own);
          return { ok: true, value: result.own };
        }),
    },
    'own.remove': {
      from: ['page'],
      handle: ({ rule }) =>
        inTurn(async () => {
          const before = await own();
          const next = removeOwnRule(before, rule);
          await put(next);
          if (before.work.includes(rule)) await giveBack(rule);
          return next;
        }),
    },
  } satisfies Routes;

  /** Access that was given for this site alone. */
  async function giveBack(rule: string): Promise<void> {
    const policies = (await lists.applied()).map(({ policy }) => policy);
    const hosts = policies
      .flatMap(({ workApps, services }) => [...workApps, ...services])
      .flatMap(({ hosts }) => hosts)
      .concat((await settings.get('privateSites')) ?? []);
    if (!hosts.includes(rule)) await permissions.drop({ origins: [toMatchPattern(rule)], permissions: [] });
  }
}

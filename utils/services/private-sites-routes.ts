import type { Routes } from '../messages/server.ts';
import { toMatchPattern } from '../policy/match-rule.ts';
import { type TargetBrowser, withoutNeeded } from '../policy/needs.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { addPrivateSite, needsOfPrivate } from '../quiet/private-sites.ts';
import { createQueue } from './in-turn.ts';
import type { Lists } from './lists.ts';
import { neededNow } from './needed.ts';

interface Parts {
  readonly settings: SettingsStore;
  readonly lists: Pick<Lists, 'applied'>;
  readonly permissions: Permissions;
  readonly browser: TargetBrowser;
  /** Called after the sites have become other ones. */
  readonly onChanged: () => Promise<unknown>;
}

/** The private sites that employees want quiet while they work. */
export function createPrivateSitesRoutes({ settings, lists, permissions, browser, onChanged }: Parts) {
  // Each change reads what there is and then writes it.
  const inTurn = createQueue();
  const sites = async () => (await settings.get('privateSites')) ?? [];

  /** What was given for a site that is gone, and serves nothing else. */
  const giveBack = async (before: readonly string[]) => {
    const needs = await neededNow({ lists, settings, browser });
    await permissions.drop(withoutNeeded(needsOfPrivate(before, browser), needs, browser));
  };

  return {
    'private-sites.get': {
      from: ['page'],
      async handle() {
        const rules = await sites();
        const { origins } = await permissions.missing({ origins: rules.map(toMatchPattern), permissions: [] });
        return {
          sites: rules.map((rule) => ({ rule, allowed: !origins.includes(toMatchPattern(rule)) })),
          permissions: needsOfPrivate(['any.example'], browser).permissions,
        };
      },
    },
    'private-sites.add': {
      from: ['page'],
      handle: ({ typed }) =>
        inTurn(async () => {
          const result = addPrivateSite(await sites(), typed);
          if (result.kind !== 'added') return { ok: false, problem: result.kind };
          await settings.set('privateSites', result.rules);
          await onChanged();
          return { ok: true, value: result.rules };
        }),
    },
    'private-sites.remove': {
      from: ['page'],
      handle: ({ rule }) =>
        inTurn(async () => {
          const before = await sites();
          const after = before.filter((one) => one !== rule);
          await settings.set('privateSites', after);
          // A permission is given back only after it was made no more use of.
          await onChanged();
          await giveBack(before);
          return null;
        }),
    },
  } satisfies Routes;
}

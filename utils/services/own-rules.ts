import type { Outcome } from '../messages/protocol.ts';
import { addOwnRule } from '../policy/add-own.ts';
import { toMatchPattern } from '../policy/match-rule.ts';
import type { HostRule } from '../policy/model.ts';
import { type TargetBrowser, withoutNeeded } from '../policy/needs.ts';
import { completeOwnRules, type OwnPart, type OwnRuleProblem, type OwnRules, removeOwnRule } from '../policy/own.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { createQueue } from './in-turn.ts';
import type { Lists } from './lists.ts';
import { neededNow } from './needed.ts';
import type { BumpRevision } from './revision.ts';

interface Parts {
  readonly settings: SettingsStore;
  readonly lists: Lists;
  readonly permissions: Permissions;
  readonly browser: TargetBrowser;
  readonly bumpRevision: BumpRevision;
}

/** What employees have added themselves. Every change has reached all that go by it when it resolves. */
export interface OwnRulesKeeper {
  get(): Promise<OwnRules>;
  /** @param typed a host rule, or the address of a page on that host */
  add(to: OwnPart, typed: string): Promise<Outcome<OwnRules, OwnRuleProblem>>;
  /** Takes a site out of whichever part it is in, and gives back access that it alone needed. */
  remove(rule: HostRule): Promise<OwnRules>;
}

export function createOwnRules({ settings, lists, permissions, browser, bumpRevision }: Parts): OwnRulesKeeper {
  // Each change reads what there is and then writes it.
  const inTurn = createQueue();
  const get = async () => completeOwnRules(await settings.get('own'));
  const put = async (next: OwnRules) => {
    await settings.set('own', next);
    await lists.reload();
    await bumpRevision();
  };

  return {
    get,
    add: (to, typed) =>
      inTurn(async () => {
        const result = addOwnRule(await get(), to, typed);
        if (result.kind !== 'added') return { ok: false, problem: result.kind };
        await put(result.own);
        return { ok: true, value: result.own };
      }),
    remove: (rule) =>
      inTurn(async () => {
        const before = await get();
        const next = removeOwnRule(before, rule);
        await put(next);
        if (before.work.includes(rule)) await giveBack(rule);
        return next;
      }),
  };

  /** Access that was given for this site alone. */
  async function giveBack(rule: HostRule): Promise<void> {
    const needs = await neededNow({ lists, settings, browser });
    await permissions.drop(withoutNeeded({ origins: [toMatchPattern(rule)], permissions: [] }, needs, browser));
  }
}

import type { HostRule, Policy } from '../policy/model.ts';

/**
 * Host rules that a network rule can hold together: names of equally many labels, all exact or all wildcards. `rank`
 * says how specific they are; of all the groups that match one host, the one with the highest rank has the word, just
 * as in `standingOf`.
 */
export interface HostGroup {
  readonly wild: boolean;
  readonly labels: number;
  readonly rank: number;
  readonly names: readonly string[];
}

export interface HostGroups {
  readonly work: readonly HostGroup[];
  /** What is not work, only where it makes a hole in a work wildcard: `login.acme.example` in `*.acme.example`. */
  readonly holes: readonly HostGroup[];
  /** Every name of the list that is not work and lies below a work name. */
  readonly neutralBelow: readonly string[];
}

/** Sorts a list's host rules by what they are and how specific they are. Takes time in proportion to their number. */
export function groupHosts(policy: Policy): HostGroups {
  const owners = ownersOf(policy);
  const work = new Map<number, Growing>();
  const holes = new Map<number, Growing>();
  const neutralBelow: string[] = [];
  for (const [rule, isWork] of owners) {
    const wild = rule.startsWith('*.');
    const name = wild ? rule.slice(2) : rule;
    if (isWork) put(work, name, wild);
    else {
      const above = workAbove(owners, name);
      if (above.wild) put(holes, name, wild);
      if (above.any) neutralBelow.push(name);
    }
  }
  return { work: [...work.values()], holes: [...holes.values()], neutralBelow };
}

type Growing = HostGroup & { readonly names: string[] };

function put(groups: Map<number, Growing>, name: string, wild: boolean): void {
  const labels = name.split('.').length;
  const rank = 2 * labels + (wild ? 0 : 1);
  const group = groups.get(rank) ?? { wild, labels, rank, names: [] };
  groups.set(rank, group);
  group.names.push(name);
}

/** Who keeps a rule named twice: the first in the order work app, sign-in, service, as in the index of `standingOf`. */
function ownersOf(policy: Policy): Map<HostRule, boolean> {
  const owners = new Map<HostRule, boolean>();
  for (const app of policy.workApps) for (const rule of app.hosts) owners.set(rule, true);
  for (const rules of [policy.signIn, ...policy.services.map((service) => service.hosts)])
    for (const rule of rules) if (!owners.has(rule)) owners.set(rule, false);
  return owners;
}

/** Whether a name lies in a work wildcard, or below any work name. */
function workAbove(owners: ReadonlyMap<HostRule, boolean>, name: string): { wild: boolean; any: boolean } {
  let wild = owners.get(`*.${name}`) === true;
  let any = wild;
  for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) {
    const above = name.slice(at + 1);
    wild ||= owners.get(`*.${above}`) === true;
    any ||= wild || owners.get(above) === true;
  }
  return { wild, any };
}

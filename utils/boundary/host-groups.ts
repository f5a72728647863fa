import type { HostRule, Policy } from '../policy/model.ts';

/**
 * Host rules that a network rule can hold together: names of equally many labels, all exact or all wildcards. `rank`
 * says how specific they are; of all the groups that match one host, the one with the highest rank has the word, just
 * as in `standingOf`. Ranks are two apart, so that a word on one group fits between it and the next.
 */
export interface HostGroup {
  readonly wild: boolean;
  readonly labels: number;
  readonly rank: number;
  readonly names: readonly string[];
}

/** What is work of one organisation, among all the lists in force. */
export interface OrgHosts {
  readonly orgId: string;
  readonly groups: readonly HostGroup[];
  /** Every name of these groups. */
  readonly names: readonly string[];
  /** Names that lie below one of these and are no work. */
  readonly neutralBelow: readonly string[];
  /** Names of another organisation's work that are one of these, or lie below one. */
  readonly othersBelow: readonly string[];
}

export interface HostGroups {
  readonly orgs: readonly OrgHosts[];
  /** What is not work, only where it makes a hole in a work wildcard: `login.acme.example` in `*.acme.example`. */
  readonly holes: readonly HostGroup[];
}

/**
 * Sorts the host rules of all lists by whose work they are and how specific they are. What any list calls work is work,
 * also where another list has a word on it that is no work; of two lists that call it work, it is the first one's. Takes
 * time in proportion to the number of rules.
 *
 * The rules that cover a host are a chain: the host, its own wildcard, that of the name above it, and so on. So the most
 * specific rule of all lists together tells for each list which of its rules has the word, and one pass over the rules
 * makes one list of them all, which says of every host what `placeOf` says.
 */
export function groupHosts(policies: readonly Policy[]): HostGroups {
  const owners = mergeOwners(policies);
  const orgs = policies.map(({ org }) => ({ orgId: org.id, ...newHosts() }));
  const holes = new Map<number, Growing>();
  for (const [rule, owner] of owners) {
    const wild = rule.startsWith('*.');
    const name = nameOf(rule);
    const above = ownersAbove(owners, name);
    const org = owner === null ? undefined : orgs[owner];
    if (org) {
      put(org.groups, name, wild);
      org.names.add(name);
      const beside = owners.get(wild ? name : `*.${name}`);
      for (const other of [...above.any, beside])
        if (typeof other === 'number' && other !== owner) orgs[other]?.othersBelow.add(name);
    } else {
      if (above.wild) put(holes, name, wild);
      for (const other of above.any) orgs[other]?.neutralBelow.add(name);
    }
  }
  return {
    orgs: orgs
      .filter(({ names }) => names.size > 0)
      .map(({ orgId, groups, names, neutralBelow, othersBelow }) => ({
        orgId,
        groups: [...groups.values()],
        names: [...names],
        neutralBelow: [...neutralBelow],
        othersBelow: [...othersBelow],
      })),
    holes: [...holes.values()],
  };
}

type Growing = HostGroup & { readonly names: string[] };

const newHosts = () => ({
  groups: new Map<number, Growing>(),
  names: new Set<string>(),
  neutralBelow: new Set<string>(),
  othersBelow: new Set<string>(),
});

function put(groups: Map<number, Growing>, name: string, wild: boolean): void {
  const labels = name.split('.').length;
  const rank = 4 * labels + (wild ? 0 : 2);
  const group = groups.get(rank) ?? { wild, labels, rank, names: [] };
  groups.set(rank, group);
  group.names.push(name);
}

const nameOf = (rule: HostRule) => (rule.startsWith('*.') ? rule.slice(2) : rule);

/** The place of the list whose work it is; null where it is none. */
type Owner = number | null;

/** Every rule of any list, with what all lists together say of a host for which it is the most specific one. */
function mergeOwners(policies: readonly Policy[]): ReadonlyMap<HostRule, Owner> {
  const each = policies.map(workRules);
  const [only] = each;
  const isWork = (rules: ReadonlyMap<HostRule, boolean>, rule: HostRule) => {
    const own = rules.get(rule);
    if (own !== undefined) return own;
    for (const above of wildcardsFrom(rule)) {
      const word = rules.get(above);
      if (word !== undefined) return word;
    }
    return false;
  };
  const owners = new Map<HostRule, Owner>();
  if (only && each.length === 1) for (const [rule, work] of only) owners.set(rule, work ? 0 : null);
  else
    for (const rules of each)
      for (const rule of rules.keys()) {
        if (owners.has(rule)) continue;
        const first = each.findIndex((list) => isWork(list, rule));
        owners.set(rule, first < 0 ? null : first);
      }
  return owners;
}

/** Who keeps a rule named twice: the first in the order work app, sign-in, service, as in the index of `standingOf`. */
function workRules({ workApps, signIn, services }: Policy): ReadonlyMap<HostRule, boolean> {
  const work = new Map<HostRule, boolean>();
  for (const app of workApps) for (const rule of app.hosts) work.set(rule, true);
  for (const rules of [signIn, ...services.map((service) => service.hosts)])
    for (const rule of rules) if (!work.has(rule)) work.set(rule, false);
  return work;
}

/** The wildcards that cover a rule, the longest first. */
function* wildcardsFrom(rule: HostRule): Generator<HostRule> {
  const name = nameOf(rule);
  yield `*.${name}`;
  for (const above of namesAbove(name)) yield `*.${above}`;
}

function* namesAbove(name: string): Generator<string> {
  for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) yield name.slice(at + 1);
}

/** Whether a name lies in a work wildcard, and whose work names, exact ones included, it lies below. */
function ownersAbove(owners: ReadonlyMap<HostRule, Owner>, name: string): { wild: boolean; any: ReadonlySet<number> } {
  const any = new Set<number>();
  let wild = false;
  const see = (rule: HostRule, isWild: boolean) => {
    const owner = owners.get(rule);
    if (typeof owner !== 'number') return;
    any.add(owner);
    wild ||= isWild;
  };
  see(`*.${name}`, true);
  for (const above of namesAbove(name)) {
    see(`*.${above}`, true);
    see(above, false);
  }
  return { wild, any };
}

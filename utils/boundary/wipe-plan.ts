import type { HostRule, Policy } from '../policy/model.ts';
import { compileStanding, standingOf } from '../policy/standing.ts';

/**
 * What a wipe of one organisation's work does with what is of a host. `shared`: it is work of another organisation as
 * well, and stays with that one. `stays`: it is no work of this one.
 */
export type Fate = 'goes' | 'shared' | 'stays';

export type FateOf = (host: string) => Fate;

/** What there is that may be of this organisation's work. */
export interface FoundData<C> {
  readonly rules: readonly HostRule[];
  readonly cookies: readonly C[];
  /** Of pages that were seen, with their ports. */
  readonly origins: readonly string[];
}

export interface WipePlan<C> {
  readonly cookies: readonly C[];
  /** Where storage is taken away, both schemes of every host among them. */
  readonly origins: readonly string[];
  readonly hosts: readonly string[];
}

/** @param policies of all lists in force, the employee's own additions included */
export function judgeHosts(policies: readonly Policy[], orgId: string): FateOf {
  const indexed = policies.map((policy) => ({ isThis: policy.org.id === orgId, index: compileStanding(policy, []) }));
  return (host) => {
    const owners = indexed.filter(({ index }) => standingOf(index, `https://${host}/`).kind === 'work');
    if (!owners.some(({ isThis }) => isThis)) return 'stays';
    return owners.every(({ isThis }) => isThis) ? 'goes' : 'shared';
  };
}

/**
 * Says which cookies and which origins' storage go. A cookie is of the host that its `domain` names, with or without a
 * dot before it: one that a work app merely receives, as it was set for a name above, stays.
 */
export function planWipe<C extends { readonly domain: string }>(found: FoundData<C>, fateOf: FateOf): WipePlan<C> {
  const goes = (host: string) => fateOf(host) === 'goes';
  const cookies = found.cookies.filter(({ domain }) => goes(hostOfCookie(domain)));
  const seen = found.origins.filter((origin) => goes(hostOf(origin)));
  const hosts = [
    ...new Set([
      ...hostsNamed(found.rules).filter(goes),
      ...cookies.map(({ domain }) => hostOfCookie(domain)),
      ...seen.map(hostOf),
    ]),
  ].sort();
  const origins = [...new Set([...hosts.flatMap((host) => [`http://${host}`, `https://${host}`]), ...seen])];
  return { cookies, origins, hosts };
}

/** The hosts that rules name; of a wildcard, the name that all of it lies below. */
export function hostsNamed(rules: readonly HostRule[]): readonly string[] {
  return [...new Set(rules.map((rule) => rule.replace('*.', '')))];
}

/** The host of an address, `''` where it has none. That of a file which a page made itself is the page's. */
export function hostOf(address: string): string {
  return URL.parse(address.replace(/^blob:/, ''))?.hostname ?? '';
}

function hostOfCookie(domain: string): string {
  return domain.replace(/^\./, '');
}

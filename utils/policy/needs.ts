import { coversHost, toMatchPattern } from './match-rule.ts';
import type { PermissionSet, Policy, Service } from './model.ts';
import { tenantHeadersOf } from './tenant-headers.ts';

export type TargetBrowser = 'chrome' | 'firefox';

/** Hosts and permissions that each job cannot do without. */
export interface Needs {
  readonly workHosts: readonly string[];
  readonly guardedHosts: readonly string[];
  /** Where headers are added, in the work context alone. */
  readonly tenantHosts: readonly string[];
  /** All of a list's hosts, and every permission that serves one of its jobs. */
  readonly all: PermissionSet;
}

/** The services to whose pages an upload is looked at: unapproved, in a category that the list guards. */
export function guardedServices({ services, guard }: Policy): readonly Service[] {
  return services.filter(({ standing, category }) => standing === 'unapproved' && guard.categories.includes(category));
}

/**
 * What the employee must grant for a policy: work apps, guarded services and sign-in that takes a header, by name, and
 * nothing else. `downloads` tells the guard where a file came from, `notifications` shows the digest, `tabGroups`
 * (Chrome) labels the work window, `contentSettings` (Chrome) silences what no hook reaches.
 */
export function needsOf(policy: Policy, browser: TargetBrowser): Needs {
  return needsOfAll([{ policy }], browser);
}

/** The same for several lists at a time. */
export function needsOfAll(lists: readonly { readonly policy: Policy }[], browser: TargetBrowser): Needs {
  const patterns = (owners: readonly { readonly hosts: readonly string[] }[]) => [
    ...new Set(owners.flatMap(({ hosts }) => hosts.map(toMatchPattern))),
  ];
  const workHosts = patterns(lists.flatMap(({ policy }) => policy.workApps));
  const guardedHosts = patterns(lists.flatMap(({ policy }) => guardedServices(policy)));
  const permissions = [
    ...(guardedHosts.length > 0 ? ['downloads'] : []),
    ...(workHosts.length > 0 ? ['notifications'] : []),
    ...(workHosts.length > 0 && browser === 'chrome' ? ['tabGroups', 'contentSettings'] : []),
  ];
  const tenantHosts = patterns(lists.flatMap(({ policy }) => tenantHeadersOf(policy)));
  const origins = [...new Set([...workHosts, ...guardedHosts, ...tenantHosts])];
  return { workHosts, guardedHosts, tenantHosts, all: { origins, permissions } };
}

/**
 * What of a set none of these needs. Chrome takes what lies within a host pattern along with it, so there one that has
 * something needed below it stays.
 */
export function withoutNeeded(
  set: PermissionSet,
  needs: readonly PermissionSet[],
  browser: TargetBrowser,
): PermissionSet {
  const needed = needs.flatMap(({ origins }) => origins);
  const holds = (one: string) =>
    needed.some(
      (other) => other === one || (browser === 'chrome' && coversHost(ruleIn(one), ruleIn(other).replace('*.', ''))),
    );
  return {
    origins: set.origins.filter((one) => !holds(one)),
    permissions: set.permissions.filter((one) => !needs.some(({ permissions }) => permissions.includes(one))),
  };
}

/** The host rule that a match pattern was made of. */
const ruleIn = (pattern: string) => pattern.slice('*://'.length, -'/*'.length);

/** Whether a match pattern is for a host with all that lies below it. */
export const isWide = (pattern: string): boolean => ruleIn(pattern).startsWith('*.');

import { rulesMeet } from './match-rule.ts';
import type { HostRule, Policy } from './model.ts';

/** What a list in force calls work already, and so stays there. */
export interface SharedWork {
  readonly org: string;
  /** The names of the apps on the newer list that have such sites, in its order. */
  readonly apps: readonly string[];
}

/**
 * The work apps of a list that have sites which lists in force, of other organisations, call work already: a URL is the
 * work of one organisation alone, and of those in force it is the first one's. One entry an organisation, none where
 * nothing is shared.
 */
export function sharedWork(policy: Policy, inForce: readonly Policy[]): readonly SharedWork[] {
  return inForce
    .filter(({ org }) => org.id !== policy.org.id)
    .map(({ org, workApps }) => {
      const theirs = workApps.flatMap(({ hosts }) => hosts);
      const shared = ({ hosts }: { readonly hosts: readonly HostRule[] }) =>
        hosts.some((host) => theirs.some((other) => rulesMeet(host, other)));
      return { org: org.name, apps: policy.workApps.filter(shared).map(({ name }) => name) };
    })
    .filter(({ apps }) => apps.length > 0);
}

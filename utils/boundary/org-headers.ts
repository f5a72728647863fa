import { coversHost } from '../policy/match-rule.ts';
import type { HostRule, Policy } from '../policy/model.ts';
import { type TenantHeaders, tenantHeadersOf } from '../policy/tenant-headers.ts';

/** What is added to requests of one organisation's work context. */
export interface OrgHeaders {
  readonly orgId: string;
  /** Names of its work, with all below them but the others: what their pages open is work before the browser says so. */
  readonly from: { readonly names: readonly string[]; readonly but: readonly string[] };
  readonly sets: readonly TenantHeaders[];
}

/** Of each organisation that asks for any, in the order of adoption. */
export function orgHeadersOf(policies: readonly Policy[]): readonly OrgHeaders[] {
  return policies
    .map((policy) => ({
      orgId: policy.org.id,
      from: {
        names: namesOf(policy.workApps.flatMap(({ hosts }) => hosts)),
        but: namesOf([...policy.signIn, ...policy.services.flatMap(({ hosts }) => hosts)]),
      },
      sets: tenantHeadersOf(policy),
    }))
    .filter(({ sets }) => sets.length > 0);
}

const namesOf = (rules: readonly HostRule[]) => [...new Set(rules.map((rule) => rule.replace('*.', '')))];

/**
 * The headers of a request to this host from the work context of this organisation; none from a private one (null). Of
 * two that are called alike the first in the list counts.
 */
export function headersFor(all: readonly OrgHeaders[], orgId: string | null, host: string): TenantHeaders['headers'] {
  const sets = all.find((one) => one.orgId === orgId)?.sets ?? [];
  const headers = sets
    .filter(({ hosts }) => hosts.some((rule) => coversHost(rule, host)))
    .flatMap((set) => set.headers);
  const isFirst = ({ name }: { name: string }, at: number) =>
    headers.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === at;
  return headers.filter(isFirst);
}

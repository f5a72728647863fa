import { createIndex, findInIndex, type HostIndex } from './host-index.ts';
import type { CatalogueService, HostRule, Policy, Standing } from './model.ts';

export type StandingIndex = HostIndex<Standing>;

const UNKNOWN: Standing = { kind: 'unknown' };
const SIGN_IN: Standing = { kind: 'sign-in' };

/**
 * Makes the index over a list's hosts and the catalogue's. Where two owners name the same rule, the first in the
 * order work app, sign-in, service keeps it.
 */
export function compileStanding(policy: Policy | null, catalogue: readonly CatalogueService[]): StandingIndex {
  const list: [Standing, readonly HostRule[]][] = [];
  for (const app of policy?.workApps ?? []) list.push([{ kind: 'work', app }, app.hosts]);
  list.push([SIGN_IN, policy?.signIn ?? []]);
  for (const service of policy?.services ?? []) {
    list.push([{ kind: 'service', service, source: 'list' }, service.hosts]);
  }
  const known = catalogue.map((entry): [Standing, readonly HostRule[]] => [
    { kind: 'service', service: { ...entry, standing: 'unlisted' }, source: 'catalogue' },
    entry.hosts,
  ]);
  return createIndex(list, known);
}

/**
 * What the list, or else the catalogue, says of a URL. The exact host goes before a wildcard, a longer wildcard before
 * a shorter one, and any word of the list before any word of the catalogue. `unknown` where neither names it, and for
 * everything that is not http or https.
 */
export function standingOf(index: StandingIndex, url: string): Standing {
  return findInIndex(index, url) ?? UNKNOWN;
}

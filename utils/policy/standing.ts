import { hostOf } from './host-of.ts';
import type { CatalogueService, HostRule, Policy, Standing } from './model.ts';

/** What one host name, or everything below it, is; the list's word apart from the catalogue's. */
interface Entry {
  list: Standing | undefined;
  listBelow: Standing | undefined;
  catalogue: Standing | undefined;
  catalogueBelow: Standing | undefined;
}

/** Host rules by name, so that a URL costs one look-up a label, however many rules there are. */
export interface StandingIndex {
  readonly entries: ReadonlyMap<string, Entry>;
}

const UNKNOWN: Standing = { kind: 'unknown' };
const SIGN_IN: Standing = { kind: 'sign-in' };

/**
 * Makes the index over a list's hosts and the catalogue's. Where two owners name the same rule, the first in the
 * order work app, sign-in, service keeps it.
 */
export function compileStanding(policy: Policy | null, catalogue: readonly CatalogueService[]): StandingIndex {
  const entries = new Map<string, Entry>();
  const add = (rules: readonly HostRule[], standing: Standing, source: 'list' | 'catalogue') => {
    for (const rule of rules) {
      const wild = rule.startsWith('*.');
      const name = wild ? rule.slice(2) : rule;
      let entry = entries.get(name);
      if (!entry) {
        entry = { list: undefined, listBelow: undefined, catalogue: undefined, catalogueBelow: undefined };
        entries.set(name, entry);
      }
      if (wild) entry[`${source}Below`] ??= standing;
      else entry[source] ??= standing;
    }
  };
  for (const app of policy?.workApps ?? []) add(app.hosts, { kind: 'work', app }, 'list');
  add(policy?.signIn ?? [], SIGN_IN, 'list');
  for (const service of policy?.services ?? [])
    add(service.hosts, { kind: 'service', service, source: 'list' }, 'list');
  for (const known of catalogue) {
    const service = { ...known, standing: 'unlisted' } as const;
    add(known.hosts, { kind: 'service', service, source: 'catalogue' }, 'catalogue');
  }
  return { entries };
}

/**
 * What the list, or else the catalogue, says of a URL. The exact host goes before a wildcard, a longer wildcard before
 * a shorter one, and any word of the list before any word of the catalogue. `unknown` where neither names it, and for
 * everything that is not http or https.
 */
export function standingOf({ entries }: StandingIndex, url: string): Standing {
  let name = hostOf(url);
  let below: Standing | undefined;
  let known: Standing | undefined;
  for (let exact = true; name !== ''; exact = false) {
    const entry = entries.get(name);
    if (entry) {
      if (exact) {
        if (entry.list) return entry.list;
        known = entry.catalogue;
      }
      below = entry.listBelow;
      if (below) return below;
      known ??= entry.catalogueBelow;
    }
    const dot = name.indexOf('.');
    if (dot < 0) break;
    name = name.slice(dot + 1);
  }
  return known ?? UNKNOWN;
}

import { compareNamed, compareSets, type SetChange } from './compare.ts';
import { diffServices, type ServiceChange } from './diff-services.ts';
import type { GuardRules, HostRule, Policy, WeeklyHours } from './model.ts';
import { needsOf } from './needs.ts';

interface Replaced<T> {
  readonly from: T;
  readonly to: T;
}

type SetKind = 'tenants' | 'mail-domains' | 'sign-in' | 'detectors' | 'guarded-categories' | 'access';

/** One difference between two lists. Sentences: `utils/i18n/list-diff.ts`. */
export type ListChange =
  | ({ readonly kind: 'number' } & Replaced<number>)
  /** RFC 3339 instants, as the lists have them. */
  | ({ readonly kind: 'issued' | 'expires' | 'arrangement' } & Replaced<string>)
  | ({ readonly kind: 'organisation'; readonly field: 'id' | 'name' | 'contact' | 'info' } & Replaced<
      string | undefined
    >)
  /** `access`, always the last: hosts that Drempel can read because of the list. */
  | ({ readonly kind: SetKind } & SetChange)
  | { readonly kind: 'work-app-added' | 'work-app-removed'; readonly name: string; readonly hosts: readonly HostRule[] }
  | ({ readonly kind: 'work-app-renamed' } & Replaced<string>)
  | ({ readonly kind: 'work-app-start'; readonly name: string } & Replaced<string | undefined>)
  | ({ readonly kind: 'work-app-hosts'; readonly name: string } & SetChange)
  | ServiceChange
  | ({ readonly kind: 'unknown-files'; readonly context: 'work' | 'private' } & Replaced<'warn' | 'pass'>)
  | ({ readonly kind: 'guard-action' } & Replaced<GuardRules['action']>)
  | ({ readonly kind: 'guard-reason' } & Replaced<GuardRules['reason']>)
  | { readonly kind: 'patterns'; readonly change: 'added' | 'removed' | 'changed'; readonly names: readonly string[] }
  /** Blocking sign-in with other accounts: `hosts` of the rule, and the names of the headers that it sets. */
  | {
      readonly kind: 'tenant-headers';
      readonly change: 'added' | 'removed';
      readonly hosts: readonly HostRule[];
      readonly headers: Readonly<Record<string, string>>;
    }
  | ({ readonly kind: 'suggested-hours' } & Replaced<WeeklyHours | undefined>);

/**
 * All differences between two lists, in the order of the document; the last says what they mean for which sites Drempel
 * can read. Work apps and services are told apart by id. The order within a list of names means nothing. None where
 * the lists say the same.
 */
export function diffLists(from: Policy, to: Policy): readonly ListChange[] {
  return [
    ...replaced(from.seq, to.seq, (change) => ({ kind: 'number', ...change })),
    ...replaced(from.issued, to.issued, (change) => ({ kind: 'issued', ...change })),
    ...replaced(from.expires, to.expires, (change) => ({ kind: 'expires', ...change })),
    ...diffOrganisation(from, to),
    ...replaced(from.arrangement, to.arrangement, (change) => ({ kind: 'arrangement', ...change })),
    ...diffWorkApps(from, to),
    ...sets('sign-in', from.signIn, to.signIn),
    ...diffServices(from, to),
    ...diffGuard(from.guard, to.guard),
    ...diffTenantHeaders(from, to),
    ...diffHours(from.suggestedHours, to.suggestedHours),
    ...sets('access', readable(from), readable(to)),
  ];
}

function replaced<T, C extends ListChange>(from: T, to: T, change: (replaced: Replaced<T>) => C): C[] {
  return from === to ? [] : [change({ from, to })];
}

function sets(kind: SetKind, from: readonly string[], to: readonly string[]): ListChange[] {
  const change = compareSets(from, to);
  return change ? [{ kind, ...change }] : [];
}

/** The same in either browser: hosts do not depend on it. */
const readable = (policy: Policy) => needsOf(policy, 'firefox').all.origins;

function diffOrganisation({ org: from }: Policy, { org: to }: Policy): ListChange[] {
  return [
    ...(['id', 'name', 'contact', 'info'] as const).flatMap((field) =>
      replaced<string | undefined, ListChange>(from[field], to[field], (change) => ({
        kind: 'organisation',
        field,
        ...change,
      })),
    ),
    ...sets('tenants', from.tenants, to.tenants),
    ...sets('mail-domains', from.mailDomains, to.mailDomains),
  ];
}

function diffWorkApps(from: Policy, to: Policy): ListChange[] {
  const { added, removed, kept } = compareNamed(from.workApps, to.workApps);
  return [
    ...added.map(({ name, hosts }): ListChange => ({ kind: 'work-app-added', name, hosts })),
    ...removed.map(({ name, hosts }): ListChange => ({ kind: 'work-app-removed', name, hosts })),
    ...kept.flatMap(([old, app]): ListChange[] => {
      const { name } = app;
      const hosts = compareSets(old.hosts, app.hosts);
      return [
        ...replaced(old.name, name, (change) => ({ kind: 'work-app-renamed' as const, ...change })),
        ...replaced(old.start, app.start, (change) => ({ kind: 'work-app-start' as const, name, ...change })),
        ...(hosts ? [{ kind: 'work-app-hosts', name, ...hosts } as const] : []),
      ];
    }),
  ];
}

function diffGuard(from: GuardRules, to: GuardRules): ListChange[] {
  const patterns = compareNamed(namedPatterns(from), namedPatterns(to));
  const changed = patterns.kept.filter(([old, now]) => old.text !== now.text).map(([, now]) => now);
  const named = { added: patterns.added, removed: patterns.removed, changed };
  return [
    ...sets('guarded-categories', from.categories, to.categories),
    ...(['work', 'private'] as const).flatMap((context) =>
      replaced(from.unknownFiles[context], to.unknownFiles[context], (change) => ({
        kind: 'unknown-files' as const,
        context,
        ...change,
      })),
    ),
    ...replaced(from.action, to.action, (change) => ({ kind: 'guard-action' as const, ...change })),
    ...replaced(from.reason, to.reason, (change) => ({ kind: 'guard-reason' as const, ...change })),
    ...sets('detectors', from.detectors, to.detectors),
    ...(['added', 'removed', 'changed'] as const)
      .filter((change) => named[change].length > 0)
      .map((change): ListChange => ({ kind: 'patterns', change, names: named[change].map(({ name }) => name) })),
  ];
}

/** A pattern has no id but its name; of those that share one, each is told by its turn. */
function namedPatterns({ patterns }: GuardRules) {
  const turns = new Map<string, number>();
  return patterns.map(({ name, re2, near, atLeast }) => {
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return { id: `${name}\n${turn}`, name, text: JSON.stringify([re2, [...near].sort(), atLeast]) };
  });
}

function diffTenantHeaders(from: Policy, to: Policy): ListChange[] {
  const { added, removed } = compareNamed(namedHeaders(from), namedHeaders(to));
  return [
    ...removed.map(({ hosts, headers }): ListChange => ({ kind: 'tenant-headers', change: 'removed', hosts, headers })),
    ...added.map(({ hosts, headers }): ListChange => ({ kind: 'tenant-headers', change: 'added', hosts, headers })),
  ];
}

const namedHeaders = ({ tenantRestrictions }: Policy) =>
  tenantRestrictions.map(({ hosts, headers }) => ({
    id: JSON.stringify([[...hosts].sort(), Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1))]),
    hosts,
    headers,
  }));

function diffHours(from: WeeklyHours | undefined, to: WeeklyHours | undefined): ListChange[] {
  return hoursText(from) === hoursText(to) ? [] : [{ kind: 'suggested-hours', from, to }];
}

const hoursText = (hours: WeeklyHours | undefined) =>
  hours &&
  JSON.stringify([
    hours.zone,
    // One that stands there twice says nothing more.
    [
      ...new Set(hours.windows.map(({ days, from, to, weeks }) => JSON.stringify([from, to, weeks, [...days].sort()]))),
    ].sort(),
  ]);

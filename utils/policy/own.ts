import { rulesMeet } from './match-rule.ts';
import type { HostRule, Policy, Service, WorkApp } from './model.ts';
import { guardedServices } from './needs.ts';

/** What employees add to their list themselves: sites to keep with work, where one signs in, and sites to leave alone. */
export interface OwnRules {
  readonly work: readonly HostRule[];
  readonly signIn: readonly HostRule[];
  readonly leftAlone: readonly HostRule[];
  /** Grows by one at each change. */
  readonly revision: number;
}

export type OwnPart = Exclude<keyof OwnRules, 'revision'>;

export const NO_OWN_RULES: OwnRules = { work: [], signIn: [], leftAlone: [], revision: 0 };

/** What was kept, also by an earlier version, which had fewer parts. */
export const completeOwnRules = (kept: Partial<OwnRules> | undefined): OwnRules => ({ ...NO_OWN_RULES, ...kept });

export type OwnRuleProblem = 'bad-host' | 'claims-too-much' | 'known' | 'too-many';

/** No id on a list holds a colon, so what is the employee's own cannot be mistaken for the organisation's. */
const MARK = 'own:';

/** Whether a work app or a service is the employee's own addition. */
export const isOwn = ({ id }: Pick<WorkApp | Service, 'id'>): boolean => id.startsWith(MARK);

/** The same without this site, in whichever part it is. */
export function removeOwnRule(own: OwnRules, rule: HostRule): OwnRules {
  const other = (one: HostRule) => one !== rule;
  return { ...filterOwn(own, other), revision: own.revision + 1 };
}

/**
 * The additions that count where the device is the company's and the list stops uploads: those that take nothing out of
 * what it guards.
 */
export function besideGuarded(own: OwnRules, policy: Policy): OwnRules {
  const guarded = guardedServices(policy).flatMap(({ hosts }) => hosts);
  const apart = (rule: HostRule) => !guarded.some((host) => rulesMeet(host, rule));
  return filterOwn(own, apart);
}

const filterOwn = (own: OwnRules, keep: (rule: HostRule) => boolean): OwnRules => ({
  ...own,
  work: own.work.filter(keep),
  signIn: own.signIn.filter(keep),
  leftAlone: own.leftAlone.filter(keep),
});

/**
 * A list with the employee's own additions, which is what Drempel goes by. Where both name a site, the employee's word
 * counts, on the employee's own device; as ever, a longer name goes before a shorter one. A site left alone is what a
 * list calls unlisted: it is not work, and nothing is guarded there. Where one signs in is on neither side.
 */
export function withOwnRules(policy: Policy, { work, signIn, leftAlone }: OwnRules): Policy {
  const own = new Set([...work, ...signIn, ...leftAlone]);
  if (own.size === 0) return policy;
  const without = (hosts: readonly HostRule[]) => hosts.filter((rule) => !own.has(rule));
  const keep = <T extends { readonly hosts: readonly HostRule[] }>(owners: readonly T[]): T[] =>
    owners.map((owner) => ({ ...owner, hosts: without(owner.hosts) })).filter(({ hosts }) => hosts.length > 0);
  const asApp = (rule: HostRule): WorkApp => ({ id: MARK + rule, name: rule.replace('*.', ''), hosts: [rule] });
  const asService = (rule: HostRule): Service => ({
    id: MARK + rule,
    name: rule.replace('*.', ''),
    category: 'notes',
    hosts: [rule],
    standing: 'unlisted',
  });
  return {
    ...policy,
    workApps: [...keep(policy.workApps), ...work.map(asApp)],
    signIn: [...without(policy.signIn), ...signIn],
    services: [...keep(policy.services), ...leftAlone.map(asService)],
  };
}

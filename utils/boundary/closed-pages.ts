import { handoverAddress } from './handover-address.ts';
import type { SideGroup } from './host-side.ts';
import { ALLOW, hosts, type NetworkRule, redirect, SAFE_METHODS, type Unnumbered } from './rules.ts';

/** Above all that keeps work in: a host name has at most 127 labels, so no rank comes near. */
export const CLOSED = 2000;
export const ANYWHERE = '^https?://.*';
export const PAGES: Pick<NetworkRule['condition'], 'resourceTypes'> = { resourceTypes: ['main_frame'] };
const SAFE = { requestMethods: SAFE_METHODS };
export const UNSAFE = { excludedRequestMethods: SAFE_METHODS };

/**
 * What becomes of the pages that somebody asks for.
 *
 * @param from the priority of the lowest of these rules
 * @param who who asks, as far as a rule can say it
 */
export function planPages(
  groups: readonly SideGroup[],
  from: number,
  base: string,
  who: Partial<NetworkRule['condition']>,
): readonly Unnumbered[] {
  const to = (kind: 'held' | 'sent' | 'out') => redirect(handoverAddress(base, { kind, url: '\\0' }));
  const word = (group: SideGroup, rule: Omit<Unnumbered, 'priority'>): Unnumbered => ({
    priority: from + group.rank,
    ...rule,
    condition: { ...hosts(group), ...rule.condition },
  });
  return [
    { priority: from, action: to('out'), condition: { regexFilter: ANYWHERE, ...SAFE, ...who, ...PAGES } },
    ...groups.flatMap((group): readonly Unnumbered[] => {
      const out = { action: to('out'), condition: { ...SAFE, ...who, ...PAGES } };
      if (group.side === 'outside') return [word(group, out)];
      if (group.side !== 'other') return [word(group, { action: ALLOW, condition: { ...who, ...PAGES } })];
      return [
        word(group, { action: to('held'), condition: { ...SAFE, ...who, ...PAGES } }),
        word(group, { action: to('sent'), condition: { ...UNSAFE, ...who, ...PAGES } }),
      ];
    }),
  ];
}

/** The same with forms: one goes the way of a link, unless a page at home sends it: then it stays, for so sign-ins go. */
export function withForms(pages: readonly Unnumbered[], base: string): readonly Unnumbered[] {
  const out = handoverAddress(base, { kind: 'out', url: '\\0' });
  const action = redirect(handoverAddress(base, { kind: 'out-sent', url: '\\0' }));
  const home = pages.flatMap(({ action, condition }) =>
    action.type === 'allow' ? (condition.requestDomains ?? []) : [],
  );
  const forms = pages.flatMap((rule): readonly Unnumbered[] => {
    if (rule.action.type !== 'redirect' || rule.action.redirect.regexSubstitution !== out) return [];
    const { requestMethods: _, ...asked } = rule.condition;
    return [{ priority: rule.priority, action, condition: { ...asked, ...UNSAFE } }];
  });
  const [anywhere] = forms;
  if (!anywhere || home.length === 0) return [...pages, ...forms];
  const fromHome = { ...anywhere.condition, initiatorDomains: [...new Set(home)] };
  return [...pages, ...forms, { priority: anywhere.priority + 1, action: ALLOW, condition: fromHome }];
}

import type { Policy } from '../policy/model.ts';
import { handoverAddress } from './handover-address.ts';
import { groupHosts } from './host-groups.ts';
import { groupBySide, type HostSide, type SideGroup } from './host-side.ts';
import type { BoundaryMode } from './mode.ts';
import {
  ALLOW,
  CLOSED_RULE_IDS,
  EMBEDDED,
  EVERYTHING,
  hosts,
  type NetworkRule,
  ORG_RULE_IDS,
  redirect,
  SAFE_METHODS,
  type Unnumbered,
  WITHOUT_COOKIES,
} from './rules.ts';

/** Above all that keeps work in: a host name has at most 127 labels, so no rank comes near. */
const CLOSED = 2000;
const GUESTS = 3000;
/** Below every rank: what no other rule has a word on. */
const REST = 1;
const ANYWHERE = '^https?://.*';
const PAGES: Pick<NetworkRule['condition'], 'resourceTypes'> = { resourceTypes: ['main_frame'] };
const SAFE = { requestMethods: SAFE_METHODS };
const UNSAFE = { excludedRequestMethods: SAFE_METHODS };

/** The id of the first of these rules, which is there where there are any. */
export const FIRST_CLOSED_RULE_ID = ORG_RULE_IDS + CLOSED_RULE_IDS;

/**
 * The rules that close work contexts to what is private, beside those of `planRules`; none where the mode is not closed.
 * They know the pages of work by their names, as the first request of a new tab is on its way before anyone knows the
 * tab: what such a page opens and is not at home at work goes to the handover page, and what it embeds from there
 * travels without cookies. A form stays: so sign-ins go. Work tabs have the same for what is typed in them, see
 * `closedTabsRules`.
 *
 * @param policies in the order of adoption
 * @param base the extension's own base URL
 */
export function planClosed(
  policies: readonly Policy[],
  base: string,
  { role, closed, kept }: Pick<BoundaryMode, 'role' | 'closed' | 'kept'>,
): readonly NetworkRule[] {
  if (!closed) return [];
  if (role === 'work' && policies.length === 1) {
    const [only] = policies;
    return numbered(0, planWhole(groupBySide(policies, kept, only?.org.id ?? null), base));
  }
  const { orgs } = groupHosts(policies);
  const each = policies.flatMap(({ org }, place) => {
    const found = orgs.find(({ orgId }) => orgId === org.id);
    if (!found) return [];
    const but = [...found.neutralBelow, ...found.othersBelow];
    return numbered(place, planOrg(groupBySide(policies, kept, org.id), found.names, but, base));
  });
  return [...each, ...(role === 'work' ? numbered(-1, planRest(groupBySide(policies, kept, null), base)) : [])];
}

const numbered = (place: number, rules: readonly Unnumbered[]): readonly NetworkRule[] =>
  rules.map((rule, at) => ({ id: ORG_RULE_IDS * (place + 1) + CLOSED_RULE_IDS + at, ...rule }));

const isAtHome = (side: HostSide) => side === 'own' || side === 'neutral';
const namesOf = (groups: readonly SideGroup[]) => [...new Set(groups.flatMap(({ names }) => names))];

/** @param names of the organisation's work; `but`: those below them that are not its work */
function planOrg(
  groups: readonly SideGroup[],
  names: readonly string[],
  but: readonly string[],
  base: string,
): readonly Unnumbered[] {
  const excluded = <K extends string>(key: K) => (but.length > 0 ? ({ [key]: but } as Record<K, typeof but>) : {});
  const asked = { initiatorDomains: names, ...excluded('excludedInitiatorDomains') };
  const within = { topDomains: names, ...excluded('excludedTopDomains') };
  return [...planPages(groups, CLOSED, base, asked), ...[asked, within].flatMap((who) => planEmbedded(groups, who))];
}

/** What becomes of the pages that somebody asks for. */
function planPages(
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

/**
 * What is embedded from hosts that are not at home travels without cookies. Of what is at home only names are known, with
 * all below them: nothing is let through here, which would undo other rules.
 */
function planEmbedded(groups: readonly SideGroup[], who: Partial<NetworkRule['condition']>): readonly Unnumbered[] {
  const home = namesOf(groups.filter(({ side }) => isAtHome(side)));
  const holes = namesOf(groups.filter(({ side }) => !isAtHome(side)));
  const homeBelow = home.filter((name) => holes.some((hole) => name.endsWith(`.${hole}`)));
  const excludedRequestDomains = (names: readonly string[]) =>
    names.length > 0 ? { excludedRequestDomains: names } : {};
  const rule = (condition: Partial<NetworkRule['condition']>): Unnumbered => ({
    priority: CLOSED,
    action: WITHOUT_COOKIES,
    condition: { ...condition, ...who, resourceTypes: EMBEDDED },
  });
  return [
    rule(excludedRequestDomains(home)),
    ...(holes.length > 0 ? [rule({ requestDomains: holes, ...excludedRequestDomains(homeBelow) })] : []),
  ];
}

/** A profile that is the work context of one organisation, whatever the tab. */
function planWhole(groups: readonly SideGroup[], base: string): readonly Unnumbered[] {
  return withForms(planPages(groups, CLOSED, base, {}), base);
}

/** Tabs in no work context, of a profile for work at several organisations. What is work there, `planRules` holds. */
function planRest(groups: readonly SideGroup[], base: string): readonly Unnumbered[] {
  const others = groups.filter(({ side }) => side !== 'other');
  // One more than its rank: at that itself `planRules` lets through what makes a hole in a work name.
  return withForms(planPages(others, REST, base, {}), base);
}

/** A form goes the way of a link, unless a page at home sends it: then it stays, for so sign-ins go. */
function withForms(pages: readonly Unnumbered[], base: string): readonly Unnumbered[] {
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

/**
 * The same for what is asked for in the tabs of each organisation, whoever asks, for this run of the browser; and what
 * lets guests through.
 *
 * @param tabs by id, with the organisation whose work each is
 * @param orgIds those of the plan in force, in the order of adoption
 * @param plan all rules that Chrome keeps
 * @param guests the hosts that a tab may show, by its id
 */
export function closedTabsRules(
  tabs: ReadonlyMap<number, string>,
  orgIds: readonly string[],
  plan: readonly NetworkRule[],
  guests: ReadonlyMap<number, readonly string[]>,
  base: string,
): readonly Unnumbered[] {
  return [
    ...orgIds.flatMap((orgId, place): readonly Unnumbered[] => {
      const tabIds = [...tabs].flatMap(([tabId, of]) => (of === orgId ? tabId : []));
      const from = ORG_RULE_IDS * (place + 1) + CLOSED_RULE_IDS;
      const pages = plan.filter(
        ({ id, condition }) =>
          id >= from && id < from + CLOSED_RULE_IDS && condition.resourceTypes.includes('main_frame'),
      );
      if (tabIds.length === 0 || pages.length === 0) return [];
      const inTabs = pages.map(({ priority, action, condition }) => {
        const { initiatorDomains: _, excludedInitiatorDomains: __, ...asked } = condition;
        return { priority, action, condition: { ...asked, tabIds } };
      });
      return withForms(inTabs, base);
    }),
    ...[...guests].flatMap(([tabId, names]): readonly Unnumbered[] => {
      const tabIds = [tabId];
      const form = { regexFilter: ANYWHERE, ...UNSAFE, ...PAGES, initiatorDomains: names, tabIds };
      return [
        ...names.map((name) => ({
          priority: GUESTS,
          action: ALLOW,
          condition: { ...hosts(exactly(name)), tabIds, resourceTypes: EVERYTHING },
        })),
        { priority: CLOSED + 1, action: ALLOW, condition: form },
      ];
    }),
  ];
}

/** An address of numbers in brackets has no labels to count. */
const exactly = (name: string) => ({ wild: name.startsWith('['), labels: name.split('.').length, names: [name] });

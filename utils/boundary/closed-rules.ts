import type { Policy } from '../policy/model.ts';
import { CLOSED, planPages, withForms } from './closed-pages.ts';
import { groupHosts } from './host-groups.ts';
import { groupBySide, type HostSide, type SideGroup } from './host-side.ts';
import type { BoundaryMode } from './mode.ts';
import {
  CLOSED_RULE_IDS,
  EMBEDDED,
  type NetworkRule,
  ORG_RULE_IDS,
  type Unnumbered,
  WITHOUT_COOKIES,
} from './rules.ts';

/** Below every rank: what no other rule has a word on. */
const REST = 1;

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

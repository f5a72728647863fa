import type { Policy } from '../policy/model.ts';
import { handoverAddress } from './handover-address.ts';
import { groupHosts, type HostGroup, type OrgHosts } from './host-groups.ts';
import type { BoundaryMode, ProfileRole } from './mode.ts';
import type { OrgHeaders } from './org-headers.ts';

/** One rule for Chrome's `declarativeNetRequest`, as far as the boundary needs it. */
export interface NetworkRule {
  readonly id: number;
  readonly priority: number;
  readonly action:
    | { readonly type: 'allow' }
    | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } }
    | {
        readonly type: 'modifyHeaders';
        readonly requestHeaders: readonly (
          | { readonly header: string; readonly operation: 'remove' }
          | { readonly header: string; readonly operation: 'set'; readonly value: string }
        )[];
        readonly responseHeaders?: readonly { readonly header: string; readonly operation: 'remove' }[];
      };
  readonly condition: {
    readonly regexFilter?: string;
    readonly urlFilter?: string;
    readonly requestDomains?: readonly string[];
    readonly excludedRequestDomains?: readonly string[];
    readonly initiatorDomains?: readonly string[];
    readonly excludedInitiatorDomains?: readonly string[];
    readonly topDomains?: readonly string[];
    readonly excludedTopDomains?: readonly string[];
    readonly resourceTypes: readonly ResourceType[];
    readonly requestMethods?: readonly string[];
    readonly excludedRequestMethods?: readonly string[];
    readonly tabIds?: readonly number[];
  };
}

export const EMBEDDED = [
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'csp_report',
  'media',
  'websocket',
  'other',
] as const;
type ResourceType = 'main_frame' | (typeof EMBEDDED)[number];
export const EVERYTHING: readonly ResourceType[] = ['main_frame', ...EMBEDDED];

/** Above every group's rank: a host name has at most 127 labels. */
const ALWAYS = 1000;
export const SAFE_METHODS = ['get', 'head'];
/** Ids are the boundary's own, in each of the two rule sets: 1 is the mark, the plan follows. */
export const MARK_RULE_ID = 1;
/** The rules of the first organisation have ids from here, those of the second from twice as much, and so on. */
export const ORG_RULE_IDS = 10_000;
/** Within those, the rules that close its work context have ids from here. */
export const CLOSED_RULE_IDS = 5_000;
/** Below those of any organisation. */
const WHOLE_HEADER_RULE_IDS = 7_000;
/** Above whatever lets through: Chrome leaves out headers of rules below one that allows. */
const HEADERS = 9000;

export type Unnumbered = Omit<NetworkRule, 'id'>;

/**
 * The rules that Chrome keeps, also when Drempel does not run. Everything that goes to a work host in a main frame is
 * sent to the handover page, unless a page of the same organisation's work asked for it, or Drempel itself where there
 * is one organisation. What any other page embeds from a work host travels without cookies.
 *
 * @param policies in the order of adoption
 * @param base the extension's own base URL
 * @param mode what the profile is for: in a private one no page of work asks for more work
 *
 * `requestDomains` also matches what lies below a name, so an exact host takes a regular expression beside it, one
 * that counts labels: the only host of n labels that is, or is below, a name of n labels is that name. One expression
 * serves every exact host with as many labels, so the number and size of rules does not grow with the lists.
 *
 * Which host is asked for, the rules know exactly; which page asks, only by names with all that lies below them. So
 * where names of two organisations lie in one another, a name counts for the page's own side only where no name of the
 * other lies at or below it: a page there is held, or embeds without cookies, also where it need not. One thing is left
 * open: a host that no list names, below an exact host of one organisation and in a wildcard of another, counts as a
 * page of the first.
 */
export function planRules(
  policies: readonly Policy[],
  base: string,
  { role }: Pick<BoundaryMode, 'role'> = { role: 'both' },
): readonly NetworkRule[] {
  const { orgs, holes } = groupHosts(policies);
  // Where all of a profile is for one organisation, there is nothing to hold.
  if (orgs.length === 0 || (role === 'work' && policies.length === 1)) return [];
  const shared: Unnumbered[] = [
    ...holes.map((group) => ({
      priority: group.rank,
      action: ALLOW,
      condition: { ...hosts(group), resourceTypes: EVERYTHING },
    })),
    // Of several, a page that Drempel opens for one may be redirected to another: its tab is let through before it asks.
    ...(policies.length > 1
      ? []
      : [
          {
            priority: ALWAYS,
            action: ALLOW,
            condition: { initiatorDomains: [new URL(base).host], resourceTypes: ['main_frame'] as const },
          },
        ]),
  ];
  return [
    ...shared.map((rule, place) => ({ id: MARK_RULE_ID + 1 + place, ...rule })),
    ...orgs.flatMap((org) => {
      const from = ORG_RULE_IDS * (1 + policies.findIndex((policy) => policy.org.id === org.orgId));
      return planOrg(org, base, role).map((rule, place) => ({ id: from + place, ...rule }));
    }),
  ];
}

/** What keeps the work of one organisation apart. */
function planOrg(
  { groups, names, neutralBelow, othersBelow }: OrgHosts,
  base: string,
  role: ProfileRole,
): readonly Unnumbered[] {
  // A sign-in page below a work name is neutral: it may stand in a private tab.
  const notIts = [...neutralBelow, ...othersBelow];
  return groups.flatMap((group): Unnumbered[] => [
    {
      priority: group.rank,
      action: redirect(handoverAddress(base, { kind: 'held', url: '\\0' })),
      condition: { ...hosts(group), resourceTypes: ['main_frame'], requestMethods: SAFE_METHODS },
    },
    {
      priority: group.rank,
      action: redirect(handoverAddress(base, { kind: 'sent', url: '\\0' })),
      condition: { ...hosts(group), resourceTypes: ['main_frame'], excludedRequestMethods: SAFE_METHODS },
    },
    {
      priority: group.rank,
      action: WITHOUT_COOKIES,
      condition: { ...hosts(group), resourceTypes: EMBEDDED, excludedTopDomains: names },
    },
    ...(othersBelow.length > 0
      ? [
          {
            priority: group.rank,
            action: WITHOUT_COOKIES,
            condition: { ...hosts(group), resourceTypes: EMBEDDED, topDomains: othersBelow },
          },
        ]
      : []),
    ...(role === 'private'
      ? []
      : [
          {
            priority: group.rank + 1,
            action: ALLOW,
            condition: {
              ...hosts(group),
              initiatorDomains: names,
              ...(notIts.length > 0 ? { excludedInitiatorDomains: notIts } : {}),
              resourceTypes: ['main_frame'] as const,
            },
          },
        ]),
  ]);
}

/**
 * A rule that matches nothing and says which plan stands beside it: rules are replaced all at once, so this one small
 * rule tells whether the others are there, and whose they are.
 *
 * @param version tells one plan from another
 * @param orgIds in the order of adoption
 */
export function markRule(version: string, orgIds: readonly string[]): NetworkRule {
  const urlFilter = `|drempel:${version}:${orgIds.map(encodeURIComponent).join()}|`;
  const condition = { urlFilter, resourceTypes: ['main_frame'] as const };
  return { id: MARK_RULE_ID, priority: 1, action: ALLOW, condition };
}

/** The organisations that a mark names, in the order of adoption. */
export function readMark({ condition: { urlFilter = '' } }: Pick<NetworkRule, 'condition'>): readonly string[] {
  const orgIds = urlFilter.slice(urlFilter.lastIndexOf(':') + 1, -1);
  return orgIds === '' ? [] : orgIds.split(',').map(decodeURIComponent);
}

/**
 * The rules that let work tabs through, for this run of the browser; none where there are no work tabs. Where there is
 * one organisation, its tabs are let through to everything, in one small rule: it is written while somebody waits. Where
 * there are more, the tabs of each are let through to that one's own work, and nothing else is held.
 *
 * @param tabs by id, with the organisation whose work each is
 * @param orgIds those of the plan in force, in the order of adoption
 * @param plan that plan; not looked at where there is one organisation
 * @param headers what is added to what these tabs ask for
 */
export function workTabsRules(
  tabs: ReadonlyMap<number, string>,
  orgIds: readonly string[],
  plan: readonly NetworkRule[],
  headers: readonly OrgHeaders[] = [],
): readonly NetworkRule[] {
  const rules = orgIds.flatMap((orgId, place): Unnumbered[] => {
    const tabIds = tabsOf(tabs, orgId);
    if (tabIds.length === 0) return [];
    const through = { tabIds, resourceTypes: EVERYTHING };
    if (orgIds.length === 1) return [{ priority: ALWAYS, action: ALLOW, condition: through }];
    return plan
      .filter(({ id, action }) => action.type === 'allow' && isOpen(id, place))
      .map(({ priority, condition: { requestDomains = [], regexFilter = '' } }) => ({
        priority,
        action: ALLOW,
        condition: { requestDomains, regexFilter, ...through },
      }));
  });
  return [...rules, ...headerRules(tabs, headers)].map((rule, place) => ({ id: 1 + place, ...rule }));
}

/**
 * The rules that add headers to requests of work tabs, each organisation's to its own, and to what a work page opens: the
 * first request of a new tab is on its way before anyone knows its id.
 */
function headerRules(tabs: ReadonlyMap<number, string>, headers: readonly OrgHeaders[]): readonly Unnumbered[] {
  return headers.flatMap(({ orgId, from, sets }) => {
    const tabIds = tabsOf(tabs, orgId);
    if (tabIds.length === 0) return [];
    const opened = {
      initiatorDomains: from.names,
      ...(from.but.length > 0 ? { excludedInitiatorDomains: from.but } : {}),
      resourceTypes: ['main_frame'],
    } as const;
    return headersFrom(sets, [{ tabIds, resourceTypes: EVERYTHING }, opened]);
  });
}

/** The same for a profile that is the work context of an organisation: they are kept with the plan. */
export function wholeHeaderRules(headers: readonly OrgHeaders[]): readonly NetworkRule[] {
  const anybody = [{ resourceTypes: EVERYTHING }];
  return headers
    .flatMap(({ sets }) => headersFrom(sets, anybody))
    .map((rule, place) => ({ id: WHOLE_HEADER_RULE_IDS + place, ...rule }));
}

function headersFrom(
  sets: OrgHeaders['sets'],
  who: readonly Pick<NetworkRule['condition'], 'resourceTypes' | 'tabIds' | 'initiatorDomains'>[],
): readonly Unnumbered[] {
  return sets.flatMap(({ hosts: rules, headers }) => {
    const requestHeaders = headers.map(({ name, value }) => ({ header: name, operation: 'set' as const, value }));
    return rules.flatMap((rule) => {
      const name = rule.replace('*.', '');
      const asked = hosts({ wild: name !== rule, labels: name.split('.').length, names: [name] });
      return who.map(
        (one): Unnumbered => ({
          priority: HEADERS,
          action: { type: 'modifyHeaders', requestHeaders },
          condition: { ...asked, ...one },
        }),
      );
    });
  });
}

const tabsOf = (tabs: ReadonlyMap<number, string>, orgId: string) =>
  [...tabs].filter(([, of]) => of === orgId).map(([tabId]) => tabId);

/** Whether a rule of the plan is of the organisation at this place, and not one of those that close its work context. */
function isOpen(id: number, place: number): boolean {
  const from = ORG_RULE_IDS * (place + 1);
  return id >= from && id < from + CLOSED_RULE_IDS;
}

export const ALLOW = { type: 'allow' } as const;
export const WITHOUT_COOKIES = {
  type: 'modifyHeaders',
  requestHeaders: [{ header: 'cookie', operation: 'remove' }],
  responseHeaders: [{ header: 'set-cookie', operation: 'remove' }],
} as const;

export const redirect = (regexSubstitution: string) => ({ type: 'redirect', redirect: { regexSubstitution } }) as const;

/** Chrome refuses an expression that counts further (RE2 in 2 kB). */
const MAX_COUNTED = 9;

/**
 * Matches exactly the group's hosts, on any port, with or without a user name, and takes in the whole URL. Of exact
 * names with more labels than can be counted, what lies below them is held too: there the handover page says that it
 * is not work.
 */
export function hosts({ wild, labels, names }: Omit<HostGroup, 'rank'>) {
  const counted = `(?:[^/@]*@)?(?:[\\w-]+\\.){${labels - 1}}[\\w-]+\\.?(?::\\d+)?/`;
  const host = wild || labels > MAX_COUNTED ? '' : counted;
  return { requestDomains: names, regexFilter: `^(?:http|ws)s?://${host}.*` };
}

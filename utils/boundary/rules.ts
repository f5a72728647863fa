import type { Policy } from '../policy/model.ts';
import { handoverAddress } from './handover-address.ts';
import { groupHosts, type HostGroup } from './host-groups.ts';

/** One rule for Chrome's `declarativeNetRequest`, as far as the boundary needs it. */
export interface NetworkRule {
  readonly id: number;
  readonly priority: number;
  readonly action:
    | { readonly type: 'allow' }
    | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } }
    | {
        readonly type: 'modifyHeaders';
        readonly requestHeaders: readonly { header: string; operation: 'remove' }[];
        readonly responseHeaders: readonly { header: string; operation: 'remove' }[];
      };
  readonly condition: {
    readonly regexFilter?: string;
    readonly urlFilter?: string;
    readonly requestDomains?: readonly string[];
    readonly initiatorDomains?: readonly string[];
    readonly excludedInitiatorDomains?: readonly string[];
    readonly excludedTopDomains?: readonly string[];
    readonly resourceTypes: readonly ResourceType[];
    readonly requestMethods?: readonly string[];
    readonly excludedRequestMethods?: readonly string[];
    readonly tabIds?: readonly number[];
  };
}

const EMBEDDED = [
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
const EVERYTHING: readonly ResourceType[] = ['main_frame', ...EMBEDDED];

/** Above every group's rank: a host name has at most 127 labels. */
const ALWAYS = 1000;
const SAFE_METHODS = ['get', 'head'];
/** Ids are the boundary's own, in each of the two rule sets: 1 is the mark, the plan follows. */
export const MARK_RULE_ID = 1;
export const WORK_TABS_RULE_ID = 1;

/**
 * The rules that Chrome keeps, also when Drempel does not run. Everything that goes to a work host in a main frame is
 * sent to the handover page, unless a work page or Drempel itself asked for it. What a private page embeds from a
 * work host travels without cookies.
 *
 * @param base the extension's own base URL
 *
 * `requestDomains` also matches what lies below a name, so an exact host takes a regular expression beside it, one
 * that counts labels: the only host of n labels that is, or is below, a name of n labels is that name. One expression
 * serves every exact host with as many labels, so the number and size of rules does not grow with the list.
 */
export function planRules(policy: Policy, base: string): readonly NetworkRule[] {
  const { work, holes, neutralBelow } = groupHosts(policy);
  if (work.length === 0) return [];
  const workNames = work.flatMap((group) => group.names);
  const rules: Omit<NetworkRule, 'id'>[] = [
    ...work.flatMap((group): Omit<NetworkRule, 'id'>[] => [
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
        condition: { ...hosts(group), resourceTypes: EMBEDDED, excludedTopDomains: workNames },
      },
    ]),
    ...holes.map((group) => ({
      priority: group.rank,
      action: ALLOW,
      condition: { ...hosts(group), resourceTypes: EVERYTHING },
    })),
    {
      priority: ALWAYS,
      action: ALLOW,
      condition: { initiatorDomains: [new URL(base).host], resourceTypes: ['main_frame'] },
    },
    {
      priority: ALWAYS,
      action: ALLOW,
      condition: {
        requestDomains: workNames,
        initiatorDomains: workNames,
        // A sign-in page below a work name is neutral: it may stand in a private tab.
        ...(neutralBelow.length > 0 ? { excludedInitiatorDomains: neutralBelow } : {}),
        resourceTypes: ['main_frame'],
      },
    },
  ];
  return rules.map((rule, place) => ({ id: MARK_RULE_ID + 1 + place, ...rule }));
}

/**
 * A rule that matches nothing and says which plan stands beside it: rules are replaced all at once, so this one small
 * rule tells whether the others are there.
 */
export function markRule(mark: string): NetworkRule {
  const condition = { urlFilter: `|drempel:${mark}|`, resourceTypes: ['main_frame'] as const };
  return { id: MARK_RULE_ID, priority: 1, action: ALLOW, condition };
}

/** The rule that lets work tabs through, for this run of the browser; none where there are no work tabs. */
export function workTabsRule(tabIds: readonly number[]): readonly NetworkRule[] {
  if (tabIds.length === 0) return [];
  const condition = { tabIds, resourceTypes: EVERYTHING };
  return [{ id: WORK_TABS_RULE_ID, priority: ALWAYS, action: ALLOW, condition }];
}

const ALLOW = { type: 'allow' } as const;
const WITHOUT_COOKIES = {
  type: 'modifyHeaders',
  requestHeaders: [{ header: 'cookie', operation: 'remove' }],
  responseHeaders: [{ header: 'set-cookie', operation: 'remove' }],
} as const;

const redirect = (regexSubstitution: string) => ({ type: 'redirect', redirect: { regexSubstitution } }) as const;

/** Chrome refuses an expression that counts further (RE2 in 2 kB). */
const MAX_COUNTED = 9;

/**
 * Matches exactly the group's hosts, on any port, with or without a user name, and takes in the whole URL. Of exact
 * names with more labels than can be counted, what lies below them is held too: there the handover page says that it
 * is not work.
 */
function hosts({ wild, labels, names }: HostGroup) {
  const counted = `(?:[^/@]*@)?(?:[\\w-]+\\.){${labels - 1}}[\\w-]+\\.?(?::\\d+)?/`;
  const host = wild || labels > MAX_COUNTED ? '' : counted;
  return { requestDomains: names, regexFilter: `^(?:http|ws)s?://${host}.*` };
}

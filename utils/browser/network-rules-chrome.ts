import { FIRST_CLOSED_RULE_ID, planClosed } from '../boundary/closed-rules.ts';
import { closedTabsRules } from '../boundary/closed-tabs-rules.ts';
import type { BoundaryMode } from '../boundary/mode.ts';
import { type OrgHeaders, orgHeadersOf } from '../boundary/org-headers.ts';
import {
  MARK_RULE_ID,
  markRule,
  type NetworkRule,
  planRules,
  readMark,
  wholeHeaderRules,
  workTabsRules,
} from '../boundary/rules.ts';
import type { AdoptedList } from '../policy/model.ts';
import { chromium } from './browser.ts';

type ApiRule = Parameters<typeof chromium.declarativeNetRequest.updateDynamicRules>[0]['addRules'];
const asApi = (rules: readonly NetworkRule[]) => rules as unknown as NonNullable<ApiRule>;
const asOurs = (rules: unknown) => rules as readonly NetworkRule[];

/**
 * Makes the rules that Chrome keeps equal to the plan of these lists in this mode; none takes them away. Replacing is all or nothing,
 * so there is no moment without rules.
 * @returns whether they had to change
 */
export async function applyRules(lists: readonly AdoptedList[], mode: BoundaryMode): Promise<boolean> {
  const api = chromium.declarativeNetRequest;
  const version = [chromium.runtime.getManifest().version, mode.mark, ...lists.map(({ digest }) => digest)].join();
  const orgIds = lists.map(({ policy }) => policy.org.id);
  const mark = lists.length > 0 ? markRule(version, orgIds) : null;
  const [found] = await api.getDynamicRules({ ruleIds: [MARK_RULE_ID] });
  if (found?.condition.urlFilter === mark?.condition.urlFilter) return false;
  const policies = lists.map(({ policy }) => policy);
  const base = chromium.runtime.getURL('');
  const isWhole = mode.role === 'work' && lists.length === 1;
  const plan = [
    ...planRules(policies, base, mode),
    ...planClosed(policies, base, mode),
    ...(isWhole ? wholeHeaderRules(orgHeadersOf(policies)) : []),
  ];
  const addRules = mark ? [mark, ...plan] : [];
  const removeRuleIds = (await api.getDynamicRules()).map(({ id }) => id);
  await api.updateDynamicRules({ removeRuleIds, addRules: asApi(addRules) });
  return true;
}

/** What Chrome keeps: whose work, in the order of adoption, and by which rules. */
export interface KeptPlan {
  readonly orgIds: readonly string[];
  /** Work contexts are closed to what is private. */
  readonly closed: boolean;
  /** Left out where it takes one organisation apart only, and leaves its work open: then nobody asks for it. */
  readonly rules: readonly NetworkRule[];
}

/** Reads back the plan in force. It is there also before any list was read, and after a start of the browser. */
export async function readPlan(): Promise<KeptPlan> {
  const api = chromium.declarativeNetRequest;
  const found = asOurs(await api.getDynamicRules({ ruleIds: [MARK_RULE_ID, FIRST_CLOSED_RULE_ID] }));
  const mark = found.find(({ id }) => id === MARK_RULE_ID);
  const orgIds = mark ? readMark(mark) : [];
  const closed = found.some(({ id }) => id === FIRST_CLOSED_RULE_ID);
  return { orgIds, closed, rules: closed || orgIds.length > 1 ? asOurs(await api.getDynamicRules()) : [] };
}

/** Lets these tabs through to the work of their organisation, with its headers, until the browser is closed. */
export async function letTabsThrough(
  tabs: ReadonlyMap<number, string>,
  { orgIds, rules }: KeptPlan,
  headers: readonly OrgHeaders[],
  guests: ReadonlyMap<number, readonly string[]>,
): Promise<void> {
  const api = chromium.declarativeNetRequest;
  const base = chromium.runtime.getURL('');
  const all = [...workTabsRules(tabs, orgIds, rules, headers), ...closedTabsRules(tabs, orgIds, rules, guests, base)];
  const addRules = all.map((rule, place) => ({ ...rule, id: 1 + place }));
  const removeRuleIds = (await api.getSessionRules()).map(({ id }) => id);
  await api.updateSessionRules({ removeRuleIds, addRules: asApi(addRules) });
}

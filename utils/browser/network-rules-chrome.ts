import type { BoundaryMode } from '../boundary/mode.ts';
import type { OrgHeaders } from '../boundary/org-headers.ts';
import { MARK_RULE_ID, markRule, type NetworkRule, planRules, readMark, workTabsRules } from '../boundary/rules.ts';
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
  const addRules = mark ? [mark, ...planRules(policies, chromium.runtime.getURL(''), mode)] : [];
  const removeRuleIds = (await api.getDynamicRules()).map(({ id }) => id);
  await api.updateDynamicRules({ removeRuleIds, addRules: asApi(addRules) });
  return true;
}

/** What Chrome keeps: whose work, in the order of adoption, and by which rules. */
export interface KeptPlan {
  readonly orgIds: readonly string[];
  /** Left out where it takes one organisation apart only: then nobody asks for it. */
  readonly rules: readonly NetworkRule[];
}

/** Reads back the plan in force. It is there also before any list was read, and after a start of the browser. */
export async function readPlan(): Promise<KeptPlan> {
  const api = chromium.declarativeNetRequest;
  const [mark] = asOurs(await api.getDynamicRules({ ruleIds: [MARK_RULE_ID] }));
  const orgIds = mark ? readMark(mark) : [];
  return { orgIds, rules: orgIds.length > 1 ? asOurs(await api.getDynamicRules()) : [] };
}

/** Lets these tabs through to the work of their organisation, with its headers, until the browser is closed. */
export async function letTabsThrough(
  tabs: ReadonlyMap<number, string>,
  { orgIds, rules }: KeptPlan,
  headers: readonly OrgHeaders[],
): Promise<void> {
  const api = chromium.declarativeNetRequest;
  const addRules = workTabsRules(tabs, orgIds, rules, headers);
  const removeRuleIds = (await api.getSessionRules()).map(({ id }) => id);
  await api.updateSessionRules({ removeRuleIds, addRules: asApi(addRules) });
}

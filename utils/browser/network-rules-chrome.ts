import {
  MARK_RULE_ID,
  markRule,
  type NetworkRule,
  planRules,
  WORK_TABS_RULE_ID,
  workTabsRule,
} from '../boundary/rules.ts';
import type { AdoptedList } from '../policy/model.ts';
import { chromium } from './browser.ts';

type ApiRule = Parameters<typeof chromium.declarativeNetRequest.updateDynamicRules>[0]['addRules'];
const asApi = (rules: readonly NetworkRule[]) => rules as unknown as NonNullable<ApiRule>;

/**
 * Makes the rules that Chrome keeps equal to the list's plan; null takes them away. Replacing is all or nothing, so
 * there is no moment without rules.
 * @returns whether they had to change
 */
export async function applyRules(list: AdoptedList | null): Promise<boolean> {
  const api = chromium.declarativeNetRequest;
  const mark = list ? markRule(`${chromium.runtime.getManifest().version}:${list.digest}`) : null;
  const [found] = await api.getDynamicRules({ ruleIds: [MARK_RULE_ID] });
  if (found?.condition.urlFilter === mark?.condition.urlFilter) return false;
  const addRules = mark && list ? [mark, ...planRules(list.policy, chromium.runtime.getURL(''))] : [];
  const removeRuleIds = (await api.getDynamicRules()).map(({ id }) => id);
  await api.updateDynamicRules({ removeRuleIds, addRules: asApi(addRules) });
  return true;
}

/** Lets these tabs through, until the browser is closed. */
export async function letTabsThrough(tabIds: readonly number[]): Promise<void> {
  await chromium.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [WORK_TABS_RULE_ID],
    addRules: asApi(workTabsRule(tabIds)),
  });
}

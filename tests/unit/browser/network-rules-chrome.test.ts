import { beforeEach, expect, it, vi } from 'vitest';
import { planClosed } from '../../../utils/boundary/closed-rules.ts';
import { type BoundaryMode, DEFAULT_CHOICE, modeOf } from '../../../utils/boundary/mode.ts';
import { MARK_RULE_ID, type NetworkRule, planRules } from '../../../utils/boundary/rules.ts';
import { applyRules, readPlan } from '../../../utils/browser/network-rules-chrome.ts';
import type { AdoptedList } from '../../../utils/policy/model.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const BASE = 'chrome-extension://drempel/';

interface Update {
  readonly removeRuleIds: readonly number[];
  readonly addRules: readonly NetworkRule[];
}

/** Chrome's dynamic rules, and each change that it was asked for. */
const chrome = vi.hoisted(() => ({ rules: [] as NetworkRule[], updates: [] as Update[] }));

vi.mock('../../../utils/browser/browser.ts', () => ({
  chromium: {
    runtime: { getURL: () => 'chrome-extension://drempel/', getManifest: () => ({ version: '1' }) },
    declarativeNetRequest: {
      getDynamicRules: async ({ ruleIds }: { ruleIds?: number[] } = {}) =>
        chrome.rules.filter(({ id }) => !ruleIds || ruleIds.includes(id)),
      async updateDynamicRules(update: Update) {
        chrome.updates.push(update);
        chrome.rules = [...chrome.rules.filter(({ id }) => !update.removeRuleIds.includes(id)), ...update.addRules];
      },
    },
  },
}));

const POLICY = acmePolicy();
const lists = [{ policy: POLICY, digest: 'a' }] as unknown as readonly AdoptedList[];
const strict = (on: boolean, revision: number): BoundaryMode => modeOf({ ...DEFAULT_CHOICE, strict: on, revision }, on);

beforeEach(() => {
  chrome.rules = [];
  chrome.updates = [];
});

it('goes in one change from strict mode to what holds without it, and back', async () => {
  const open = planRules([POLICY], BASE);
  const closed = [...open, ...planClosed([POLICY], BASE, strict(true, 1))];
  expect(closed.length).toBeGreaterThan(open.length);
  for (const [revision, on, plan] of [
    [1, true, closed],
    [2, false, open],
    [3, true, closed],
  ] as const) {
    chrome.updates = [];
    expect(await applyRules(lists, strict(on, revision))).toBe(true);
    expect(chrome.updates).toHaveLength(1);
    expect(chrome.rules.filter(({ id }) => id !== MARK_RULE_ID)).toEqual(plan);
    expect((await readPlan()).closed).toBe(on);
  }
  expect(await applyRules(lists, strict(true, 3))).toBe(false);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planClosed } from '../../utils/boundary/closed-rules.ts';
import { closedTabsRules } from '../../utils/boundary/closed-tabs-rules.ts';
import { groupHosts } from '../../utils/boundary/host-groups.ts';
import { sideOf } from '../../utils/boundary/host-side.ts';
import type { ProfileRole } from '../../utils/boundary/mode.ts';
import { planRules, workTabsRules } from '../../utils/boundary/rules.ts';
import type { Policy } from '../../utils/policy/model.ts';
import { compileStanding, standingOf } from '../../utils/policy/standing.ts';
import { name, policy, rule, url } from '../fixtures/lists-and-urls.ts';
import { applyRules, type NetworkRequest } from '../fixtures/network-rules.ts';

const BASE = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
const PRIVATE_TAB = 99;

const approved = fc.tuple(policy, fc.constantFrom('approved', 'unapproved', 'unlisted')).map(([list, standing]) => ({
  ...list,
  services: list.services.map((service) => ({ ...service, standing }) as const),
}));
const lists = (least: number) =>
  fc
    .array(approved, { minLength: least, maxLength: 2 })
    .map((some) => some.map((one, place) => ({ ...one, org: { ...one.org, id: `${place}.example` } })))
    // Whose every host is another's has no work, so no work context.
    .filter((some) => groupHosts(some).orgs.length === some.length);
const kept = fc.array(rule, { maxLength: 2 });

/** All rules, with a work tab of each organisation: its place is its tab's id. */
function rulesOf(
  some: readonly Policy[],
  role: ProfileRole,
  keep: readonly string[],
  guests = new Map<number, string[]>(),
) {
  const mode = { role, closed: true, kept: keep };
  const orgIds = some.map(({ org }) => org.id);
  const whole = role === 'work' && some.length === 1;
  const tabs = new Map(whole ? [] : orgIds.map((orgId, place) => [place, orgId]));
  const plan = [...planRules(some, BASE, mode), ...planClosed(some, BASE, mode)];
  const closing = closedTabsRules(tabs, orgIds, plan, guests, BASE).map((one, at) => ({ id: at, ...one }));
  expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
  return [...plan, ...workTabsRules(tabs, orgIds, plan), ...closing];
}
const sideIn = (some: readonly Policy[], address: string, keep: readonly string[], within: string | null) =>
  sideOf(
    some.map((list) => ({ orgId: list.org.id, standing: standingOf(compileStanding(list, []), address) })),
    new URL(address).hostname.replace(/\.$/, ''),
    keep,
    within,
  );
const outcome = (rules: ReturnType<typeof rulesOf>, request: NetworkRequest) => {
  const found = applyRules(rules, request);
  return found.kind === 'sent' ? 'sent' : found.to.slice(BASE.length, found.to.indexOf('#'));
};
const OPENED = { own: 'sent', neutral: 'sent', other: 'handover.html', outside: 'handover.html?out' };
const SENT = { own: 'sent', neutral: 'sent', other: 'handover.html?sent', outside: 'handover.html?out-sent' };

it('keeps exactly what is not at home out of work tabs, and leaves private tabs as they were', () => {
  fc.assert(
    fc.property(lists(1), kept, url, (some, keep, address) => {
      const rules = rulesOf(some, 'both', keep);
      for (const [place, { org }] of some.entries()) {
        const side = sideIn(some, address, keep, org.id);
        expect(outcome(rules, { url: address, type: 'main_frame', tabId: place })).toBe(OPENED[side]);
        expect(outcome(rules, { url: address, type: 'main_frame', tabId: place, method: 'POST' })).toBe(SENT[side]);
      }
      const side = sideIn(some, address, keep, null);
      const inPrivate = { url: address, type: 'main_frame', tabId: PRIVATE_TAB } as const;
      expect(outcome(rules, inPrivate)).toBe(side === 'other' ? OPENED.other : 'sent');
    }),
    { numRuns: 400 },
  );
});

it('opens nothing but what is at home in a profile for work, and nothing of work in a private one', () => {
  fc.assert(
    fc.property(lists(1), kept, url, (some, keep, address) => {
      const only = some.length === 1 ? (some[0]?.org.id ?? null) : null;
      const request = { url: address, type: 'main_frame', tabId: PRIVATE_TAB } as const;
      const rules = rulesOf(some, 'work', keep);
      expect(outcome(rules, request)).toBe(OPENED[sideIn(some, address, keep, only)]);
      expect(outcome(rules, { ...request, method: 'POST' })).toBe(SENT[sideIn(some, address, keep, only)]);
      const isWork = sideIn(some, address, keep, null) === 'other';
      const rulesThere = planRules(some, BASE, { role: 'private' });
      for (const initiator of some.flatMap(({ workApps }) => workApps.map(({ hosts }) => hosts[0] ?? '')))
        expect(
          outcome(rulesThere as typeof rules, { ...request, initiator: `https://${initiator.replace('*.', '')}` }),
        ).toBe(isWork ? 'handover.html' : 'sent');
    }),
    { numRuns: 400 },
  );
});

it('lets a guest through in its own tab alone, whatever it asks for', () => {
  fc.assert(
    fc.property(lists(1), url, fc.constantFrom<ProfileRole>('both', 'work'), (some, address, role) => {
      const host = new URL(address).hostname.replace(/\.$/, '');
      if (sideIn(some, address, [], some[0]?.org.id ?? null) !== 'outside') return;
      const rules = rulesOf(some, role, [], new Map([[0, [host]]]));
      const request = { url: address, type: 'main_frame', tabId: 0 } as const;
      expect(outcome(rules, request)).toBe('sent');
      expect(outcome(rules, { ...request, method: 'POST' })).toBe('sent');
      if (sideIn(some, address, [], some[1]?.org.id ?? null) !== 'outside' || some.length === 1) return;
      expect(outcome(rules, { ...request, tabId: 1 })).not.toBe('sent');
    }),
    { numRuns: 400 },
  );
});

it('takes the cookies of what work pages embed from outside, and of nothing else there', () => {
  // Names without anything of another kind below them: names with all below them is what these rules know.
  const hosts = fc
    .uniqueArray(name, { minLength: 3, maxLength: 3 })
    .filter((three) => three.every((one) => three.every((other) => one === other || !one.endsWith(`.${other}`))));
  fc.assert(
    fc.property(policy, hosts, (list, [work = '', neutral = '', outside = '']) => {
      const one = {
        ...list,
        workApps: [{ id: 'app', name: 'App', hosts: [work] }],
        signIn: [neutral],
        services: [],
      };
      const rules = rulesOf([one], 'both', []);
      for (const page of [{ initiator: `https://${work}`, top: `https://${work}` }, { top: `https://${work}` }])
        for (const type of ['image', 'script', 'xmlhttprequest', 'sub_frame'] as const)
          for (const tabId of [0, -1])
            for (const [host, cookies] of [
              [work, true],
              [neutral, true],
              [outside, false],
            ] as const)
              expect(applyRules(rules, { url: `https://${host}/`, type, tabId, ...page })).toEqual({
                kind: 'sent',
                cookies,
              });
      const elsewhere = { initiator: `https://${outside}`, top: `https://${outside}` };
      const asked = { url: `https://${neutral}/`, type: 'image', tabId: PRIVATE_TAB, ...elsewhere } as const;
      expect(applyRules(rules, asked)).toEqual({ kind: 'sent', cookies: true });
      expect(applyRules(rules, { ...asked, url: `https://${work}/` })).toEqual({ kind: 'sent', cookies: false });
    }),
    { numRuns: 100 },
  );
});

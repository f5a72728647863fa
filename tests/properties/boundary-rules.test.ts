import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planRules, workTabsRules } from '../../utils/boundary/rules.ts';
import { compileStanding, standingOf } from '../../utils/policy/standing.ts';
import { policy, url } from '../fixtures/lists-and-urls.ts';
import { applyRules } from '../fixtures/network-rules.ts';

const BASE = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';

it('holds exactly the URLs that are work, each with nothing lost', () => {
  fc.assert(
    fc.property(policy, url, (list, address) => {
      const isWork = standingOf(compileStanding(list, []), address).kind === 'work';
      const outcome = applyRules(planRules([list], BASE), {
        url: address,
        type: 'main_frame',
      });
      expect(outcome).toEqual(
        isWork ? { kind: 'redirected', to: `${BASE}handover.html#${address}` } : { kind: 'sent', cookies: true },
      );
    }),
    { numRuns: 5000 },
  );
});

it('takes the cookies of exactly the frames that are work', () => {
  fc.assert(
    fc.property(policy, url, (list, address) => {
      const isWork = standingOf(compileStanding(list, []), address).kind === 'work';
      const outcome = applyRules(planRules([list], BASE), {
        url: address,
        type: 'sub_frame',
        top: 'https://nieuws.test',
      });
      expect(outcome).toEqual({ kind: 'sent', cookies: !isWork });
    }),
    { numRuns: 2000 },
  );
});

it('holds exactly what either of two lists calls work, and lets the tabs of each through to its own alone', () => {
  const lists = fc
    .array(policy, { minLength: 2, maxLength: 3 })
    .map((some) => some.map((one, place) => ({ ...one, org: { ...one.org, id: `${place}.example` } })));
  fc.assert(
    fc.property(lists, url, fc.constantFrom('main_frame', 'sub_frame'), (some, address, type) => {
      const owner = some.find((list) => standingOf(compileStanding(list, []), address).kind === 'work')?.org.id;
      const plan = planRules(some, BASE);
      const orgIds = some.map(({ org }) => org.id);
      const tabs = new Map(orgIds.map((orgId, place) => [place, orgId]));
      const all = [...plan, ...workTabsRules(tabs, orgIds, plan)];
      for (const tabId of [0, 1, 2, 99]) {
        const outcome = applyRules(all, { url: address, type, tabId, top: 'https://nieuws.test' });
        const passes = owner === undefined || owner === tabs.get(tabId);
        if (type === 'sub_frame') expect(outcome).toEqual({ kind: 'sent', cookies: passes });
        else if (passes) expect(outcome).toEqual({ kind: 'sent', cookies: true });
        else expect(outcome).toEqual({ kind: 'redirected', to: `${BASE}handover.html#${address}` });
      }
    }),
    { numRuns: 2000 },
  );
});

it('takes no page of one organisation for a page of another, where a list names it', () => {
  const lists = fc
    .tuple(policy, policy)
    .map((some) => some.map((one, place) => ({ ...one, org: { ...one.org, id: `${place}.example` } })));
  // Hosts that these lists name, so that most pairs are work of both.
  const asked = lists.chain((some) => {
    const rules = some.flatMap(({ workApps }) => workApps.flatMap(({ hosts }) => hosts));
    const page = fc.constantFrom(...rules).map((host) => `https://${host.replace('*.', '')}/`);
    return fc.record({ some: fc.constant(some), address: page, page });
  });
  fc.assert(
    fc.property(asked, ({ some, address, page }) => {
      const indexes = some.map((list) => compileStanding(list, []));
      const ownerOf = (at: string) => indexes.findIndex((index) => standingOf(index, at).kind === 'work');
      if (ownerOf(address) < 0 || ownerOf(page) < 0 || ownerOf(address) === ownerOf(page)) return;
      const plan = planRules(some, BASE);
      expect(applyRules(plan, { url: address, type: 'main_frame', initiator: page }).kind).toBe('redirected');
      expect(applyRules(plan, { url: address, type: 'sub_frame', top: page })).toEqual({
        kind: 'sent',
        cookies: false,
      });
    }),
    { numRuns: 2000 },
  );
});

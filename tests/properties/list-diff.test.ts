import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayChange } from '../../utils/i18n/list-diff.ts';
import { diffLists } from '../../utils/policy/diff.ts';
import type { Policy } from '../../utils/policy/model.ts';
import { needsOf } from '../../utils/policy/needs.ts';
import { policies } from './policies.ts';

/** The list with everything in an order of its own, where the order says nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const texts = value.map((one) => JSON.stringify(inOrder(one)));
    return [...new Set(texts)].sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, inOrder(one)]),
  );
}

const same = (a: Policy, b: Policy) => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
const kinds = (from: Policy, to: Policy) => diffLists(from, to).map(({ kind }) => kind);

/** Which kinds of change may tell of a difference in each part of a list. */
const PARTS: Readonly<Record<keyof Policy, RegExp>> = {
  schema: /^never$/,
  seq: /^number$/,
  issued: /^issued$/,
  expires: /^expires$/,
  org: /^(organisation|tenants|mail-domains)$/,
  arrangement: /^arrangement$/,
  workApps: /^work-app-/,
  signIn: /^sign-in$/,
  services: /^service-/,
  guard: /^(guarded-categories|unknown-files|guard-action|guard-reason|detectors|patterns)$/,
  tenantRestrictions: /^tenant-headers$/,
  suggestedHours: /^suggested-hours$/,
};

describe('the difference of two lists', { timeout: 60_000 }, () => {
  it('is nothing between a list and itself, in whatever order', () => {
    fc.assert(
      fc.property(policies, (list) => {
        expect(diffLists(list, list)).toEqual([]);
        const turned: Policy = {
          ...list,
          workApps: [...list.workApps].reverse(),
          services: [...list.services].reverse().map((one) => ({ ...one, hosts: [...one.hosts].reverse() })),
          signIn: [...list.signIn].reverse(),
          tenantRestrictions: [...list.tenantRestrictions].reverse(),
        };
        expect(diffLists(list, turned)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('names every part that differs, and no part that does not', () => {
    fc.assert(
      fc.property(policies, policies, fc.constantFrom(...(Object.keys(PARTS) as (keyof Policy)[])), (a, b, part) => {
        // Two lists that differ in one part, and two that may differ in all.
        const value = b[part];
        const { [part]: _, ...rest } = a;
        const one = (value === undefined ? rest : { ...a, [part]: value }) as Policy;
        const named = kinds(a, one).filter((kind) => kind !== 'access');
        expect(named.length > 0).toBe(!same(a, one));
        expect(named.every((kind) => PARTS[part].test(kind))).toBe(true);
        for (const [name, kind] of Object.entries(PARTS)) {
          const differs = !same({ x: a[name as keyof Policy] } as never, { x: b[name as keyof Policy] } as never);
          expect(kinds(a, b).some((found) => kind.test(found))).toBe(differs);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells exactly which sites Drempel could then read', () => {
    fc.assert(
      fc.property(policies, policies, (a, b) => {
        const [before, after] = [a, b].map((list) => new Set(needsOf(list, 'chrome').all.origins));
        const access = diffLists(a, b).find(({ kind }) => kind === 'access');
        const added = access && 'added' in access ? access.added : [];
        const removed = access && 'removed' in access ? access.removed : [];
        expect(new Set(added)).toEqual(after?.difference(before as Set<string>));
        expect(new Set(removed)).toEqual(before?.difference(after as Set<string>));
      }),
      { numRuns: 500 },
    );
  });

  it('is said in both languages, each change in a sentence of its own', () => {
    fc.assert(
      fc.property(policies, policies, (a, b) => {
        for (const language of ['nl', 'en'] as const) {
          const said = diffLists(a, b).map((change) => sayChange(change, { language, zone: 'Europe/Amsterdam' }));
          for (const sentence of said) expect(sentence).toMatch(/^[A-Za-zÀ-ÿ*].*\S$/);
          expect(said.join(' ')).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

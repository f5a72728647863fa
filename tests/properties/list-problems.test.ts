import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayRemark } from '../../utils/i18n/list-check.ts';
import { parseListFile } from '../../utils/i18n/list-text.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import { lintList } from '../../utils/policy/lint.ts';
import { parsePolicy } from '../../utils/policy/parse.ts';
import { findProblems } from '../../utils/policy/problems.ts';
import { acmeDocument, encode } from '../unit/policy/documents.ts';
import { policies } from './policies.ts';

type Branch = Record<string, unknown>;

/** A document with things put where they do not belong: at each step some way down, there some value. */
const broken = fc
  .tuple(
    fc.oneof(
      policies.map((policy) => policy as unknown),
      fc.constant(null).map(() => acmeDocument() as unknown),
    ),
    fc.array(fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), fc.jsonValue({ maxDepth: 2 })), {
      maxLength: 3,
    }),
  )
  .map(([document, changes]) => {
    const copy = structuredClone(document) as Branch;
    for (const [steps, value] of changes) {
      let at: Branch = copy;
      for (const step of steps.slice(0, -1)) {
        const inner = at[Object.keys(at)[step % Math.max(Object.keys(at).length, 1)] ?? ''];
        if (typeof inner !== 'object' || inner === null) break;
        at = inner as Branch;
      }
      const names = Object.keys(at);
      const name = names[(steps.at(-1) ?? 0) % Math.max(names.length, 1)];
      if (name !== undefined) at[name] = value;
    }
    return copy;
  });

describe('the problems of a list', { timeout: 60_000 }, () => {
  it('are none exactly where the parser takes it, and hold whatever the parser finds first', () => {
    fc.assert(
      fc.property(broken, (document) => {
        const parsed = parsePolicy(encode(document), CATALOGUE);
        const { problems } = findProblems(document, CATALOGUE);
        if (parsed.kind === 'parsed') expect(problems).toEqual([]);
        else expect(problems.map(({ problem }) => problem)).toContainEqual(parsed);
      }),
      { numRuns: 1_500 },
    );
  });

  it('can always be said, at a place in the file', () => {
    fc.assert(
      fc.property(broken, fc.nat(4e12), (document, now) => {
        const text = JSON.stringify(document, null, 1);
        const file = parseListFile(text, 'en');
        const lines = text.split('\n');
        for (const { path, remark } of lintList(file.value, CATALOGUE, now)) {
          const { line, column } = file.locate(path);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length);
          for (const language of ['nl', 'en'] as const) {
            expect(sayRemark(remark, { language, zone: 'Europe/Amsterdam' })).not.toMatch(/undefined|\[object/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

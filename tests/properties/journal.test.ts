import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../utils/journal/canonical.ts';
import { chainRows } from '../../utils/journal/chain.ts';
import type { JournalRow, UnchainedRow } from '../../utils/journal/model.ts';
import { verifyJournal } from '../../utils/journal/verify.ts';

const RUNS = { numRuns: 60 };
const event: fc.Arbitrary<UnchainedRow['event']> = fc.oneof(
  fc.constant({ kind: 'hours-changed' as const }),
  fc.record({ kind: fc.constant('moved-to-work' as const), host: fc.string({ unit: 'binary' }) }),
  fc.record({
    kind: fc.constant('warned' as const),
    serviceName: fc.string(),
    files: fc.nat(),
    decision: fc.constantFrom('cancel' as const, 'mine' as const),
    facts: fc.array(fc.record({ kind: fc.constant('unknown' as const), count: fc.nat() })),
  }),
);
const files = fc.record({
  salt: fc.string(),
  list: fc.array(fc.record({ name: fc.string({ unit: 'binary' }), size: fc.nat() })),
});
const unchained = fc
  .array(fc.record({ at: fc.integer(), event, files }, { requiredKeys: ['at', 'event'] }), {
    minLength: 3,
    maxLength: 8,
  })
  .map((rows) => rows.map((row, place): UnchainedRow => ({ id: place + 1, ...row })));
/** A chain, and two places in it that are not the first: what comes before the start cannot be known. */
const chains = fc.record({ rows: unchained, a: fc.nat(), b: fc.nat() }).map(({ rows, a, b }) => ({
  rows,
  a: 1 + (a % (rows.length - 1)),
  b: 1 + (b % (rows.length - 1)),
}));
/** As a copy would bring them. */
const chain = async (rows: readonly UnchainedRow[]) =>
  JSON.parse(JSON.stringify(await chainRows('', rows))) as JournalRow[];

describe('a chain of any rows', () => {
  it('is whole, and so is what is left of it when the oldest go and files are left out', () =>
    fc.assert(
      fc.asyncProperty(chains, async ({ rows, a }) => {
        const whole = await chain(rows);
        expect(await verifyJournal(whole)).toMatchObject({ whole: true, rows: rows.length, beginning: 'first' });
        const left = whole.slice(a).map(({ files: _files, ...row }) => row);
        expect(await verifyJournal(left)).toMatchObject({ whole: true, rows: rows.length - a, beginning: 'later' });
      }),
      RUNS,
    ));

  it('is found out at any change of any field of any row', () =>
    fc.assert(
      fc.asyncProperty(chains, fc.nat(), fc.nat(), async ({ rows }, place, which) => {
        const whole = await chain(rows);
        const row = whole[place % whole.length] as JournalRow;
        const wider = `${row.hash}0`;
        const changes: readonly Partial<JournalRow>[] = [
          { id: row.id + 100 },
          { at: row.at + 1 },
          { event: { kind: 'passed', serviceName: JSON.stringify(row.event), files: 1 } },
          { prev: wider },
          { hash: wider },
          { filesHash: wider },
          { files: { salt: wider, list: [] } },
        ];
        Object.assign(row, changes[which % changes.length]);
        expect(await verifyJournal(whole)).toMatchObject({ whole: false });
      }),
      RUNS,
    ));

  it('is found out where a row is taken out, moved, doubled or put in, at the row that shows it', () =>
    fc.assert(
      fc.asyncProperty(chains, event, async ({ rows, a, b }, strange) => {
        const whole = await chain(rows);
        const at = (from: number, to?: number) => whole.slice(from, to);
        if (a < whole.length - 1)
          expect(await verifyJournal([...at(0, a), ...at(a + 1)])).toEqual({
            whole: false,
            at: a + 2,
            place: a,
            why: 'not-next',
          });
        if (a !== b) {
          const swapped = whole.with(a, whole[b] as JournalRow).with(b, whole[a] as JournalRow);
          expect(await verifyJournal(swapped)).toMatchObject({ whole: false, why: 'not-next' });
        }
        expect(await verifyJournal([...at(0, a), ...at(a - 1)])).toMatchObject({ whole: false });
        const prev = whole[a - 1]?.hash ?? '';
        const put = await chainRows(prev, [{ id: a + 1, at: 0, event: strange }]);
        expect(await verifyJournal([...at(0, a), ...put, ...at(a)])).toMatchObject({ whole: false, why: 'not-next' });
      }),
      RUNS,
    ));
});

describe('the canonical text', () => {
  it('says all that JSON says, and the same whatever the order of names', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (value, fields) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
        const turned = Object.fromEntries(Object.entries(fields).reverse());
        expect(canonicalText(turned)).toBe(canonicalText(fields));
      }),
    );
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCopy } from '../../utils/journal/check-copy.ts';
import { writeTable } from '../../utils/journal/copy-csv.ts';
import { writeJson } from '../../utils/journal/copy-json.ts';
import type { JournalRow } from '../../utils/journal/model.ts';
import { fileOf, makeRows } from '../unit/journal/copies.ts';

const RUNS = { numRuns: 120 };
const FORMATS = [
  { name: 'JSON', write: writeJson },
  {
    name: 'CSV',
    write: (rows: readonly JournalRow[]) => writeTable(rows, { language: 'en', zone: 'Europe/Amsterdam' }),
  },
];
const bare = (text: string) => text.replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
let rows: readonly JournalRow[];
beforeAll(async () => {
  rows = await makeRows(7);
});

describe.each(FORMATS)('a copy in $name', ({ name, write }) => {
  /** As written, though the text differs: with other white space between what stands in it. */
  const isSame = (text: string) => {
    if (name === 'CSV') return bare(text) === bare(write(rows));
    try {
      return JSON.stringify(JSON.parse(text)) === JSON.stringify(JSON.parse(write(rows)));
    } catch {
      return false;
    }
  };
  const expectFound = async (text: string) => {
    const check = await checkCopy(fileOf(text), rows);
    const whole = check.kind === 'whole' && check.saysOtherwise === null;
    if (!isSame(text)) expect(whole, text).toBe(false);
  };

  it('is found out at any letter that is another', () =>
    fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (share, letter) => {
          const copy = write(rows);
          const place = Math.floor(share * copy.length);
          await expectFound(copy.slice(0, place) + letter + copy.slice(place + 1));
        },
      ),
      RUNS,
    ));

  it('is found out at any piece that is gone, there twice, or somewhere else', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(400), fc.nat(), async (from, length, to) => {
        const copy = write(rows);
        const [start, target] = [from % copy.length, to % copy.length];
        const piece = copy.slice(start, start + length);
        const without = copy.slice(0, start) + copy.slice(start + length);
        await expectFound(without);
        await expectFound(copy.slice(0, start) + piece + copy.slice(start));
        await expectFound(without.slice(0, target) + piece + without.slice(target));
      }),
      // A byte-order mark twice.
      { numRuns: 50, examples: [[0, 1, 0]] },
    ));

  it('never throws at bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.nat(), async (bytes, at) => {
        const copy = new TextEncoder().encode(write(rows));
        copy.set(bytes, at % (copy.length - bytes.length));
        expect((await checkCopy(new Blob([copy]), rows)).kind).toMatch(/./);
      }),
      { numRuns: 50 },
    ));
});

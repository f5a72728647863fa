import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../utils/journal/csv.ts';

const readAll = (text: string) => [...readCsv(text)];

describe('CSV', () => {
  it('is as RFC 4180 has it, behind the mark for Excel', () => {
    expect(writeCsv([['a', 'b,c', 'd"e', 'f\ng', '']])).toBe('\ufeffa,"b,c","d""e","f\ng",\r\n');
  });

  it.each([
    '=1+1',
    '+31 6',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r\n=1+1',
    ' =1+1',
    '\u200b=1+1',
    '\u202e=1+1',
    '＝1+1',
    '＠SUM(A1)',
  ])('makes text of what a spreadsheet would reckon with: %j', (cell) => {
    expect(readAll(writeCsv([[cell, 'x']]))).toEqual([[`'${cell}`, 'x']]);
  });

  it.each(['1=1', 'a@b.example', 'x-y', '{"a":-1}', "'=1", '2026-11-27'])('leaves %j as it is', (cell) => {
    expect(readAll(writeCsv([[cell]]))).toEqual([[cell]]);
  });

  it('is read as it was written, whatever stands in it', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text}`);
    const quoting = fc.constantFrom('x"', '""', 'x,\r\n"', "x\n'", '');
    const table = fc.array(fc.array(fc.oneof(cell, quoting), { minLength: 1, maxLength: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(readAll(writeCsv(rows))).toEqual(rows);
      }),
    );
  });

  it.each([
    ['a,b\r\nc,d\r\n', 'whole', 2],
    ['a,b\nc,d\n', 'whole', 2],
    ['a,b\r\nc,d', 'cut', 2],
    ['a,b\r\nc,', 'cut', 1],
    ['a,b\r\n"c', 'cut', 1],
    ['a,b\r\nc"d,e\r\nf,g\r\n', 'broken', 1],
    ['a,b\r\n"c"d,e\r\n', 'broken', 1],
    ['a,b\rc,d\r\n', 'broken', 0],
  ])('of %j says that it is %s', (text, end, lines) => {
    const reading = readCsv(text);
    let count = 0;
    for (;;) {
      const line = reading.next();
      if (line.done) {
        expect([line.value, count]).toEqual([end, lines]);
        return;
      }
      count += 1;
    }
  });
});

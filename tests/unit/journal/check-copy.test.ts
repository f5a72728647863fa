import { beforeAll, describe, expect, it } from 'vitest';
import { chainRows } from '../../../utils/journal/chain.ts';
import { COPY_LIMIT, checkCopy } from '../../../utils/journal/check-copy.ts';
import { rowsForCopy } from '../../../utils/journal/copy.ts';
import { writeTable } from '../../../utils/journal/copy-csv.ts';
import { writeJson } from '../../../utils/journal/copy-json.ts';
import type { JournalRow } from '../../../utils/journal/model.ts';
import { fileOf, makeRows } from './copies.ts';

const told = { language: 'nl', zone: 'Europe/Amsterdam' } as const;
const FORMATS = [
  { name: 'JSON', write: writeJson, lines: '\n' },
  { name: 'CSV', write: (rows: readonly JournalRow[]) => writeTable(rows, told), lines: '\r\n' },
];

let rows: readonly JournalRow[];
beforeAll(async () => {
  rows = await makeRows(9);
});
const rechained = async (count: number, change: (row: JournalRow) => JournalRow) =>
  chainRows('', (await makeRows(count)).map(change));

describe.each(FORMATS)('a copy in $name', ({ write, lines }) => {
  const check = (text: string, journal = rows) => checkCopy(fileOf(text), journal);

  it.each([true, false])('is whole, with names of files (%s) or without', async (names) => {
    const odd = await makeRows(18);
    const copy = write(rowsForCopy(odd, names));
    expect(/Jansen/.test(copy)).toBe(names);
    expect(await check(copy, odd)).toEqual({
      kind: 'whole',
      here: 'here',
      rows: 18,
      from: odd[0]?.at,
      to: odd[17]?.at,
      beginning: 'first',
      saysOtherwise: null,
    });
  });

  it('is whole also when the journal has gone on, or has let rows go', async () => {
    expect(await check(write(rows.slice(0, 5)))).toMatchObject({ kind: 'whole', here: 'here', rows: 5 });
    expect(await check(write(rows), rows.slice(5))).toMatchObject({ kind: 'whole', here: 'here' });
    // The row before the first of the journal is known by its hash.
    expect(await check(write(rows.slice(0, 5)), rows.slice(5))).toMatchObject({ kind: 'whole', here: 'here' });
    expect(await check(write(rows.slice(0, 4)), rows.slice(5))).toMatchObject({ kind: 'whole', here: 'gone' });
    expect(await check(write(rows), [])).toMatchObject({ kind: 'whole', here: 'gone' });
  });

  it('says from which row on it is not as it was written', async () => {
    const changed = rows.with(4, { ...(rows[4] as JournalRow), at: 5 });
    expect(await check(write(changed))).toEqual({ kind: 'changed', row: 5, wellUntil: rows[3]?.at });
    expect(await check(write(rows.toSpliced(2, 1)))).toEqual({ kind: 'not-next', row: 3, wellUntil: rows[1]?.at });
    const swapped = rows.with(6, rows[7] as JournalRow).with(7, rows[6] as JournalRow);
    expect(await check(write(swapped))).toMatchObject({ kind: 'not-next', row: 7 });
    expect(await check(write(rows.toReversed()))).toMatchObject({ kind: 'not-next', row: 2 });
    const twice = [...rows, rows[8] as JournalRow];
    expect(await check(write(twice))).toMatchObject({ kind: 'not-next', row: 10 });
  });

  it('is found out where all that follows was chained anew, and where rows were added', async () => {
    const forged = await rechained(9, (row) => (row.id === 6 ? { ...row, event: { kind: 'hours-changed' } } : row));
    expect(await check(write(forged))).toEqual({ kind: 'changed', row: 6, wellUntil: rows[4]?.at });
    expect(await check(write(await makeRows(10)))).toEqual({ kind: 'added', row: 10, wellUntil: rows[8]?.at });
  });

  it('is of another journal where nothing of it is of this one', async () => {
    const other = await rechained(9, (row) => ({ ...row, at: row.at + 1 }));
    expect(await check(write(other))).toEqual({ kind: 'other' });
    const longer = await rechained(40, (row) => ({ ...row, at: row.at + 1 }));
    expect(await check(write(longer.slice(20)))).toEqual({ kind: 'other' });
  });

  it('breaks off where it was cut', async () => {
    const copy = write(rows);
    const after = (row: number) =>
      copy
        .split(lines)
        .slice(0, row + 1)
        .join(lines).length;
    for (const more of [1, 30, 200]) {
      expect(await check(copy.slice(0, after(5) + lines.length + more))).toMatchObject({ kind: 'cut', rows: 5 });
    }
  });

  it('has no beginning where that was changed', async () => {
    const copy = write(rows);
    for (const place of [2, 4])
      expect(await check(`${copy.slice(0, place)}x${copy.slice(place + 1)}`)).toEqual({ kind: 'head' });
  });

  it('may have come along another way: line ends and the mark before them are no change', async () => {
    const copy = write(rows.map((row) => (row.event.kind === 'warned' ? { ...row } : row)));
    expect(await check(copy.replace(/^\ufeff/, ''))).toMatchObject({ kind: 'whole' });
    if (lines === '\n') expect(await check(copy.replaceAll('\n', '\r\n'))).toMatchObject({ kind: 'whole' });
  });
});

describe('a copy in JSON', () => {
  const check = (text: string) => checkCopy(fileOf(text), rows);

  it('says how many rows it should have had', async () => {
    expect(await check(writeJson(rows).split('\n').slice(0, 6).join('\n'))).toEqual({
      kind: 'cut',
      rows: 5,
      of: 9,
      wellUntil: rows[4]?.at,
    });
    const parsed = JSON.parse(writeJson(rows));
    expect(await check(JSON.stringify({ ...parsed, rows: parsed.rows.slice(0, 7) }))).toMatchObject({
      kind: 'cut',
      of: 9,
    });
  });

  it('may be set out otherwise, and has no field more and none twice', async () => {
    const parsed = JSON.parse(writeJson(rows));
    expect(await check(JSON.stringify(parsed, null, 2))).toMatchObject({ kind: 'whole' });
    expect(await check(JSON.stringify({ ...parsed, note: 'trust me' }))).toEqual({ kind: 'head' });
    expect(await check(JSON.stringify({ ...parsed, count: 8 }))).toEqual({ kind: 'head' });
    expect(await check(JSON.stringify({ ...parsed, format: 2 }))).toEqual({ kind: 'newer' });
    const more = { ...parsed, rows: parsed.rows.with(3, { ...parsed.rows[3], note: 'x' }) };
    expect(await check(JSON.stringify(more))).toMatchObject({ kind: 'changed', row: 4 });
    const twice = writeJson(rows).replace('"kind":"hours-changed"', '"kind":"held","kind":"hours-changed"');
    expect(await check(twice)).toMatchObject({ kind: 'unreadable', row: 2 });
  });

  it('says which line cannot be read, unless one before it is changed', async () => {
    const copy = writeJson(rows).split('\n');
    const broken = copy.with(6, `${copy[6]}}`);
    expect(await check(broken.join('\n'))).toEqual({ kind: 'unreadable', row: 6, wellUntil: rows[4]?.at });
    const both = broken.with(2, (broken[2] ?? '').replace('hours-changed', 'hours-changes'));
    expect(await check(both.join('\n'))).toMatchObject({ kind: 'changed', row: 2 });
  });
});

describe('a copy in CSV', () => {
  const check = (text: string) => checkCopy(fileOf(text), rows);

  it('is checked in the language and the zone that it was written in', async () => {
    const english = writeTable(rows, { language: 'en', zone: 'Pacific/Auckland' });
    expect(await check(english)).toMatchObject({ kind: 'whole', saysOtherwise: null });
    for (const other of ['Atlantis/Capital', 'Pacific/auckland'])
      expect(await check(english.replace('Pacific/Auckland', other))).toMatchObject({ saysOtherwise: 1 });
  });

  it('says where a sentence is not what the row says', async () => {
    const lie = writeTable(rows, told).replace('Je ging door', 'Je hebt niet geüpload');
    expect(await check(lie)).toMatchObject({ kind: 'whole', saysOtherwise: 3 });
  });

  it('says that another program has saved it', async () => {
    expect(await check(writeTable(rows, told).replaceAll(',', ';'))).toEqual({ kind: 'resaved' });
  });
});

describe('what is no copy', () => {
  const check = (text: string) => checkCopy(fileOf(text), rows);

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n', 'empty'],
    ['a poem', 'Roses are red,\nviolets are blue', 'not-a-copy'],
    ['other JSON', '{"hash":1,"rows":[{"id":1}]}', 'not-a-copy'],
    ['a row by itself', '{"hash":"x"}', 'not-a-copy'],
    ['other CSV', 'name,hash\r\na,b\r\n', 'not-a-copy'],
    ['JSON of no depth that there is', `{"hash":${'['.repeat(200_000)}`, 'not-a-copy'],
    ['a line without end', ','.repeat(200_000), 'not-a-copy'],
    ['quotes without end', '"'.repeat(200_001), 'not-a-copy'],
    ['bytes', '\u0000\ufffd\u0001'.repeat(10_000), 'not-a-copy'],
  ])('is said to be none: %s', async (_which, text, kind) => {
    expect(await check(text)).toEqual({ kind });
  });

  it('is not even read where it is too large, and said where it cannot be', async () => {
    const never = async (): Promise<ArrayBuffer> => {
      throw new Error('gone');
    };
    expect(await checkCopy({ size: 1_000_000_000, arrayBuffer: never }, rows)).toEqual({
      kind: 'too-large',
      limit: COPY_LIMIT,
    });
    expect(await checkCopy({ size: 1, arrayBuffer: never }, rows)).toEqual({ kind: 'unreadable-file' });
  });

  it('throws at nothing that a row may hold', async () => {
    const odd = await chainRows('', [
      { id: 1, at: 1, event: { kind: 'override-set', override: 'away', until: 1e300 } },
      { id: 2, at: 7_999_999_999_999_999, event: { kind: 'from-later' } as never },
      { id: 3, at: 3, event: { kind: 'warned', files: 1, facts: 7, host: 1, orgName: null } as never },
    ]);
    expect(await checkCopy(fileOf(writeJson(odd)), [])).toMatchObject({ kind: 'whole', here: 'gone' });
  });
});

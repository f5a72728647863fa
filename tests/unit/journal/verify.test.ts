import { describe, expect, it } from 'vitest';
import { chainRows } from '../../../utils/journal/chain.ts';
import type { UnchainedRow } from '../../../utils/journal/model.ts';
import { verifyJournal } from '../../../utils/journal/verify.ts';

const row = (id: number, event: UnchainedRow['event'] = { kind: 'hours-changed' }) => ({ id, at: id * 10, event });

describe('a journal', () => {
  it('without rows shows nothing', async () => {
    expect(await verifyJournal([])).toBeNull();
  });

  it('is whole from its first row', async () => {
    const rows = await chainRows('', [row(1), row(2), row(3)]);
    const last = rows[2]?.hash;
    expect(await verifyJournal(rows)).toEqual({ whole: true, rows: 3, from: 10, to: 30, beginning: 'first', last });
  });

  it('is whole from where older rows have gone, and says so', async () => {
    const rows = await chainRows('', [row(1), row(2), row(3)]);
    expect(await verifyJournal(rows.slice(1))).toMatchObject({ whole: true, rows: 2, from: 20, beginning: 'later' });
  });

  it('that was cleared is not taken for whole since the first row', async () => {
    const rows = await chainRows('', [row(8, { kind: 'journal-cleared' }), row(9)]);
    expect(await verifyJournal(rows)).toMatchObject({ beginning: 'cleared' });
    // Nor where the row that says so was taken off.
    expect(await verifyJournal(rows.slice(1))).toMatchObject({ beginning: 'later' });
    expect(await verifyJournal(await chainRows('', [row(8)]))).toMatchObject({ beginning: 'later' });
  });

  it('is not whole with a row made anew in the middle: the next one does not follow it', async () => {
    const rows = await chainRows('', [row(1), row(2), row(3)]);
    const anew = await chainRows(rows[0]?.hash ?? '', [row(2, { kind: 'journal-cleared' })]);
    const forged = [...rows.slice(0, 1), ...anew, ...rows.slice(2)];
    expect(await verifyJournal(forged)).toEqual({ whole: false, at: 3, place: 2, why: 'not-next' });
  });

  it('is not whole with files beside a row that had none', async () => {
    const [first] = await chainRows('', [row(1)]);
    const files = { salt: '00', list: [{ name: 'x', size: 1 }] };
    expect(await verifyJournal(first ? [{ ...first, files }] : [])).toMatchObject({ whole: false, why: 'changed' });
  });
});

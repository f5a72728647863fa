import { hashOfFiles, hashOfRow } from './chain.ts';
import type { JournalRow } from './model.ts';

/**
 * Where the rows begin: with the first that was ever written, after the journal was cleared, or later, the rows before
 * having gone with time or for want of room.
 */
export type Beginning = 'first' | 'cleared' | 'later';

/**
 * Whether rows are as they were written. `from` and `to`: of the first and the last row, epoch ms. `last`: the hash of
 * the last row, which stands for all of them. `at` and `place`: the id of the first row that is wrong, and where it is
 * among the rows, from 0: `changed` after it was written, or `not-next` to the one before it, as rows between were taken
 * out, put in or moved.
 */
export type JournalCheck =
  | {
      readonly whole: true;
      readonly rows: number;
      readonly from: number;
      readonly to: number;
      readonly beginning: Beginning;
      readonly last: string;
    }
  | { readonly whole: false; readonly at: number; readonly place: number; readonly why: 'changed' | 'not-next' };

/**
 * Checks rows, the oldest first. Rows missing at the start are no fault: the journal lets the oldest go. Rows missing
 * at the end cannot be seen, nor a journal made anew from its start: for that, `last` is to be compared with one that
 * was seen before. Null where there are no rows, which shows nothing.
 */
export async function verifyJournal(rows: readonly JournalRow[]): Promise<JournalCheck | null> {
  const first = rows[0];
  const end = rows.at(-1);
  if (!first || !end) return null;
  let prev = first.prev;
  for (const [place, row] of rows.entries()) {
    if (row.prev !== prev) return { whole: false, at: row.id, place, why: 'not-next' };
    const filesAsWritten = !row.files || (await hashOfFiles(row.files)) === row.filesHash;
    if (!filesAsWritten || (await hashOfRow(row)) !== row.hash)
      return { whole: false, at: row.id, place, why: 'changed' };
    prev = row.hash;
  }
  return { whole: true, rows: rows.length, from: first.at, to: end.at, beginning: beginningOf(first), last: end.hash };
}

function beginningOf({ id, event, prev }: JournalRow): Beginning {
  if (prev !== '') return 'later';
  if (event.kind === 'journal-cleared') return 'cleared';
  return id === 1 ? 'first' : 'later';
}

import type { CopyRead, CopyRefusal } from './copy.ts';
import { readTable } from './copy-csv.ts';
import { readJson } from './copy-json.ts';
import type { JournalRow } from './model.ts';
import { type Beginning, verifyJournal } from './verify.ts';

/** What is asked of a `File`: it is measured before it is read. */
export interface CopyFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** In bytes: more than a journal of 20,000 rows ever takes. */
export const COPY_LIMIT = 50_000_000;

/** Where a copy is not as it was written. Epoch ms; null where not even the first row is. */
interface Place {
  /** Of the first wrong row in the copy, counted from 1. */
  readonly row: number;
  /** When the row before it was written, up to which all is well. */
  readonly wellUntil: number | null;
}

/**
 * What a check of a copy comes to. `here`: these rows are in this journal; `gone`: it does not have them any more, so
 * nothing can be compared. `added`: the rows before are of this journal, these are not. `other`: of another journal.
 */
export type CopyCheck =
  | {
      readonly kind: 'whole';
      readonly here: 'here' | 'gone';
      readonly rows: number;
      readonly from: number;
      readonly to: number;
      readonly beginning: Beginning;
      /** The first row, counted from 1, of which the sentence is not what Drempel would write; null where all are. */
      readonly saysOtherwise: number | null;
    }
  | ({ readonly kind: 'changed' | 'not-next' | 'unreadable' | 'added' } & Place)
  | { readonly kind: 'cut'; readonly rows: number; readonly of: number | null; readonly wellUntil: number | null }
  | { readonly kind: 'other' | 'head' | 'no-rows' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'unreadable-file' }
  | CopyRefusal;

/**
 * Says of a file whether it is a whole copy of this journal, or where it is not, whatever the file is.
 * @param rows of the journal itself, the oldest first
 */
export async function checkCopy(file: CopyFile, rows: readonly JournalRow[]): Promise<CopyCheck> {
  if (file.size > COPY_LIMIT) return { kind: 'too-large', limit: COPY_LIMIT };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: 'unreadable-file' };
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return { kind: 'empty' };
  const read = /^\s*[{[]/.test(text) ? readJson(text) : readTable(withMark(bytes));
  if ('kind' in read) return read;
  const check = await judge(read, rows);
  return check.kind === 'whole' && !isUtf8(bytes)
    ? faultAt('unreadable', read.rows, placeOfBadLetter(read.rows))
    : check;
}

async function judge(read: CopyRead, rows: readonly JournalRow[]): Promise<CopyCheck> {
  const { said, fault } = read;
  if (fault === 'head') return { kind: 'head' };
  const verified = await verifyJournal(read.rows);
  if (verified && !verified.whole) return faultAt(verified.why, read.rows, verified.place);
  const wellUntil = read.rows.at(-1)?.at ?? null;
  if (fault === 'cut') return { kind: 'cut', rows: read.rows.length, of: said?.count ?? null, wellUntil };
  if (fault) return faultAt(fault, read.rows, read.rows.length);
  if (!verified) return { kind: said?.count ? 'head' : 'no-rows' };
  if (said && said.count > read.rows.length) {
    return { kind: 'cut', rows: read.rows.length, of: said.count, wellUntil };
  }
  if (said && (said.count !== read.rows.length || said.last !== verified.last)) return { kind: 'head' };
  const { from, to, beginning } = verified;
  const known = compare(read.rows, rows);
  if (typeof known !== 'string') return known;
  if (known === 'other') return { kind: 'other' };
  const saysOtherwise = read.saysOtherwise === null ? null : read.saysOtherwise + 1;
  return { kind: 'whole', here: known, rows: read.rows.length, from, to, beginning, saysOtherwise };
}

/**
 * Whoever changes a row can chain all that follows anew; only the journal itself gives that away, as far back as it
 * still goes.
 */
function compare(copy: readonly JournalRow[], rows: readonly JournalRow[]): 'here' | 'gone' | 'other' | CopyCheck {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return 'gone';
  const hashes = new Map(rows.map(({ id, hash }) => [id, hash]));
  // The journal also knows the row before its first.
  if (first.prev) hashes.set(first.id - 1, first.prev);
  const common = copy.filter(({ id }) => hashes.has(id));
  const strange = copy.findIndex(({ id, hash }) => (hashes.has(id) ? hashes.get(id) !== hash : id > last.id));
  const isOurs = common.some(({ id, hash }) => hashes.get(id) === hash);
  if (strange !== -1 && isOurs) return faultAt((copy[strange]?.id ?? 0) > last.id ? 'added' : 'changed', copy, strange);
  if (strange !== -1) return 'other';
  return common.length > 0 ? 'here' : 'gone';
}

function faultAt<K extends 'changed' | 'not-next' | 'unreadable' | 'added'>(
  kind: K,
  rows: readonly JournalRow[],
  place: number,
): { readonly kind: K } & Place {
  return { kind, row: place + 1, wellUntil: rows[place - 1]?.at ?? null };
}

/** A table's reader drops its byte-order mark itself: a second one is no part of what was written. */
const withMark = (bytes: ArrayBuffer) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function isUtf8(bytes: ArrayBuffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function placeOfBadLetter(rows: readonly JournalRow[]): number {
  return Math.max(
    rows.findIndex((row) => JSON.stringify(row).includes('\ufffd')),
    0,
  );
}

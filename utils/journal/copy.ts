import type { JournalRow } from './model.ts';

/** What is read of a copy: whatever of it can be read, and where that ends. */
export interface CopyRead {
  /** Up to the first that is none. */
  readonly rows: readonly JournalRow[];
  /** How many rows the copy says that it has, and the hash of the last; null in a format that does not say. */
  readonly said: { readonly count: number; readonly last: string } | null;
  /**
   * What stands after these rows where it is no row: `changed` (something else), `unreadable`, `cut` (the file ends
   * there), or `head`: what is before all rows is not as it was written.
   */
  readonly fault: 'changed' | 'unreadable' | 'cut' | 'head' | null;
  /** The first row, by its place, of which the sentences do not say what the row says; null where there is none. */
  readonly saysOtherwise: number | null;
}

/** Why a file is no copy that can be read at all. `resaved`: another program has written it in a way of its own. */
export type CopyRefusal = { readonly kind: 'empty' | 'not-a-copy' | 'newer' | 'resaved' };

/** Rows as they go into a copy: names of files only where the employee asks for them. The chain holds either way. */
export function rowsForCopy(rows: readonly JournalRow[], withFiles: boolean): readonly JournalRow[] {
  return withFiles ? rows : rows.map(({ files: _files, ...row }) => row);
}

import { canonicalText } from './canonical.ts';
import type { FilesApart, JournalRow, UnchainedRow } from './model.ts';

/**
 * What a row's hash must be: of the canonical text of its fields `id`, `at`, `event`, `prev` and, where it has one,
 * `filesHash`, in UTF-8.
 */
export function hashOfRow({ id, at, event, filesHash, prev }: Omit<JournalRow, 'hash' | 'files'>): Promise<string> {
  return hashOf({ id, at, event, filesHash, prev });
}

/** What `filesHash` must be: of the canonical text of the files with their salt. */
export function hashOfFiles({ salt, list }: FilesApart): Promise<string> {
  return hashOf({ salt, list });
}

/** Chains rows, one after the other. `prev`: the hash of the row before the first of them, `''` where there is none. */
export async function chainRows(prev: string, rows: readonly UnchainedRow[]): Promise<readonly JournalRow[]> {
  const chained: JournalRow[] = [];
  let last = prev;
  for (const { id, at, event, files } of rows) {
    const apart = files ? { filesHash: await hashOfFiles(files) } : {};
    const row = { id, at, event, ...apart, prev: last };
    last = await hashOfRow(row);
    chained.push({ ...row, hash: last, ...(files ? { files } : {}) });
  }
  return chained;
}

async function hashOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalText(value));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

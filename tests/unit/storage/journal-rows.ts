import { chainRows } from '../../../utils/journal/chain.ts';
import type { Database } from '../../../utils/storage/database.ts';

/** Fills the journal with rows as it writes them; row `n` at `n` ms. */
export async function putRows(database: Database, count: number): Promise<void> {
  const event = { kind: 'hours-changed' } as const;
  const rows = await chainRows(
    '',
    Array.from({ length: count }, (_, n) => ({ id: n + 1, at: n + 1, event })),
  );
  await database.journal.bulkAdd(rows);
  await database.ends.put({ chain: 'journal', id: count, hash: rows.at(-1)?.hash ?? '' });
}

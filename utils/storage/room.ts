import type { Database } from './database.ts';

/** Rows of the journal that make room at a time. */
const ROWS_A_TIME = 500;

/** The browser says a full disk by this name, at times wrapped in an aborted transaction. */
export function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    if (cause.name === 'QuotaExceededError') return true;
  }
  return false;
}

/**
 * Runs a write; on a full disk drops the oldest journal rows and tries again, until the journal is empty.
 * Held notifications and downloads are never dropped to make room (design §8).
 * @throws what the write threw, when there is nothing left to drop or the disk was not the reason
 */
export async function writeMakingRoom<T>(database: Database, write: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      const oldest = await database.journal.orderBy('id').limit(ROWS_A_TIME).primaryKeys();
      if (oldest.length === 0) throw error;
      await database.journal.bulkDelete(oldest);
    }
  }
}

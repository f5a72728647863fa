import { Dexie, type EntityTable } from 'dexie';
import type { Download } from '../guard/model.ts';
import type { JournalRow } from '../journal/model.ts';
import type { ListHistoryEntry } from '../ports/list-history.ts';
import type { HeldNotification } from '../quiet/model.ts';

/** The last row that was written to a chain of records: it may itself be gone, and the next one follows it all the same. */
export interface ChainEnd {
  chain: 'journal';
  id: number;
  hash: string;
}

/**
 * `key` names one notification across retries; `origin` and `tag` together are what a later one replaces; `told` is
 * the instant (epoch ms) at which quiet ended for it, 0 until then. `seen` is a number because IndexedDB cannot index a
 * boolean.
 */
export interface HeldRow extends Omit<HeldNotification, 'seen'> {
  key: string;
  origin: string;
  seen: 0 | 1;
  told: number;
}

export interface DownloadRow extends Download {
  id: number;
}

/** Drempel's records. A row's id grows with each row written, so ids are also an order in time. */
export interface Database extends Dexie {
  journal: EntityTable<JournalRow, 'id'>;
  held: EntityTable<HeldRow, 'id'>;
  downloads: EntityTable<DownloadRow, 'id'>;
  lists: EntityTable<ListHistoryEntry, 'id'>;
  ends: EntityTable<ChainEnd, 'chain'>;
}

/**
 * Opens lazily: the first read or write opens it, again after each start of the background. A write counts as done when
 * it has reached the disk, not the system's memory alone: a page is told that its notification is kept (both browsers,
 * whatever the option is called).
 */
export function createDatabase(name = 'drempel'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    journal: '++id',
    held: '++id, &key, at, appId, seen, told, [seen+appId], [origin+tag]',
    downloads: '++id, size, completedAt',
  });
  database.version(2).stores({ lists: '++id' });
  // Texts are kept since then only where the employee wants it.
  database
    .version(3)
    .stores({})
    .upgrade((change) =>
      change.table<HeldRow>('held').toCollection().modify({ body: '', texts: 'title', through: null }),
    );
  // Rows of before are chained by `journal.ts` when it next writes: hashes take longer than an upgrade stays open.
  database.version(4).stores({ ends: 'chain' });
  database.version(5).stores({ downloads: '++id, size, name, completedAt' });
  return database;
}

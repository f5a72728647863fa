import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import type { Database } from './database.ts';
import { writeMakingRoom } from './room.ts';

/** Rows kept; looked at once in as many rows as `TRIM_EVERY`, which is cheaper than counting at each. */
const ROWS_KEPT = 5_000;
const TRIM_EVERY = 100;

/** The journal in IndexedDB. Keeps the newest 5,000 rows, a hundred more at most. */
export function createJournal(database: Database, clock: Clock): Journal {
  return {
    async note(event) {
      try {
        const id = await writeMakingRoom(database, () => database.journal.add({ at: clock.now(), event }));
        if (id % TRIM_EVERY === 0) {
          await database.journal
            .where('id')
            .belowOrEqual(id - ROWS_KEPT)
            .delete();
        }
      } catch (error) {
        // What Drempel does must not fail because it cannot be written down.
        console.warn('Drempel: the journal could not be written', error);
      }
    },
    list({ before, limit }) {
      const rows = before === undefined ? database.journal : database.journal.where('id').below(before);
      return rows.reverse().limit(limit).toArray();
    },
    async clear() {
      await database.journal.clear();
    },
  };
}

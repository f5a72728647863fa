import type { Clock } from '../ports/clock.ts';
import type { ListHistory } from '../ports/list-history.ts';
import type { Database } from './database.ts';
import { writeMakingRoom } from './room.ts';

/** A list a week for four years. */
const ROWS_KEPT = 200;
/** Of one row's changes, as JSON, in characters. */
const MOST_CHANGES = 100_000;

/** The history of lists in IndexedDB. What comes of a list once more, after a stop half-way, has one row. */
export function createListHistory(database: Database, clock: Clock): ListHistory {
  const isLast = async (entry: Parameters<ListHistory['note']>[0]) => {
    const last = await database.lists
      .reverse()
      .filter(({ orgName }) => orgName === entry.orgName)
      .first();
    return last?.how === entry.how && last.seq === entry.seq && last.thumbprint === entry.thumbprint;
  };
  return {
    async note(entry) {
      const kept = JSON.stringify(entry.changes).length <= MOST_CHANGES ? entry.changes : null;
      try {
        if (await isLast(entry)) return;
        await writeMakingRoom(database, async () => {
          await database.lists.add({ ...entry, changes: kept, at: clock.now() });
          const surplus = (await database.lists.count()) - ROWS_KEPT;
          if (surplus > 0) await database.lists.bulkDelete(await database.lists.limit(surplus).primaryKeys());
        });
      } catch (error) {
        console.warn('Drempel: the history of lists could not be written', error);
      }
    },
    all: () => database.lists.reverse().toArray(),
  };
}

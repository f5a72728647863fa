import type { DownloadRecords } from '../ports/downloads.ts';
import type { Database } from './database.ts';
import { writeMakingRoom } from './room.ts';

const ROWS_KEPT = 5_000;
/** From here on one walk over all rows costs less than a look-up for each size. */
const SIZES_ONE_BY_ONE = 100;

/** Downloads from work apps in IndexedDB: 5,000 rows at most. */
export function createDownloadRecords(database: Database): DownloadRecords {
  const table = database.downloads;
  return {
    add: (download) =>
      writeMakingRoom(database, () =>
        database.transaction('rw', table, async () => {
          const known = await table
            .where('size')
            .equals(download.size)
            .filter((row) => row.startedAt === download.startedAt && row.name === download.name)
            .first();
          if (!known) await table.add(download);
          else if (download.endKnown && !known.endKnown) await table.update(known.id, download);
        }),
      ),
    async ofSizes(sizes) {
      if (sizes.size > SIZES_ONE_BY_ONE) return table.filter(({ size }) => sizes.has(size)).toArray();
      return table
        .where('size')
        .anyOf([...sizes])
        .toArray();
    },
    async trim(before) {
      await table.where('completedAt').below(before).delete();
      const excess = (await table.count()) - ROWS_KEPT;
      if (excess > 0) await table.bulkDelete(await table.orderBy('completedAt').limit(excess).primaryKeys());
    },
    clear: () => table.clear(),
  };
}

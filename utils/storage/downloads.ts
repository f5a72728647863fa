import type { Download } from '../guard/model.ts';
import type { DownloadRecords } from '../ports/downloads.ts';
import type { Database } from './database.ts';
import { writeMakingRoom } from './room.ts';

const ROWS_KEPT = 5_000;
/** From here on one walk over all rows costs less than a look-up for each size. */
const SIZES_ONE_BY_ONE = 100;

/** Downloads from work apps in IndexedDB: 5,000 rows at most. */
export function createDownloadRecords(database: Database): DownloadRecords {
  const table = database.downloads;
  const find = ({ size, startedAt, name }: Download) =>
    table
      .where('size')
      .equals(size)
      .filter((row) => row.startedAt === startedAt && row.name === name)
      .first();
  return {
    async add(download) {
      // Each start of the background brings all of them again: a write would hold up who reads meanwhile.
      if (isAsGood(await find(download), download)) return;
      await writeMakingRoom(database, () =>
        database.transaction('rw', table, async () => {
          const known = await find(download);
          if (!known) await table.add(download);
          else if (!isAsGood(known, download)) await table.update(known.id, download);
        }),
      );
    },
    all: () => table.toArray(),
    async hasNameOf(names) {
      const row = await table
        .where('name')
        .anyOf([...new Set(names)])
        .first();
      return row !== undefined;
    },
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
    async keepOnly(orgIds) {
      await table.filter(({ orgId }) => !orgIds.includes(orgId)).delete();
    },
  };
}

/** Whether a row says all that a download does. */
function isAsGood(row: Download | undefined, download: Download): boolean {
  return row !== undefined && (row.endKnown || !download.endKnown);
}

import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DownloadRecords } from '../../../utils/ports/downloads.ts';
import { createDatabase, type Database } from '../../../utils/storage/database.ts';
import { createDownloadRecords } from '../../../utils/storage/downloads.ts';
import { download } from '../guard/fixtures.ts';

let database: Database;
let records: DownloadRecords;

beforeEach(() => {
  database = createDatabase(`downloads-${Math.random()}`);
  records = createDownloadRecords(database);
});

const kept = () => database.downloads.orderBy('completedAt').toArray();

describe('download records', () => {
  it('finds downloads by their sizes, few or many', async () => {
    await records.add(download({ size: 10 }));
    await records.add(download({ size: 20 }));
    await records.add(download({ size: 30 }));
    expect((await records.ofSizes(new Set([10, 30, 99]))).map(({ size }) => size)).toEqual([10, 30]);
    const many = new Set(Array.from({ length: 500 }, (_, size) => size));
    expect((await records.ofSizes(many)).map(({ size }) => size)).toEqual([10, 20, 30]);
    expect(await records.ofSizes(new Set())).toEqual([]);
  });

  it('knows names, in rows of before as well', async () => {
    const name = `downloads-of-before-${Math.random()}`;
    const before = new Dexie(name);
    before.version(4).stores({ downloads: '++id, size, completedAt' });
    await before.table('downloads').add(download({ name: 'Jaarplan.docx' }));
    before.close();
    const today = createDownloadRecords(createDatabase(name));
    await today.add(download({ name: 'Offerte.pdf' }));
    expect(await today.hasNameOf(['', 'x'.repeat(100_000), 'Jaarplan.docx'])).toBe(true);
    expect(await today.hasNameOf(['Offerte.pdf', 'Offerte.pdf'])).toBe(true);
    expect(await today.hasNameOf(['jaarplan.docx', 'Jaarplan'])).toBe(false);
    expect(await today.hasNameOf([])).toBe(false);
  });

  it('writes each one down once, also when two find it at the same time', async () => {
    await Promise.all([records.add(download()), records.add(download()), records.add(download())]);
    expect(await kept()).toHaveLength(1);
    await records.add(download({ startedAt: 5 }));
    await records.add(download({ name: 'other.pdf' }));
    expect(await kept()).toHaveLength(3);
  });

  it('takes a known end over a guess, and never the other way', async () => {
    await records.add(download({ completedAt: 9_000_000, endKnown: false }));
    await records.add(download({ completedAt: 1_000_100, endKnown: true }));
    await records.add(download({ completedAt: 8_000_000, endKnown: false }));
    expect(await kept()).toMatchObject([{ completedAt: 1_000_100, endKnown: true }]);
  });

  it('drops what is old, and the oldest above its bound', async () => {
    const rows = Array.from({ length: 5_010 }, (_, at) => download({ startedAt: at, completedAt: at }));
    await database.downloads.bulkAdd(rows);
    await records.trim(4);
    const left = await kept();
    expect(left).toHaveLength(5_000);
    expect(left[0]?.completedAt).toBe(10);
    await records.trim(5_000);
    expect((await kept())[0]?.completedAt).toBe(5_000);
  });

  it('forgets what is of another organisation than these', async () => {
    await records.add(download());
    await records.add(download({ startedAt: 7, orgId: 'bolwerk.example' }));
    await records.keepOnly(['bolwerk.example']);
    expect((await kept()).map(({ orgId }) => orgId)).toEqual(['bolwerk.example']);
    await records.keepOnly([]);
    expect(await kept()).toEqual([]);
  });
});

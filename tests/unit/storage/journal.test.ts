import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Journal } from '../../../utils/ports/journal.ts';
import { createDatabase, type Database } from '../../../utils/storage/database.ts';
import { createJournal } from '../../../utils/storage/journal.ts';

let database: Database;
let journal: Journal;
let now = 0;

beforeEach(async () => {
  now = 1_000;
  database = createDatabase(`journal-${Math.random()}`);
  journal = createJournal(database, { now: () => now++, zone: () => 'UTC' });
});

function diskFull(): Error {
  return new DOMException('full', 'QuotaExceededError');
}

describe('journal', () => {
  it('lists newest first and pages on by id', async () => {
    for (const host of ['a', 'b', 'c']) await journal.note({ kind: 'moved-to-work', host });
    const first = await journal.list({ limit: 2 });
    expect(first.map((row) => row.event)).toEqual([
      { kind: 'moved-to-work', host: 'c' },
      { kind: 'moved-to-work', host: 'b' },
    ]);
    const rest = await journal.list({ before: first[1]?.id ?? 0, limit: 2 });
    expect(rest).toEqual([{ id: 1, at: 1_000, event: { kind: 'moved-to-work', host: 'a' } }]);
  });

  it('clears', async () => {
    await journal.note({ kind: 'hours-changed' });
    await journal.clear();
    expect(await journal.list({ limit: 10 })).toEqual([]);
  });

  it('keeps the newest rows only', async () => {
    await database.journal.bulkAdd(
      Array.from({ length: 5_299 }, () => ({ at: 0, event: { kind: 'hours-changed' as const } })),
    );
    await journal.note({ kind: 'moved-to-work', host: 'last' });
    expect(await database.journal.count()).toBe(5_000);
    expect((await journal.list({ limit: 1 }))[0]?.event).toEqual({ kind: 'moved-to-work', host: 'last' });
  });

  it('drops the oldest rows on a full disk and writes then', async () => {
    await database.journal.bulkAdd(
      Array.from({ length: 700 }, () => ({ at: 0, event: { kind: 'hours-changed' as const } })),
    );
    vi.spyOn(database.journal, 'add').mockRejectedValueOnce(diskFull());
    await journal.note({ kind: 'moved-to-work', host: 'new' });
    expect(await database.journal.count()).toBe(201);
    expect((await journal.list({ limit: 1 }))[0]?.event).toEqual({ kind: 'moved-to-work', host: 'new' });
  });

  it('never throws, and stops once there is nothing left to drop', async () => {
    await database.journal.bulkAdd(
      Array.from({ length: 700 }, () => ({ at: 0, event: { kind: 'hours-changed' as const } })),
    );
    const add = vi.spyOn(database.journal, 'add').mockRejectedValue(diskFull());
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(journal.note({ kind: 'hours-changed' })).resolves.toBeUndefined();
    expect(add).toHaveBeenCalledTimes(3);
    expect(warn).toHaveBeenCalledOnce();
  });
});

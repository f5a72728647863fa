import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyJournal } from '../../../utils/journal/verify.ts';
import type { Journal } from '../../../utils/ports/journal.ts';
import { createDatabase, type Database } from '../../../utils/storage/database.ts';
import { createJournal } from '../../../utils/storage/journal.ts';
import { fakeSession } from '../services/quiet-fakes.ts';
import { putRows } from './journal-rows.ts';

let database: Database;
let journal: Journal;
let now = 0;
let keepsFiles: boolean;

const clock = { now: () => now++, zone: () => 'UTC' };
const FILES = [{ name: 'Offerte Jansen.docx', size: 184_000 }];

beforeEach(async () => {
  now = 1_000;
  keepsFiles = true;
  database = createDatabase(`journal-${Math.random()}`);
  journal = createJournal(database, fakeSession(), clock, async () => keepsFiles);
});

function diskFull(): Error {
  return new DOMException('full', 'QuotaExceededError');
}
const verified = async () => verifyJournal(await journal.all());
const onDisk = async () => JSON.stringify(await database.journal.toArray());

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

  it('keeps the newest rows only', async () => {
    await putRows(database, 20);
    await database.ends.update('journal', { id: 20_009 });
    for (let n = 0; n < 90; n++) await journal.note({ kind: 'hours-changed' });
    expect(await database.journal.count()).toBe(110);
    await journal.note({ kind: 'moved-to-work', host: 'last' });
    expect((await journal.all())[0]?.id).toBe(20_010);
    expect(await verified()).toMatchObject({ whole: true, rows: 91, beginning: 'later' });
  });

  it('drops the oldest rows on a full disk and writes then', async () => {
    await putRows(database, 700);
    vi.spyOn(database.journal, 'add').mockRejectedValueOnce(diskFull());
    await journal.note({ kind: 'moved-to-work', host: 'new' });
    expect(await database.journal.count()).toBe(201);
    expect((await journal.list({ limit: 1 }))[0]?.event).toEqual({ kind: 'moved-to-work', host: 'new' });
    expect(await verified()).toMatchObject({ whole: true, rows: 201, from: 501, beginning: 'later' });
  });

  it('never throws, and stops once there is nothing left to drop', async () => {
    await putRows(database, 700);
    const add = vi.spyOn(database.journal, 'add').mockRejectedValue(diskFull());
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(journal.note({ kind: 'hours-changed' })).resolves.toBeUndefined();
    expect(add).toHaveBeenCalledTimes(3);
    expect(warn).toHaveBeenCalledOnce();
    // What could not be written leaves no gap, and is written as soon as there is room.
    add.mockRestore();
    await journal.note({ kind: 'moved-to-work', host: 'after' });
    expect(await journal.all()).toMatchObject([
      { id: 701, at: 1_000, event: { kind: 'hours-changed' } },
      { id: 702, at: 1_001, event: { host: 'after' } },
    ]);
    expect(await verified()).toMatchObject({ whole: true, beginning: 'later' });
  });

  it('waits for room with the last hundred rows, and with none that it cannot write for another reason', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const add = vi.spyOn(database.journal, 'add').mockRejectedValue(diskFull());
    for (let n = 0; n < 120; n++) await journal.note({ kind: 'moved-to-work', host: `host-${n}` });
    add.mockRejectedValueOnce(new Error('broken'));
    await journal.note({ kind: 'hours-changed' });
    add.mockRestore();
    await journal.note({ kind: 'moved-to-work', host: 'after' });
    expect((await journal.all()).map(({ event }) => 'host' in event && event.host)).toEqual(['after']);
  });

  it('leaves nothing of before a clearing, nor what waited for room', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const add = vi.spyOn(database.journal, 'add').mockRejectedValue(diskFull());
    await journal.note({ kind: 'moved-to-work', host: 'before' });
    const cleared = journal.clear();
    add.mockRestore();
    await cleared;
    await journal.note({ kind: 'moved-to-work', host: 'after' });
    expect((await journal.all()).map(({ event }) => event)).toEqual([
      { kind: 'journal-cleared' },
      { kind: 'moved-to-work', host: 'after' },
    ]);
    expect(await verified()).toMatchObject({ whole: true });
  });

  it('writes a row once, also where the oldest cannot be taken away', async () => {
    await putRows(database, 99);
    vi.spyOn(database.journal, 'where').mockImplementationOnce(() => {
      throw diskFull();
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await journal.note({ kind: 'hours-changed' });
    await journal.note({ kind: 'hours-changed' });
    expect(await database.journal.count()).toBe(101);
  });
});

describe('the chain', () => {
  it('holds what comes at once, in the order in which it came', async () => {
    const hosts = Array.from({ length: 50 }, (_, n) => `host-${n}`);
    await Promise.all(hosts.map((host) => journal.note({ kind: 'moved-to-work', host })));
    const rows = await journal.all();
    expect(rows.map(({ event }) => 'host' in event && event.host)).toEqual(hosts);
    expect(await verified()).toMatchObject({ whole: true, rows: 50, beginning: 'first', from: 1_000, to: 1_049 });
  });

  it('holds while two write to one database', async () => {
    const other = createJournal(database, fakeSession(), clock, async () => true);
    const hosts = Array.from({ length: 40 }, (_, n) => `host-${n}`);
    await Promise.all(hosts.map((host, n) => (n % 2 ? journal : other).note({ kind: 'moved-to-work', host })));
    await Promise.all([journal, other].map((one) => one.note({ kind: 'hours-changed' })));
    expect(await verified()).toMatchObject({ whole: true, rows: 42 });
  });

  it('goes on after a restart, and after the last row has gone', async () => {
    await journal.note({ kind: 'hours-changed' });
    const before = (await journal.all())[0];
    await journal.dropBefore(now);
    expect(await journal.all()).toEqual([]);
    expect(await verified()).toBeNull();
    journal = createJournal(database, fakeSession(), clock, async () => true);
    await journal.note({ kind: 'hours-changed' });
    expect(await journal.all()).toMatchObject([{ id: 2, prev: before?.hash }]);
    expect(await verified()).toMatchObject({ whole: true, rows: 1, beginning: 'later' });
  });

  it('begins anew with a clearing, which is the first row', async () => {
    await journal.note({ kind: 'moved-to-work', host: 'secret.example' });
    await Promise.all([journal.clear(), journal.note({ kind: 'hours-changed' })]);
    expect(await journal.all()).toMatchObject([
      { id: 2, event: { kind: 'journal-cleared' }, prev: '' },
      { id: 3, event: { kind: 'hours-changed' } },
    ]);
    expect(await verified()).toMatchObject({ whole: true, rows: 2, beginning: 'cleared' });
    expect(await onDisk()).not.toContain('secret.example');
  });

  it('says where a clearing could not be done, and keeps the rows then', async () => {
    await journal.note({ kind: 'hours-changed' });
    vi.spyOn(database.journal, 'add').mockRejectedValue(new Error('broken'));
    await expect(journal.clear()).rejects.toThrow('broken');
    vi.restoreAllMocks();
    expect(await verified()).toMatchObject({ whole: true, rows: 1, beginning: 'first' });
  });

  it('drops from the start alone, whatever the clock has done', async () => {
    for (const at of [10, 90, 20, 100]) {
      now = at;
      await journal.note({ kind: 'hours-changed' });
    }
    await journal.dropBefore(50);
    expect((await journal.all()).map(({ at }) => at)).toEqual([90, 20, 100]);
    expect(await verified()).toMatchObject({ whole: true, from: 90, beginning: 'later' });
  });

  it('is made of the rows of before, and a row says that these had been there', async () => {
    const name = `old-${Math.random()}`;
    const before = new Dexie(name);
    before.version(3).stores({ journal: '++id' });
    const event = { kind: 'moved-to-work', host: 'mail.acme.example' };
    await before.table('journal').bulkAdd([
      { id: 7, at: 1, event },
      { id: 8, at: 2, event },
    ]);
    before.close();

    database = createDatabase(name);
    const [one, other] = [1, 2].map(() => createJournal(database, fakeSession(), clock, async () => true));
    expect(await one?.list({ limit: 1 })).toEqual([{ id: 8, at: 2, event }]);
    await Promise.all([one?.note({ kind: 'hours-changed' }), other?.note({ kind: 'hours-changed' })]);
    const rows = (await one?.all()) ?? [];
    expect(rows.map(({ id, event: { kind } }) => [id, kind])).toEqual([
      [7, 'moved-to-work'],
      [8, 'moved-to-work'],
      [9, 'journal-chained'],
      [10, 'hours-changed'],
      [11, 'hours-changed'],
    ]);
    expect(rows[2]?.event).toEqual({ kind: 'journal-chained', rows: 2 });
    expect(await verifyJournal(rows)).toMatchObject({ whole: true, rows: 5, beginning: 'later' });
  });
});

describe('names of files', () => {
  const event = { kind: 'warned', serviceName: 'Stapel', files: 1, decision: 'cancel' } as const;

  it('are beside the row, and part of what is checked', async () => {
    await journal.note(event, FILES);
    expect(await journal.list({ limit: 1 })).toEqual([{ id: 1, at: 1_000, event, files: FILES }]);
    const [row] = await journal.all();
    expect(row).toMatchObject({ event, files: { list: FILES } });
    const list = [{ name: 'other.docx', size: 184_000 }];
    const changed = row?.files ? [{ ...row, files: { ...row.files, list } }] : [];
    expect(await verifyJournal(changed)).toEqual({ whole: false, at: 1, place: 0, why: 'changed' });
  });

  it('are not written where the employee leaves them out', async () => {
    keepsFiles = false;
    await journal.note(event, FILES);
    expect(await journal.all()).toMatchObject([{ event }]);
    expect(await onDisk()).not.toMatch(/Jansen|184000|salt|filesHash/);
  });

  it('go from the rows that there are, which stay whole', async () => {
    await journal.note(event, FILES);
    await journal.note({ kind: 'hours-changed' });
    await journal.note(event, FILES);
    const before = await journal.all();
    await journal.dropFiles();
    expect(await onDisk()).not.toMatch(/Jansen|salt/);
    expect((await journal.all()).map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
    expect(await verified()).toMatchObject({ whole: true, rows: 3 });
  });

  it('have another hash each time, so that nobody finds them by trying names', async () => {
    await journal.note(event, FILES);
    await journal.note(event, FILES);
    const [one, other] = await journal.all();
    expect(one?.filesHash).toMatch(/^[0-9a-f]{64}$/);
    expect(one?.filesHash).not.toBe(other?.filesHash);
  });
});

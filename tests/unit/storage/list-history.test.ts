import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListHistory, ListHistoryEntry } from '../../../utils/ports/list-history.ts';
import { createDatabase, type Database } from '../../../utils/storage/database.ts';
import { createListHistory } from '../../../utils/storage/list-history.ts';

let database: Database;
let history: ListHistory;
let now: number;

beforeEach(() => {
  now = 1000;
  database = createDatabase(`lists-${Math.random()}`);
  history = createListHistory(database, { now: () => now++, zone: () => 'UTC' });
});

const entry = (change: Partial<ListHistoryEntry> = {}) => ({
  how: 'followed' as const,
  orgName: 'Acme BV',
  seq: 42,
  thumbprint: 'x'.repeat(43),
  newKey: false,
  changes: [],
  ...change,
});

describe('the history of lists', () => {
  it('tells the newest first, with the time at which each came', async () => {
    await history.note(entry({ seq: 1, how: 'adopted' }));
    await history.note(entry({ seq: 2, changes: [{ kind: 'number', from: 1, to: 2 }] }));
    expect(await history.all()).toMatchObject([
      { seq: 2, at: 1001, changes: [{ kind: 'number', from: 1, to: 2 }] },
      { seq: 1, at: 1000, how: 'adopted' },
    ]);
  });

  it.each(['adopted', 'followed', 'left'] as const)(
    'has one row of a list that was %s, however often a stop of the background made it be written down',
    async (how) => {
      await history.note(entry({ seq: 1, how: 'adopted' }));
      for (let time = 0; time < 2; time++) await history.note(entry({ seq: 2, how }));
      await history.note(entry({ orgName: 'Bolwerk', seq: 2 }));
      await history.note(entry({ seq: 2, how }));
      expect((await history.all()).map(({ orgName, seq }) => `${orgName} ${seq}`)).toEqual([
        'Bolwerk 2',
        'Acme BV 2',
        'Acme BV 1',
      ]);
    },
  );

  it('has a row each of what was left and adopted again', async () => {
    for (const how of ['adopted', 'left', 'adopted', 'followed'] as const) await history.note(entry({ how }));
    expect((await history.all()).map(({ how }) => how)).toEqual(['followed', 'adopted', 'left', 'adopted']);
  });

  it('keeps two hundred, the newest', async () => {
    for (let seq = 0; seq < 203; seq++) await history.note(entry({ seq }));
    const all = await history.all();
    expect([all.length, all[0]?.seq, all.at(-1)?.seq]).toEqual([200, 202, 3]);
  });

  it('keeps the row, not the changes, where those are more than a person can read', async () => {
    const added = Array.from({ length: 10_000 }, (_, n) => `host${n}.example`);
    await history.note(entry({ changes: [{ kind: 'sign-in', added, removed: [] }] }));
    expect(await history.all()).toMatchObject([{ seq: 42, changes: null }]);
  });

  it('lets a list come into force where it cannot be written down', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(database.lists, 'add').mockRejectedValue(new Error('broken'));
    await expect(history.note(entry())).resolves.toBeUndefined();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

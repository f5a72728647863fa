import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyJournal } from '../../../utils/journal/verify.ts';
import type { Journal } from '../../../utils/ports/journal.ts';
import type { Session } from '../../../utils/ports/session.ts';
import { createDatabase, type Database } from '../../../utils/storage/database.ts';
import { createJournal } from '../../../utils/storage/journal.ts';
import { fakeSession } from '../services/quiet-fakes.ts';

let database: Database;
let journal: Journal;
let now = 0;
let session: Partial<Session>;

const clock = { now: () => now++, zone: () => 'UTC' };

/** The journal of a background that has just started. */
function start(): Journal {
  return createJournal(database, fakeSession(session), clock, async () => true);
}

function diskFull(): Error {
  return new DOMException('full', 'QuotaExceededError');
}
const verified = async () => verifyJournal(await journal.all());
const onDisk = async () => JSON.stringify(await database.journal.toArray());

beforeEach(() => {
  now = 1_000;
  database = createDatabase(`rows-to-come-${Math.random()}`);
  session = {};
  journal = start();
});

describe('a row of the journal that has time', () => {
  const hosts = async () => (await journal.list({ limit: 9 })).map(({ event }) => 'host' in event && event.host);

  it('is written within a second, as of when it was', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      for (const host of ['one', 'two']) journal.noteSoon({ kind: 'moved-to-work', host });
      await vi.advanceTimersByTimeAsync(900);
      expect(await onDisk()).toBe('[]');
      now = 5_000;
      await vi.advanceTimersByTimeAsync(100);
    } finally {
      vi.useRealTimers();
    }
    await vi.waitFor(async () =>
      expect(await database.journal.toArray()).toMatchObject([
        { id: 1, at: 1_000, event: { host: 'one' } },
        { id: 2, at: 1_001, event: { host: 'two' } },
      ]),
    );
  });

  it('is written before whatever comes next', async () => {
    journal.noteSoon({ kind: 'moved-to-work', host: 'one' });
    await journal.note({ kind: 'loop-stopped', host: 'two' });
    expect(await database.journal.toArray()).toMatchObject([{ event: { host: 'one' } }, { event: { host: 'two' } }]);
    journal.noteSoon({ kind: 'moved-to-work', host: 'three' });
    expect(await hosts()).toEqual(['three', 'two', 'one']);
    journal.noteSoon({ kind: 'moved-to-work', host: 'four' });
    expect(await journal.all()).toHaveLength(4);
    journal.noteSoon({ kind: 'moved-to-work', host: 'five' });
    await journal.clear();
    expect(await hosts()).toEqual([false]);
    expect(await verified()).toMatchObject({ whole: true, rows: 1 });
  });

  it('is written where the background was stopped meanwhile, as of when it was, before all that comes', async () => {
    for (const host of ['one', 'two']) journal.noteSoon({ kind: 'moved-to-work', host });
    await vi.waitFor(() => expect(session.rowsToCome).toHaveLength(2));
    now = 5_000;
    journal = start();
    void journal.note({ kind: 'moved-to-work', host: 'three' });
    journal.noteSoon({ kind: 'moved-to-work', host: 'four' });
    expect((await journal.list({ limit: 9 })).map(({ at }) => at)).toEqual([5_001, 5_000, 1_001, 1_000]);
    expect(await hosts()).toEqual(['four', 'three', 'two', 'one']);
    expect(await verified()).toMatchObject({ whole: true, rows: 4 });
    await vi.waitFor(() => expect(session).toEqual({}));
  });

  it('is written once, where the background was stopped as it had just been written', async () => {
    journal.noteSoon({ kind: 'moved-to-work', host: 'one' });
    await vi.waitFor(() => expect(session.rowsToCome).toHaveLength(1));
    const { rowsToCome = [] } = session;
    expect(await hosts()).toEqual(['one']);
    await vi.waitFor(() => expect(session).toEqual({}));
    session = { rowsToCome };
    journal = start();
    expect(await hosts()).toEqual(['one']);
    await vi.waitFor(() => expect(session).toEqual({}));
  });

  it('is kept for the next start where a disk is full', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const add = vi.spyOn(database.journal, 'add').mockRejectedValue(diskFull());
    journal.noteSoon({ kind: 'moved-to-work', host: 'one' });
    expect(await hosts()).toEqual([]);
    add.mockRestore();
    journal = start();
    expect(await hosts()).toEqual(['one']);
  });

  it('does not come back from before a clearing', async () => {
    journal.noteSoon({ kind: 'moved-to-work', host: 'one' });
    await journal.clear();
    await vi.waitFor(() => expect(session).toEqual({}));
    journal = start();
    expect(await hosts()).toEqual([false]);
  });

  it('is written where nothing can be kept aside', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const broken = () => Promise.reject(new Error('broken'));
    journal = createJournal(database, { get: broken, set: broken, remove: broken }, clock, async () => true);
    journal.noteSoon({ kind: 'moved-to-work', host: 'one' });
    expect(await hosts()).toEqual(['one']);
  });
});

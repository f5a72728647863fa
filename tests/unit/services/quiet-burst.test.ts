import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import type { FromRelay } from '../../../utils/page/quiet-messages.ts';
import { createQuietRelay } from '../../../utils/page/quiet-relay.ts';
import { createQuiet } from '../../../utils/services/quiet.ts';
import { createDatabase } from '../../../utils/storage/database.ts';
import { createHeldStore } from '../../../utils/storage/held.ts';
import { putRows } from '../storage/journal-rows.ts';
import { chatLists } from './lists-of.ts';
import { fakeHours, fakeJournal, keepingOf, sidesOf } from './quiet-fakes.ts';

const BURST = 1_000;
/** Rows that fit on the disk; the journal has some of them at first. */
const FIT = 650;
const JOURNAL = 600;

it('of a thousand that come while the disk fills up, each is kept or shown by its page, and none is lost or both', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const database = createDatabase(`burst-${Math.random()}`);
  await putRows(database, JOURNAL);
  const held = createHeldStore(database);
  const clock = { now: () => 1_000, zone: () => 'UTC' };
  const [lists, hours] = [chatLists(), fakeHours()];
  const quiet = createQuiet({
    lists,
    sides: sidesOf(lists, hours),
    held,
    keeping: keepingOf(held, { texts: 'title', days: 7 }, clock),
    letThrough: { pass: async () => false, keepOnly: async () => {} },
    journal: fakeJournal(),
    clock,
  });

  // What a transaction wrote before it failed is not on the disk.
  let committed = 0;
  let inTransaction: { readonly of: unknown; count: number } = { of: null, count: 0 };
  const add = database.held.add.bind(database.held);
  vi.spyOn(database.held, 'add').mockImplementation(((row: never) => {
    if (inTransaction.of !== Dexie.currentTransaction) {
      const current = { of: Dexie.currentTransaction as unknown, count: 0 };
      inTransaction = current;
      Dexie.currentTransaction.on('complete', () => {
        committed += current.count;
      });
    }
    if (committed + inTransaction.count + journalRows >= FIT) throw new DOMException('full', 'QuotaExceededError');
    inTransaction.count += 1;
    return add(row);
  }) as never);
  let journalRows = JOURNAL;
  database.journal.hook('deleting', () => {
    journalRows -= 1;
  });

  const answered = new Map<number, boolean>();
  await new Promise<void>((resolve) => {
    const toHook = (message: FromRelay) => {
      if (message.kind !== 'kept') return;
      for (const id of message.ids) {
        expect(answered.has(id)).toBe(false);
        answered.set(id, message.held);
      }
      if (answered.size === BURST) resolve();
    };
    const relay = createQuietRelay(
      {
        timetable: async () => ({ side: 'work', timetable: { entries: [], until: 0 } }) as never,
        hold: (request) => quiet.hold('https://chat.acme.example', request),
        copied: async () => {},
        broke: async () => {},
        gone: () => false,
      },
      { toHook, follow: () => {}, idle: Promise.resolve(), address: () => 'https://chat.acme.example/', nonce: 'n' },
    );
    for (let id = 1; id <= BURST; id += 1) {
      const notification = { title: `Message ${id}`, body: '', tag: '', via: 'constructor', at: id } as const;
      relay.receive({ kind: 'hold', id, notification });
    }
  });

  const kept = new Set((await database.held.toArray()).map(({ title }) => Number(title.slice('Message '.length))));
  const shown = [...answered].flatMap(([id, wasHeld]) => (wasHeld ? [] : id));
  expect(kept.size + shown.length).toBe(BURST);
  expect(shown.filter((id) => kept.has(id))).toEqual([]);
  // The journal made room first, row by row to the last, before anything was refused.
  expect(await database.journal.count()).toBe(0);
  // A batch is kept whole or not at all.
  expect(kept.size).toBeGreaterThan(FIT - 100);
}, 30_000);

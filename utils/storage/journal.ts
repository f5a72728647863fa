import { chainRows } from '../journal/chain.ts';
import type { JournalRow, UnchainedRow } from '../journal/model.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal, JournalEvent, JournalFile } from '../ports/journal.ts';
import type { SessionStore } from '../ports/session.ts';
import type { ChainEnd, Database } from './database.ts';
import { isDiskFull, writeMakingRoom } from './room.ts';
import { createRowsToCome, type RowToCome } from './rows-to-come.ts';

/** Rows kept; looked at once in as many rows as `TRIM_EVERY`, which is cheaper than counting at each. */
const ROWS_KEPT = 20_000;
const TRIM_EVERY = 100;
/** Rows that wait for room on a disk that had none, for as long as the background lives. */
const WAIT_FOR_ROOM = 100;
/** How long a row may wait that is not to stand in the way of anything, in ms. */
const SOON_MS = 1_000;

interface Noted extends RowToCome {
  readonly files?: readonly JournalFile[];
}
interface Waiting {
  rows: readonly Noted[];
}
type End = Pick<ChainEnd, 'id' | 'hash'>;

/** Rows in which one is looked for that was written as the background was stopped. */
const LOOKED_BACK = 200;

const NO_END: End = { id: 0, hash: '' };

/**
 * The journal in IndexedDB. Keeps the newest 20,000 rows, a hundred more at most. A transaction does not wait for a
 * hash, so rows are hashed first and written only where the chain still ends as it did; else they are hashed anew.
 * @param session where rows wait that have time, so that they outlive a background that is stopped
 * @param keepsFiles whether names of files are kept; asked at each writing
 */
export function createJournal(
  database: Database,
  session: SessionStore,
  clock: Clock,
  keepsFiles: () => Promise<boolean>,
): Journal {
  const { journal, ends } = database;
  const toCome = createRowsToCome(session);
  // What comes while a row is being written goes together into the next transaction.
  let waiting: Waiting = { rows: [] };
  let isSoon = false;
  let line: Promise<unknown> = Promise.resolve();
  const inLine = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = line.then(task);
    line = turn.catch(() => {});
    return turn;
  };
  const wait = (event: JournalEvent, files?: readonly JournalFile[]): Noted => {
    const noted = { at: clock.now(), event, ...(files ? { files } : {}) };
    waiting.rows = [...waiting.rows, noted];
    return noted;
  };
  const settle = () => {
    const here = waiting;
    return inLine(() => writeWaiting(here));
  };
  /** Rows that wait were there first. */
  const afterThem = <T>(task: () => Promise<T>): Promise<T> => {
    void settle();
    return inLine(task);
  };

  /** What the background before left, but for what it had written when it was stopped. */
  const takeUp = async (here: Waiting) => {
    const left = await toCome.left;
    if (left.length === 0) return;
    const last = await journal.reverse().limit(LOOKED_BACK).toArray();
    const isWritten = (one: RowToCome) => last.some((row) => markOf(row) === markOf(one));
    here.rows = [...left.filter((one) => !isWritten(one)), ...here.rows];
    await writeWaiting(here);
    toCome.drop(left.filter(isWritten));
  };

  /** @returns whether they were written: not where the chain has come to another end meanwhile */
  const commit = (end: End | undefined, rows: readonly JournalRow[], before?: () => Promise<unknown>) =>
    writeMakingRoom(database, () =>
      database.transaction('rw', journal, ends, async () => {
        if ((await ends.get('journal'))?.hash !== end?.hash) return false;
        await before?.();
        for (const row of rows) await journal.add(row);
        const last = rows.at(-1);
        if (last) await ends.put({ chain: 'journal', id: last.id, hash: last.hash });
        return true;
      }),
    );

  /** The end of the chain. Rows of before there was one are chained first, and a row says so. */
  async function endOfChain(): Promise<End | undefined> {
    for (;;) {
      const end = await ends.get('journal');
      if (end) return end;
      const old = await journal.toArray();
      const last = old.at(-1);
      if (!last) return undefined;
      const event = { kind: 'journal-chained', rows: old.length } as const;
      const rows = await chainRows('', [...old, { id: last.id + 1, at: clock.now(), event }]);
      await commit(undefined, rows, () => journal.clear());
    }
  }

  async function write(noted: readonly Noted[], begins = false): Promise<void> {
    const kept = await keepsFiles();
    for (;;) {
      const end = await endOfChain();
      const { id, hash } = end ?? NO_END;
      const fresh = noted.map(({ at, event, files }, place): UnchainedRow => {
        const row = { id: id + 1 + place, at, event };
        return kept && files ? { ...row, files: { salt: makeSalt(), list: files } } : row;
      });
      const rows = await chainRows(begins ? '' : hash, fresh);
      if (await commit(end, rows, begins ? () => journal.clear() : undefined)) {
        // The rows are there, whether or not the oldest could be taken away.
        await trim(id, id + rows.length).catch(console.warn);
        return;
      }
    }
  }

  async function trim(from: number, to: number): Promise<void> {
    if (Math.floor(from / TRIM_EVERY) === Math.floor(to / TRIM_EVERY)) return;
    await journal
      .where('id')
      .belowOrEqual(to - ROWS_KEPT)
      .delete();
  }

  async function writeWaiting(here: Waiting): Promise<void> {
    const noted = here.rows;
    here.rows = [];
    if (noted.length === 0) return;
    try {
      await write(noted);
      toCome.drop(noted);
    } catch (error) {
      // What Drempel does must not fail because it cannot be written down.
      if (!isDiskFull(error)) toCome.drop(noted);
      else here.rows = [...noted, ...here.rows].slice(-WAIT_FOR_ROOM);
      console.warn('Drempel: the journal could not be written', error);
    }
  }

  const first = waiting;
  inLine(() => takeUp(first)).catch(console.warn);

  return {
    note(event, files) {
      wait(event, files);
      return settle();
    },
    noteSoon(event) {
      toCome.add(wait(event));
      if (isSoon) return;
      isSoon = true;
      setTimeout(() => {
        isSoon = false;
        void settle();
      }, SOON_MS);
    },
    async list({ before, limit }) {
      await settle();
      const rows = before === undefined ? journal : journal.where('id').below(before);
      const found = await rows.reverse().limit(limit).toArray();
      return found.map(({ id, at, event, files }) => ({ id, at, event, ...(files ? { files: files.list } : {}) }));
    },
    all: () =>
      afterThem(async () => {
        await endOfChain();
        return journal.toArray();
      }),
    dropBefore: (instant) =>
      afterThem(async () => {
        await endOfChain();
        const kept = await journal.filter(({ at }) => at >= instant).first();
        await (kept ? journal.where('id').below(kept.id).delete() : journal.clear());
      }),
    dropFiles: () =>
      afterThem(async () => {
        await journal
          .filter(({ files }) => files !== undefined)
          .modify((row, change) => {
            const { files: _files, ...rest } = row;
            change.value = rest;
          });
      }),
    async clear() {
      // What waits, be it for room, goes with the rest; what comes from now on does not.
      const { rows } = waiting;
      waiting = { rows: [] };
      await inLine(() => write([{ at: clock.now(), event: { kind: 'journal-cleared' } }], true));
      toCome.drop(rows);
    },
  };
}

function makeSalt(): string {
  return crypto.getRandomValues(new Uint8Array(16)).toHex();
}

const markOf = ({ at, event }: RowToCome) => JSON.stringify([at, event]);

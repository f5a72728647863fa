import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../../utils/journal/verify.ts';
import type { Journal } from '../../../utils/ports/journal.ts';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createJournalKeeping, type JournalKeepingService } from '../../../utils/services/journal-keeping.ts';
import { createDatabase } from '../../../utils/storage/database.ts';
import { createJournal } from '../../../utils/storage/journal.ts';
import { fakeSession, fakeSettings } from './quiet-fakes.ts';

const DAY = 86_400_000;
const WARNED = { kind: 'warned', serviceName: 'Stapel', files: 1, decision: 'cancel' } as const;
const FILES = [{ name: 'Offerte.docx', size: 9 }];

let now: number;
let journal: Journal;
let keeping: JournalKeepingService;

beforeEach(() => {
  now = 0;
  const stored: Settings = {};
  const clock = { now: () => now, zone: () => 'UTC' };
  journal = createJournal(
    createDatabase(`keeping-${Math.random()}`),
    fakeSession(),
    clock,
    async () => (await keeping.get()).files,
  );
  keeping = createJournalKeeping({ settings: fakeSettings(stored), journal, clock });
});

describe('the journal', () => {
  it('is kept for 90 days, with the names of files, until the employee says otherwise', async () => {
    await journal.note(WARNED, FILES);
    now = 90 * DAY;
    await keeping.dropOld();
    expect(await journal.list({ limit: 9 })).toMatchObject([{ files: FILES }]);
    now += 1;
    await keeping.dropOld();
    expect(await journal.list({ limit: 9 })).toEqual([]);
  });

  it.each([
    [30, 1],
    [365, 2],
    [null, 3],
  ] as const)('follows a choice of %s days at once', async (days, left) => {
    await keeping.set({ days: null, files: true });
    for (const at of [0, 400, 790]) {
      now = at * DAY;
      await journal.note(WARNED);
    }
    now = 760 * DAY + 40 * DAY;
    if (days === 365) now = 600 * DAY;
    await keeping.set({ days, files: true });
    expect(await journal.list({ limit: 9 })).toHaveLength(left);
    expect(await verifyJournal(await journal.all())).toMatchObject({ whole: true, rows: left });
  });

  it('loses the names at once, with what is on its way to the disk', async () => {
    await journal.note(WARNED, FILES);
    const under = journal.note(WARNED, FILES);
    await keeping.set({ days: 90, files: false });
    await under;
    await journal.note(WARNED, FILES);
    const rows = await journal.all();
    expect(JSON.stringify(rows)).not.toContain('Offerte');
    expect(await verifyJournal(rows)).toMatchObject({ whole: true, rows: 3 });
  });
});

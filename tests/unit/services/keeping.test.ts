import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HeldStore } from '../../../utils/ports/held.ts';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createKeeping, type KeepingService } from '../../../utils/services/keeping.ts';
import { createMarks } from '../../../utils/services/marks.ts';
import { createDatabase, type Database } from '../../../utils/storage/database.ts';
import { createHeldStore } from '../../../utils/storage/held.ts';
import { fakeSession, fakeSettings } from './quiet-fakes.ts';

const DAY = 86_400_000;

let stored: Settings;
let database: Database;
let held: HeldStore;
let keeping: KeepingService;
let made = 0;
let now: number;

beforeEach(() => {
  stored = {};
  now = 100 * DAY;
  database = createDatabase(`keeping-${Math.random()}`);
  held = createHeldStore(database);
  const clock = { now: () => now, zone: () => 'UTC' };
  keeping = createKeeping({ settings: fakeSettings(stored), held, marks: createMarks(fakeSession()), clock });
});

const hold = (tag = '', title = 'Fatima') => {
  made += 1;
  const from = { appId: 'acme.example/chat', appName: 'Chat', orgId: 'acme.example', orgName: 'Acme' };
  const origin = 'https://chat.acme.example';
  const one = { key: `${made}`, title, body: 'Who calls?', tag, via: 'constructor', at: now } as const;
  return keeping.hold([{ ...one, ...from, origin, url: `${origin}/room` }]);
};
/** All that is on the disk, as text. */
const onDisk = async () => JSON.stringify(await database.held.toArray());

describe('what is kept', () => {
  it('is the title and no text, until the employee says otherwise', async () => {
    expect(await keeping.get()).toEqual({ texts: 'title', days: 7 });
    await hold();
    expect(await onDisk()).toContain('Fatima');
    expect(await onDisk()).not.toContain('Who calls?');
  });

  it('is the text as well where the employee wants it', async () => {
    await keeping.set({ texts: 'all', days: 7 });
    await hold();
    expect(await onDisk()).toContain('Who calls?');
  });

  it('is a count by app and time alone, with tags that still replace one another', async () => {
    await keeping.set({ texts: 'counts', days: 7 });
    await hold('room of Fatima');
    await hold('room of Fatima');
    await hold('room of Joost');
    expect((await held.summary()).total).toBe(2);
    expect(await onDisk()).not.toMatch(/Fatima|Joost|Who calls|\/room/);
  });

  it('goes down to what is chosen at once, what is just being written included', async () => {
    await keeping.set({ texts: 'all', days: 7 });
    await hold('room of Fatima');
    const writing = hold('room of Joost', 'Joost');
    const chosen = keeping.set({ texts: 'counts', days: 7 });
    await Promise.all([writing, chosen]);
    expect((await held.summary()).total).toBe(2);
    expect(await onDisk()).not.toMatch(/Fatima|Joost|Who calls|\/room/);
    await hold('room of Joost');
    expect((await held.summary()).total).toBe(2);
  });
});

describe('how long it is kept', () => {
  const kept = async () => (await held.list({ limit: 9 })).length;
  const tellAll = async () =>
    held.markTold(
      (await held.untold('work')).map(({ id }) => id),
      now,
    );

  it.each([1, 7, 30] as const)('is %i days from when it was told', async (days) => {
    await keeping.set({ texts: 'title', days });
    await hold();
    await tellAll();
    now += days * DAY;
    await keeping.dropOld();
    expect(await kept()).toBe(1);
    now += 1;
    await keeping.dropOld();
    expect(await kept()).toBe(0);
  });

  it('is until the employee clears it, where that is chosen; and a shorter choice counts at once', async () => {
    await keeping.set({ texts: 'title', days: null });
    await hold();
    await tellAll();
    now += 400 * DAY;
    await hold();
    await keeping.dropOld();
    expect(await kept()).toBe(2);
    await keeping.set({ texts: 'title', days: 1 });
    // What was never told stays, however long that takes.
    expect(await kept()).toBe(1);
  });
});

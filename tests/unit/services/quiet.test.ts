import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HeldStore } from '../../../utils/ports/held.ts';
import type { HoldRequest } from '../../../utils/quiet/model.ts';
import type { LetThrough } from '../../../utils/services/let-through.ts';
import { createQuiet, type Quiet } from '../../../utils/services/quiet.ts';
import { createDatabase } from '../../../utils/storage/database.ts';
import { createHeldStore } from '../../../utils/storage/held.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { chatLists, listsOf } from './lists-of.ts';
import { type FakeJournal, fakeHours, fakeJournal, keepingOf } from './quiet-fakes.ts';

const WORK = 'https://chat.acme.example';
const PRIVATE = 'https://nieuws.example';

let held: HeldStore;
let hours: ReturnType<typeof fakeHours>;
let journal: FakeJournal;
let quiet: Quiet;
let heard: number;
/** What rules do with what was just held, and for which organisations they are kept. */
let pass: LetThrough['pass'];
let rulesKeptFor: readonly string[] | undefined;
const letThrough = {
  pass: (...given: Parameters<LetThrough['pass']>) => pass(...given),
  keepOnly: async (orgIds: readonly string[]) => {
    rulesKeptFor = orgIds;
  },
};

beforeEach(() => {
  held = createHeldStore(createDatabase(`quiet-${Math.random()}`));
  hours = fakeHours();
  journal = fakeJournal();
  heard = 0;
  pass = async () => false;
  rulesKeptFor = undefined;
  const clock = { now: () => 1_000, zone: () => 'UTC' };
  const keeping = keepingOf(held, { texts: 'all', days: 7 }, clock);
  quiet = createQuiet({ lists: chatLists(), hours, held, keeping, letThrough, journal, clock });
  quiet.onHeld(() => {
    heard += 1;
  });
});

function request(...keys: string[]): HoldRequest {
  return {
    page: `${WORK}/room?secret=1#top`,
    notifications: keys.map((key) => ({ key, title: 'Hi', body: 'there', tag: '', via: 'constructor', at: 900 })),
  };
}

describe('a work app may', () => {
  it('read the timetable', async () => {
    expect(await quiet.timetable(WORK)).toEqual({ entries: [{ at: 0, quiet: true }], until: 100 });
  });

  it('have notifications held, which are then on disk with app and page', async () => {
    expect(await quiet.hold(WORK, request('a', 'b'))).toBe(true);
    expect(await held.list({ limit: 9 })).toMatchObject([
      { id: 2 },
      {
        id: 1,
        title: 'Hi',
        body: 'there',
        appId: 'acme.example/chat',
        appName: 'Chat',
        url: `${WORK}/room`,
        at: 900,
        seen: false,
      },
    ]);
    expect(heard).toBe(1);
  });

  it('be written down once, not for every message', async () => {
    await quiet.hold(WORK, request('a'));
    await quiet.hold(WORK, request('b'));
    expect(journal.events).toEqual([{ kind: 'held', appName: 'Chat' }]);
  });

  it('have a rule look at what was held, once it is on disk', async () => {
    pass = async ([one]) => {
      const [row] = (await held.find([one?.key ?? ''])).values();
      if (row) await held.markThrough(row.id, 'app', 1_000);
      return false;
    };
    expect(await quiet.hold(WORK, request('a'))).toBe(true);
    expect(await held.list({ limit: 9 })).toMatchObject([{ through: 'app', body: 'there' }]);
    // Nothing was kept back, so nothing of the kind is written down.
    expect(journal.events).toEqual([]);
  });

  it('show by itself what a rule lets through where Drempel cannot', async () => {
    pass = async () => true;
    expect(await quiet.hold(WORK, request('a'))).toBe(false);
    expect((await held.summary()).total).toBe(1);
    // The page asks once more after an answer that was lost.
    pass = async () => false;
    expect(await quiet.hold(WORK, request('a'))).toBe(true);
  });

  it('show by itself what comes while available', async () => {
    hours.state = 'available';
    expect(await quiet.hold(WORK, request('a'))).toBe(false);
    hours.state = 'off';
    expect(await quiet.hold(WORK, request('a'))).toBe(false);
    expect((await held.summary()).total).toBe(0);
  });

  it('ask again about what was held, though quiet has ended since', async () => {
    await quiet.hold(WORK, request('a'));
    hours.state = 'available';
    expect(await quiet.hold(WORK, request('a'))).toBe(true);
    expect(await quiet.hold(WORK, request('a', 'b'))).toBe(false);
    expect((await held.summary()).total).toBe(1);
  });

  it('say that its page cannot be hooked', async () => {
    await quiet.broke(WORK, `x${'y'.repeat(999)}`);
    expect(journal.events).toEqual([{ kind: 'hook-broke', host: 'chat.acme.example', detail: `x${'y'.repeat(199)}` }]);
  });
});

describe('any other page', () => {
  it.each([PRIVATE, '', 'null'])('is never quiet and has nothing held: %j', async (origin) => {
    expect((await quiet.timetable(origin)).entries).toEqual([{ at: 1_000, quiet: false }]);
    expect(await quiet.hold(origin, request('a'))).toBe(false);
    await quiet.broke(origin, 'x');
    expect((await held.summary()).total).toBe(0);
    expect(journal.events).toEqual([]);
  });
});

it('what was held goes when its list is left, whatever others there are, and only then', async () => {
  await quiet.hold(WORK, request('a'));
  await quiet.settle();
  expect(await held.list({ limit: 9 })).toHaveLength(1);
  const clock = { now: () => 1_000, zone: () => 'UTC' };
  const keeping = keepingOf(held, { texts: 'all', days: 7 }, clock);
  const parts = { hours, held, keeping, letThrough, journal, clock };
  const another = acmePolicy({ org: { ...acmePolicy().org, id: 'bolwerk.example' } });
  await createQuiet({ ...parts, lists: listsOf([another]).lists }).settle();
  expect(await held.list({ limit: 9 })).toEqual([]);
  expect(rulesKeptFor).toEqual(['bolwerk.example']);
  expect(heard).toBe(2);
});

it('what is no request is not held', async () => {
  expect(await quiet.hold(WORK, { notifications: [] })).toBe(false);
  expect(await quiet.hold(WORK, null)).toBe(false);
});

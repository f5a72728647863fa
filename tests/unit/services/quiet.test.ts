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
import { type FakeJournal, fakeHours, fakeJournal, keepingOf, sidesOf } from './quiet-fakes.ts';

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
  const lists = chatLists();
  const sides = sidesOf(lists, hours, ['app.example']);
  quiet = createQuiet({ lists, sides, held, keeping, letThrough, journal, clock });
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
    expect(journal.events).toEqual([{ kind: 'held', appName: 'Chat', side: 'work' }]);
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

  it('show by itself what cannot be kept, and that is known', async () => {
    const lost: string[] = [];
    quiet.onLost((origin) => lost.push(origin));
    held.hold = async () => false;
    expect(await quiet.hold(WORK, request('a'))).toBe(false);
    expect(lost).toEqual([WORK]);
    expect(heard).toBe(0);
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

describe('a private site that is to be quiet at work', () => {
  const SITE = 'https://app.example';
  const privateRequest = (key: string) => ({ ...request(key), page: `${SITE}/inbox` });

  beforeEach(() => {
    hours.hours = { zone: 'UTC', windows: [{ days: ['mo'], from: '09:00', to: '17:00' }] };
  });

  it('is quiet while the employee is available for work, and not otherwise', async () => {
    expect(await quiet.side(SITE)).toBe('private');
    expect((await quiet.timetable(SITE)).entries).toEqual([{ at: 0, quiet: false }]);
    expect(await quiet.hold(SITE, privateRequest('a'))).toBe(false);
    hours.state = 'available';
    expect((await quiet.timetable(SITE)).entries).toEqual([{ at: 0, quiet: true }]);
    expect(await quiet.hold(SITE, privateRequest('b'))).toBe(true);
    expect(await held.list({ limit: 9 })).toMatchObject([
      { appId: '/app.example', appName: 'app.example', orgId: '', orgName: '', url: `${SITE}/inbox` },
    ]);
    expect(journal.events).toEqual([{ kind: 'held', appName: 'app.example', side: 'private' }]);
  });

  it('has nothing to do with rules for work, nor with lists', async () => {
    pass = async () => {
      throw new Error('asked');
    };
    hours.state = 'available';
    await quiet.hold(SITE, privateRequest('a'));
    await quiet.settle();
    expect(await held.list({ limit: 9 })).toHaveLength(1);
    expect((await held.summary()).total).toBe(0);
  });

  it('is never quiet without hours', async () => {
    hours.hours = { zone: 'UTC', windows: [] };
    hours.state = 'available';
    expect((await quiet.timetable(SITE)).entries).toEqual([{ at: 1_000, quiet: false }]);
    expect(await quiet.hold(SITE, privateRequest('a'))).toBe(false);
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
  const parts = { held, keeping, letThrough, journal, clock };
  const another = acmePolicy({ org: { ...acmePolicy().org, id: 'bolwerk.example' } });
  const { lists } = listsOf([another]);
  await createQuiet({ ...parts, lists, sides: sidesOf(lists, hours) }).settle();
  expect(await held.list({ limit: 9 })).toEqual([]);
  expect(rulesKeptFor).toEqual(['bolwerk.example']);
  expect(heard).toBe(2);
});

it('what is no request is not held', async () => {
  expect(await quiet.hold(WORK, { notifications: [] })).toBe(false);
  expect(await quiet.hold(WORK, null)).toBe(false);
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { StorageReport } from '../../../utils/boundary/wipe-report.ts';
import type { TabFacts } from '../../../utils/ports/tabs.ts';
import type { Shelf, WorkData, WorkOf } from '../../../utils/ports/work-data.ts';
import { createWipe } from '../../../utils/services/wipe.ts';
import { createWipeRoutes } from '../../../utils/services/wipe-routes.ts';
import { ADDRESS, ORG, startEnrolment } from './list-fakes.ts';

type Background = ReturnType<typeof start>;

const ALL = { orgId: ORG, leave: false, history: true, downloads: true };
const tab = (id: number, url?: string): TabFacts => ({
  id,
  ...(url ? { url } : {}),
  muted: false,
  mutedByDrempel: false,
});

/** A shelf that loses what is dropped, but for what sticks. */
function shelf<T>(items: T[], sticks: readonly T[] = []): Shelf<T> & { items: T[] } {
  const fake = {
    items,
    find: async () => [...fake.items],
    async drop(gone: readonly T[]) {
      fake.items = fake.items.filter((one) => sticks.includes(one) || !gone.includes(one));
    },
  };
  return fake;
}

let acme: Awaited<ReturnType<typeof startEnrolment>>;
let world: ReturnType<typeof makeWorld>;

function makeWorld() {
  return {
    tabs: [tab(1, 'https://mail.acme.example/in'), tab(2), tab(3, 'https://news.example/'), tab(4, 'own:options')],
    work: new Map([
      [1, ORG],
      [2, ORG],
      [4, ORG],
    ]),
    asking: new Set<number>(),
    cookies: shelf(['a', 'b']),
    history: shelf(['https://mail.acme.example/in']),
    downloads: shelf([7, 8]),
    erased: [] as WorkOf[],
    /** Tabs that were told to close. */
    told: [] as number[],
    forgotten: [] as unknown[],
    /** How many lists were in force the last time. */
    listsThen: Number.NaN,
    arranged: 0,
    alarm: null as number | null,
    /** What happens where the background is stopped: nothing ever again. */
    stopAt: '' as '' | 'storage' | 'history',
  };
}

beforeEach(adopt);

/** Somebody has this list, and work open. */
async function adopt() {
  acme = await startEnrolment();
  await acme.serve();
  await acme.enrolment.read({ code: acme.code });
  await acme.enrolment.adopt(null);
  for (const name of ['cookies', 'browsingData', 'history', 'downloads']) acme.permissions.names.add(name);
  world = makeWorld();
}

/** The background as it starts anew. */
function start() {
  const { lists, enrolment } = acme.wake();
  const storage: StorageReport = { kind: 'hosts', hosts: ['mail.acme.example'], failed: [] };
  const stop = (at: typeof world.stopAt) => (world.stopAt === at ? new Promise<never>(() => {}) : Promise.resolve());
  const data: WorkData<string> = {
    needs: ['cookies', 'browsingData'],
    cookies: world.cookies,
    async eraseStorage(of) {
      world.erased.push(of);
      await stop('storage');
      return storage;
    },
    history: {
      find: world.history.find,
      async drop(items) {
        await world.history.drop(items);
        await stop('history');
      },
    },
    downloads: world.downloads,
  };
  const { settings, session, permissions, journal, clock } = acme;
  const alarms = {
    async set(_name: string, at: number | null) {
      world.alarm = at;
    },
    on: () => {},
  };
  return createWipe({
    settings,
    session,
    lists,
    enrolment,
    permissions,
    journal,
    clock,
    alarms,
    data: data as WorkData,
    browser: 'chrome',
    contexts: { orgOf: async (id) => world.work.get(id) ?? null },
    tabs: {
      all: async () => world.tabs,
      async close(ids, _within, asked = []) {
        world.told.push(...ids.filter((id) => !asked.includes(id)));
        world.tabs = world.tabs.filter(({ id }) => !ids.includes(id) || world.asking.has(id));
        return ids.filter((id) => world.asking.has(id));
      },
    },
    async forget(...of) {
      world.forgotten.push(of);
      world.listsThen = acme.stored.lists?.length ?? 0;
    },
    arrange: async () => void world.arranged++,
    bumpRevision: async () => {},
    isOwnPage: (url) => url.startsWith('own:'),
  });
}
const left = () => ({
  cookies: world.cookies.items,
  history: world.history.items,
  downloads: world.downloads.items,
});
const openIds = () => world.tabs.map(({ id }) => id);
/** Begins, and is stopped before it ends. */
const beginAndStop = async (wipe: Background, at: typeof world.stopAt) => {
  world.stopAt = at;
  void wipe.begin(ALL);
  await new Promise((resolve) => setTimeout(resolve, 20));
  world.stopAt = '';
};

/** Lets so many writings pass and nothing after them: the background is stopped there. */
function stopAfter(writings: number) {
  const { settings, session, journal, history, permissions } = acme;
  const whole: (() => void)[] = [];
  let left = writings;
  const stopped = new Promise<'stopped'>((resolve) => {
    const guard = (store: object, ...names: readonly string[]) => {
      const writers = store as Record<string, (...of: unknown[]) => Promise<void>>;
      for (const name of names) {
        const write = writers[name];
        if (!write) throw new Error(name);
        whole.push(() => {
          writers[name] = write;
        });
        writers[name] = (...of) => {
          if (left-- > 0) return write(...of);
          resolve('stopped');
          return new Promise(() => {});
        };
      }
    };
    guard(settings, 'set', 'remove');
    guard(session, 'set', 'remove');
    guard(journal, 'note');
    guard(history, 'note');
    guard(permissions, 'drop');
  });
  return { stopped, restore: () => whole.forEach((one) => void one()) };
}

describe('a wipe', () => {
  it('closes the tabs of that work, takes everything that was asked for, and says so', async () => {
    const wipe = start();
    expect(await wipe.tabsOf(ORG)).toEqual([1, 2]);
    expect(await wipe.begin(ALL)).toEqual({
      kind: 'done',
      report: {
        orgName: 'Acme BV',
        leave: false,
        at: acme.world.now,
        tabs: 2,
        cookies: { found: 2, left: 0 },
        storage: { kind: 'hosts', hosts: ['mail.acme.example'], failed: [] },
        history: { found: 1, left: 0 },
        downloads: { found: 2, left: 0 },
        withheld: ['mail.acme.example', 'intra.acme.example'],
        shared: [],
        signIn: expect.any(Array),
      },
    });
    expect(openIds()).toEqual([3, 4]);
    expect(left()).toEqual({ cookies: [], history: [], downloads: [] });
    expect(world.erased[0]?.origins).toContain('https://mail.acme.example');
    expect(world.forgotten).toEqual([[[], true]]);
    expect(world.arranged).toBe(1);
    expect(acme.stored.wipe).toBeUndefined();
    expect(world.alarm).toBeNull();
    expect(acme.permissions.dropped.at(-1)).toEqual({
      origins: [],
      permissions: ['cookies', 'browsingData', 'history'],
    });
    expect(acme.journal.events.at(-1)).toMatchObject({ kind: 'work-wiped', cookies: 2, hosts: 1, whole: false });
    await wipe.putAway();
    expect(await wipe.state()).toBeNull();
  });

  it('leaves history and records of downloads alone where that was not asked for', async () => {
    const state = await start().begin({ ...ALL, history: false, downloads: false });
    expect(left()).toMatchObject({ history: ['https://mail.acme.example/in'], downloads: [7, 8] });
    expect(state?.kind === 'done' && state.report).not.toHaveProperty('history');
    expect(world.forgotten).toEqual([[[], false]]);
  });

  it('says what it was not allowed to, what broke, and what would not go', async () => {
    acme.permissions.names.delete('history');
    world.downloads.drop = () => Promise.reject(new Error('no'));
    world.cookies = shelf(['a', 'b'], ['b']);
    const state = await start().begin(ALL);
    expect(state).toMatchObject({
      report: { history: 'refused', downloads: 'failed', cookies: { found: 2, left: 1 } },
    });
    expect(world.erased).toHaveLength(1);
    acme.permissions.names.clear();
    expect(await start().begin(ALL)).toMatchObject({ report: { cookies: null, storage: null } });
  });

  it('leaves the list as well, at the very end', async () => {
    const state = await start().begin({ ...ALL, leave: true, downloads: false });
    expect(state).toMatchObject({ kind: 'done', report: { leave: true } });
    expect(acme.stored.lists).toBeUndefined();
    expect(world.arranged).toBe(0);
    expect(world.forgotten).toEqual([[[], true]]);
    // The jobs undo their work with it, and may note something of it once more.
    expect(world.listsThen).toBe(0);
    expect(acme.journal.events.map(({ kind }) => kind).slice(-2)).toEqual(['list-left', 'work-wiped']);
    expect(acme.permissions.dropped.at(-1)?.permissions).toContain('downloads');
  });

  it('is of no organisation without a list', async () => {
    expect(await start().begin({ ...ALL, orgId: 'other.example' })).toBeNull();
    expect(openIds()).toEqual([1, 2, 3, 4]);
  });
});

describe('a page that asks whether to leave it', () => {
  it('stops everything else, until the employee says to go on', async () => {
    world.asking.add(1);
    const wipe = start();
    expect(await wipe.begin(ALL)).toEqual({ kind: 'waiting', orgName: 'Acme BV', leave: false, tabs: 1 });
    expect(left()).toMatchObject({ cookies: ['a', 'b'], downloads: [7, 8] });
    // Neither by itself, nor at the next start, and a tab that asks is not told twice.
    expect(await start().goOn()).toMatchObject({ kind: 'waiting' });
    expect(world.told).toEqual([1, 2]);
    world.asking.clear();
    await start().resume();
    expect(left()).toMatchObject({ cookies: ['a', 'b'] });
    expect(await start().goOn()).toMatchObject({ kind: 'done', report: { tabs: 2 } });
    expect(left()).toMatchObject({ cookies: [] });
  });

  it('can be the reason to give it up', async () => {
    world.asking.add(1);
    const wipe = start();
    await wipe.begin(ALL);
    await wipe.putAway();
    expect(await wipe.state()).toBeNull();
    await start().resume();
    expect(left()).toMatchObject({ cookies: ['a', 'b'] });
    expect(acme.permissions.dropped.at(-1)?.permissions).toContain('browsingData');
  });
});

describe('a background that is stopped half-way', () => {
  it.each(['history', 'storage'] as const)('goes on at its next start: stopped at %s', async (at) => {
    await beginAndStop(start(), at);
    expect(await start().state()).toEqual({ kind: 'running', orgName: 'Acme BV' });
    expect(world.alarm).toBeGreaterThan(acme.world.now);
    const next = start();
    await next.resume();
    expect(await next.state()).toMatchObject({
      report: { tabs: 2, cookies: { found: 2, left: 0 }, history: { found: 1, left: 0 }, downloads: { found: 2 } },
    });
    expect(left()).toEqual({ cookies: [], history: [], downloads: [] });
  });

  it('still gives back what the list needed, and says what was wiped, where the list is gone and no more', async () => {
    const wish = { ...ALL, leave: true };
    await start().begin(wish);
    const report = acme.sessionValues.wiped;
    if (!report) throw new Error('no report');
    const needs = { origins: ['*://mail.acme.example/*'], permissions: ['tabGroups'] };
    acme.stored.wipe = { wish, orgName: 'Acme BV', origins: [], found: {}, last: { report, needs } };
    acme.sessionValues.wiped = undefined as never;
    await start().resume();
    expect(acme.sessionValues.wiped).toEqual(report);
    expect(acme.stored.wipe).toBeUndefined();
    expect(acme.permissions.dropped.at(-1)).toMatchObject({
      origins: needs.origins,
      permissions: expect.arrayContaining(needs.permissions),
    });
  });

  it('leaves the list whole, and has that written down, whichever writing it is stopped at', async () => {
    let begun = 0;
    for (let writings = 0; ; writings++) {
      await adopt();
      acme.sessionValues.asksAlike = [ADDRESS];
      const { stopped, restore } = stopAfter(writings);
      const ended = await Promise.race([stopped, start().begin({ ...ALL, leave: true })]);
      restore();
      await start().resume();
      if (ended !== 'stopped') break;
      // Before the wish was kept nothing has begun.
      if (acme.stored.lists && begun === 0) continue;
      begun++;
      const at = `stopped after ${writings}`;
      expect(acme.stored, at).toEqual({ lastRequestAt: acme.world.now });
      expect(acme.sessionValues, at).toEqual({ asksAlike: [], wiped: expect.any(Object) });
      expect(world.listsThen, at).toBe(0);
      const written = acme.history.entries.map(({ how }) => how);
      expect(written, at).toEqual(['left', 'adopted']);
      const kinds = acme.journal.events.map(({ kind }) => kind);
      expect(kinds, at).toEqual(expect.arrayContaining(['list-left', 'work-wiped']));
      const dropped = acme.permissions.dropped.flatMap(({ origins }) => origins);
      expect(dropped, at).toContain('*://mail.acme.example/*');
    }
    expect(begun).toBeGreaterThan(10);
  });

  it('wipes nothing where the list was taken away meanwhile: nothing says what is work then', async () => {
    await beginAndStop(start(), 'history');
    await acme.enrolment.leave(ORG);
    acme.permissions.dropped.length = 0;
    const next = start();
    await next.resume();
    expect(await next.state()).toBeNull();
    expect(left()).toMatchObject({ cookies: ['a', 'b'] });
    expect(acme.permissions.dropped.at(-1)?.permissions).toContain('browsingData');
  });
});

it('takes from a page no more than what it knows', async () => {
  const routes = createWipeRoutes(start());
  const wish = { orgId: ORG, history: 'yes', downloads: undefined } as never;
  expect(await routes['wipe.begin'].handle(wish)).not.toHaveProperty('report.history');
  expect(await routes['list.leave'].handle({ orgId: ORG })).toMatchObject({ report: { leave: true } });
});

import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldStore, NotificationToHold } from '../../../utils/ports/held.ts';
import { createDatabase, type Database } from '../../../utils/storage/database.ts';
import { createHeldStore } from '../../../utils/storage/held.ts';
import { putRows } from './journal-rows.ts';

let database: Database;
let held: HeldStore;
let made = 0;

beforeEach(() => {
  made = 0;
  database = createDatabase(`held-${Math.random()}`);
  held = createHeldStore(database);
});

function notification(change: Partial<NotificationToHold> = {}): NotificationToHold {
  made += 1;
  return {
    key: `key-${made}`,
    title: `Message ${made}`,
    body: 'Are you there?',
    tag: '',
    via: 'constructor',
    at: made,
    appId: 'acme.example/chat',
    appName: 'Chat',
    orgId: 'acme.example',
    orgName: 'Acme',
    origin: 'https://chat.acme.example',
    url: 'https://chat.acme.example/room',
    texts: 'all',
    ...change,
  };
}

const titles = async () => (await held.list({ limit: 100 })).map((row) => row.title);

describe('held notifications', () => {
  it('are listed newest first, without the bookkeeping', async () => {
    expect(await held.hold([notification(), notification()])).toBe(true);
    expect(await held.list({ limit: 1 })).toEqual([
      {
        id: 2,
        title: 'Message 2',
        body: 'Are you there?',
        tag: '',
        via: 'constructor',
        at: 2,
        appId: 'acme.example/chat',
        appName: 'Chat',
        orgId: 'acme.example',
        orgName: 'Acme',
        url: 'https://chat.acme.example/room',
        texts: 'all',
        through: null,
        seen: false,
      },
    ]);
    expect((await held.list({ before: 2, limit: 9 })).map((row) => row.id)).toEqual([1]);
    expect((await held.get(1))?.title).toBe('Message 1');
    expect(await held.get(7)).toBeUndefined();
  });

  it('are written once however often they are sent', async () => {
    const same = notification();
    await held.hold([same]);
    await held.hold([same, same]);
    expect(await titles()).toEqual(['Message 1']);
    expect([...(await held.find(['key-1', 'key-9'])).keys()]).toEqual(['key-1']);
  });

  it('are replaced by one with the same origin and tag, as long as they are unseen', async () => {
    await held.hold([notification({ tag: 'room' }), notification({ tag: 'room' })]);
    expect(await titles()).toEqual(['Message 2']);
    await held.hold([notification({ tag: 'room', origin: 'https://mail.acme.example' })]);
    expect(await titles()).toEqual(['Message 3', 'Message 2']);
    await held.markSeen(99);
    await held.hold([notification({ tag: 'room' })]);
    expect(await titles()).toEqual(['Message 4', 'Message 3', 'Message 2']);
  });

  it('are not replaced by an older one that arrives late', async () => {
    await held.hold([notification({ tag: 'room', at: 50 })]);
    expect(await held.hold([notification({ tag: 'room', at: 40 })])).toBe(true);
    expect(await titles()).toEqual(['Message 1']);
  });

  it('are not followed by an older one that a newer one had replaced, and that was let through', async () => {
    await held.hold([notification({ tag: 'call', at: 50 })]);
    await held.markThrough(1, 'app', 60);
    await held.hold([notification({ tag: 'call', at: 40 })]);
    expect(await titles()).toEqual(['Message 1']);
  });

  it('of before texts were a choice lose theirs', async () => {
    const name = `before-${Math.random()}`;
    const before = new Dexie(name);
    before.version(1).stores({
      journal: '++id',
      held: '++id, &key, at, appId, seen, told, [seen+appId], [origin+tag]',
      downloads: '++id, size, completedAt',
    });
    before.version(2).stores({ lists: '++id' });
    const { texts: _, ...row } = notification();
    await before.table('held').add({ ...row, seen: 0, told: 0 });
    before.close();
    const [kept] = await createHeldStore(createDatabase(name)).list({ limit: 9 });
    expect(kept).toMatchObject({ title: 'Message 1', body: '', texts: 'title', through: null });
  });

  it('are counted by app until they are seen', async () => {
    await held.hold([notification(), notification({ appId: 'mail', appName: 'Mail' }), notification()]);
    expect(await held.summary()).toEqual({
      total: 3,
      apps: [
        { appId: 'acme.example/chat', appName: 'Chat', orgName: 'Acme', count: 2 },
        { appId: 'mail', appName: 'Mail', orgName: 'Acme', count: 1 },
      ],
    });
    expect([await held.waits('mail'), await held.waits('files')]).toEqual([true, false]);
    await held.markSeen(2);
    expect(await held.waits('mail')).toBe(false);
    expect(await held.summary()).toEqual({
      total: 1,
      apps: [{ appId: 'acme.example/chat', appName: 'Chat', orgName: 'Acme', count: 1 }],
    });
    expect((await held.list({ limit: 9 })).map((row) => row.seen)).toEqual([false, true, true]);
  });

  it('are searched in title, text and app name, in any case', async () => {
    await held.hold([
      notification({ title: 'Lunch?' }),
      notification({ body: 'About LUNCH' }),
      notification({ appName: 'Lunchroom' }),
      notification(),
    ]);
    expect((await held.list({ search: ' lunch ', limit: 9 })).map((row) => row.id)).toEqual([3, 2, 1]);
    expect((await held.list({ search: 'lunch', before: 3, limit: 1 })).map((row) => row.id)).toEqual([2]);
    expect((await held.list({ search: 'lúnch', appId: 'acme.example/chat', limit: 2 })).map(({ id }) => id)).toEqual([
      3, 2,
    ]);
    expect(await held.list({ search: 'lunch', appId: 'mail', limit: 9 })).toEqual([]);
  });

  it('are found among thousands, newest first, over gaps', async () => {
    await database.held.bulkAdd(
      Array.from({ length: 3_000 }, (_, place) => ({
        ...notification({ title: place % 1_000 === 0 ? 'Needle' : 'Hay' }),
        through: null,
        seen: 0 as const,
        told: 0,
      })),
    );
    await database.held.where('id').between(1_100, 2_900).delete();
    const found = await held.list({ search: 'needle', limit: 9 });
    expect(found.map(({ id }) => id)).toEqual([1_001, 1]);
    expect((await held.list({ search: 'needle', before: 1_001, limit: 9 })).map(({ id }) => id)).toEqual([1]);
    expect(await held.list({ search: 'nothing', limit: 9 })).toEqual([]);
  });

  it('are counted by app, seen or not', async () => {
    await held.hold([notification(), notification({ appId: 'mail', appName: 'Mail' }), notification()]);
    await held.markSeen(1);
    expect(await held.apps()).toEqual([
      { appId: 'acme.example/chat', appName: 'Chat', orgName: 'Acme', count: 2 },
      { appId: 'mail', appName: 'Mail', orgName: 'Acme', count: 1 },
    ]);
  });

  it('of private sites are counted and told apart, and stay when a list is left', async () => {
    await held.hold([notification(), notification({ appId: '/nieuws.example', appName: 'nieuws.example', orgId: '' })]);
    expect((await held.summary()).total).toBe(1);
    expect((await held.summary('private')).apps.map(({ appId }) => appId)).toEqual(['/nieuws.example']);
    expect((await held.untold('work')).map(({ id }) => id)).toEqual([1]);
    expect((await held.untold('private')).map(({ id }) => id)).toEqual([2]);
    await held.keepOnly([]);
    expect(await titles()).toEqual(['Message 2']);
  });

  it('lose what the employee does not want kept any more, and stay what a later one replaces', async () => {
    const marks = async () => (text: string) => `mark of ${text}`;
    await held.hold([notification({ tag: 'room' }), notification(), notification({ texts: 'counts', title: '' })]);
    await held.reduce('title', marks);
    expect((await held.list({ limit: 9 })).map(({ title, body, texts }) => [title, body, texts])).toEqual([
      ['', 'Are you there?', 'counts'],
      ['Message 2', '', 'title'],
      ['Message 1', '', 'title'],
    ]);
    await held.reduce('counts', marks);
    const [, second, first] = await held.list({ limit: 9 });
    expect(first).toMatchObject({ title: '', body: '', tag: 'mark of room', url: 'https://chat.acme.example/' });
    expect(second).toMatchObject({ title: '', body: '', tag: '' });
    await held.hold([notification({ tag: 'mark of room', texts: 'counts' })]);
    expect((await held.list({ limit: 9 })).map(({ id }) => id)).toEqual([4, 3, 2]);
  });

  it('that a rule let through wait no longer, and go as others do', async () => {
    await held.hold([notification({ tag: 'call' }), notification()]);
    await held.markThrough(1, 'repeat', 500);
    expect((await held.summary()).total).toBe(1);
    expect((await held.untold('work')).map(({ id }) => id)).toEqual([2]);
    expect(await held.get(1)).toMatchObject({ through: 'repeat', seen: true });
    await held.hold([notification({ tag: 'call' })]);
    expect((await held.newest('https://chat.acme.example', 'call'))?.id).toBe(3);
    expect(await titles()).toEqual(['Message 3', 'Message 2', 'Message 1']);
    await held.dropToldBefore(501);
    expect(await titles()).toEqual(['Message 3', 'Message 2']);
  });

  it('are told once', async () => {
    await held.hold([notification(), notification()]);
    const untold = await held.untold('work');
    expect(untold.map((row) => row.id)).toEqual([1, 2]);
    await held.hold([notification()]);
    await held.markTold(
      untold.map((row) => row.id),
      500,
    );
    expect((await held.untold('work')).map((row) => row.id)).toEqual([3]);
  });

  it('go a while after they were told, or all at once', async () => {
    await held.hold([notification(), notification(), notification()]);
    await held.markTold([1], 500);
    await held.markTold([2], 600);
    await held.dropToldBefore(600);
    expect(await titles()).toEqual(['Message 3', 'Message 2']);
    await held.clear();
    expect(await titles()).toEqual([]);
  });

  it('on a full disk take the place of journal rows', async () => {
    await putRows(database, 600);
    vi.spyOn(database.held, 'add').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    expect(await held.hold([notification()])).toBe(true);
    expect(await database.journal.count()).toBe(100);
  });

  it('are all refused where one cannot be written, so that the page shows them', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await held.hold([notification(), notification({ body: (() => 'no text') as never })])).toBe(false);
    expect(await titles()).toEqual([]);
  });
});

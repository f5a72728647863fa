import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldStore, NotificationToHold } from '../../../utils/ports/held.ts';
import { createDatabase, type Database } from '../../../utils/storage/database.ts';
import { createHeldStore } from '../../../utils/storage/held.ts';

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
    expect(await held.known(['key-1', 'key-9'])).toEqual(new Set(['key-1']));
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

  it('are counted by app until they are seen', async () => {
    await held.hold([notification(), notification({ appId: 'mail', appName: 'Mail' }), notification()]);
    expect(await held.summary()).toEqual({
      total: 3,
      apps: [
        { appId: 'acme.example/chat', appName: 'Chat', orgName: 'Acme', count: 2 },
        { appId: 'mail', appName: 'Mail', orgName: 'Acme', count: 1 },
      ],
    });
    await held.markSeen(2);
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
  });

  it('are told once', async () => {
    await held.hold([notification(), notification()]);
    const untold = await held.untold();
    expect(untold.map((row) => row.id)).toEqual([1, 2]);
    await held.hold([notification()]);
    await held.markTold(
      untold.map((row) => row.id),
      500,
    );
    expect((await held.untold()).map((row) => row.id)).toEqual([3]);
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
    await database.journal.bulkAdd(
      Array.from({ length: 600 }, () => ({ at: 0, event: { kind: 'hours-changed' as const } })),
    );
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

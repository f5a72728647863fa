import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HeldStore } from '../../../utils/ports/held.ts';
import { createDigest } from '../../../utils/services/digest.ts';
import type { KeepingService } from '../../../utils/services/keeping.ts';
import { createDatabase } from '../../../utils/storage/database.ts';
import { createHeldStore } from '../../../utils/storage/held.ts';
import { chatLists } from './lists-of.ts';
import { type FakeJournal, fakeHours, fakeJournal, keepingOf, sidesOf } from './quiet-fakes.ts';

const DAY = 86_400_000;

let held: HeldStore;
let keeping: KeepingService;
let hours: ReturnType<typeof fakeHours>;
let journal: FakeJournal;
let allowed: boolean;
let now: number;
let shown: { id: string; title: string; message: string }[];
let click: () => unknown;
let opened: number;
let tellDigest: () => Promise<void>;
let tellPrivate: () => Promise<void>;
let key = 0;

beforeEach(() => {
  held = createHeldStore(createDatabase(`digest-${Math.random()}`));
  hours = fakeHours();
  journal = fakeJournal();
  allowed = true;
  now = 1_000;
  shown = [];
  opened = 0;
  const notifier = {
    async show(id: string, note: { title: string; message: string }) {
      if (allowed) shown.push({ id, ...note });
      return allowed;
    },
    onClicked(_kind: string, listener: (rest: string) => unknown) {
      click = () => listener('');
    },
  };
  const openHeld = () => {
    opened += 1;
  };
  const clock = { now: () => now, zone: () => 'UTC' };
  keeping = keepingOf(held, { texts: 'title', days: 7 }, clock);
  const sides = sidesOf(chatLists(), hours);
  const parts = { sides, held, keeping, notifier, journal, clock };
  tellPrivate = createDigest({ ...parts, side: 'private', language: async () => 'nl', openHeld });
  tellDigest = createDigest({ ...parts, side: 'work', language: async () => 'en', openHeld });
});

async function hold(appName: string, count = 1, appId = appName) {
  const origin = 'https://chat.acme.example';
  const one = {
    title: 'Hi',
    body: '',
    tag: '',
    via: 'constructor',
    at: 5,
    texts: 'title',
    origin,
    url: `${origin}/`,
  } as const;
  const org = { orgId: 'acme.example', orgName: 'Acme' };
  await held.hold(Array.from({ length: count }, () => ({ ...one, ...org, key: `${key++}`, appId, appName })));
}

describe('the digest', () => {
  it('waits until quiet ends', async () => {
    await hold('Chat');
    await tellDigest();
    expect(shown).toEqual([]);
  });

  it('is one, by app, and written down', async () => {
    await hold('Mail', 2);
    await hold('Chat', 3);
    hours.state = 'available';
    await tellDigest();
    expect(shown).toEqual([{ id: 'digest', title: '5 notifications waited for you', message: 'Chat 3 and Mail 2' }]);
    expect(journal.events).toEqual([{ kind: 'digest-shown', count: 5 }]);
  });

  it('is told once, however often and however many at a time it is asked for', async () => {
    await hold('Chat');
    hours.state = 'available';
    await Promise.all([tellDigest(), tellDigest(), tellDigest()]);
    hours.state = 'off';
    await tellDigest();
    expect(shown).toHaveLength(1);
  });

  it('leaves out what the employee has read meanwhile', async () => {
    await hold('Chat', 2);
    await held.markSeen(1);
    await hold('Mail');
    hours.state = 'available';
    await tellDigest();
    expect(shown[0]?.title).toBe('2 notifications waited for you');
  });

  it('is not shown when there is nothing new to tell', async () => {
    await hold('Chat');
    await held.markSeen(1);
    hours.state = 'available';
    await tellDigest();
    expect(shown).toEqual([]);
    expect(await held.untold('work')).toEqual([]);
  });

  it('is told again by a background that was killed before it could note it', async () => {
    await hold('Chat');
    hours.state = 'available';
    const dying: HeldStore = { ...held, markTold: () => Promise.reject(new Error('killed')) };
    const parts = {
      side: 'work',
      sides: sidesOf(chatLists(), hours),
      held: dying,
      keeping,
      journal,
      clock: { now: () => now, zone: () => 'UTC' },
    } as const;
    const notifier = { show: async (id: string) => !!shown.push({ id, title: '', message: '' }), onClicked: () => {} };
    const die = createDigest({ ...parts, notifier, language: async () => 'en', openHeld: () => {} });
    await expect(die()).rejects.toThrow('killed');
    await tellDigest();
    expect(shown.map(({ id }) => id)).toEqual(['digest', 'digest']);
    await tellDigest();
    expect(shown).toHaveLength(2);
  });

  it('does not come later where notifications were not allowed: the list and the badge have told it', async () => {
    await hold('Chat');
    hours.state = 'available';
    allowed = false;
    await tellDigest();
    allowed = true;
    await tellDigest();
    expect(shown).toEqual([]);
    expect(journal.events).toEqual([]);
  });

  it('of private sites comes when work ends, under a name of its own, and never with work', async () => {
    hours.hours = { zone: 'UTC', windows: [{ days: ['mo'], from: '09:00', to: '17:00' }] };
    await hold('app.example', 2, '/app.example');
    await hold('Chat');
    hours.state = 'available';
    await Promise.all([tellDigest(), tellPrivate()]);
    expect(shown.map(({ message }) => message)).toEqual(['Chat 1']);
    hours.state = 'quiet';
    await Promise.all([tellDigest(), tellPrivate()]);
    expect(shown.slice(1)).toEqual([
      { id: 'private-digest', title: 'Er wachtten 2 privémeldingen op je', message: 'app.example 2' },
    ]);
  });

  it('leads to the list', () => {
    click();
    expect(opened).toBe(1);
  });
});

it('held notifications can be read for a week after quiet ended, however long it lasted', async () => {
  await hold('Chat');
  now = 30 * DAY;
  hours.state = 'available';
  await tellDigest();
  now = 37 * DAY;
  await tellDigest();
  expect(await held.list({ limit: 9 })).toHaveLength(1);
  now += 1;
  await tellDigest();
  expect(await held.list({ limit: 9 })).toEqual([]);
});

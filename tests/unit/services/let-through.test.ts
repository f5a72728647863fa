import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HeldStore } from '../../../utils/ports/held.ts';
import type { Session } from '../../../utils/ports/session.ts';
import type { Settings } from '../../../utils/ports/settings.ts';
import type { LetThroughDraft } from '../../../utils/quiet/let-through.ts';
import type { KeptTexts } from '../../../utils/quiet/model.ts';
import { createKeeping } from '../../../utils/services/keeping.ts';
import { createLetThrough, type LetThrough } from '../../../utils/services/let-through.ts';
import { createMarks } from '../../../utils/services/marks.ts';
import { createRepeats } from '../../../utils/services/repeats.ts';
import { createDatabase } from '../../../utils/storage/database.ts';
import { createHeldStore } from '../../../utils/storage/held.ts';
import { fakeHours, fakeSession, fakeSettings } from './quiet-fakes.ts';

const MINUTE = 60_000;
const ORIGIN = 'https://chat.acme.example';

let stored: Settings;
let session: Session;
let held: HeldStore;
let hours: ReturnType<typeof fakeHours>;
let allowed: boolean;
let shown: { id: string; title: string; message: string }[];
let click: (rest: string) => unknown;
let opened: unknown[];
let now: number;
let letThrough: LetThrough;
let made = 0;

const notifier = {
  async show(id: string, note: { title: string; message: string }) {
    if (allowed) shown.push({ id, ...note });
    return allowed;
  },
  onClicked(_kind: string, listener: (rest: string) => unknown) {
    click = listener;
  },
};

/** The background, started again: what it does not read from storage it does not know. */
function start() {
  const store = fakeSession(session);
  letThrough = createLetThrough({
    settings: fakeSettings(stored),
    hours,
    held,
    repeats: createRepeats(store, createMarks(store)),
    notifier,
    contexts: { open: async (...where) => void opened.push(where) },
    clock: { now: () => now, zone: () => 'UTC' },
    openHeld: () => opened.push('held'),
  });
}

beforeEach(() => {
  stored = {};
  session = {};
  held = createHeldStore(createDatabase(`let-through-${Math.random()}`));
  hours = fakeHours();
  allowed = true;
  shown = [];
  opened = [];
  now = 1_000 * MINUTE;
  start();
});

async function add(draft: LetThroughDraft) {
  expect((await letThrough.add(draft)).ok).toBe(true);
}

/** Notifications that come in one message, held first as they always are. */
async function come(...notes: { title?: string; body?: string; tag?: string; app?: string }[]): Promise<boolean> {
  const notifications = notes.map(({ title = 'Fatima', body = 'Hi', tag = '', app = 'chat' }) => {
    made += 1;
    const from = { appId: `acme.example/${app}`, appName: app, orgId: 'acme.example', orgName: 'Acme BV' };
    const one = { key: `${made}`, title, body, tag, via: 'constructor', at: now } as const;
    return { ...one, ...from, origin: ORIGIN, url: `${ORIGIN}/room` };
  });
  const store = fakeSession(session);
  const clock = { now: () => now, zone: () => 'UTC' };
  const keeping = createKeeping({ settings: fakeSettings(stored), held, marks: createMarks(store), clock });
  await keeping.hold(notifications);
  return letThrough.pass(notifications);
}
const titles = () => shown.map(({ title }) => title);
const keep = (texts: KeptTexts) => {
  stored.keeping = { texts, days: 7 };
};

describe('what a rule lets through', () => {
  it('is shown by Drempel, with app and organisation, and waits no longer', async () => {
    await add({ kind: 'text', appId: null, text: 'storing' });
    expect(await come({ title: 'Joost', body: 'Een storing!' }, { title: 'Fatima', body: 'Koffie?' })).toBe(false);
    expect(shown).toEqual([{ id: 'through:1', title: 'Joost', message: 'Een storing!\nchat · Acme BV' }]);
    const [koffie, storing] = await held.list({ limit: 9 });
    expect(koffie).toMatchObject({ title: 'Fatima', through: null, seen: false });
    expect(storing).toMatchObject({ title: 'Joost', body: '', through: 'text', seen: true });
  });

  it('is found by its text though nothing of that is stored', async () => {
    keep('counts');
    await add({ kind: 'text', appId: null, text: 'storing' });
    await come({ body: 'Een storing!' });
    expect(shown).toHaveLength(1);
    expect(await held.list({ limit: 9 })).toMatchObject([{ title: '', body: '', through: 'text' }]);
  });

  it('is shown once, though the page asks twice', async () => {
    await add({ kind: 'app', appId: 'acme.example/chat' });
    await come({});
    made -= 1;
    await come({});
    expect(shown).toHaveLength(1);
  });

  it('is shown when the page asks again, where the background was killed before it could', async () => {
    await add({ kind: 'app', appId: 'acme.example/chat' });
    const show = notifier.show;
    notifier.show = () => Promise.reject(new Error('killed'));
    await expect(come({})).rejects.toThrow('killed');
    expect((await held.summary()).total).toBe(1);
    notifier.show = show;
    start();
    made -= 1;
    await come({});
    expect(shown).toHaveLength(1);
    expect((await held.summary()).total).toBe(0);
  });

  it('is named by its app where it has no title, and has one line where it has no text', async () => {
    await add({ kind: 'app', appId: 'acme.example/chat' });
    await come({ title: '', body: '' });
    expect(shown).toEqual([{ id: 'through:1', title: 'chat', message: 'chat · Acme BV' }]);
  });

  it('takes the place of the one before it with the same tag', async () => {
    await add({ kind: 'app', appId: 'acme.example/chat' });
    await come({ tag: 'a call' });
    await come({ tag: 'a call' });
    expect(shown.map(({ id }) => id)).toEqual([`through:${ORIGIN} a call`, `through:${ORIGIN} a call`]);
  });

  it('leads to its place in the app', async () => {
    await add({ kind: 'app', appId: 'acme.example/chat' });
    await come({}, { tag: 'a call' });
    await click('1');
    await click(`${ORIGIN} a call`);
    await click('99');
    const place = [`${ORIGIN}/room`, 'acme.example'];
    expect(opened).toEqual([place, place, 'held']);
  });

  it('is left to the page, and kept as well, where Drempel may show nothing', async () => {
    allowed = false;
    await add({ kind: 'text', appId: null, text: 'storing' });
    expect(await come({ title: 'Storing' })).toBe(true);
    expect(await come({ title: 'Koffie' })).toBe(false);
    // Of several, the page would show those too that are to be quiet.
    expect(await come({ title: 'Storing 2' }, { title: 'Koffie 2' })).toBe(false);
    expect((await held.untold('work')).map(({ title }) => title)).toEqual([
      'Storing',
      'Koffie',
      'Storing 2',
      'Koffie 2',
    ]);
  });
});

describe('the same again within minutes', () => {
  beforeEach(() => add({ kind: 'repeat', appId: null, times: 3, minutes: 5 }));

  it.each<KeptTexts>(['title', 'all', 'counts'])(
    'comes through, also when the background was stopped (%s)',
    async (texts) => {
      keep(texts);
      for (const title of ['Fatima', 'Joost', 'FATIMA', 'Fatima']) {
        await come({ title });
        now += MINUTE;
        start();
      }
      expect(titles()).toEqual(['Fatima']);
      expect(JSON.stringify(session)).not.toMatch(/fatima/i);
    },
  );

  it('is the same by its tag, which replaces what was held', async () => {
    for (const title of ['Call 1', 'Call 2', 'Call 3']) await come({ title, tag: 'call' });
    expect(titles()).toEqual(['Call 3']);
    expect(await held.list({ limit: 9 })).toMatchObject([{ title: 'Call 3', through: 'repeat' }]);
  });

  it('is not the same in another app, nor after the minutes are over', async () => {
    await come({});
    await come({ app: 'mail' });
    now += 5 * MINUTE + 1;
    await come({});
    await come({});
    expect(shown).toEqual([]);
  });

  it('is not counted for a page that asks again', async () => {
    await come({});
    for (let again = 0; again < 3; again += 1) {
      made -= 1;
      await come({});
    }
    expect(shown).toEqual([]);
  });

  it('is remembered only as long as a rule asks', async () => {
    await come({});
    expect(session.repeats).toHaveLength(1);
    const [rule] = await letThrough.rules();
    await letThrough.remove(rule?.id ?? '');
    expect(session.repeats).toBeUndefined();
    await come({});
    expect(session.repeats).toBeUndefined();
  });
});

describe('rules count', () => {
  it('not while the employee is away', async () => {
    await add({ kind: 'app', appId: 'acme.example/chat' });
    hours.more = { override: 'away' };
    await come({});
    expect(shown).toEqual([]);
    hours.more = { override: 'urgent' };
    await come({});
    expect(shown).toHaveLength(1);
  });

  it('for being on call only then', async () => {
    await add({ kind: 'on-call', appId: null });
    await come({});
    expect(shown).toEqual([]);
    hours.more = { onCall: true };
    await come({});
    expect(shown).toHaveLength(1);
  });

  it('until they are taken away, or the list of their app goes', async () => {
    await add({ kind: 'app', appId: 'acme.example/chat' });
    await add({ kind: 'text', appId: null, text: 'storing' });
    await letThrough.keepOnly(['acme.example']);
    expect(await letThrough.rules()).toHaveLength(2);
    await letThrough.keepOnly(['bolwerk.example']);
    expect(await letThrough.rules()).toMatchObject([{ kind: 'text' }]);
  });

  it('once: what cannot be a rule is said and not taken', async () => {
    expect(await letThrough.add({ kind: 'text', appId: null, text: ' ' })).toEqual({ ok: false, problem: 'no-text' });
    await Promise.all([
      letThrough.add({ kind: 'text', appId: null, text: 'storing' }),
      letThrough.add({ kind: 'text', appId: null, text: 'STORING' }),
    ]);
    expect(await letThrough.rules()).toHaveLength(1);
  });
});

it('a rule can be tried on the last seven days', async () => {
  await come({ title: 'Storing' });
  now += 7 * 24 * 60 * MINUTE;
  await come({ title: 'Storing' }, { title: 'Koffie' });
  expect(await letThrough.attempt({ kind: 'text', appId: null, text: 'storing' })).toMatchObject({ of: 3, unsure: 1 });
  now += 1;
  const trial = await letThrough.attempt({ kind: 'text', appId: null, text: 'storing' });
  expect(trial).toMatchObject({ of: 2, unsure: 1, through: [{ title: 'Storing' }] });
});

it('a rule for being on call is tried by the hours as they are now', async () => {
  await come({ title: 'At 16:40' });
  now += 60 * MINUTE;
  await come({ title: 'At 17:40' });
  const every = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
  hours.hours = {
    zone: 'UTC',
    windows: [{ days: every, from: '08:00', to: '09:00' }],
    onCall: [{ days: every, from: '17:00', to: '18:00' }],
  };
  const { through } = await letThrough.attempt({ kind: 'on-call', appId: null });
  expect(through.map(({ title }) => title)).toEqual(['At 17:40']);
});

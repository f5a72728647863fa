import { beforeEach, describe, expect, it } from 'vitest';
import type { Seal, WebPermission } from '../../../utils/ports/seal.ts';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createSealing, type Sealing } from '../../../utils/services/sealing.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { listsOf } from './lists-of.ts';
import { fakeHours, fakeSettings, fakeTabs, sidesOf } from './quiet-fakes.ts';

const chatLists = () =>
  listsOf([acmePolicy({ workApps: [{ id: 'chat', name: 'Chat', hosts: ['chat.acme.example'] }] })]).lists;

const CHAT = 'https://chat.acme.example';
const ELSEWHERE = 'https://chat.acme.example:8443';

/** What the person has said, by origin, under what is sealed now. */
let person: Record<string, WebPermission>;
let sealed: Set<string>;
let did: string[];
let allowed: boolean;
let values: Settings;
let hours: ReturnType<typeof fakeHours>;
let tabs: ReturnType<typeof fakeTabs>;
let sealing: Sealing;
/** How often it was found out what is to be sealed. */
let looked: number;
let full: boolean;

const covers = (origin: string) => [...sealed].some((pattern) => new URL(origin).hostname === pattern.slice(4, -2));
const seal: Seal = {
  async allowed() {
    looked += 1;
    return allowed;
  },
  permissionOf: async (origin) => (covers(origin) ? 'denied' : (person[origin] ?? 'default')),
  async add(patterns) {
    did.push(`add ${patterns}`);
    for (const pattern of patterns) sealed.add(pattern);
  },
  async reset(patterns) {
    did.push(`reset ${patterns}`);
    sealed = new Set(patterns);
  },
};
const permissions = {
  missing: async () => ({ origins: [], permissions: [] }),
} as unknown as Parameters<typeof createSealing>[0]['permissions'];

function start(): void {
  const lists = chatLists();
  const settings = fakeSettings(values);
  sealing = createSealing({
    seal,
    settings: {
      ...settings,
      async set(key, value) {
        if (full) throw new Error('QUOTA_BYTES');
        await settings.set(key, value);
      },
    },
    lists,
    sides: sidesOf(lists, hours),
    permissions,
    tabs,
  });
  sealing.onChanged(() => did.push('told'));
}

beforeEach(() => {
  person = { [CHAT]: 'granted' };
  sealed = new Set();
  did = [];
  looked = 0;
  full = false;
  allowed = true;
  values = {};
  hours = fakeHours();
  tabs = fakeTabs([]);
  start();
});

describe('while it is quiet', () => {
  it('is on, after pages have what they are to believe', async () => {
    await sealing.settle();
    expect(did).toEqual(['told', 'add *://chat.acme.example/*']);
    expect(await sealing.beliefs()).toEqual({
      sealed: ['*://chat.acme.example/*'],
      granted: ['*://chat.acme.example/*'],
      denied: [],
    });
    expect(await sealing.permissionOf(CHAT)).toBe('granted');
  });

  it('is put on once, and again where the background was stopped before it could be', async () => {
    await sealing.settle();
    did = [];
    await sealing.settle();
    expect(did).toEqual([]);
    sealed = new Set();
    start();
    await sealing.settle();
    expect([...sealed]).toEqual(['*://chat.acme.example/*']);
  });

  it('knows of an origin that is open as it begins, and asks for one that comes later, once', async () => {
    person[ELSEWHERE] = 'granted';
    await sealing.settle();
    did = [];
    expect(await Promise.all([sealing.permissionOf(ELSEWHERE), sealing.permissionOf(ELSEWHERE)])).toEqual([
      'granted',
      'granted',
    ]);
    expect(did).toEqual(['reset ', 'add *://chat.acme.example/*', 'told']);
    expect(covers(ELSEWHERE)).toBe(true);

    hours.state = 'available';
    await sealing.settle();
    hours.state = 'quiet';
    await sealing.settle();
    did = [];
    expect(await sealing.permissionOf(ELSEWHERE)).toBe('granted');
    expect(did).toEqual([]);
  });

  it('goes on again where the question fails', async () => {
    await sealing.settle();
    const { permissionOf } = seal;
    seal.permissionOf = async () => {
      throw new Error('the browser is closing');
    };
    await expect(sealing.permissionOf(ELSEWHERE)).rejects.toThrow();
    seal.permissionOf = permissionOf;
    expect(covers(CHAT)).toBe(true);
  });

  it('is not there without the permission for it', async () => {
    allowed = false;
    await sealing.settle();
    expect(did).toEqual([]);
    expect(await sealing.permissionOf(CHAT)).toBe('granted');
  });
});

describe('for each frame that asks', () => {
  it('follows the beginning and the end of quiet, and is left alone between', async () => {
    for (let frame = 0; frame < 3; frame += 1) await sealing.follow();
    expect(covers(CHAT)).toBe(true);
    expect(looked).toBe(1);
    hours.state = 'available';
    for (let frame = 0; frame < 3; frame += 1) await sealing.follow();
    expect(covers(CHAT)).toBe(false);
    expect(looked).toBe(2);
    hours.state = 'quiet';
    await sealing.follow();
    expect(covers(CHAT)).toBe(true);
  });

  it('is not looked for again and again where the permission is missing', async () => {
    allowed = false;
    for (let frame = 0; frame < 3; frame += 1) await sealing.follow();
    expect(looked).toBe(1);
    allowed = true;
    await sealing.settle();
    expect(covers(CHAT)).toBe(true);
  });

  it('is put on again where the background was stopped before it could be', async () => {
    await sealing.settle();
    sealed = new Set();
    start();
    await sealing.follow();
    expect(covers(CHAT)).toBe(true);
  });

  it('is tried again where it failed', async () => {
    await sealing.follow();
    hours.state = 'available';
    await sealing.follow();
    hours.state = 'quiet';
    const { add } = seal;
    seal.add = async () => {
      throw new Error('busy');
    };
    await expect(sealing.follow()).rejects.toThrow();
    seal.add = add;
    await sealing.follow();
    expect(covers(CHAT)).toBe(true);
  });
});

describe('what could not be kept, the disk being full', () => {
  it('is said of an app that could not show it either', async () => {
    await sealing.settle();
    full = true;
    await sealing.noteLost(CHAT);
    expect(await sealing.missed()).toEqual([CHAT]);
    full = false;
    hours.state = 'available';
    await sealing.settle();
    start();
    expect(await sealing.missed()).toEqual([CHAT]);
    await sealing.permissionOf(CHAT);
    expect(await sealing.missed()).toEqual([]);
  });

  it('is not said of one whose page shows it by itself', async () => {
    await sealing.noteLost(CHAT);
    allowed = false;
    await sealing.settle();
    await sealing.noteLost(CHAT);
    expect(await sealing.missed()).toEqual([]);
  });
});

describe('as the hours begin', () => {
  beforeEach(async () => {
    await sealing.notePushes(CHAT);
    await sealing.settle();
    hours.state = 'available';
    did = [];
    await sealing.settle();
  });

  it('is taken off, and pages believe the browser again', async () => {
    expect(did).toEqual(['reset ', 'told']);
    expect(await sealing.beliefs()).toBeNull();
  });

  it('says which apps could not be reached, until one of their pages is open', async () => {
    expect(await sealing.missed()).toEqual([CHAT]);
    await sealing.permissionOf(CHAT);
    expect(await sealing.missed()).toEqual([]);
  });
});

it('leaves hosts of a list that is left, before anything else goes', async () => {
  await sealing.settle();
  const lists = { ...chatLists(), applied: async () => [] };
  sealing = createSealing({
    seal,
    settings: fakeSettings(values),
    lists,
    sides: sidesOf(chatLists(), hours),
    permissions,
    tabs,
  });
  await sealing.settle();
  expect([...sealed]).toEqual([]);
});

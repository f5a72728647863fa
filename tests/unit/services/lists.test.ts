import { beforeEach, describe, expect, it } from 'vitest';
import type { AdoptedList } from '../../../utils/policy/model.ts';
import type { Settings, SettingsStore } from '../../../utils/ports/settings.ts';
import { createLists, type Lists } from '../../../utils/services/lists.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakeSettings } from './quiet-fakes.ts';

const adopted = (digest: string, change: Partial<AdoptedList> = {}): AdoptedList => ({
  policy: acmePolicy(),
  source: { kind: 'file', name: 'list.jws' },
  thumbprint: 't',
  digest,
  unknownFields: [],
  adoptedAt: 1,
  checkedAt: 1,
  ...change,
});
const catalogue = [{ id: 'dropbox', name: 'Dropbox', category: 'storage', hosts: ['*.dropbox.com'] }] as const;

let stored: Settings;
let settings: SettingsStore;
let reads: number;
let lists: Lists;
let told: number;
let stops: boolean;

beforeEach(() => {
  stored = {};
  reads = 0;
  told = 0;
  stops = false;
  const inner = fakeSettings(stored);
  settings = {
    ...inner,
    get(key) {
      reads++;
      return inner.get(key);
    },
  };
  lists = createLists({ settings, managed: { stopsFor: async () => stops }, catalogue });
  lists.onChanged(() => told++);
});

const later = () => new Promise((resolve) => setTimeout(resolve));

describe('lists', () => {
  it('read storage once where they change before anybody has asked', async () => {
    stored.lists = [adopted('a')];
    await lists.reload();
    const { length } = await lists.all();
    expect([length, reads, told]).toEqual([1, 2, 1]);
  });

  it('read storage once in a life, however many ask', async () => {
    stored.lists = [adopted('a')];
    expect(lists.peek()).toBeUndefined();
    await Promise.all([lists.all(), lists.standingOf('https://a.example/'), lists.all()]);
    expect(lists.peek()?.lists).toEqual(stored.lists);
    // The list, and what the employee added.
    expect(reads).toBe(2);
    expect(told).toBe(0);
  });

  it('know the catalogue without a list', async () => {
    expect(await lists.all()).toEqual([]);
    expect(await lists.standingOf('https://www.dropbox.com/')).toMatchObject({ kind: 'service', source: 'catalogue' });
    expect(await lists.standingOf('https://example.com/')).toEqual({ kind: 'unknown' });
  });

  it('follow what is written, and tell of it after they have', async () => {
    await lists.all();
    const seen: unknown[] = [];
    lists.onChanged(async () => seen.push((await lists.all()).map(({ digest }) => digest)));
    await settings.set('lists', [adopted('a')]);
    await later();
    expect(lists.peek()?.lists[0]?.digest).toBe('a');
    expect(told).toBe(1);
    await settings.remove('lists');
    await later();
    expect(seen).toEqual([['a'], []]);
    expect(told).toBe(2);
  });

  it('tell nothing where only the time of the last check is new', async () => {
    await settings.set('lists', [adopted('a')]);
    await lists.reload();
    told = 0;
    await settings.set('lists', [adopted('a', { checkedAt: 99 })]);
    await lists.reload();
    await later();
    expect(told).toBe(0);
    expect((await lists.of('acme.example'))?.checkedAt).toBe(99);
  });

  it('wait in a reload for every listener, and for no broken one', async () => {
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (reason: unknown) => errors.push(reason);
    let done = false;
    lists.onChanged(() => {
      throw new Error('broken');
    });
    lists.onChanged(async () => {
      await later();
      done = true;
    });
    stored.lists = [adopted('a')];
    await lists.reload();
    console.error = error;
    expect(done).toBe(true);
    expect(errors).toHaveLength(1);
  });

  it('leave no guarded site alone, whatever the employee added, while its uploads are stopped', async () => {
    const stapel = { id: 'stapel', name: 'Stapel', category: 'storage', hosts: ['stapel.example'] } as const;
    const policy = acmePolicy({ services: [{ ...stapel, standing: 'unapproved' }] });
    stored.lists = [adopted('a', { policy })];
    stored.own = { work: ['notes.example'], signIn: [], leftAlone: ['stapel.example'], revision: 1 };
    const standing = async () => {
      await lists.reload();
      const [notes, found] = await Promise.all([
        lists.standingOf('https://notes.example/'),
        lists.standingOf('https://stapel.example/'),
      ]);
      return [notes.kind, found.kind === 'service' && found.service.standing, told];
    };
    expect(await standing()).toEqual(['work', 'unlisted', 1]);
    stops = true;
    expect(await standing()).toEqual(['work', 'unapproved', 2]);
    stops = false;
    expect(await standing()).toEqual(['work', 'unlisted', 3]);
  });

  describe('of two organisations', () => {
    const file = { id: 'files', name: 'Files', category: 'storage', hosts: ['files.example'] } as const;
    const acme = acmePolicy({
      workApps: [{ id: 'web', name: 'Web', hosts: ['*.shared.example', 'both.example'] }],
      signIn: ['b.shared.example', 'login.example'],
      services: [{ ...file, standing: 'unapproved' }],
    });
    const bolwerk = acmePolicy({
      org: { ...acme.org, id: 'bolwerk.example', name: 'Bolwerk' },
      workApps: [{ id: 'web', name: 'Web', hosts: ['b.shared.example', 'both.example', 'login.example'] }],
      signIn: [],
      services: [
        { ...file, standing: 'approved' },
        { ...file, id: 'x', hosts: ['x.shared.example'], standing: 'unapproved' },
      ],
    });
    const at = async (url: string) => {
      const { standing, list } = await lists.placeOf(url);
      return [standing.kind, list?.policy.org.id ?? null];
    };

    beforeEach(() => {
      stored.lists = [adopted('a', { policy: acme }), adopted('b', { policy: bolwerk })];
    });

    it('are work of the first that says so, whatever else another says of the same host', async () => {
      expect(await at('https://a.shared.example/')).toEqual(['work', 'acme.example']);
      expect(await at('https://both.example/')).toEqual(['work', 'acme.example']);
      expect(await at('https://b.shared.example/')).toEqual(['work', 'bolwerk.example']);
      expect(await at('https://login.example/')).toEqual(['work', 'bolwerk.example']);
      expect(await at('https://x.shared.example/')).toEqual(['work', 'acme.example']);
    });

    it('each have their word on a service, the first for all that asks for one', async () => {
      expect(await at('https://files.example/')).toEqual(['service', 'acme.example']);
      const said = (await lists.placesOf('https://files.example/')).map(({ standing }) => standing);
      expect(said).toMatchObject([{ service: { standing: 'unapproved' } }, { service: { standing: 'approved' } }]);
      expect(await at('https://www.dropbox.com/')).toEqual(['service', null]);
    });

    it('leave alone for both what the employee wants left alone, and keep with work of the first alone', async () => {
      stored.own = { work: ['notes.example'], signIn: [], leftAlone: ['files.example'], revision: 1 };
      expect(await at('https://notes.example/')).toEqual(['work', 'acme.example']);
      const said = (await lists.placesOf('https://files.example/')).map(({ standing }) => standing);
      expect(said).toMatchObject([{ service: { standing: 'unlisted' } }, { service: { standing: 'unlisted' } }]);
    });
  });

  it('try again after storage failed', async () => {
    const { get } = settings;
    settings.get = async () => {
      throw new Error('disk');
    };
    await expect(lists.all()).rejects.toThrow('disk');
    settings.get = get;
    expect(await lists.all()).toEqual([]);
  });
});

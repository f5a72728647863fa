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
  it('read storage once in a life, however many ask', async () => {
    stored.list = adopted('a');
    expect(lists.peek()).toBeUndefined();
    await Promise.all([lists.current(), lists.standingOf('https://a.example/'), lists.current()]);
    expect(lists.peek()?.list).toEqual(stored.list);
    // The list, and what the employee added.
    expect(reads).toBe(2);
    expect(told).toBe(0);
  });

  it('know the catalogue without a list', async () => {
    expect(await lists.current()).toBeNull();
    expect(await lists.standingOf('https://www.dropbox.com/')).toMatchObject({ kind: 'service', source: 'catalogue' });
    expect(await lists.standingOf('https://example.com/')).toEqual({ kind: 'unknown' });
  });

  it('follow what is written, and tell of it after they have', async () => {
    await lists.current();
    const seen: unknown[] = [];
    lists.onChanged(async () => seen.push((await lists.current())?.digest));
    await settings.set('list', adopted('a'));
    await later();
    expect(lists.peek()?.list?.digest).toBe('a');
    expect(told).toBe(1);
    await settings.remove('list');
    await later();
    expect(seen).toEqual(['a', undefined]);
    expect(told).toBe(2);
  });

  it('tell nothing where only the time of the last check is new', async () => {
    await settings.set('list', adopted('a'));
    await lists.reload();
    told = 0;
    await settings.set('list', adopted('a', { checkedAt: 99 }));
    await lists.reload();
    await later();
    expect(told).toBe(0);
    expect((await lists.current())?.checkedAt).toBe(99);
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
    stored.list = adopted('a');
    await lists.reload();
    console.error = error;
    expect(done).toBe(true);
    expect(errors).toHaveLength(1);
  });

  it('leave no guarded site alone, whatever the employee added, while its uploads are stopped', async () => {
    const stapel = { id: 'stapel', name: 'Stapel', category: 'storage', hosts: ['stapel.example'] } as const;
    const policy = acmePolicy({ services: [{ ...stapel, standing: 'unapproved' }] });
    stored.list = adopted('a', { policy });
    stored.own = { work: ['notes.example'], leftAlone: ['stapel.example'], revision: 1 };
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

  it('try again after storage failed', async () => {
    const { get } = settings;
    settings.get = async () => {
      throw new Error('disk');
    };
    await expect(lists.current()).rejects.toThrow('disk');
    settings.get = get;
    expect(await lists.current()).toBeNull();
  });
});

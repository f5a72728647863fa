import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session, SessionStore } from '../../../utils/ports/session.ts';
import type { Settings, SettingsStore } from '../../../utils/ports/settings.ts';
import { createBoundary } from '../../../utils/services/boundary.ts';
import { createBoundaryMode } from '../../../utils/services/boundary-mode.ts';
import { createClosedWork } from '../../../utils/services/closed-work.ts';
import { createDepartures } from '../../../utils/services/departures.ts';
import { createGuests } from '../../../utils/services/guests.ts';
import { createLists } from '../../../utils/services/lists.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakePermissions } from '../services/list-fakes.ts';
import { inForce } from '../services/lists-of.ts';
import { fakeJournal, fakeSession, fakeSettings } from '../services/quiet-fakes.ts';

type Route = (details: object) => Promise<{ cancel?: true; redirectUrl?: string }>;

/** What the adapter asks of the browser, in the order in which it asks. */
const asked: string[] = [];
let route: Route;
let removed: (change: { contextualIdentity: { cookieStoreId: string } }) => Promise<void>;
const containers = new Map<string, string>();
const note = <T>(name: string, value: T): Promise<T> => {
  asked.push(name);
  return Promise.resolve(value);
};
const nothing = { addListener: () => {}, removeListener: () => {} };
let made = 0;

vi.mock('../../../utils/browser/browser.ts', () => ({
  browser: {
    runtime: { getURL: () => 'moz-extension://drempel/' },
    webRequest: {
      onBeforeRequest: {
        addListener: (listener: Route) => {
          route = listener;
        },
      },
      onBeforeRedirect: nothing,
      onBeforeSendHeaders: nothing,
    },
    tabs: {
      onRemoved: nothing,
      get: (id: number) => note('tabs.get', { id, windowId: 1, index: 0, active: true, isArticle: false }),
      create: ({ cookieStoreId }: { cookieStoreId: string }) =>
        containers.has(cookieStoreId)
          ? note('tabs.create', { id: 100 + ++made, cookieStoreId })
          : Promise.reject(new Error('no such container')),
    },
    windows: { get: () => note('windows.get', { type: 'normal' }) },
    contextualIdentities: {
      onRemoved: {
        addListener: (listener: typeof removed) => {
          removed = listener;
        },
      },
      get: (id: string) =>
        containers.has(id) ? note('get', { name: containers.get(id) }) : Promise.reject(new Error()),
      create: ({ name }: { name: string }) => {
        const cookieStoreId = `firefox-container-${containers.size + 6}`;
        containers.set(cookieStoreId, name);
        return note('create', { cookieStoreId });
      },
      update: (id: string, { name }: { name: string }) => {
        containers.set(id, name);
        return note('update', {});
      },
    },
  },
}));
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
const { createFirefoxBoundary } = await import('../../../utils/browser/boundary-firefox.ts');
afterAll(() => {
  vi.doUnmock('../../../utils/browser/browser.ts');
  vi.unstubAllGlobals();
});

const WORK = 'https://intranet.acme.example/';
const policy = acmePolicy({
  workApps: [{ id: 'intranet', name: 'Intranet', hosts: ['intranet.acme.example'] }],
});

/** The boundary as the background puts it together, with a count of what it reads from storage. */
function start(stored: Settings = { lists: [inForce(policy)] }) {
  let reads = 0;
  const counting = <T extends SettingsStore | SessionStore>(store: T): T =>
    new Proxy(store, {
      get(target, name, receiver) {
        if (name === 'get') reads += 1;
        return Reflect.get(target, name, receiver);
      },
    });
  const settings = counting(fakeSettings(stored));
  const kept: Session = {};
  const session = counting(fakeSession(kept));
  const lists = createLists({ settings, managed: { stopsFor: async () => false }, catalogue: [] });
  const guests = createGuests(session);
  const work = createFirefoxBoundary({
    settings,
    session,
    guests,
    tabEvents: { onCreated: () => {}, onUpdated: () => {} },
  });
  const boundaryMode = createBoundaryMode({ settings, permissions: fakePermissions([]) });
  const closedWork = createClosedWork({ lists, work, boundaryMode, guests, departures: createDepartures(session) });
  const language = async () => 'en' as const;
  const boundary = createBoundary({ lists, work, journal: fakeJournal(), boundaryMode, closedWork, language });
  return { boundary, reads: () => reads };
}

const ask = (tabId: number, url: string, cookieStoreId = 'firefox-default') =>
  route({ tabId, url, cookieStoreId, method: 'GET' });

beforeEach(() => {
  containers.clear();
  asked.length = 0;
});

describe('the way of a request in Firefox', () => {
  it('reads nothing from storage once it is warm, and asks for no more than the tab and the new one', async () => {
    const { boundary, reads } = start();
    await boundary.arrange();
    await ask(1, WORK);
    const before = reads();
    asked.length = 0;
    expect(await ask(2, WORK)).toEqual({ cancel: true });
    expect(asked).toEqual(['tabs.get', 'tabs.create']);
    asked.length = 0;
    expect(await ask(3, 'https://news.example/')).toEqual({});
    expect(await ask(4, WORK, 'firefox-container-6')).toEqual({});
    expect(asked).toEqual([]);
    expect(reads()).toBe(before);
  });
});

describe('a container that a person has a hand in', () => {
  it('is not work any more once it was removed, and comes again with the next work page', async () => {
    const { boundary } = start();
    await boundary.arrange();
    containers.delete('firefox-container-6');
    containers.set('firefox-container-1', 'Personal');
    await removed({ contextualIdentity: { cookieStoreId: 'firefox-container-6' } });
    // In the tab that it left behind.
    expect(await ask(1, WORK, 'firefox-container-6')).toEqual({ cancel: true });
    expect([...containers.values()]).toEqual(['Personal', 'Work · Acme']);
  });

  it('keeps the name that the person gave it, and follows the list where it has none', async () => {
    const record = { orgId: 'acme.example', cookieStoreId: 'firefox-container-6', name: 'Work · Acme' };
    const renamed = acmePolicy({ org: { ...policy.org, name: 'Acme NV' } });
    const names = async (shown: string) => {
      containers.set('firefox-container-6', shown);
      await start({ lists: [inForce(renamed)], containers: [record] }).boundary.arrange();
      return [...containers.values()];
    };
    expect(await names('My boss')).toEqual(['My boss']);
    expect(await names('Work · Acme')).toEqual(['Work · Acme NV']);
  });
});

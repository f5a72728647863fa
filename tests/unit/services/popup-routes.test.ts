import { expect, it } from 'vitest';
import { type BoundaryChoice, DEFAULT_CHOICE, modeOf } from '../../../utils/boundary/mode.ts';
import type { ListOffer, Service } from '../../../utils/policy/model.ts';
import { createPopupRoutes } from '../../../utils/services/popup-routes.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { listsOf } from './lists-of.ts';
import { fakeHours, fakeTabs } from './quiet-fakes.ts';

const tab = (id: number, url?: string) => ({ id, muted: false, mutedByDrempel: false, ...(url ? { url } : {}) });
const summary = { total: 2, apps: [{ appId: 'acme.example/chat', appName: 'Chat', orgName: 'Acme', count: 2 }] };
const states = { boundary: { kind: 'on' }, quiet: { kind: 'on' }, guard: { kind: 'on' } } as const;
const CHAT = { id: 'chat', name: 'Chat', hosts: ['*.acme.example'] };
const STAPEL: Service = {
  id: 'stapel',
  name: 'Stapel',
  category: 'storage',
  hosts: ['stapel.example'],
  standing: 'unapproved',
};
const tabs = fakeTabs([
  tab(1, 'https://chat.acme.example:81/room'),
  tab(2),
  tab(3, 'about:addons'),
  tab(4, 'https://nieuws.example/a'),
  tab(5, 'https://stapel.example/'),
]);
let choice: BoundaryChoice = DEFAULT_CHOICE;
let allSites = true;
let waiting: readonly ListOffer[] = [];
const opened: unknown[] = [];
const { 'popup.state': route, 'links.open': linksOpen } = createPopupRoutes({
  lists: listsOf([acmePolicy({ workApps: [CHAT], services: [STAPEL] })]).lists,
  enrolment: { waiting: async () => waiting },
  contexts: { orgOf: async (tabId) => (tabId === 1 ? 'acme.example' : null) },
  tabs,
  hours: Object.assign(fakeHours(), { hours: { zone: 'UTC', windows: [] } }),
  homeZone: { news: async () => null },
  held: { summary: async () => summary },
  jobs: { states: async () => states },
  boundaryMode: { mode: async () => modeOf(choice, allSites), choice: async () => choice },
  departures: { of: async (tabId) => (tabId === 4 ? { tabId, host: 'nieuws.example', orgId: 'acme.example' } : null) },
  links: {
    sidesFor: async (_tabId, url) => (url?.includes('chat') ? [null] : url ? ['acme.example', null] : ['acme.example']),
    async open(url, to) {
      opened.push([url, to]);
      return true;
    },
  },
  clock: { now: () => 7, zone: () => 'UTC' },
  language: async () => 'nl',
  browser: 'chrome',
});
const ask = (tabId: number | null) => route.handle({ tabId });

it('tells everything of one moment', async () => {
  expect(await ask(null)).toMatchObject({
    language: 'nl',
    now: 7,
    lists: [{ policy: { org: { id: 'acme.example' } } }],
    updates: [],
    here: {
      context: 'work',
      orgId: 'acme.example',
      host: 'chat.acme.example',
      standing: { kind: 'work' },
      said: 'acme.example',
      out: null,
      sides: [null],
      shared: true,
    },
    hours: { zone: 'UTC', windows: [] },
    availability: { state: 'off', reason: 'no-windows', nextChange: null },
    zoneNews: null,
    held: summary,
    jobs: states,
  });
});

it.each([
  [2, ['acme.example']],
  [3, []],
  [99, []],
])('says nothing of a page that it may not see, or that is none of the web: %d', async (tabId, sides) => {
  expect((await ask(tabId)).here).toEqual({
    context: 'private',
    orgId: null,
    host: null,
    standing: { kind: 'unknown' },
    said: null,
    out: null,
    sides,
    shared: false,
  });
});

it('tells the number of a newer list that waits for consent', async () => {
  waiting = [{ policy: acmePolicy({ seq: 43 }) } as ListOffer];
  expect(await ask(1)).toMatchObject({ updates: [{ orgId: 'acme.example', seq: 43 }] });
});

it('says whether work is closed, and what came out of it', async () => {
  expect(await ask(4)).toMatchObject({ closed: 'open', here: { out: null } });
  choice = { ...DEFAULT_CHOICE, strict: true };
  expect(await ask(4)).toMatchObject({ closed: 'closed', here: { out: 'departed' } });
  choice = { ...choice, kept: ['nieuws.example'] };
  expect((await ask(4)).here.out).toBe('kept');
  allSites = false;
  expect(await ask(4)).toMatchObject({ closed: 'missing', here: { out: null } });
});

it('offers no way to work for a service that is not approved', async () => {
  expect((await ask(4)).here.sides).toEqual(['acme.example', null]);
  expect((await ask(5)).here.sides).toEqual([null]);
});

it('opens the page of a tab on another side, and nothing where it may not see which page that is', async () => {
  expect(await linksOpen.handle({ tabId: 2, to: null })).toEqual({ opened: false });
  expect(await linksOpen.handle({ tabId: 1, to: null })).toEqual({ opened: true });
  expect(opened).toEqual([['https://chat.acme.example:81/room', null]]);
});

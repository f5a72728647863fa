import { expect, it } from 'vitest';
import type { ListOffer } from '../../../utils/policy/model.ts';
import { createPopupRoutes } from '../../../utils/services/popup-routes.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakeHours, fakeLists, fakeTabs } from './quiet-fakes.ts';

const tab = (id: number, url?: string) => ({ id, muted: false, mutedByDrempel: false, ...(url ? { url } : {}) });
const summary = { total: 2, apps: [{ appId: 'chat', appName: 'Chat', count: 2 }] };
const states = { boundary: { kind: 'on' }, quiet: { kind: 'on' }, guard: { kind: 'on' } } as const;
const tabs = fakeTabs([tab(1, 'https://chat.acme.example:81/room'), tab(2), tab(3, 'about:addons')]);
let waiting: ListOffer | null = null;
const { 'popup.state': route } = createPopupRoutes({
  lists: fakeLists(),
  enrolment: { waiting: async () => waiting },
  contexts: { contextOf: async (tabId) => (tabId === 1 ? 'work' : 'private') },
  tabs,
  hours: Object.assign(fakeHours(), { hours: { zone: 'UTC', windows: [] } }),
  held: { summary: async () => summary },
  jobs: { states: async () => states },
  clock: { now: () => 7, zone: () => 'UTC' },
  language: async () => 'nl',
});
const ask = (tabId: number | null) => route.handle({ tabId });

it('tells everything of one moment', async () => {
  expect(await ask(null)).toMatchObject({
    language: 'nl',
    now: 7,
    list: null,
    update: null,
    here: { context: 'work', host: 'chat.acme.example', standing: { kind: 'work' } },
    hours: { zone: 'UTC', windows: [] },
    availability: { state: 'off', reason: 'no-windows', nextChange: null },
    held: summary,
    jobs: states,
  });
});

it.each([2, 3, 99])('says nothing of a page that it may not see, or that is none of the web: %d', async (tabId) => {
  expect((await ask(tabId)).here).toEqual({ context: 'private', host: null, standing: { kind: 'unknown' } });
});

it('tells the number of a newer list that waits for consent', async () => {
  waiting = { policy: acmePolicy({ seq: 43 }) } as ListOffer;
  expect(await ask(1)).toMatchObject({ update: 43 });
});

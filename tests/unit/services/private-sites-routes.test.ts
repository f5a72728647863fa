import { beforeEach, expect, it } from 'vitest';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createPrivateSitesRoutes } from '../../../utils/services/private-sites-routes.ts';
import { fakePermissions } from './list-fakes.ts';
import { chatLists } from './lists-of.ts';
import { fakeSettings } from './quiet-fakes.ts';

let stored: Settings;
let permissions: ReturnType<typeof fakePermissions>;
let routes: ReturnType<typeof createPrivateSitesRoutes>;
let changes: number;

beforeEach(() => {
  stored = {};
  changes = 0;
  permissions = fakePermissions(['*://app.example/*', '*://*.acme.example/*'], []);
  routes = createPrivateSitesRoutes({
    settings: fakeSettings(stored),
    lists: chatLists(),
    permissions,
    browser: 'chrome',
    onChanged: async () => {
      changes += 1;
    },
  });
});

const add = (typed: string) => routes['private-sites.add'].handle({ typed });
const get = async () => (await routes['private-sites.get'].handle()).sites;

it('what is needed beside access to a site is said', async () => {
  expect((await routes['private-sites.get'].handle()).permissions).toEqual(['notifications', 'contentSettings']);
});

it('sites are added, each with whether Drempel may reach it, and what is none is said', async () => {
  expect(await get()).toEqual([]);
  expect((await Promise.all([add('app.example'), add('https://b.example/x')])).map(({ ok }) => ok)).toEqual([
    true,
    true,
  ]);
  expect(await get()).toEqual([
    { rule: 'app.example', allowed: true },
    { rule: 'b.example', allowed: false },
  ]);
  expect(await add('*.nl')).toEqual({ ok: false, problem: 'claims-too-much' });
  expect(changes).toBe(2);
});

it('removing one gives back what was given for it, unless a list or another site needs that', async () => {
  await add('app.example');
  await add('b.example');
  await add('*.acme.example');
  for (const rule of ['app.example', '*.acme.example', 'b.example']) {
    await routes['private-sites.remove'].handle({ rule });
  }
  expect(await get()).toEqual([]);
  // The overview of what waited is shown for the list as well.
  expect(permissions.dropped).toEqual([
    { origins: ['*://app.example/*'], permissions: [] },
    { origins: [], permissions: [] },
    { origins: ['*://b.example/*'], permissions: [] },
  ]);
});

import { expect, it } from 'vitest';
import type { TargetBrowser } from '../../../utils/policy/needs.ts';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createLists } from '../../../utils/services/lists.ts';
import { createOwnRules } from '../../../utils/services/own-rules.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakePermissions } from './list-fakes.ts';
import { inForce } from './lists-of.ts';
import { fakeSettings } from './quiet-fakes.ts';

const chat = { id: 'chat', name: 'Chat', hosts: ['chat.acme.example'] };

function startOwnRules(browser: TargetBrowser) {
  const stored: Settings = { lists: [inForce(acmePolicy({ workApps: [chat], services: [] }))] };
  const settings = fakeSettings(stored);
  const permissions = fakePermissions();
  let changes = 0;
  const lists = createLists({ settings, managed: { stopsFor: async () => false }, catalogue: [] });
  const bumpRevision = async () => void changes++;
  return {
    own: createOwnRules({ settings, lists, permissions, browser, bumpRevision }),
    lists,
    permissions,
    changes: () => changes,
  };
}

it.each([
  { browser: 'chrome', wide: [] },
  { browser: 'firefox', wide: ['*://*.acme.example/*'] },
] as const)(
  'removing a site gives back what was given for it alone: where Chrome would take a work app along, nothing',
  async ({ browser, wide }) => {
    const { own, lists, permissions, changes } = startOwnRules(browser);
    for (const rule of ['*.acme.example', 'notes.example']) expect((await own.add('work', rule)).ok).toBe(true);
    expect((await lists.placeOf('https://notes.example/')).standing.kind).toBe('work');
    for (const rule of ['*.acme.example', 'notes.example']) await own.remove(rule);
    expect((await lists.placeOf('https://notes.example/')).standing.kind).not.toBe('work');
    expect(permissions.dropped.map(({ origins }) => origins)).toEqual([wide, ['*://notes.example/*']]);
    expect(changes()).toBe(4);
  },
);

it('removing a place to sign in gives nothing back, for nothing was asked', async () => {
  const { own, permissions } = startOwnRules('chrome');
  await own.add('signIn', 'login.example');
  expect((await own.remove('login.example')).signIn).toEqual([]);
  expect(permissions.dropped).toEqual([]);
});

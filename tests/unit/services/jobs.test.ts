import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../utils/availability/model.ts';
import type { Policy } from '../../../utils/policy/model.ts';
import { needsOf } from '../../../utils/policy/needs.ts';
import type { ScriptPlan } from '../../../utils/ports/scripts.ts';
import type { Settings } from '../../../utils/ports/settings.ts';
import { createJobs } from '../../../utils/services/jobs.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakeLists } from './boundary-fakes.ts';
import { fakePermissions } from './list-fakes.ts';
import { fakeSettings } from './quiet-fakes.ts';

const policy: Policy = {
  ...acmePolicy(),
  workApps: [
    { id: 'mail', name: 'Mail', hosts: ['mail.acme.example'] },
    { id: 'chat', name: 'Chat', hosts: ['chat.acme.example'] },
  ],
  services: [
    { id: 'stapel', name: 'Stapel', category: 'storage', hosts: ['stapel.example'], standing: 'unapproved' },
    { id: 'files', name: 'Files', category: 'storage', hosts: ['files.example'], standing: 'approved' },
  ],
};
const all = needsOf(policy, 'chrome').all;
const week: Hours = { zone: 'UTC', windows: [{ days: ['mo'], from: '09:00', to: '17:00' }] };

function start(
  given: Policy | null = policy,
  hours: Hours | null = week,
  { origins, permissions } = all,
  settings: Settings = {},
  obstacle: 'no-containers' | null = null,
) {
  const { lists, put } = fakeLists(given ? [given] : []);
  const granted = fakePermissions(origins, permissions);
  const registered: (readonly ScriptPlan[])[] = [];
  const jobs = createJobs({
    lists,
    hours: { get: async () => hours },
    settings: fakeSettings(settings),
    permissions: granted,
    work: { obstacle: async () => obstacle },
    scripts: { runBesideRelay: async () => {}, register: async (plan) => void registered.push(plan) },
    browser: 'chrome',
    beliefs: async () => null,
  });
  return { jobs, granted, registered, put };
}

const on = { kind: 'on' };

describe('the state of the jobs', () => {
  it('is idle without a list', async () => {
    const idle = { kind: 'idle', why: 'no-list' };
    expect(await start(null).jobs.states()).toEqual({ boundary: idle, quiet: idle, guard: idle });
  });

  it('keeps work nowhere apart in a browser whose containers are switched off', async () => {
    const { jobs } = start(policy, week, all, {}, 'no-containers');
    expect(await jobs.states()).toEqual({
      boundary: { kind: 'blocked', why: 'no-containers' },
      quiet: on,
      guard: on,
    });
  });

  it('is on where everything is granted', async () => {
    expect(await start().jobs.states()).toEqual({ boundary: on, quiet: on, guard: on });
  });

  it.each([null, { ...week, windows: [] }])('leaves quiet idle without hours: %j', async (hours) => {
    expect(await start(policy, hours).jobs.states()).toEqual({
      boundary: on,
      quiet: { kind: 'idle', why: 'no-hours' },
      guard: on,
    });
  });

  it('is off for exactly the job that lacks something, with what it lacks', async () => {
    const { jobs, granted } = start(policy, null);
    granted.origins.delete('*://chat.acme.example/*');
    const lacksChat = { kind: 'off', missing: { origins: ['*://chat.acme.example/*'], permissions: [] } };
    expect(await jobs.states()).toEqual({ boundary: lacksChat, quiet: lacksChat, guard: on });

    granted.origins.add('*://chat.acme.example/*');
    const tenantRestrictions = [{ hosts: ['login.live.com'], headers: { 'Restrict-Access-Context': 'x' } }];
    const lacksLogin = { kind: 'off', missing: { origins: ['*://login.live.com/*'], permissions: [] } };
    const other = start({ ...policy, tenantRestrictions } as Policy);
    other.granted.origins.delete('*://login.live.com/*');
    expect(await other.jobs.states()).toEqual({ boundary: lacksLogin, quiet: on, guard: on });

    granted.origins.delete('*://stapel.example/*');
    granted.names.delete('downloads');
    expect((await jobs.states()).guard).toEqual({
      kind: 'off',
      missing: { origins: ['*://stapel.example/*'], permissions: ['downloads'] },
    });
  });

  it('does not count what is only pleasant to have', async () => {
    const { jobs, granted } = start();
    granted.names.delete('notifications');
    granted.names.delete('tabGroups');
    expect(await jobs.states()).toEqual({ boundary: on, quiet: on, guard: on });
  });

  it('is on where a list has nothing to guard', async () => {
    const bare = { ...policy, services: [] };
    expect((await start(bare, week, needsOf(bare, 'chrome').all).jobs.states()).guard).toEqual(on);
  });
});

describe('the scripts', () => {
  it('are those of each job, on its hosts', async () => {
    const { jobs, registered } = start();
    await jobs.settle();
    expect(registered).toEqual([
      [
        { job: 'quiet', matches: ['*://mail.acme.example/*', '*://chat.acme.example/*'] },
        { job: 'guard', matches: ['*://stapel.example/*'] },
      ],
    ]);
  });

  it('are on the granted hosts only, and on none without a list', async () => {
    const { jobs, registered, granted, put } = start();
    granted.origins.delete('*://mail.acme.example/*');
    granted.origins.delete('*://stapel.example/*');
    await jobs.settle();
    expect(registered.at(-1)).toEqual([{ job: 'quiet', matches: ['*://chat.acme.example/*'] }]);
    await put();
    await jobs.settle();
    expect(registered.at(-1)).toEqual([]);
  });
});

it('private sites to keep quiet have the scripts of quiet, with or without a list, where they are granted', async () => {
  const privateSites = ['app.example', '*.not-granted.example', 'chat.acme.example'];
  const alone = start(null, week, { origins: ['*://app.example/*'], permissions: [] }, { privateSites });
  await alone.jobs.settle();
  expect(alone.registered).toEqual([[{ job: 'quiet', matches: ['*://app.example/*'] }]]);
  const beside = start(policy, week, { ...all, origins: [...all.origins, '*://app.example/*'] }, { privateSites });
  await beside.jobs.settle();
  expect(beside.registered[0]?.[0]).toEqual({
    job: 'quiet',
    matches: ['*://mail.acme.example/*', '*://chat.acme.example/*', '*://app.example/*'],
  });
});

import { describe, expect, it } from 'vitest';
import { acmePolicy } from '../../fixtures/policy.ts';
import { NEW_TAB, startBoundary } from './boundary-fakes.ts';

const ORG = 'acme.example';
const WORK = 'https://mail.acme.example/';
const SIGN_IN = 'https://login.acme.example/';
const PRIVATE = 'https://nieuws.example/a';
const TAB = 7;

const policy = acmePolicy({
  services: [
    { id: 'sp', name: 'SharePoint', category: 'storage', hosts: ['acme.share.example'], standing: 'approved' },
    { id: 'no', name: 'Stapel', category: 'storage', hosts: ['stapel.example'], standing: 'unapproved' },
  ],
});

async function start(choice: Parameters<ReturnType<typeof startBoundary>['choose']>[0] = { strict: true }) {
  const started = startBoundary([policy]);
  started.within.set(TAB, ORG);
  await started.choose(choice);
  const decide = async (url: string, more: { method?: string; asker?: string; within?: string | null } = {}) =>
    (
      await started.watcher.decide({
        url,
        method: more.method ?? 'GET',
        within: more.within === undefined ? ORG : more.within,
        tabId: TAB,
        asker: more.asker ?? null,
      })
    ).move;
  const redirect = (from: string, to: string) =>
    started.watcher.redirected({ tabId: TAB, within: Promise.resolve(ORG), from, to });
  return { ...started, decide, redirect };
}

describe('work that is closed to what is private', () => {
  it('lets go out what is typed or linked, and keeps what is at home', async () => {
    const { decide } = await start();
    for (const asker of ['', WORK, SIGN_IN]) {
      const by = asker ? { asker } : {};
      expect(await decide(PRIVATE, by)).toBe('out');
      expect(await decide('https://stapel.example/', by)).toBe('out');
      for (const url of [WORK, SIGN_IN, 'https://acme.share.example/']) expect(await decide(url, by)).toBe('stay');
    }
    expect(await decide(PRIVATE, { within: null })).toBe('stay');
  });

  it('is open where the employee did not choose it', async () => {
    const { decide } = await start({});
    expect(await decide(PRIVATE)).toBe('stay');
  });

  it('keeps a sign-in that passes a host that no list names, page by page', async () => {
    const { decide, redirect } = await start();
    const hop = 'https://sso.vendor.example/start';
    await redirect(`${WORK}login`, hop);
    expect(await decide(hop)).toBe('stay');
    expect(await decide(`${hop}/password`, { method: 'POST', asker: hop })).toBe('stay');
    await redirect(`${hop}/password`, 'https://mfa.vendor.example/');
    expect(await decide('https://mfa.vendor.example/')).toBe('stay');
    // But a link from there goes where links go, and what was typed is no sign-in.
    expect(await decide(PRIVATE, { asker: hop })).toBe('out');
    await redirect(PRIVATE, 'https://other.example/');
    expect(await decide('https://other.example/')).toBe('out');
  });

  it('waits for a redirect that was told and not looked at yet', async () => {
    const { decide, redirect } = await start();
    const told = redirect(WORK, PRIVATE);
    expect(await decide(PRIVATE)).toBe('stay');
    await told;
  });

  it('keeps a form that work sends, and explains any other', async () => {
    const { decide } = await start();
    expect(await decide(PRIVATE, { method: 'POST' })).toBe('explain-out');
    expect(await decide(PRIVATE, { method: 'POST', asker: 'https://other.example/' })).toBe('explain-out');
    expect(await decide(PRIVATE, { method: 'POST', asker: WORK })).toBe('stay');
    // It shows a page there now, which goes on as pages do.
    expect(await decide(PRIVATE)).toBe('stay');
  });

  it('takes out what a tab holds, keeps a pop-up with its opener, and goes on where nothing is closed', async () => {
    const { closedWork, takenOut, popUps, guests, answerWith, choose } = await start();
    expect(await closedWork.goOut({ tabId: TAB, url: PRIVATE })).toEqual({ kind: 'moved' });
    expect(takenOut).toEqual([{ tabId: TAB, url: PRIVATE }]);
    answerWith('failed');
    expect(await closedWork.goOut({ tabId: TAB, url: PRIVATE })).toEqual({ kind: 'refused', why: 'out-failed' });
    popUps.add(TAB);
    expect(await closedWork.goOut({ tabId: TAB, url: PRIVATE })).toEqual({ kind: 'here' });
    expect(await guests.isGuest(TAB, 'nieuws.example')).toBe(true);
    expect(await closedWork.goOut({ tabId: 8, url: PRIVATE })).toEqual({ kind: 'here' });
    await choose({ strict: false });
    expect(await closedWork.goOut({ tabId: TAB, url: 'https://else.example/' })).toEqual({ kind: 'here' });
    expect(takenOut).toHaveLength(2);
  });

  it('keeps a site once, until the tab leaves it, or always', async () => {
    const { closedWork, decide, watcher } = await start();
    await closedWork.keep(TAB, PRIVATE, 'once');
    expect(await decide(PRIVATE)).toBe('stay');
    await watcher.shown({ tabId: TAB, within: ORG, url: `${PRIVATE}/b` });
    expect(await decide(PRIVATE)).toBe('stay');
    await watcher.shown({ tabId: TAB, within: ORG, url: WORK });
    expect(await decide(PRIVATE)).toBe('out');
    await closedWork.keep(TAB, PRIVATE, 'always');
    await closedWork.keep(TAB, PRIVATE, 'always');
    expect(await decide(PRIVATE)).toBe('stay');
  });

  it('takes back what went out, and nothing that did not', async () => {
    const { closedWork, watcher, opened, guests } = await start();
    await watcher.departed({ tabId: 8, orgId: ORG, url: PRIVATE });
    await closedWork.takeBack(8, 'https://else.example/', 'once');
    await closedWork.takeBack(9, PRIVATE, 'once');
    expect(opened).toEqual([]);
    await closedWork.takeBack(8, PRIVATE, 'once');
    expect(opened).toEqual([{ url: PRIVATE, orgId: ORG }]);
    expect(await guests.isGuest(NEW_TAB, 'nieuws.example')).toBe(true);
  });

  it('takes nothing from under the hands of who has it before them', async () => {
    const { decide, watcher } = await start();
    await watcher.shown({ tabId: TAB, within: ORG, url: PRIVATE });
    expect(await decide(PRIVATE, { asker: PRIVATE })).toBe('stay');
  });
});

describe('a profile for work only', () => {
  it('is work whatever the tab, and opens nothing else by itself', async () => {
    const { decide, closedWork, boundary, watcher, within } = await start({ role: 'work' });
    within.clear();
    expect(await closedWork.whole()).toBe(ORG);
    expect(await watcher.ownerOf(WORK)).toBeNull();
    expect(await decide(WORK, { within: null })).toBe('stay');
    expect(await decide(PRIVATE, { within: null })).toBe('stop-out');
    expect(await boundary.handOver({ tabId: TAB, url: WORK })).toEqual({ kind: 'here' });
    expect(await closedWork.goOut({ tabId: TAB, url: PRIVATE })).toEqual({ kind: 'refused', why: 'outside' });
    await closedWork.keep(TAB, PRIVATE, 'once');
    expect(await decide(PRIVATE, { within: null })).toBe('stay');
  });

  it('keeps two organisations apart as ever', async () => {
    const { decide, closedWork, put } = await start({ role: 'work' });
    await put(policy, acmePolicy({ org: { ...policy.org, id: 'two.example' }, workApps: [] }));
    expect(await closedWork.whole()).toBeNull();
    expect(await decide(WORK, { within: null })).toBe('move');
    expect(await decide(PRIVATE, { within: null })).toBe('stop-out');
    expect(await decide(SIGN_IN, { within: null })).toBe('stay');
  });

  it('ends with the last list', async () => {
    const { boundaryMode, put } = await start({ role: 'work', kept: ['nieuws.example'] });
    await put();
    expect(await boundaryMode.choice()).toMatchObject({ role: 'both', strict: false, kept: [] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Sender } from '../../../utils/messages/sender.ts';
import { answer } from '../../../utils/messages/server.ts';
import { NO_OWN_RULES } from '../../../utils/policy/own.ts';
import { createBoundaryRoutes } from '../../../utils/services/boundary-routes.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { startBoundary } from './boundary-fakes.ts';

const WORK = 'https://mail.acme.example/';
const handoverPage: Sender = { kind: 'exposed-page', path: '/handover.html', tabId: 7, frameId: 0 };
const framed: Sender = { ...handoverPage, frameId: 3 };

function start() {
  const started = startBoundary();
  const treated: string[] = [];
  const own = {
    async add(to: string, typed: string) {
      treated.push(`${to} ${typed}`);
      return { ok: true, value: NO_OWN_RULES } as const;
    },
  };
  const routes = createBoundaryRoutes({ ...started, own, language: async () => 'nl' });
  const ask = (sender: Sender, drempel: string, request: unknown) => answer(routes, { drempel, request }, sender);
  return { ...started, ask, treated };
}

describe('what the handover page may ask', () => {
  it('hands over the tab that asks, whatever the message says of itself', async () => {
    const { ask, brought } = start();
    const request = { url: WORK, entries: 1, tabId: 99 };
    expect(await ask(handoverPage, 'boundary.handover', request)).toEqual({ kind: 'moved' });
    expect(brought).toEqual([{ tabId: 7, url: WORK, entries: 1, referred: true }]);
    await ask(handoverPage, 'boundary.handover', { ...request, asked: true, referred: false });
    expect(brought[1]).toEqual({ tabId: 7, url: WORK, entries: 1, asked: true, referred: false });
  });

  it('does nothing for a page that has framed it', async () => {
    const { ask, brought, steppedBack } = start();
    expect(await ask(framed, 'boundary.handover', { url: WORK, entries: 1 })).toEqual({
      kind: 'refused',
      why: 'not-work',
    });
    await ask(framed, 'boundary.step-back', { entries: 1 });
    expect(await ask(framed, 'boundary.explain', { url: WORK })).toMatchObject({ app: null });
    expect([...brought, ...steppedBack]).toEqual([]);
  });

  it('is not asked by other pages, content scripts or strangers', () => {
    const { ask } = start();
    const others: Sender[] = [
      { kind: 'page' },
      { kind: 'stranger' },
      { kind: 'content', origin: 'https://mail.acme.example', tabId: 7, frameId: 0 },
      { ...handoverPage, path: '/warning.html' } as Sender,
    ];
    for (const sender of others) expect(ask(sender, 'boundary.handover', { url: WORK, entries: 1 })).toBeUndefined();
  });

  it('refuses a message that is not of its form', async () => {
    const { ask, brought } = start();
    for (const request of [null, undefined, {}, { url: 7 }, { url: 'mail.acme.example' }, { url: ['x'] }])
      expect(await ask(handoverPage, 'boundary.handover', request)).toEqual({ kind: 'refused', why: 'not-work' });
    expect(brought).toEqual([]);
  });

  it('steps back in its own tab', async () => {
    const { ask, steppedBack } = start();
    await ask(handoverPage, 'boundary.step-back', { entries: 2 });
    expect(steppedBack).toEqual([{ tabId: 7, entries: 2 }]);
  });

  it('explains with the names of the list, and with none for what is not work', async () => {
    const { ask } = start();
    expect(await ask(handoverPage, 'boundary.explain', { url: WORK })).toEqual({
      language: 'nl',
      orgName: 'Acme',
      app: 'Webmail',
      role: 'both',
      start: WORK,
      signsIn: false,
      loop: null,
    });
    expect(await ask(handoverPage, 'boundary.explain', { url: 'https://evil.example/' })).toMatchObject({ app: null });
  });

  it('knows what ends a sign-in: by who sent it, or by where it goes', async () => {
    const { ask, sendFrom } = start();
    const signsIn = async (url: string) =>
      ((await ask(handoverPage, 'boundary.explain', { url })) as { signsIn: boolean }).signsIn;
    expect(await signsIn('https://mail.acme.example/send')).toBe(false);
    expect(await signsIn('https://mail.acme.example/blogin')).toBe(false);
    for (const path of ['/saml/acs', '/signin-oidc', '/auth/callback', '/login.php', '/sso'])
      expect(await signsIn(`https://mail.acme.example${path}`), path).toBe(true);
    sendFrom('login.acme.example');
    expect(await signsIn('https://mail.acme.example/send')).toBe(true);
    sendFrom('nieuws.example');
    expect(await signsIn('https://mail.acme.example/send')).toBe(false);
  });

  it('explains a loop by the places it went through, and makes one of them a place to sign in', async () => {
    const { ask, stopWith, treated } = start();
    const hosts = ['mail.acme.example', 'login.other.example', 'login.acme.example', 'mail.acme.example'];
    const offers = { hosts: ['login.other.example'], alone: false };
    stopWith({ tabId: 7, url: WORK, at: 0, hosts, offers });
    const { loop } = (await ask(handoverPage, 'boundary.explain', { url: WORK })) as { loop: unknown };
    expect(loop).toEqual({
      hosts: [
        { host: hosts[0], side: 'Acme', signIn: false },
        { host: hosts[1], side: null, signIn: false },
        { host: hosts[2], side: null, signIn: true },
        { host: hosts[3], side: 'Acme', signIn: false },
      ],
      offers: ['login.other.example'],
    });
    const treat = (host: string, sender = handoverPage) => ask(sender, 'boundary.sign-in-host', { url: WORK, host });
    await treat('evil.example');
    await treat('login.other.example', framed);
    expect(treated).toEqual([]);
    expect(await treat('login.other.example')).toEqual({ isWork: true });
    expect(treated).toEqual(['signIn login.other.example']);
    stopWith(null);
    await treat('login.other.example');
    expect(treated).toHaveLength(1);
  });

  it('offers a host that was sent to alone only where the list does not name it', async () => {
    const { ask, stopWith, put } = start();
    const offered = async (url: string) => {
      const host = new URL(url).hostname;
      stopWith({ tabId: 7, url, at: 0, hosts: ['nieuws.example', host], offers: { hosts: [host], alone: true } });
      const answer = (await ask(handoverPage, 'boundary.explain', { url })) as { loop: { offers: string[] } };
      return answer.loop.offers;
    };
    expect(await offered(WORK)).toEqual([]);
    await put(acmePolicy({ workApps: [{ id: 'all', name: 'All', hosts: ['*.acme.example'] }] }));
    expect(await offered('https://sso.acme.example/')).toEqual(['sso.acme.example']);
  });
});

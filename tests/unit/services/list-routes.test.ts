import { beforeEach, describe, expect, it } from 'vitest';
import { answer, type MessageName, type Request, type Response, type Routes } from '../../../utils/messages/server.ts';
import { createListRoutes } from '../../../utils/services/list-routes.ts';
import { createPrivacyRoutes } from '../../../utils/services/privacy-routes.ts';
import { ADDRESS, ORG, startEnrolment } from './list-fakes.ts';

let acme: Awaited<ReturnType<typeof startEnrolment>>;
let routes: Routes;

beforeEach(async () => {
  acme = await startEnrolment();
  routes = {
    ...createListRoutes({ ...acme, browser: 'firefox' }),
    ...createPrivacyRoutes(acme),
  };
});

const ask = async <K extends MessageName>(name: K, request: Request<K>) =>
  (await answer(routes, { drempel: name, request }, { kind: 'page' })) as Response<K>;

const origins = [
  '*://mail.acme.example/*',
  '*://*.intra.acme.example/*',
  '*://*.dropbox.com/*',
  '*://*.dropboxusercontent.com/*',
];
const needs = { origins, permissions: ['downloads', 'notifications'] };

describe('what pages ask about the list', () => {
  it('is answered to pages of Drempel alone', () => {
    for (const drempel of Object.keys(routes)) {
      const content = { kind: 'content', origin: 'https://a.example', tabId: 1, frameId: 0 } as const;
      const exposed = { kind: 'exposed-page', path: '/handover.html', tabId: 1, frameId: 0 } as const;
      expect(answer(routes, { drempel, request: null }, content)).toBeUndefined();
      expect(answer(routes, { drempel, request: null }, exposed)).toBeUndefined();
    }
  });

  it('goes from code to adopted list to none', async () => {
    await acme.serve();
    const none = {
      lists: [],
      needs: { origins: [], permissions: [] },
      missing: { origins: [], permissions: [] },
      managed: { mark: '', problem: null },
    };
    expect(await ask('list.get', null)).toEqual(none);
    expect(await ask('list.read', { code: acme.code })).toMatchObject({ ok: true, value: { needs } });
    expect(await ask('list.adopt', null)).toMatchObject({ ok: true });
    acme.permissions.origins.add('*://mail.acme.example/*');
    const missing = { ...needs, origins: origins.slice(1) };
    expect(await ask('list.get', null)).toMatchObject({
      lists: [{ list: { policy: { seq: 42 } }, update: null }],
      needs,
      missing,
    });
    await acme.enrolment.leave(ORG);
    expect(await ask('list.get', null)).toEqual(none);
  });

  it('reads what managed storage holds as it reads a code, and says whether that vouches for a list', async () => {
    await acme.serve();
    expect(await ask('list.read', { managed: true })).toEqual({ ok: false, problem: { kind: 'no-offer' } });
    expect(await ask('list.read', { code: acme.code })).toMatchObject({ ok: true, value: { vouched: false } });
    await acme.manage({ enrolmentCode: acme.code });
    expect((await ask('list.get', null)).managed).toEqual({ mark: expect.stringMatching(/.{40}/), problem: null });
    expect(await ask('list.read', { managed: true })).toMatchObject({ ok: true, value: { needs, vouched: true } });
    expect((await ask('list.get', null)).lists).toEqual([]);
    await ask('list.adopt', null);
    expect(await ask('list.get', null)).toMatchObject({ lists: [{ vouched: true, list: { policy: { seq: 42 } } }] });
    await acme.manage({});
    expect(await ask('list.get', null)).toMatchObject({ lists: [{ vouched: false }], managed: { mark: '' } });
  });

  it('shows a waiting update with what it needs, to be adopted by its digest', async () => {
    await acme.serve();
    await ask('list.read', { code: acme.code });
    await ask('list.adopt', null);
    await acme.serve({ seq: 43, workApps: [{ id: 'new', name: 'New', hosts: ['new.acme.example'] }] });
    expect(await ask('list.check', { orgId: ORG })).toMatchObject({ ok: true, value: { policy: { seq: 42 } } });
    const [{ update } = { update: null }] = (await ask('list.get', null)).lists;
    expect(update).toMatchObject({
      policy: { seq: 43 },
      needs: { origins: ['*://new.acme.example/*', ...origins.slice(2)] },
    });
    expect(await ask('list.adopt', { digest: update?.digest ?? '' })).toMatchObject({ value: { policy: { seq: 43 } } });
  });

  it.each([
    ['https://www.dropbox.com/home', 'service'],
    ['dropbox.com', 'service'],
    [' mail.acme.example/inbox ', 'work'],
    ['login.acme.example', 'sign-in'],
    ['nieuws.example', 'unknown'],
    ['not a host', 'unknown'],
    ['javascript:alert(1)', 'unknown'],
    ['', 'unknown'],
  ])('explains %j', async (url, kind) => {
    await acme.serve();
    await ask('list.read', { code: acme.code });
    await ask('list.adopt', null);
    expect(await ask('list.explain', { url })).toMatchObject({ standing: { kind } });
  });
});

describe('what Drempel may see', () => {
  it('is told with the one address and the last time it was asked', async () => {
    const granted = { origins: [], permissions: [] };
    expect(await ask('privacy.state', null)).toEqual({ granted, listUrls: [], lastRequestAt: null });
    await acme.serve();
    await ask('list.read', { code: acme.code });
    expect(await ask('privacy.state', null)).toEqual({ granted, listUrls: [], lastRequestAt: acme.world.now });
    await ask('list.adopt', null);
    expect(await ask('privacy.state', null)).toMatchObject({ listUrls: [ADDRESS], lastRequestAt: acme.world.now });
  });
});

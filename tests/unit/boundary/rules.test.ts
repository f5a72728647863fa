import { describe, expect, it } from 'vitest';
import { orgHeadersOf } from '../../../utils/boundary/org-headers.ts';
import { markRule, planRules, readMark, workTabsRules } from '../../../utils/boundary/rules.ts';
import type { Policy, Service } from '../../../utils/policy/model.ts';
import { applyRules, headersOf, type NetworkRequest } from '../../fixtures/network-rules.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

const BASE = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
const plan = (...policies: Policy[]) => planRules(policies, BASE);
const ORG = acmePolicy().org.id;
/** The rules of one organisation's work tabs. */
const through = (...tabIds: number[]) => workTabsRules(new Map(tabIds.map((tabId) => [tabId, ORG])), [ORG], []);
const app = (...hosts: string[]) => ({ id: 'app', name: 'App', hosts });
const service = (...hosts: string[]): Service => ({
  id: 's',
  name: 'S',
  category: 'storage',
  hosts,
  standing: 'approved',
});
const frame = (url: string, more: Partial<NetworkRequest> = {}): NetworkRequest => ({
  url,
  type: 'main_frame',
  ...more,
});
const held = (url: string) => ({ kind: 'redirected', to: `${BASE}handover.html#${url}` });
const SENT = { kind: 'sent', cookies: true };
const BARE = { kind: 'sent', cookies: false };

describe('planRules: main frames', () => {
  const rules = plan(acmePolicy({ workApps: [app('mail.acme.example', '*.intra.acme.example')] }));

  it('holds a work host on http and https, on any port, with everything of its URL', () => {
    for (const url of [
      'https://mail.acme.example/',
      'http://mail.acme.example/',
      'https://mail.acme.example:8443/a/b?c=https://nieuws.example/#d#e',
      'http://jan:geheim@mail.acme.example:80/',
      'https://mail.acme.example./',
      'https://intra.acme.example/',
      'https://wiki.intra.acme.example/x',
      'https://a.b.c.intra.acme.example/x',
    ])
      expect(applyRules(rules, frame(url)), url).toEqual(held(url));
  });

  it('lets pass what only looks like a work host', () => {
    for (const url of [
      'https://mail.acme.example.evil.example/',
      'https://evil.example/?https://mail.acme.example/',
      'https://evil.example/mail.acme.example/',
      'https://evil.example/#https://mail.acme.example/',
      'https://mail.acme.example@evil.example/',
      'https://mail.acme.example:443@evil.example/',
      'https://x.mail.acme.example/',
      'https://xmail.acme.example/',
      'https://acme.example/',
      'https://xintra.acme.example/',
      'https://mail-acme.example/',
    ])
      expect(applyRules(rules, frame(url)), url).toEqual(SENT);
  });

  it('sends a request with content to the page that explains', () => {
    for (const method of ['POST', 'PUT'])
      expect(applyRules(rules, frame('https://mail.acme.example/send', { method }))).toEqual({
        kind: 'redirected',
        to: `${BASE}handover.html?sent#https://mail.acme.example/send`,
      });
    expect(applyRules(rules, frame('https://mail.acme.example/', { method: 'HEAD' })).kind).toBe('redirected');
  });

  it('lets through what a work page or Drempel itself opens, and work tabs', () => {
    const url = 'https://mail.acme.example/x';
    for (const initiator of ['https://mail.acme.example', 'https://wiki.intra.acme.example', BASE])
      expect(applyRules(rules, frame(url, { initiator })), initiator).toEqual(SENT);
    for (const initiator of ['https://nieuws.example', 'https://login.acme.example', 'chrome-extension://other/'])
      expect(applyRules(rules, frame(url, { initiator })), initiator).toEqual(held(url));
    const session = [...rules, ...through(7, 9)];
    expect(applyRules(session, frame(url, { tabId: 9, method: 'POST' }))).toEqual(SENT);
    expect(applyRules(session, frame(url, { tabId: 8 }))).toEqual(held(url));
  });

  it('leaves sign-in hosts alone, also inside a work wildcard, and does not take them for work pages', () => {
    const wide = plan(
      acmePolicy({ workApps: [app('*.acme.example')], signIn: ['login.acme.example', '*.sso.acme.example'] }),
    );
    for (const url of ['https://login.acme.example/', 'https://sso.acme.example/', 'https://eu.sso.acme.example/'])
      expect(applyRules(wide, frame(url)), url).toEqual(SENT);
    const inside = 'https://x.login.acme.example/';
    expect(applyRules(wide, frame(inside))).toEqual(held(inside));
    const url = 'https://mail.acme.example/';
    for (const initiator of ['https://login.acme.example', 'https://eu.sso.acme.example'])
      expect(applyRules(wide, frame(url, { initiator })), initiator).toEqual(held(url));
    expect(applyRules(wide, frame(url, { initiator: 'https://chat.acme.example' }))).toEqual(SENT);
  });

  it('does not take a sign-in page below an exact work host for a work page', () => {
    const rules = plan(acmePolicy({ workApps: [app('acme.example')], signIn: ['login.acme.example'] }));
    const url = 'https://acme.example/';
    expect(applyRules(rules, frame(url, { initiator: 'https://login.acme.example' }))).toEqual(held(url));
  });

  it('gives the more specific rule the word, and a rule named twice to the first', () => {
    const rules = plan(
      acmePolicy({
        workApps: [app('*.acme.example', 'deep.files.acme.example', 'twice.acme.example')],
        signIn: ['twice.acme.example'],
        services: [service('*.files.acme.example', 'acme.example')],
      }),
    );
    const outcome = (url: string) => applyRules(rules, frame(url)).kind;
    expect(outcome('https://www.acme.example/')).toBe('redirected');
    expect(outcome('https://acme.example/')).toBe('sent');
    expect(outcome('https://files.acme.example/')).toBe('sent');
    expect(outcome('https://team.files.acme.example/')).toBe('sent');
    expect(outcome('https://deep.files.acme.example/')).toBe('redirected');
    expect(outcome('https://twice.acme.example/')).toBe('redirected');
  });
});

describe('planRules: what a private page embeds', () => {
  const url = 'https://mail.acme.example/widget';
  const privatePage = 'https://nieuws.example';
  const workPage = 'https://mail.acme.example';

  it('travels without cookies, and so does what the embedded page asks for', () => {
    const rules = plan(acmePolicy());
    for (const type of ['sub_frame', 'xmlhttprequest', 'image', 'script'] as const)
      for (const initiator of [privatePage, workPage])
        expect(applyRules(rules, { url, type, initiator, top: privatePage }), `${type} ${initiator}`).toEqual(BARE);
    const socket = { url: 'wss://mail.acme.example/live', type: 'websocket', initiator: workPage } as const;
    expect(applyRules(rules, { ...socket, top: privatePage })).toEqual(BARE);
    expect(applyRules(rules, { url: 'https://nieuws.example/', type: 'sub_frame', top: privatePage })).toEqual(SENT);
  });

  it('keeps its cookies on a work page, in a work tab and from a service worker of the app', () => {
    const rules = plan(acmePolicy());
    for (const type of ['sub_frame', 'xmlhttprequest'] as const)
      expect(applyRules(rules, { url, type, initiator: workPage, top: workPage })).toEqual(SENT);
    const inWorkTab: NetworkRequest = { url, type: 'sub_frame', top: 'https://login.acme.example', tabId: 3 };
    expect(applyRules([...rules, ...through(3)], inWorkTab)).toEqual(SENT);
    expect(applyRules(rules, inWorkTab)).toEqual(BARE);
  });

  it('keeps its cookies on a neutral host inside a work wildcard', () => {
    const rules = plan(acmePolicy({ workApps: [app('*.acme.example')] }));
    const login = { url: 'https://login.acme.example/', type: 'sub_frame', top: privatePage } as const;
    expect(applyRules(rules, login)).toEqual(SENT);
  });
});

describe('planRules: size', () => {
  it('does not grow with the list', () => {
    const hosts = Array.from({ length: 1000 }, (_, place) => `app${place}.dep${place % 9}.acme.example`);
    const few = plan(acmePolicy({ workApps: [app(...hosts.slice(0, 2))] }));
    const many = plan(acmePolicy({ workApps: [app(...hosts)] }));
    expect(many.length).toBe(few.length);
    expect(applyRules(many, frame('https://app999.dep0.acme.example/')).kind).toBe('redirected');
    expect(applyRules(many, frame('https://app1000.dep1.acme.example/')).kind).toBe('sent');
  });

  it('has an id of its own for every rule, none for a list without work apps', () => {
    const rules = plan(
      acmePolicy({ workApps: [app('*.acme.example', 'a.example', 'b.a.example')], signIn: ['sso.acme.example'] }),
    );
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.every(({ id, priority }) => id > 1 && Number.isInteger(priority) && priority > 0)).toBe(true);
    expect(plan(acmePolicy({ workApps: [] }))).toEqual([]);
    expect(through()).toEqual([]);
  });

  it('holds what lies below a name too deep to count', () => {
    const deep = 'a.b.c.d.e.f.g.h.acme.example';
    const rules = plan(acmePolicy({ workApps: [app(deep)] }));
    expect(applyRules(rules, frame(`https://${deep}/`))).toEqual(held(`https://${deep}/`));
    expect(applyRules(rules, frame('https://b.c.d.e.f.g.h.acme.example/'))).toEqual(SENT);
    expect(rules.some(({ condition }) => condition.regexFilter?.includes('{9}'))).toBe(false);
  });
});

describe('two organisations', () => {
  const acme = (...hosts: string[]) => acmePolicy({ workApps: [app(...hosts)], signIn: [] });
  const org = { ...acmePolicy().org, id: 'beta.example', name: 'Beta' };
  const beta = (hosts: string[], more: Partial<Policy> = {}) =>
    acmePolicy({ workApps: [app(...hosts)], signIn: [], ...more, org });
  const tabs = new Map([
    [1, ORG],
    [2, org.id],
  ]);
  const orgIds = [ORG, org.id];
  const withTabs = (...policies: Policy[]) => {
    const rules = plan(...policies);
    return [...rules, ...workTabsRules(tabs, orgIds, rules)];
  };
  const A = 'https://mail.acme.example/';
  const B = 'https://chat.beta.example/';

  it('holds the work of each in the tabs of the other, and in none of its own', () => {
    const rules = withTabs(acme('mail.acme.example'), beta(['*.beta.example']));
    for (const method of ['GET', 'POST']) {
      expect(applyRules(rules, frame(A, { tabId: 1, method }))).toEqual(SENT);
      expect(applyRules(rules, frame(B, { tabId: 2, method }))).toEqual(SENT);
      expect(applyRules(rules, frame(A, { tabId: 2, method })).kind).toBe('redirected');
      expect(applyRules(rules, frame(B, { tabId: 1, method })).kind).toBe('redirected');
    }
    for (const tabId of [1, 2, 3]) expect(applyRules(rules, frame('https://nieuws.example/', { tabId }))).toEqual(SENT);
  });

  it('lets Drempel itself through in the tabs of each alone: what it opens for one may be sent on to the other', () => {
    const rules = withTabs(acme('mail.acme.example'), beta(['*.beta.example']));
    const ask = (url: string, tabId: number) => applyRules(rules, frame(url, { initiator: BASE, tabId })).kind;
    expect([ask(A, 1), ask(B, 2), ask(A, 2), ask(B, 1), ask(A, 3)]).toEqual([
      'sent',
      'sent',
      'redirected',
      'redirected',
      'redirected',
    ]);
  });

  it('lets the pages of each through to its own work alone', () => {
    const rules = plan(acme('mail.acme.example'), beta(['*.beta.example']));
    const ask = (url: string, initiator: string) => applyRules(rules, frame(url, { initiator })).kind;
    expect([ask(A, A), ask(B, B), ask(A, B), ask(B, A)]).toEqual(['sent', 'sent', 'redirected', 'redirected']);
  });

  it('gives what one embeds of the other no cookies, in its tabs neither', () => {
    const rules = withTabs(acme('mail.acme.example'), beta(['*.beta.example']));
    const embed = (url: string, top: string, tabId: number) =>
      applyRules(rules, { url, type: 'sub_frame', initiator: top, top, tabId });
    expect([embed(A, A, 1), embed(B, B, 2), embed(A, A, 3)]).toEqual([SENT, SENT, SENT]);
    expect([embed(A, B, 2), embed(B, A, 1), embed(A, B, 3), embed(A, 'https://nieuws.example', 2)]).toEqual([
      BARE,
      BARE,
      BARE,
      BARE,
    ]);
  });

  it('calls work what either calls work, and gives it to the first that does', () => {
    const rules = withTabs(
      acme('*.acme.example', 'shared.example'),
      beta(['login.acme.example', 'shared.example', 'x.acme.example'], { signIn: ['mail.acme.example'] }),
    );
    const goes = (url: string, tabId: number) => applyRules(rules, frame(url, { tabId })).kind;
    // Work of the one, though the other signs in there.
    expect([goes(A, 1), goes(A, 2), goes(A, 3)]).toEqual(['sent', 'redirected', 'redirected']);
    for (const url of ['https://shared.example/', 'https://x.acme.example/'])
      expect([goes(url, 1), goes(url, 2)], url).toEqual(['sent', 'redirected']);
  });

  it('tells hosts apart that lie below one another, and takes a page there for nobody’s own', () => {
    const rules = withTabs(acme('*.concern.example'), beta(['app.concern.example', 'deep.app.concern.example']));
    const top = acme('app.concern.example');
    const other = withTabs(top, beta(['*.concern.example']));
    const goes = (of: typeof rules, url: string, tabId: number) => applyRules(of, frame(url, { tabId })).kind;
    const inner = 'https://app.concern.example/';
    const outer = 'https://www.concern.example/';
    const unnamed = 'https://x.app.concern.example/';
    // The wildcard came first and covers all that the other names.
    for (const url of [inner, outer, unnamed])
      expect([goes(rules, url, 1), goes(rules, url, 2)], url).toEqual(['sent', 'redirected']);
    expect([goes(other, inner, 1), goes(other, inner, 2)]).toEqual(['sent', 'redirected']);
    for (const url of [outer, unnamed])
      expect([goes(other, url, 1), goes(other, url, 2)], url).toEqual(['redirected', 'sent']);
    expect(applyRules(other, frame(outer, { initiator: inner })).kind).toBe('redirected');
    expect(applyRules(other, frame(inner, { initiator: inner })).kind).toBe('sent');
    const embedded = { url: outer, type: 'sub_frame', initiator: outer, top: inner } as const;
    expect(applyRules(other, embedded)).toEqual(BARE);
    expect(applyRules(other, { ...embedded, top: outer })).toEqual(SENT);
  });

  it('adds headers to what work tabs and work pages ask of a sign-in host, and to nothing else', () => {
    const policy = acmePolicy({
      workApps: [app('*.acme.example')],
      signIn: ['login.acme.example', 'login.example'],
      tenantRestrictions: [{ hosts: ['login.example'], headers: { 'X-Slack-Allowed-Workspaces': 'acme' } }],
    });
    const rules = [...plan(policy), ...workTabsRules(new Map([[7, ORG]]), [ORG], [], orgHeadersOf([policy]))];
    const isAdded = (request: NetworkRequest) => headersOf(rules, request).some(({ operation }) => operation === 'set');
    const login = 'https://login.example/authorize';
    const app1 = 'https://mail.acme.example/';
    expect(isAdded(frame(login, { tabId: 7 }))).toBe(true);
    expect(isAdded({ url: login, type: 'xmlhttprequest', initiator: login, tabId: 7 })).toBe(true);
    expect(isAdded(frame(login, { tabId: 8, initiator: app1 }))).toBe(true);
    expect(isAdded(frame(login, { tabId: 8 }))).toBe(false);
    expect(isAdded(frame(login, { tabId: 8, initiator: 'https://login.acme.example/' }))).toBe(false);
    expect(isAdded({ url: login, type: 'sub_frame', initiator: app1, tabId: 8 })).toBe(false);
    expect(isAdded(frame('https://eu.login.example/', { tabId: 7 }))).toBe(false);
    expect(workTabsRules(new Map(), [ORG], [], orgHeadersOf([policy]))).toEqual([]);
  });

  it('says in its mark whose rules they are', () => {
    const odd = ['acme.example', 'a:b,c|d'];
    expect(readMark(markRule('1.0.0,abc,def', odd))).toEqual(odd);
    expect(readMark({ condition: { resourceTypes: [] } })).toEqual([]);
  });

  it('has no rule for the tabs of an organisation that is gone, and ids of its own for every rule', () => {
    const rules = plan(acme('*.acme.example'), beta(['*.beta.example', 'chat.beta.example']));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(workTabsRules(tabs, ['other.example'], rules)).toEqual([]);
    expect(workTabsRules(tabs, [ORG], [])).toEqual(through(1));
  });
});

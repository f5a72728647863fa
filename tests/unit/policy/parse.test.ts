import { describe, expect, it } from 'vitest';
import { MAX_HOST_RULES } from '../../../utils/policy/bounds.ts';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import { parsePolicy } from '../../../utils/policy/parse.ts';
import { acmeDocument, encode } from './documents.ts';

const parse = (document: unknown) => parsePolicy(encode(document), CATALOGUE);
const malformed = (path: string, detail: string) => ({ kind: 'malformed', path, detail });

describe('parsePolicy', () => {
  it('reads a whole document and fills in what was left out', () => {
    const result = parse(acmeDocument());
    expect(result).toMatchObject({
      kind: 'parsed',
      unknownFields: [],
      policy: {
        seq: 42,
        org: { name: 'Acme BV', tenants: [] },
        guard: {
          categories: ['storage', 'transfer', 'paste'],
          unknownFiles: { work: 'warn', private: 'pass' },
          action: 'warn',
          reason: 'optional',
        },
        tenantRestrictions: [],
      },
    });
  });

  it('completes a service from the catalogue by its id', () => {
    const result = parse(acmeDocument());
    const known = CATALOGUE.find(({ id }) => id === 'dropbox');
    expect(result.kind === 'parsed' && result.policy.services[1]).toMatchObject({
      name: 'Dropbox',
      category: 'storage',
      hosts: known?.hosts,
      standing: 'unapproved',
    });
  });

  it('reads the example of the documentation with every field that there is', () => {
    const result = parse(
      acmeDocument({
        guard: {
          categories: ['ai'],
          unknownFiles: { work: 'pass' },
          action: 'stop',
          reason: 'required',
          detectors: ['bsn'],
          patterns: [{ name: 'Project', re2: 'PRJ-\\d{5}' }],
        },
        tenantRestrictions: [
          { hosts: ['login.microsoftonline.com'], headers: { 'Restrict-Access-To-Tenants': 'acme' } },
        ],
        suggestedHours: {
          zone: 'Europe/Amsterdam',
          windows: [{ days: ['mo'], from: '22:00', to: '06:00', weeks: 'odd' }],
        },
      }),
    );
    expect(result).toMatchObject({
      kind: 'parsed',
      policy: {
        guard: {
          unknownFiles: { work: 'pass', private: 'pass' },
          patterns: [{ name: 'Project', re2: 'PRJ-\\d{5}', near: [], atLeast: 1 }],
        },
        suggestedHours: { zone: 'Europe/Amsterdam' },
      },
    });
  });

  it('reports fields that it does not know, by path, and goes on', () => {
    const document = acmeDocument({ motto: 'x', signIn: [] });
    (document.org as Record<string, unknown>).colour = 'teal';
    (document.services as Record<string, unknown>[])[1] = { id: 'dropbox', standing: 'unapproved', stars: { deep: 1 } };
    const result = parse(document);
    expect(result.kind === 'parsed' && result.unknownFields).toEqual(['org.colour', 'services[1].stars', 'motto']);
    expect(JSON.stringify(result)).not.toContain('teal');
  });

  it('keeps the report of unknown fields short and does not touch prototypes', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`x${n}${'y'.repeat(1000)}`, n]));
    const text = JSON.stringify({ ...acmeDocument(), ...many }).replace('{', '{"__proto__":{"seq":7},');
    const result = parse(text);
    expect(result.kind === 'parsed' && result.unknownFields.length).toBe(50);
    expect(result.kind === 'parsed' && result.policy.seq).toBe(42);
    expect(result.kind === 'parsed' && Math.max(...result.unknownFields.map(({ length }) => length))).toBe(200);
  });

  it.each([
    ['text that is no JSON', '{"schema":1,', malformed('', 'not-json')],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), malformed('', 'not-json')],
    ['nothing', '', malformed('', 'not-json')],
    ['an array', '[]', malformed('schema', 'missing')],
    ['null', 'null', malformed('', 'wrong-type')],
    ['nesting without end', `${'['.repeat(100_000)}`, malformed('', 'too-deep')],
    [
      'a field nested deep',
      JSON.stringify(acmeDocument()).replace('}', `,"x":${'{"a":'.repeat(20)}1${'}'.repeat(20)}}`),
      malformed('', 'too-deep'),
    ],
  ])('refuses %s', (_, document, problem) => {
    const bytes = document instanceof Uint8Array ? document : encode(document);
    expect(parsePolicy(bytes, CATALOGUE)).toEqual(problem);
  });

  it('is not misled by brackets inside strings', () => {
    const document = acmeDocument({ note: `${'['.repeat(50)}\\"${'{'.repeat(50)}` });
    expect(parse(document).kind).toBe('parsed');
  });

  const app = (change: object) => ({
    workApps: [{ id: 'mail', name: 'Mail', hosts: ['mail.acme.example'], ...change }],
  });
  const service = (change: object) => ({
    services: [{ id: 'x', name: 'X', category: 'storage', hosts: ['x.example'], standing: 'unapproved', ...change }],
  });
  it.each([
    [{ schema: 2 }, malformed('schema', 'newer-schema')],
    [{ schema: '1' }, malformed('schema', 'wrong-type')],
    [{ schema: undefined }, malformed('schema', 'missing')],
    [{ seq: -1 }, malformed('seq', 'wrong-type')],
    [{ seq: 1.5 }, malformed('seq', 'wrong-type')],
    [{ seq: '42' }, malformed('seq', 'wrong-type')],
    [{ issued: 'yesterday' }, malformed('issued', 'bad-instant')],
    [{ expires: '2027-13-01T00:00:00Z' }, malformed('expires', 'bad-instant')],
    [{ expires: '2026-11-01T00:00:00Z' }, malformed('expires', 'bad-instant')],
    [{ org: { id: 'acme.example' } }, malformed('org.name', 'missing')],
    [{ org: { id: 'acme.example', name: 'x'.repeat(201) } }, malformed('org.name', 'too-long')],
    [{ org: { id: 'acme.example', name: '' } }, malformed('org.name', 'missing')],
    [{ org: { id: 'acme.example', name: 'Acme', info: 'javascript:alert(1)' } }, malformed('org.info', 'bad-url')],
    [{ arrangement: 'BYOB' }, malformed('arrangement', 'unknown-value')],
    [{ workApps: {} }, malformed('workApps', 'wrong-type')],
    [app({ hosts: [] }), malformed('workApps[0].hosts', 'missing')],
    [app({ hosts: ['mail.acme.example', 'mail.acme.example/inbox'] }), malformed('workApps[0].hosts[1]', 'bad-host')],
    [app({ hosts: ['mail.acme.example:8443'] }), malformed('workApps[0].hosts[0]', 'bad-host')],
    [app({ hosts: [7] }), malformed('workApps[0].hosts[0]', 'wrong-type')],
    [app({ start: 'https://elsewhere.example/' }), malformed('workApps[0].start', 'outside-hosts')],
    [app({ start: 'data:text/html,hi' }), malformed('workApps[0].start', 'bad-url')],
    [{ signIn: ['mail.acme.example'] }, malformed('signIn[0]', 'duplicate')],
    [service({ hosts: ['mail.acme.example'] }), malformed('services[0].hosts[0]', 'duplicate')],
    [service({ hosts: undefined }), malformed('services[0].hosts', 'missing')],
    [service({ category: 'cooking' }), malformed('services[0].category', 'unknown-value')],
    [service({ instead: 'nothing' }), malformed('services[0].instead', 'unknown-reference')],
    [service({ because: { nl: 'Zomaar.' } }), malformed('services[0].because.en', 'missing')],
    [{ guard: { action: 'explode' } }, malformed('guard.action', 'unknown-value')],
    [{ guard: { unknownFiles: { work: 1 } } }, malformed('guard.unknownFiles.work', 'wrong-type')],
    [{ suggestedHours: { zone: 'Mars/Olympus', windows: [] } }, malformed('suggestedHours.zone', 'bad-zone')],
    [
      { suggestedHours: { zone: 'Europe/Amsterdam', windows: [{ days: ['mo'], from: '8:30', to: '17:30' }] } },
      malformed('suggestedHours.windows[0].from', 'unknown-value'),
    ],
    [
      { tenantRestrictions: [{ hosts: ['a.example'], headers: { 'X-A': 'a\r\nX-B: b' } }] },
      malformed('tenantRestrictions[0].headers.X-A', 'unknown-value'),
    ],
    [app({ hosts: ['*'] }), { kind: 'claims-too-much', rule: '*' }],
    [app({ hosts: ['*.com'] }), { kind: 'claims-too-much', rule: '*.com' }],
    [service({ hosts: ['*.co.uk'] }), { kind: 'claims-too-much', rule: '*.co.uk' }],
    [{ signIn: ['*.github.io'] }, { kind: 'claims-too-much', rule: '*.github.io' }],
    [{ tenantRestrictions: [{ hosts: ['*.nl'], headers: {} }] }, { kind: 'claims-too-much', rule: '*.nl' }],
  ])('says what is wrong and where: %j', (change, problem) => {
    expect(parse(acmeDocument(change))).toEqual(problem);
  });

  it('refuses ids named twice', () => {
    const [one] = acmeDocument().workApps as object[];
    const again = { ...one, hosts: ['other.acme.example'], start: undefined };
    expect(parse(acmeDocument({ workApps: [one, again] }))).toEqual(malformed('workApps[1].id', 'duplicate'));
  });

  it('takes 100,000 host rules and not one more, wherever they stand', { timeout: 30_000 }, () => {
    const hosts = Array.from({ length: MAX_HOST_RULES - 1 }, (_, n) => `${n.toString(36)}.ab.nl`);
    const services = [{ id: 'x', name: 'X', category: 'storage', hosts, standing: 'unapproved' }];
    expect(parse(acmeDocument({ workApps: [], services, signIn: ['a.nl'] })).kind).toBe('parsed');
    expect(parse(acmeDocument({ workApps: [], services, signIn: ['a.nl', 'b.nl'] }))).toEqual({
      kind: 'too-many-hosts',
      count: 100_001,
      limit: 100_000,
    });
  });
});

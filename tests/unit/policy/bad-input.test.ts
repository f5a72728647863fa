import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { CompactSign, importJWK } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchText } from '../../../utils/browser/fetch-text.ts';
import { sayListProblem } from '../../../utils/i18n/list-problem.ts';
import type { ListProblem } from '../../../utils/policy/model.ts';
import { generateSigningKey, signList, signText } from '../../../utils/policy/sign.ts';
import { startEnrolment } from '../services/list-fakes.ts';
import { acmeDocument } from './documents.ts';

type Acme = Awaited<ReturnType<typeof startEnrolment>>;

/** What stands at the list's address, while list no. 42 is in force. */
interface Row {
  readonly what: string;
  /** An envelope, or an answer of a real server. */
  readonly gives: (acme: Acme) => Promise<string> | string | ((response: ServerResponse) => unknown);
  /** The problem that is told; absent where the list is in force afterwards. */
  readonly problem?: Partial<ListProblem> & { readonly kind: ListProblem['kind'] };
  /** A word of the English sentence. */
  readonly says?: string;
  /** Epoch ms of the check, where it is not the moment of adoption. */
  readonly at?: number;
}

const YEAR = 365 * 24 * 3_600_000;
const ADOPTED = Date.parse('2026-12-01T00:00:00Z');
const NEXT = { seq: 43 };

const signed =
  (change: Record<string, unknown>): Row['gives'] =>
  (acme) =>
    acme.sign({ ...NEXT, ...change });
const written =
  (change: (json: string) => string): Row['gives'] =>
  (acme) =>
    signText(change(JSON.stringify(acmeDocument(NEXT))), acme.key);
const work = (host: unknown) => signed({ workApps: [{ id: 'mail', name: 'Mail', hosts: [host] }] });
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const malformed = (path: string, detail: string) =>
  ({ kind: 'malformed', path, detail }) as NonNullable<Row['problem']>;
const withHeader =
  (header: (acme: Acme) => object): Row['gives'] =>
  async (acme) => {
    const [, payload, signature] = (await acme.sign(NEXT)).split('.');
    return [part(header(acme)), payload, signature].join('.');
  };

const ROWS: readonly Row[] = [
  {
    what: 'one bit of the document flipped',
    async gives(acme) {
      const [header, payload = '', signature] = (await acme.sign(NEXT)).split('.');
      const bytes = Buffer.from(payload, 'base64url');
      bytes[20] = (bytes[20] ?? 0) ^ 1;
      return [header, bytes.toString('base64url'), signature].join('.');
    },
    problem: { kind: 'forged' },
    says: 'The signature is not right.',
  },
  {
    what: 'one bit of the signature flipped',
    async gives(acme) {
      const [header, payload, signature = ''] = (await acme.sign(NEXT)).split('.');
      const bytes = Buffer.from(signature, 'base64url');
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      return [header, payload, bytes.toString('base64url')].join('.');
    },
    problem: { kind: 'forged' },
    says: 'The signature is not right.',
  },
  {
    what: 'signed again by another key',
    gives: async () => signList(acmeDocument(NEXT), await generateSigningKey()),
    problem: { kind: 'wrong-key' },
    says: 'another key',
  },
  {
    what: 'alg none',
    gives: (acme) => `${part({ alg: 'none', jwk: acme.key.publicJwk })}.${part(acmeDocument(NEXT))}.`,
    problem: { kind: 'not-signed' },
    says: 'not a signed list',
  },
  {
    what: 'alg HS256, keyed with the public key',
    gives: (acme) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(acmeDocument(NEXT))))
        .setProtectedHeader({ alg: 'HS256', jwk: acme.key.publicJwk })
        .sign(Buffer.from(acme.key.publicJwk.x, 'base64url')),
    problem: { kind: 'not-signed' },
    says: 'not a signed list',
  },
  {
    what: 'alg ES256',
    gives: withHeader((acme) => ({ alg: 'ES256', jwk: acme.key.publicJwk })),
    problem: { kind: 'not-signed' },
    says: 'not a signed list',
  },
  {
    what: 'the pinned key put in the header of another’s signature',
    gives: withHeader((acme) => ({ alg: 'EdDSA', jwk: acme.key.publicJwk, kid: 'swapped' })),
    problem: { kind: 'forged' },
    says: 'The signature is not right.',
  },
  {
    what: 'another’s key put in the header of the pinned key’s signature',
    gives: withHeader((acme) => ({ alg: 'EdDSA', jwk: acme.otherKey.publicJwk })),
    problem: { kind: 'wrong-key' },
    says: 'another key',
  },
  {
    what: 'an older number',
    gives: signed({ seq: 41 }),
    problem: { kind: 'older' },
    says: 'older than the one you have',
  },
  {
    what: 'the same number with other content',
    gives: signed({ seq: 42, signIn: [] }),
    problem: { kind: 'older', have: 42, got: 42 },
    says: 'kept its number',
  },
  {
    what: 'expired',
    gives: signed({ expires: '2026-11-30T00:00:00Z' }),
    problem: { kind: 'expired' },
    says: 'no longer valid',
  },
  {
    what: 'issued in the future',
    gives: signed({ issued: '2026-12-24T00:00:00Z' }),
    problem: { kind: 'not-yet' },
    says: 'still to come',
  },
  { what: 'issued an hour ahead of this clock', gives: signed({ issued: '2026-12-01T01:00:00Z' }) },
  {
    what: 'of another organisation',
    gives: signed({ org: { id: 'bolwerk.example', name: 'Bolwerk' } }),
    problem: { kind: 'other-organisation' },
    says: 'where one of Acme BV should be',
  },
  {
    what: 'schema 2',
    gives: signed({ schema: 2 }),
    problem: malformed('schema', 'newer-schema'),
    says: 'newer version of Drempel',
  },
  {
    what: '3 MiB and a byte',
    gives: () => 'x'.repeat(3 * 1024 * 1024 + 1),
    problem: { kind: 'too-large' },
    says: '3 MB',
  },
  {
    what: 'a document of more than 2 MiB',
    gives: (acme) => signText(' '.repeat(2 * 1024 * 1024 + 1), acme.key),
    problem: { kind: 'too-large' },
    says: '2 MB',
  },
  {
    what: 'deep nesting',
    gives: (acme) => signText('['.repeat(100_000), acme.key),
    problem: malformed('', 'too-deep'),
    says: 'nested too deeply',
  },
  {
    what: 'a name twice in one object',
    gives: written((json) => json.replace('"seq":43', '"seq":43,"seq":44')),
    problem: malformed('seq', 'duplicate'),
    says: 'seq: it is named twice',
  },
  {
    what: 'a name twice, once written with an escape',
    gives: written((json) => json.replace('"seq":43', '"seq":43,"\\u0073eq":44')),
    problem: malformed('seq', 'duplicate'),
    says: 'named twice',
  },
  {
    what: 'invalid UTF-8',
    gives: async (acme) =>
      new CompactSign(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))
        .setProtectedHeader({ alg: 'EdDSA', jwk: acme.key.publicJwk })
        .sign(await importJWK(acme.key.privateJwk, 'Ed25519')),
    problem: malformed('', 'not-json'),
    says: 'not in the form of a list',
  },
  {
    what: 'names that would change prototypes',
    gives: written((json) =>
      json.replace('{', '{"__proto__":{"seq":99,"arrangement":"COPE"},"constructor":{"prototype":{"seq":99}},'),
    ),
  },
  {
    what: 'a header named after a prototype',
    gives: written((json) =>
      json.replace('{', '{"tenantRestrictions":[{"hosts":["login.example"],"headers":{"__proto__":"x"}}],'),
    ),
  },
  {
    what: 'a host that is an IPv4 address',
    gives: work('192.0.2.1'),
    problem: malformed('workApps[0].hosts[0]', 'bad-host'),
  },
  {
    what: 'a host that is an IPv6 address',
    gives: work('[2001:db8::1]'),
    problem: malformed('workApps[0].hosts[0]', 'bad-host'),
  },
  {
    what: 'an IPv4 address in disguise',
    gives: work('3221225985'),
    problem: malformed('workApps[0].hosts[0]', 'bad-host'),
  },
  { what: 'a host in punycode', gives: work('xn--caf-dma.example') },
  {
    what: 'a host in punycode that is none',
    gives: work('xn--a-ecp.ru--.xn--'),
    problem: malformed('workApps[0].hosts[0]', 'bad-host'),
  },
  { what: 'a trailing dot', gives: work('mail.acme.example.'), problem: malformed('workApps[0].hosts[0]', 'bad-host') },
  { what: 'upper case', gives: work('MAIL.Acme.Example') },
  { what: 'a port', gives: work('mail.acme.example:443'), problem: malformed('workApps[0].hosts[0]', 'bad-host') },
  { what: 'a path', gives: work('mail.acme.example/inbox'), problem: malformed('workApps[0].hosts[0]', 'bad-host') },
  {
    what: 'a scheme',
    gives: work('https://mail.acme.example'),
    problem: malformed('workApps[0].hosts[0]', 'bad-host'),
  },
  { what: '*', gives: work('*'), problem: { kind: 'claims-too-much', rule: '*' }, says: '“*”' },
  { what: '*.nl', gives: work('*.nl'), problem: { kind: 'claims-too-much', rule: '*.nl' }, says: '“*.nl”' },
  { what: '*.github.io', gives: work('*.github.io'), problem: { kind: 'claims-too-much', rule: '*.github.io' } },
  { what: 'Drempel’s own place', gives: work('addons.mozilla.org'), problem: { kind: 'claims-too-much' } },
  {
    what: '100,001 hosts',
    gives: signed({
      services: [
        {
          id: 'x',
          name: 'X',
          category: 'storage',
          standing: 'unapproved',
          hosts: Array.from({ length: 100_001 }, (_, n) => `${n.toString(36)}.ab.nl`),
        },
      ],
      workApps: [],
      signIn: [],
    }),
    problem: { kind: 'too-many-hosts', count: 100_001 },
    says: '100,001',
  },
  {
    what: 'a number where a list should be',
    gives: signed({ workApps: 7 }),
    problem: malformed('workApps', 'wrong-type'),
  },
  { what: 'text where a number should be', gives: signed({ seq: '43' }), problem: malformed('seq', 'wrong-type') },
  {
    what: 'null in the place of the organisation',
    gives: signed({ org: null }),
    problem: malformed('org', 'wrong-type'),
  },
  {
    what: 'a number beyond what can be counted',
    gives: written((json) => json.replace('43', '1e400')),
    problem: malformed('seq', 'wrong-type'),
  },
  {
    what: 'unknown fields',
    gives: signed({ motto: 'x', org: { id: 'acme.example', name: 'Acme BV', colour: 'teal' } }),
  },
  { what: 'nothing at all', gives: () => '', problem: { kind: 'not-signed' } },
  {
    what: 'the page of a captive portal',
    gives: () => (response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Wifi</title><form>Sign in'),
    problem: { kind: 'not-signed' },
    says: 'not a signed list',
  },
  {
    what: 'a redirect to another origin',
    gives: () => (response) => response.writeHead(302, { location: 'https://elsewhere.example/list' }).end(),
    problem: { kind: 'unreachable', detail: 'redirect' },
    says: 'sends on to another address',
  },
  {
    what: 'a body that never ends',
    gives: () => (response) => {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', pour);
      pour();
    },
    problem: { kind: 'too-large' },
    says: 'too large',
  },
  {
    what: 'a body that stops half-way and stays open',
    gives: () => (response) => response.write('eyJ'),
    problem: { kind: 'unreachable', detail: 'timeout' },
    says: 'does not answer in time',
  },
  {
    what: 'a gzip bomb: 1 GiB in 1 MB',
    gives: () => (response) =>
      response.setHeader('content-encoding', 'gzip').end(Buffer.concat(Array.from({ length: 64 }, () => BOMB))),
    problem: { kind: 'too-large' },
    says: 'too large',
  },
  {
    what: 'an error of the server',
    gives: () => (response) => response.writeHead(503).end(),
    problem: { kind: 'unreachable', detail: 'http-503' },
    says: 'error 503',
  },
  {
    what: 'a newer list, by a clock that was set back a year',
    gives: signed({}),
    at: ADOPTED - YEAR,
    problem: { kind: 'not-yet' },
    says: 'Is the clock of this device right?',
  },
  {
    what: 'the list in force again, by a clock that was set back a year',
    gives: (acme) => acme.sign(),
    at: ADOPTED - YEAR,
  },
  { what: 'the list in force again, long after it expired', gives: (acme) => acme.sign(), at: ADOPTED + YEAR },
];
/** Gzip members follow each other. */
const BOMB = gzipSync(Buffer.alloc(16 * 1024 * 1024));

describe('bad input at the list’s address', () => {
  let acme: Acme;
  let server: Server;
  let answer: (response: ServerResponse) => unknown;
  let url: string;

  beforeAll(async () => {
    server = createServer((_, response) => answer(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  beforeEach(async () => {
    acme = await startEnrolment();
    await acme.serve();
    await acme.enrolment.read({ code: acme.code });
    await acme.enrolment.adopt(null);
    // Every host that a row asks for is granted: whether a list waits for consent is not what is tested here.
    for (const host of ['xn--caf-dma.example', 'mail.acme.example', 'login.example']) {
      acme.permissions.origins.add(`*://${host}/*`);
    }
  });
  afterEach(() => server.closeAllConnections());
  afterAll(() => {
    server.close();
    process.stdout.write(`${ROWS.length} rows of bad input at the list's address\n`);
  });

  it.each(ROWS)('$what', { timeout: 30_000 }, async ({ gives, problem, says, at }) => {
    const before = acme.stored.lists?.[0];
    const given = await gives(acme);
    if (typeof given === 'function') answer = given;
    acme.world.answer =
      typeof given === 'string'
        ? { kind: 'text', text: given, asksAlike: false }
        : await fetchText({ url, ifChanged: false }, undefined, 1000);
    acme.world.now = at ?? ADOPTED;

    const result = await acme.enrolment.check('acme.example');
    const inForce = (await acme.wake().lists.of('acme.example')) ?? null;
    if (!problem) {
      expect(result).toMatchObject({ ok: true });
      expect(inForce?.policy.arrangement).toBe('BYOD');
      expect([42, 43]).toContain(inForce?.policy.seq);
      return;
    }
    expect(result).toMatchObject({ ok: false, problem });
    expect(inForce?.digest).toBe(before?.digest);
    expect(inForce?.policy).toEqual(before?.policy);
    if (result.ok) return;
    for (const language of ['en', 'nl'] as const) {
      const said = sayListProblem(result.problem, inForce, { language, zone: 'Europe/Amsterdam' });
      expect(said.wrong).toMatch(/^\p{Lu}.+[.?]$/u);
      expect(said.stays).toContain('42');
      if (language === 'en' && says) expect(said.wrong).toContain(says);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex, findInIndex } from '../../utils/policy/host-index.ts';
import { parseHostRule } from '../../utils/policy/host-rule.ts';
import { coversHost } from '../../utils/policy/match-rule.ts';
import type { CatalogueService, Policy, Service, WorkApp } from '../../utils/policy/model.ts';
import { compileStanding, standingOf } from '../../utils/policy/standing.ts';

/** What a URL's host is, by the standard alone. */
function hostByStandard(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return '';
  return parsed.hostname.replace(/\.$/, '');
}

const label = fc.constantFrom(
  'a',
  'b',
  'acme',
  'xn--bcher-kva',
  'xn--',
  'xn--a',
  'ab--c',
  '0',
  '127',
  '0x7f',
  '1a',
  '_x',
  '-',
  'é',
  'A',
);
const host = fc.array(label, { minLength: 0, maxLength: 5 }).map((labels) => labels.join('.'));
const piece = fc.oneof(
  { weight: 4, arbitrary: host },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '.',
      '..',
      ':',
      ':80',
      ':443',
      ':99999',
      ':8080',
      ':0',
      ':x',
      '@',
      'u:p@',
      '%2e',
      '%41',
      '[::1]',
      '\\',
      '/',
      '//',
      '?',
      '#',
      '。',
      '\t',
      '\n',
      ' ',
      '|',
      '^',
      '<',
      '127.0.0.1',
      '127.1',
      '0177.0.0.1',
      '1.2.3.4.',
      '2130706433',
      '💩',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'grapheme' }) },
);
const scheme = fc.constantFrom(
  'http://',
  'https://',
  'HTTP://',
  'http:',
  'https:/',
  'ftp://',
  'ws://',
  'blob:https://',
  'about:',
  '',
  ' https://',
  'https:\\\\',
  'httpss://',
);
const anyUrl = fc.tuple(scheme, fc.array(piece, { maxLength: 6 })).map(([start, rest]) => start + rest.join(''));

/** Owns every host that the standard may make of these, by its own rule. */
const ownerOf = (rules: readonly string[], url: string) =>
  findInIndex(
    createIndex(
      rules.map((one) => [one, [one]]),
      [],
    ),
    url,
  );

describe('the host of a URL', { timeout: 30_000 }, () => {
  it('is what the URL standard says, for URLs as browsers and as attackers write them', () => {
    fc.assert(
      fc.property(anyUrl, host, (url, other) => {
        for (const form of [url, URL.parse(url)?.href]) {
          if (form === undefined) continue;
          const right = hostByStandard(form);
          // Whatever the standard reads is found, and nothing else is.
          expect(ownerOf(right === '' ? [other || 'x'] : [right, `x.${right}`], form)).toBe(
            right === '' ? undefined : right,
          );
          if (other !== '' && other !== right) expect(ownerOf([other], form)).toBeUndefined();
        }
      }),
      { numRuns: 4_000 },
    );
  });

  it.each([
    'https://mail.acme.example@evil.example/',
    'https://evil.example\\@mail.acme.example/',
    'https://evil.example/@mail.acme.example/',
    'https://evil.example?mail.acme.example/',
    'https://mail.acme.example%2eevil.example/',
    'https://mail.acme.example。evil.example/',
    'https://mail.acme.example./',
    'https://mail.acme.example../',
    'https://mail.acme.example:99999/',
    'https://mail.acme.example:65535?x',
    'https://mail.acme.example:',
    'https://mail.acme.example:/',
    'https://mail.acme.example:8443#x',
    'https://mail.acme.example:8x/',
    'https:///mail.acme.example/',
    'https://MAIL.acme.example/',
    'HTTPS://mail.acme.example/',
    'https:mail.acme.example',
    'https://mail.acme.example',
    'https://mail.acme.ex\tample/',
    'javascript:https://mail.acme.example/',
    'blob:https://mail.acme.example/1',
    'https://xmail.acme.example/',
    'https://x.mail.acme.example/',
    'https://acme.example/',
    'https://',
    '',
  ])('is right for %j', (url) => {
    const right = hostByStandard(url) === 'mail.acme.example' ? 'mail.acme.example' : undefined;
    expect(ownerOf(['mail.acme.example'], url)).toBe(right);
  });

  it('is right for hosts that need the parser', () => {
    expect(ownerOf(['xn--bcher-kva.example'], 'https://xn--bcher-kva.example/')).toBe('xn--bcher-kva.example');
    expect(ownerOf(['xn--bcher-kva.example'], 'https://Bücher.example')).toBe('xn--bcher-kva.example');
    expect(ownerOf(['ab--c.example'], 'https://ab--c.example:443/')).toBe('ab--c.example');
    expect(ownerOf(['my_app.acme.example'], 'https://my_app.acme.example/')).toBe('my_app.acme.example');
    expect(ownerOf(['1.example'], 'https://1.example/')).toBe('1.example');
    expect(ownerOf(['intranet'], 'http://intranet/')).toBe('intranet');
  });

  it('is found among names that share a place in the table', () => {
    const rules = Array.from({ length: 3000 }, (_, n) => `${n.toString(36)}.example`);
    const index = createIndex(
      rules.map((one) => [one, [one, `*.${one}`]]),
      [],
    );
    for (const one of rules) {
      expect(findInIndex(index, `https://${one}/`)).toBe(one);
      expect(findInIndex(index, `https://a.b.${one}/`)).toBe(one);
      expect(findInIndex(index, `https://x${one}/`)).toBe(rules.includes(`x${one}`) ? `x${one}` : undefined);
    }
  });
});

const name = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 })
  .map((labels) => labels.join('.'));
const rule = fc.tuple(fc.boolean(), name).map(([wild, base]) => (wild ? `*.${base}` : base));
const ruleLists = fc.array(fc.array(rule, { minLength: 1, maxLength: 4 }), { maxLength: 6 });

interface Claim {
  readonly rule: string;
  readonly id: string;
}

/** The words of design §4, one by one: the exact host, else the longest wildcard, else nothing. */
function naive(claims: readonly Claim[], of: string): string | undefined {
  const exact = claims.find((claim) => claim.rule === of);
  if (exact) return exact.id;
  const wild = claims.filter((claim) => claim.rule.startsWith('*.') && coversHost(claim.rule, of));
  const longest = Math.max(...wild.map((claim) => claim.rule.length));
  return wild.find((claim) => claim.rule.length === longest)?.id;
}

const claimsOf = (lists: readonly (readonly string[])[], mark: string): Claim[] =>
  lists.flatMap((rules, place) => rules.map((one) => ({ rule: one, id: `${mark}${place}` })));

function policyWith(apps: string[][], signIn: string[], services: string[][]): Policy {
  return {
    workApps: apps.map((hosts, place): WorkApp => ({ id: `app${place}`, name: 'App', hosts })),
    signIn,
    services: services.map(
      (hosts, place): Service => ({
        id: `service${place}`,
        name: 'S',
        category: 'storage',
        hosts,
        standing: 'approved',
      }),
    ),
  } as Pick<Policy, 'workApps' | 'signIn' | 'services'> as Policy;
}

describe('the standing of a URL', { timeout: 30_000 }, () => {
  it('is the list over the catalogue, the exact host over wildcards, the longest wildcard over others', () => {
    fc.assert(
      fc.property(
        ruleLists,
        fc.array(rule, { maxLength: 3 }),
        ruleLists,
        ruleLists,
        name,
        (apps, signIn, services, known, of) => {
          const catalogue = known.map(
            (hosts, place): CatalogueService => ({ id: `known${place}`, name: 'K', category: 'mail', hosts }),
          );
          const list = [...claimsOf(apps, 'app'), ...claimsOf([signIn], 'sign-in'), ...claimsOf(services, 'service')];
          const expected = naive(list, of) ?? naive(claimsOf(known, 'known'), of) ?? 'unknown';
          const index = compileStanding(policyWith(apps, signIn, services), catalogue);
          const found = standingOf(index, `https://${of}/path?x=https://a.b/`);
          const id =
            found.kind === 'work'
              ? found.app.id
              : found.kind === 'service'
                ? found.service.id
                : found.kind === 'sign-in'
                  ? 'sign-in0'
                  : 'unknown';
          expect(id).toBe(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is unknown without a list and a catalogue', () => {
    expect(standingOf(compileStanding(null, []), 'https://mail.acme.example/')).toEqual({ kind: 'unknown' });
  });
});

describe('a host rule', { timeout: 30_000 }, () => {
  it('that was read reads the same again, and is the host of its own URL', () => {
    fc.assert(
      fc.property(fc.oneof(anyUrl, host, rule), (text) => {
        const result = parseHostRule(text);
        if (result.kind !== 'rule') return;
        expect(parseHostRule(result.rule)).toEqual(result);
        const base = result.rule.replace(/^\*\./, '');
        expect(new URL(`https://${base}/`).host).toBe(base);
        expect(base).not.toMatch(/[*:/@\s]|\.$|^\./);
      }),
      { numRuns: 2_000 },
    );
  });
});

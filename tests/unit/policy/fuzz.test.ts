import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import { parsePolicy } from '../../../utils/policy/parse.ts';
import { generateSigningKey, type SigningKey, signText } from '../../../utils/policy/sign.ts';
import { takeList } from '../../../utils/policy/take.ts';
import { verifyEnvelope } from '../../../utils/policy/verify.ts';
import { acmeDocument, encode } from './documents.ts';

/**
 * How many documents; set for a long run. The seed is fixed, so that a run that fails is found again, and may be set
 * too. A million were read once, with none that crashed it or came in unsigned.
 */
const RUNS = Number(process.env.DREMPEL_FUZZ ?? 3000);
const SEED = Number(process.env.DREMPEL_FUZZ_SEED ?? 20_261_124);
const LIMIT = Math.max(60_000, RUNS);
const now = Date.parse('2026-12-01T00:00:00Z');

/** Words that mean something to the parser, put where they do not belong. */
const word = fc.constantFrom(
  ...['*', '*.nl', '*.github.io', 'mail.acme.example', 'MAIL.acme.example.', 'xn--', '[::1]', '1.2.3.4', '__proto__'],
  ...['constructor', 'schema', 'hosts', 'approved', 'warn', '2026-13-41T00:00:00Z', 'javascript:1', '\u0000', '\ud800'],
);
const value = fc.oneof(
  word,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(-1, Number.MAX_VALUE, 0.5, 2 ** 53, null, [], {}),
);
/** Steps into the document, taken as far as there is something to step into. */
const path = fc.array(fc.nat(12), { maxLength: 5 });
const change = fc.record({ path, value, how: fc.constantFrom('put', 'drop', 'rename') });

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
type Branch = Record<string, unknown>;

function apply(document: unknown, { path, value, how }: Change): void {
  let branch = document as Branch;
  let name = 'x';
  for (const step of path) {
    const names = Object.keys(branch);
    name = names[step % Math.max(names.length, 1)] ?? 'x';
    const next = branch[name];
    if (typeof next !== 'object' || next === null) break;
    branch = next as Branch;
  }
  if (how === 'drop') delete branch[name];
  else branch[how === 'rename' ? JSON.stringify(value) : name] = structuredClone(value);
}

const changed = fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
  const document = structuredClone(acmeDocument());
  for (const one of changes) apply(document, one);
  return JSON.stringify(document) ?? '';
});
/** Text cut, doubled, or overwritten somewhere. */
const torn = fc.tuple(changed, fc.nat(), fc.nat(40), fc.string({ maxLength: 8 })).map(([text, at, length, other]) => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + other + text.slice(from + length);
});

let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  [key, other] = await Promise.all([generateSigningKey(), generateSigningKey()]);
});

describe('the parser, given anything', () => {
  it('answers, and what it takes it takes again', { timeout: LIMIT }, () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: changed }, torn, fc.json({ maxDepth: 5 })), (text) => {
        const result = parsePolicy(encode(text), CATALOGUE);
        if (result.kind !== 'parsed') return;
        taken++;
        const { policy } = result;
        expect(policy.schema).toBe(1);
        expect(Number.isSafeInteger(policy.seq)).toBe(true);
        for (const { hosts } of [...policy.workApps, ...policy.services]) {
          for (const host of hosts) expect(host).toMatch(/^(\*\.)?[a-z\d_-]+(\.[a-z\d_-]+)*$/);
        }
        const again = parsePolicy(encode({ ...policy }), CATALOGUE);
        expect(again).toEqual({ ...result, unknownFields: [] });
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // A parser that refuses everything would pass otherwise.
    expect(taken).toBeGreaterThan(RUNS / 100);
  });

  it('puts nothing forward that the signature does not cover', { timeout: LIMIT }, async () => {
    const where = { source: { kind: 'file', name: 'x' }, inForce: [], catalogue: CATALOGUE, now } as const;
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        changed,
        fc.record({ part: fc.nat(2), at: fc.nat(), letter: fc.constantFrom(...'AZaz09-_.'), whole: fc.boolean() }),
        fc.boolean(),
        async (text, { part, at, letter, whole }, byOther) => {
          const parts = (await signText(text, byOther ? other : key)).split('.');
          if (!whole) {
            const old = parts[part] ?? '';
            const place = at % Math.max(old.length, 1);
            parts[part] = old.slice(0, place) + letter + old.slice(place + 1);
          }
          const envelope = parts.join('.');
          const offered = await takeList(envelope, { ...where, pinned: key.thumbprint });
          if (offered.kind !== 'offer') return;
          taken++;
          expect((await verifyEnvelope(envelope, { pinned: key.thumbprint, now })).kind).toBe('verified');
          expect(byOther).toBe(false);
          expect(offered.offer.thumbprint).toBe(key.thumbprint);
          expect(parsePolicy(encode(text), CATALOGUE)).toMatchObject({ policy: offered.offer.policy });
        },
      ),
      { numRuns: Math.ceil(RUNS / 10), seed: SEED },
    );
    expect(taken).toBeGreaterThan(0);
  });
});

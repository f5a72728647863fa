import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import type { ListOffer } from '../../../utils/policy/model.ts';
import { generateSigningKey, type SigningKey, signList } from '../../../utils/policy/sign.ts';
import { takeList } from '../../../utils/policy/take.ts';
import { acmeDocument } from './documents.ts';

const source = { kind: 'url', url: 'https://it.acme.example/list.jws' } as const;
const now = Date.parse('2026-12-01T00:00:00Z');

let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  [key, other] = await Promise.all([generateSigningKey(), generateSigningKey()]);
});

interface Given {
  readonly standing?: ListOffer | null;
  readonly successorOf?: ListOffer;
  readonly pinned?: string | undefined;
  readonly at?: number;
  readonly by?: SigningKey;
}
const take = async (change: Record<string, unknown>, { standing = null, at = now, by = key, ...rest }: Given = {}) =>
  takeList(await signList(acmeDocument(change), by), {
    source,
    pinned: 'pinned' in rest ? rest.pinned : by.thumbprint,
    inForce: standing ? [standing] : [],
    ...(rest.successorOf ? { successorOf: rest.successorOf } : {}),
    catalogue: CATALOGUE,
    now: at,
  });
const offered = async (change: Record<string, unknown> = {}, given: Given = {}): Promise<ListOffer> => {
  const taken = await take(change, given);
  if (taken.kind !== 'offer') throw new Error(JSON.stringify(taken));
  return taken.offer;
};

describe('takeList', () => {
  it('makes an offer of a good list', async () => {
    expect(await offered({ motto: 'x' })).toMatchObject({
      policy: { seq: 42, org: { id: 'acme.example' } },
      source,
      thumbprint: key.thumbprint,
      unknownFields: ['motto'],
    });
  });

  it('takes any key from a file without one, and shows it', async () => {
    expect((await offered({}, { by: other, pinned: undefined })).thumbprint).toBe(other.thumbprint);
  });

  it('refuses a list that is past its date, and takes it to the last moment', async () => {
    const expires = '2026-12-01T00:00:00Z';
    expect(await take({ expires })).toEqual({ kind: 'expired', on: expires });
    expect((await take({ expires }, { at: now - 1 })).kind).toBe('offer');
  });

  it('says what is wrong with the envelope before what is wrong with the list', async () => {
    expect(await take({ schema: 2 }, { pinned: other.thumbprint })).toMatchObject({ kind: 'wrong-key' });
    expect(await take({ schema: 2 })).toMatchObject({ kind: 'malformed' });
  });
});

describe('a list after a list', () => {
  it('goes forward', async () => {
    expect((await take({ seq: 43 }, { standing: await offered() })).kind).toBe('offer');
  });

  it('never goes back, and does not change under one number', async () => {
    const standing = await offered();
    expect(await take({ seq: 41 }, { standing })).toEqual({ kind: 'older', have: 42, got: 41 });
    expect(await take({ seq: 42, signIn: [] }, { standing })).toEqual({ kind: 'older', have: 42, got: 42 });
  });

  it('may be the same again, also when its date has passed meanwhile', async () => {
    const standing = await offered();
    expect((await take({}, { standing })).kind).toBe('offer');
    expect((await take({}, { standing, at: Date.parse('2030-01-01T00:00:00Z') })).kind).toBe('offer');
  });

  it('must not be past its date when it is new', async () => {
    const standing = await offered();
    const at = Date.parse('2030-01-01T00:00:00Z');
    expect(await take({ seq: 43 }, { standing, at })).toMatchObject({ kind: 'expired' });
  });

  it('must be of the same organisation where it is to be its successor, and comes beside it where it is not', async () => {
    const org = { id: 'bolwerk.example', name: 'Bolwerk' };
    const standing = await offered();
    expect(await take({ seq: 1, org }, { successorOf: standing, by: other })).toEqual({
      kind: 'other-organisation',
      have: 'Acme BV',
      got: 'Bolwerk',
    });
    expect(await take({ seq: 1, org }, { standing, by: other })).toMatchObject({ kind: 'offer' });
  });

  it('must be signed with the same key, whatever the employee pins now', async () => {
    const standing = await offered();
    const wrong = { kind: 'wrong-key', expected: key.thumbprint, found: other.thumbprint };
    expect(await take({ seq: 43 }, { standing, by: other })).toEqual(wrong);
    expect(await take({ seq: 43 }, { standing, by: other, pinned: undefined })).toEqual(wrong);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import type { ListOffer } from '../../../utils/policy/model.ts';
import { followRotations, type Rotation, signRotation } from '../../../utils/policy/rotation.ts';
import { generateSigningKey, type SigningKey, signList, signText } from '../../../utils/policy/sign.ts';
import { takeList } from '../../../utils/policy/take.ts';
import { acmeDocument } from './documents.ts';

const now = Date.parse('2026-12-01T00:00:00Z');
const retires = '2027-03-01T00:00:00Z';
const afterwards = Date.parse('2027-03-02T00:00:00Z');

let first: SigningKey;
let second: SigningKey;
let third: SigningKey;
let stranger: SigningKey;
let toSecond: string;
let toThird: string;

const rotate = (change: Partial<Rotation> & Pick<Rotation, 'from' | 'to'>) =>
  signRotation({ org: 'acme.example', issued: '2026-12-01T00:00:00Z', retires, ...change });

beforeAll(async () => {
  const keys = await Promise.all(Array.from({ length: 4 }, generateSigningKey));
  [first, second, third, stranger] = keys as [SigningKey, SigningKey, SigningKey, SigningKey];
  toSecond = await rotate({ from: first, to: second.thumbprint });
  toThird = await rotate({ from: second, to: third.thumbprint });
});

describe('followRotations', () => {
  const follow = (statements: unknown, pinned = first, signer = second, at = now) =>
    followRotations(statements, { pinned: pinned.thumbprint, signer: signer.thumbprint, now: at });

  it('leads from the old key to the new one', async () => {
    expect(await follow([toSecond])).toEqual({
      orgs: ['acme.example'],
      former: [{ thumbprint: first.thumbprint, retires: Date.parse(retires) }],
    });
  });

  it('leads over several keys, in whatever order they stand', async () => {
    const way = await follow([toThird, toSecond], first, third);
    expect(way?.former.map(({ thumbprint }) => thumbprint)).toEqual([first.thumbprint, second.thumbprint]);
    expect((await follow([toThird, toSecond], second, third))?.former).toHaveLength(1);
  });

  it('leads nowhere without a statement for each step', async () => {
    expect(await follow([toSecond], first, third)).toBeUndefined();
    expect(await follow([], first, second)).toBeUndefined();
    expect(await follow([toSecond], second, first)).toBeUndefined();
  });

  it('takes no word from a key that has retired: it may have been stolen since', async () => {
    expect(await follow([toSecond], first, second, afterwards)).toBeUndefined();
  });

  it('lets no key speak for another', async () => {
    const claim = { kind: 'drempel-key-rotation', org: 'acme.example', issued: retires, retires };
    const text = JSON.stringify({ ...claim, from: first.thumbprint, to: stranger.thumbprint });
    expect(await follow([await signText(text, stranger)], first, stranger)).toBeUndefined();
    const [, payload, signature] = toSecond.split('.');
    const header = (await rotate({ from: stranger, to: second.thumbprint })).split('.')[0];
    expect(await follow([`${header}.${payload}.${signature}`])).toBeUndefined();
  });

  it('does not take a list for a statement', async () => {
    const text = JSON.stringify({ org: 'acme.example', from: first.thumbprint, to: second.thumbprint, retires });
    expect(await follow([await signText(text, first)])).toBeUndefined();
  });

  it.each([
    ['no array', { 0: 'x' }],
    ['text', 'x'],
    ['junk in an array', [null, 7, '', 'a.b.c', {}, 'x'.repeat(10_000)]],
    ['too many', Array.from({ length: 17 }, () => 'a.b.c')],
  ])('passes over %s', async (_, statements) => {
    expect(await follow(statements)).toBeUndefined();
  });

  it('ends where keys vouch for each other in a circle', async () => {
    const back = await rotate({ from: second, to: first.thumbprint });
    expect(await follow([toSecond, back], first, third)).toBeUndefined();
  });
});

describe('a list by a new key', () => {
  interface Given {
    readonly standing?: ListOffer | null;
    readonly pinned?: SigningKey;
    readonly rotations?: readonly string[];
    readonly at?: number;
  }
  const take = async (
    change: Record<string, unknown>,
    by: SigningKey,
    { standing = null, pinned = first, rotations = [], at = now }: Given = {},
  ) =>
    takeList(await signList(acmeDocument({ expires: '2028-01-01T00:00:00Z', ...change }), by, rotations), {
      source: { kind: 'url', url: 'https://it.acme.example/list.jws' },
      pinned: standing?.thumbprint ?? pinned.thumbprint,
      inForce: standing ? [standing] : [],
      catalogue: CATALOGUE,
      now: at,
    });
  const offered = async (...given: Parameters<typeof take>): Promise<ListOffer> => {
    const taken = await take(...given);
    if (taken.kind !== 'offer') throw new Error(JSON.stringify(taken));
    return taken.offer;
  };

  it('is taken where the old key vouches for it, and its numbers begin anew', async () => {
    const standing = await offered({}, first);
    const next = await offered({ seq: 1 }, second, { standing, rotations: [toSecond] });
    expect(next).toMatchObject({
      thumbprint: second.thumbprint,
      formerKeys: [{ thumbprint: first.thumbprint }],
      policy: { seq: 1 },
    });
    expect((await take({ seq: 2 }, second, { standing: next })).kind).toBe('offer');
    expect(await take({ seq: 0 }, second, { standing: next })).toEqual({ kind: 'older', have: 1, got: 0 });
  });

  it('is taken by someone who enrols with the old code, while the keys overlap', async () => {
    expect((await take({}, second, { rotations: [toSecond] })).kind).toBe('offer');
    expect(await take({}, second, { rotations: [toSecond], at: afterwards })).toMatchObject({ kind: 'wrong-key' });
    expect(await take({}, second)).toMatchObject({ kind: 'wrong-key' });
  });

  it('remembers every key there was', async () => {
    const one = await offered({}, first);
    const two = await offered({}, second, { standing: one, rotations: [toSecond] });
    const three = await offered({}, third, { standing: two, rotations: [toSecond, toThird] });
    expect(three.formerKeys?.map(({ thumbprint }) => thumbprint)).toEqual([first.thumbprint, second.thumbprint]);
  });

  it('leaves lists by the old key behind: older while the keys overlap, a stranger’s afterwards', async () => {
    const standing = await offered({ seq: 1 }, second, { standing: await offered({}, first), rotations: [toSecond] });
    expect(await take({ seq: 99 }, first, { standing })).toEqual({ kind: 'older', have: 1, got: 99 });
    expect(await take({ seq: 99 }, first, { standing, at: afterwards })).toMatchObject({ kind: 'wrong-key' });
  });

  it('does not let an old key that was stolen lead away from the new one', async () => {
    const standing = await offered({ seq: 1 }, second, { standing: await offered({}, first), rotations: [toSecond] });
    const stolen = await rotate({ from: first, to: stranger.thumbprint });
    expect(await take({ seq: 2 }, stranger, { standing, rotations: [stolen] })).toMatchObject({ kind: 'wrong-key' });
  });

  it('does not take what a key said of another organisation', async () => {
    const elsewhere = await rotate({ from: first, to: second.thumbprint, org: 'bolwerk.example' });
    expect(await take({}, second, { rotations: [elsewhere] })).toEqual({ kind: 'forged' });
  });

  it('counts for nothing where the list itself is forged', async () => {
    const [header, , signature] = (await signList(acmeDocument(), second, [toSecond])).split('.');
    const other = Buffer.from(JSON.stringify(acmeDocument({ seq: 50 }))).toString('base64url');
    const given = { source: { kind: 'file', name: 'x' }, inForce: [], catalogue: CATALOGUE, now } as const;
    expect(await takeList(`${header}.${other}.${signature}`, { ...given, pinned: first.thumbprint })).toEqual({
      kind: 'forged',
    });
  });
});

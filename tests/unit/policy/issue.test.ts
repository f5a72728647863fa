import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import { beginList, writeAt } from '../../../utils/policy/edit.ts';
import { codeFor, issueList } from '../../../utils/policy/issue.ts';
import { generateSigningKey } from '../../../utils/policy/sign.ts';
import { verifyEnvelope } from '../../../utils/policy/verify.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

describe('issuing a list', async () => {
  const [key, other] = await Promise.all([generateSigningKey(), generateSigningKey()]);
  const given = {
    key,
    rotations: [],
    previous: undefined,
    name: 'allowed-services.jws',
    catalogue: CATALOGUE,
    now: NOW,
  };
  const org = { id: 'acme.example', name: 'Acme' };
  const list = (seq: number, id = org.id) =>
    JSON.stringify(writeAt(writeAt(beginList(NOW, 'Europe/Amsterdam'), 'org', { ...org, id }), 'seq', seq));
  const first = await issueList(list(3), given);
  if (first.kind !== 'issued') throw new Error(first.kind);

  it('signs the very text', async () => {
    const verified = await verifyEnvelope(first.envelope, { pinned: key.thumbprint, now: NOW });
    expect(verified.kind === 'verified' && new TextDecoder().decode(verified.payload)).toBe(list(3));
  });

  it('refuses what an employee’s Drempel would refuse', async () => {
    expect(await issueList(list(3, 'Acme BV'), given)).toMatchObject({ kind: 'malformed', path: 'org.id' });
    expect(await issueList('{', given)).toMatchObject({ kind: 'malformed' });
  });

  it('refuses what cannot follow the list before', async () => {
    const previous = first.offer;
    expect(await issueList(list(4), { ...given, previous })).toMatchObject({ kind: 'issued' });
    expect(await issueList(list(3), { ...given, previous })).toEqual({ kind: 'number-taken', seq: 3 });
    expect(await issueList(list(2), { ...given, previous })).toEqual({ kind: 'older', have: 3, got: 2 });
    expect(await issueList(list(4, 'other.example'), { ...given, previous })).toMatchObject({
      kind: 'other-organisation',
    });
    expect(await issueList(list(4), { ...given, key: other, previous })).toMatchObject({ kind: 'wrong-key' });
  });

  it('makes a code of an address, or says why it cannot', () => {
    const url = 'https://www.acme.example/allowed-services.jws';
    expect(codeFor(url, key.thumbprint)).toEqual({ kind: 'code', text: `${url}#${key.thumbprint}` });
    expect(codeFor('http://www.acme.example/list', key.thumbprint)).toEqual({ kind: 'insecure-url' });
    expect(codeFor('acme', key.thumbprint)).toEqual({ kind: 'bad-code' });
    expect(codeFor(`${url}#part`, key.thumbprint)).toEqual({ kind: 'bad-code' });
  });
});

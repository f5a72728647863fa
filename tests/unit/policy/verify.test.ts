import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateSigningKey, readSigningKey, type SigningKey, signList, signText } from '../../../utils/policy/sign.ts';
import { verifyEnvelope } from '../../../utils/policy/verify.ts';

const now = Date.parse('2026-12-01T00:00:00Z');
const verify = (envelope: string, pinned?: string) => verifyEnvelope(envelope, { pinned, now });

let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  [key, other] = await Promise.all([generateSigningKey(), generateSigningKey()]);
});

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const parts = (jws: string) => jws.split('.') as [string, string, string];

describe('verifyEnvelope', () => {
  it('takes what the pinned key signed', async () => {
    const result = await verify(await signText('{"a":1}', key), key.thumbprint);
    expect(result).toMatchObject({ kind: 'verified', thumbprint: key.thumbprint });
    expect(result.kind === 'verified' && new TextDecoder().decode(result.payload)).toBe('{"a":1}');
  });

  it('takes white space around the envelope, as editors leave it', async () => {
    expect((await verify(`\n${await signList({}, key)}\n`, key.thumbprint)).kind).toBe('verified');
  });

  it('gives the same digest to the same document only', async () => {
    const digest = async (text: string) => {
      const result = await verify(await signText(text, key));
      return result.kind === 'verified' && result.digest;
    };
    expect(await digest('{}')).toBe(await digest('{}'));
    expect(await digest('{}')).not.toBe(await digest('{ }'));
  });

  it('knows both names of the algorithm', async () => {
    const { privateKey, publicKey } = await generateKeyPair('Ed25519', { extractable: true });
    const { kty, crv, x } = await exportJWK(publicKey);
    for (const alg of ['EdDSA', 'Ed25519']) {
      const jws = await new CompactSign(new Uint8Array([1]))
        .setProtectedHeader({ alg, jwk: { kty, crv, x } as never })
        .sign(privateKey);
      expect((await verify(jws)).kind).toBe('verified');
    }
  });

  it('calls another key by its name', async () => {
    expect(await verify(await signList({}, other), key.thumbprint)).toEqual({
      kind: 'wrong-key',
      expected: key.thumbprint,
      found: other.thumbprint,
    });
  });

  it('sees a changed document, a changed signature and a swapped key', async () => {
    const [header, payload, signature] = parts(await signList({ seq: 1 }, key));
    const [otherHeader] = parts(await signList({ seq: 1 }, other));
    const flipped = (signature[10] === 'A' ? 'B' : 'A') + signature.slice(11);
    for (const forged of [
      `${header}.${base64url({ seq: 2 })}.${signature}`,
      `${header}.${payload}.${signature.slice(0, 10)}${flipped}`,
      `${header}.${payload}.`,
      `${header}.${payload}.AAAA`,
    ]) {
      expect(await verify(forged, key.thumbprint)).toEqual({ kind: 'forged' });
    }
    expect(await verify(`${otherHeader}.${payload}.${signature}`)).toEqual({ kind: 'forged' });
  });

  it.each([
    ['plain JSON', JSON.stringify({ schema: 1 })],
    ['nothing', ''],
    ['two parts', 'e30.e30'],
    ['four parts', 'e30.e30.e30.e30'],
    ['a header that is no JSON', 'AAAA.e30.AAAA'],
    ['a web page', '<!doctype html><title>404</title>'],
  ])('calls %s not signed', async (_, envelope) => {
    expect(await verify(envelope, key.thumbprint)).toEqual({ kind: 'not-signed' });
  });

  it.each(['none', 'HS256', 'RS256', 'ES256', 'EdDSA '])('never lets the header choose: alg %s', async (alg) => {
    const [, payload, signature] = parts(await signList({}, key));
    const header = base64url({ alg, jwk: key.publicJwk });
    for (const tail of [signature, '']) {
      expect(await verify(`${header}.${payload}.${tail}`, key.thumbprint)).toEqual({ kind: 'not-signed' });
    }
  });

  it('is not fooled by an HMAC made with the public key', async () => {
    const secret = Buffer.from(key.publicJwk.x, 'base64url');
    const jws = await new CompactSign(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'HS256', jwk: key.publicJwk })
      .sign(secret);
    expect(await verify(jws, key.thumbprint)).toEqual({ kind: 'not-signed' });
  });

  it.each([
    ['no key', {}],
    ['an RSA key', { jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } }],
    ['another curve', { jwk: { kty: 'OKP', crv: 'X25519', x: 'AAAA' } }],
    ['a key that is no key', { jwk: 'AAAA' }],
    ['a critical extension', { crit: ['b64'], b64: false }],
  ])('calls a header with %s not signed', async (_, change) => {
    const [, payload, signature] = parts(await signList({}, key));
    const header = base64url({ alg: 'EdDSA', ...('crit' in change ? { jwk: key.publicJwk } : {}), ...change });
    expect(await verify(`${header}.${payload}.${signature}`)).toEqual({ kind: 'not-signed' });
  });

  it('trusts no key whose private half is in the open', async () => {
    const jws = await new CompactSign(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'EdDSA', jwk: key.privateJwk as never })
      .sign(await crypto.subtle.importKey('jwk', key.privateJwk as JsonWebKey, 'Ed25519', false, ['sign']));
    expect(await verify(jws, key.thumbprint)).toEqual({ kind: 'forged' });
  });

  it('refuses a point that is no key', async () => {
    const header = base64url({ alg: 'EdDSA', jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' } });
    expect(await verify(`${header}.e30.${'A'.repeat(86)}`)).toEqual({ kind: 'forged' });
  });

  it('looks at the size before anything else', async () => {
    const size = 3 * 1024 * 1024 + 1;
    expect(await verify('x'.repeat(size))).toEqual({ kind: 'too-large', bytes: size, limit: size - 1 });
    const document = await signText(' '.repeat(2 * 1024 * 1024 + 1), key);
    expect(await verify(document, key.thumbprint)).toEqual({
      kind: 'too-large',
      bytes: 2 * 1024 * 1024 + 1,
      limit: 2 * 1024 * 1024,
    });
  });
});

describe('readSigningKey', () => {
  it('gives a kept key the same thumbprint', async () => {
    expect((await readSigningKey(key.privateJwk)).thumbprint).toBe(key.thumbprint);
  });

  it('reproduces the thumbprint of RFC 8037, appendix A.3', async () => {
    const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
    const d = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
    const { thumbprint } = await readSigningKey({ kty: 'OKP', crv: 'Ed25519', x, d });
    expect(thumbprint).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  it('throws on a public key: that is a mistake of the caller', async () => {
    await expect(readSigningKey({ ...key.publicJwk })).rejects.toThrow(TypeError);
  });
});

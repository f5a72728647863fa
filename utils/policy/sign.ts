import { CompactSign, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

/** An Ed25519 key pair (RFC 8037) with its RFC 7638 thumbprint. The private half never leaves the signer. */
export interface SigningKey {
  readonly privateJwk: JWK;
  readonly publicJwk: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };
  readonly thumbprint: string;
}

export async function generateSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  return readSigningKey(await exportJWK(privateKey));
}

/** The same from a private JWK that was kept. */
export async function readSigningKey(privateJwk: JWK): Promise<SigningKey> {
  if (privateJwk.kty !== 'OKP' || privateJwk.crv !== 'Ed25519' || !privateJwk.x || !privateJwk.d) {
    throw new TypeError('not a private Ed25519 JWK');
  }
  const publicJwk = { kty: 'OKP', crv: 'Ed25519', x: privateJwk.x } as const;
  return { privateJwk, publicJwk, thumbprint: await calculateJwkThumbprint(publicJwk) };
}

/**
 * Signs a list: the compact JWS that is published as `allowed-services.jws`. The document is not judged here.
 * @param rotations statements by the keys before this one (`rotation.ts`), oldest first
 */
export async function signList(document: unknown, key: SigningKey, rotations: readonly string[] = []): Promise<string> {
  return signText(JSON.stringify(document), key, rotations);
}

/** The same over exact text, so that a document keeps the bytes in which it was written. */
export async function signText(text: string, key: SigningKey, rotations: readonly string[] = []): Promise<string> {
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'EdDSA', jwk: key.publicJwk, ...(rotations.length > 0 ? { rotations } : {}) })
    .sign(await importJWK(key.privateJwk, 'Ed25519'));
}

/** The string with which employees enrol. */
export function enrolmentCode(url: string, key: Pick<SigningKey, 'thumbprint'>): string {
  return `${url}#${key.thumbprint}`;
}

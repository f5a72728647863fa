import { CompactEncrypt, compactDecrypt, decodeProtectedHeader, type JWK } from 'jose';
import { readSigningKey, type SigningKey } from './sign.ts';

/** PBKDF2 rounds for HMAC-SHA-512, as OWASP advises; the largest number that is believed when a file is opened. */
const ROUNDS = 210_000;
const MOST_ROUNDS = 2_000_000;
const ALGORITHM = 'PBES2-HS512+A256KW';
const ENCRYPTION = 'A256GCM';

/** Locks a private JWK with a passphrase: a compact JWE (RFC 7516) with PBES2 (RFC 7518 §4.8). */
export function lockKey(key: JWK, passphrase: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(key)))
    .setProtectedHeader({ alg: ALGORITHM, enc: ENCRYPTION, cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(new TextEncoder().encode(passphrase));
}

export type OpenedKey =
  | { readonly kind: 'opened'; readonly key: SigningKey }
  /** A passphrase is needed and was not given. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'not-key' };

/** A signing key from the text of its file: a private JWK, plain or as `lockKey` writes it. */
export async function openKey(text: string, passphrase?: string): Promise<OpenedKey> {
  const locked = isLocked(text.trim());
  if (locked && passphrase === undefined) return { kind: 'locked' };
  try {
    const jwk = locked ? await unlock(text.trim(), passphrase ?? '') : JSON.parse(text);
    return { kind: 'opened', key: await readSigningKey(jwk as JWK) };
  } catch {
    return { kind: locked ? 'wrong-passphrase' : 'not-key' };
  }
}

function isLocked(text: string): boolean {
  try {
    return decodeProtectedHeader(text).alg === ALGORITHM;
  } catch {
    return false;
  }
}

async function unlock(jwe: string, passphrase: string): Promise<unknown> {
  const { plaintext } = await compactDecrypt(jwe, new TextEncoder().encode(passphrase), {
    keyManagementAlgorithms: [ALGORITHM],
    contentEncryptionAlgorithms: [ENCRYPTION],
    maxPBES2Count: MOST_ROUNDS,
  });
  return JSON.parse(new TextDecoder().decode(plaintext));
}

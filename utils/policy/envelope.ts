import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from 'jose';

/** Both names of the one signature that counts: RFC 8037 and its successor RFC 9864. */
const SIGNATURE_ALGORITHMS = ['EdDSA', 'Ed25519'];
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** A JWS in compact serialisation (RFC 7515) that says it is signed with Ed25519; nothing is verified yet. */
export interface Envelope {
  readonly jws: string;
  /** Reduced to its public half. */
  readonly key: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };
  /** RFC 7638. */
  readonly thumbprint: string;
  /** The header carries the private half, so that anyone can sign. */
  readonly exposed: boolean;
  /** What the header says under `rotations`, whatever it is. */
  readonly rotations: unknown;
}

/** Reads the header. Undefined where the text is no JWS, or none that Drempel takes: the header chooses nothing. */
export async function openEnvelope(text: string): Promise<Envelope | undefined> {
  const jws = text.trim();
  if (!COMPACT.test(jws)) return undefined;
  try {
    const { alg, jwk, crit, rotations } = decodeProtectedHeader(jws);
    if (!alg || !SIGNATURE_ALGORITHMS.includes(alg) || crit !== undefined) return undefined;
    if (jwk?.kty !== 'OKP' || jwk.crv !== 'Ed25519' || typeof jwk.x !== 'string') return undefined;
    const key = { kty: 'OKP', crv: 'Ed25519', x: jwk.x } as const;
    return { jws, key, thumbprint: await calculateJwkThumbprint(key), exposed: 'd' in jwk, rotations };
  } catch {
    return undefined;
  }
}

/** The payload, or undefined where the signature is not right. */
export async function verifySignature({ jws, key, exposed }: Envelope): Promise<Uint8Array | undefined> {
  if (exposed) return undefined;
  try {
    const { payload } = await compactVerify(jws, await importJWK(key, 'Ed25519'), { algorithms: SIGNATURE_ALGORITHMS });
    return payload;
  } catch {
    return undefined;
  }
}

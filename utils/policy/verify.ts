import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { MAX_DOCUMENT_BYTES, MAX_ENVELOPE_BYTES } from './bounds.ts';
import type { ListProblem } from './model.ts';

/** Both names of the one signature that counts: RFC 8037 and its successor RFC 9864. */
const SIGNATURE_ALGORITHMS = ['EdDSA', 'Ed25519'];
/** Thumbprint, digest and payload of an envelope whose signature is right. */
export interface VerifiedEnvelope {
  readonly kind: 'verified';
  readonly payload: Uint8Array;
  readonly thumbprint: string;
  /** SHA-256 of the payload, base64url. */
  readonly digest: string;
}

const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const NOT_SIGNED: ListProblem = { kind: 'not-signed' };

/**
 * Checks a JWS in compact serialisation (RFC 7515). The signature is Ed25519: the header must say so too, but chooses
 * nothing. The public key travels in the header as `jwk`; what makes it trusted is that its RFC 7638 thumbprint is
 * `pinned`. Without `pinned` any key is taken and its thumbprint returned, for the employee to be shown.
 *
 * Returns `too-large`, `not-signed` (no JWS, or none of ours), `wrong-key` or `forged`; never throws on bad input.
 */
export async function verifyEnvelope(envelope: string, pinned?: string): Promise<VerifiedEnvelope | ListProblem> {
  if (envelope.length > MAX_ENVELOPE_BYTES) {
    return { kind: 'too-large', bytes: envelope.length, limit: MAX_ENVELOPE_BYTES };
  }
  const jws = envelope.trim();
  const header = COMPACT.test(jws) ? readHeader(jws) : undefined;
  if (!header) return NOT_SIGNED;
  const { key, exposed } = header;
  const thumbprint = await calculateJwkThumbprint(key);
  if (pinned !== undefined && thumbprint !== pinned) return { kind: 'wrong-key', expected: pinned, found: thumbprint };
  // A header that carries the private half lets anyone sign.
  if (exposed) return { kind: 'forged' };
  try {
    const { payload } = await compactVerify(jws, await importJWK(key, 'Ed25519'), { algorithms: SIGNATURE_ALGORITHMS });
    if (payload.byteLength > MAX_DOCUMENT_BYTES) {
      return { kind: 'too-large', bytes: payload.byteLength, limit: MAX_DOCUMENT_BYTES };
    }
    return { kind: 'verified', payload, thumbprint, digest: await digestOf(payload) };
  } catch {
    return { kind: 'forged' };
  }
}

/** The key in the header, reduced to its public half; undefined where the header is none of ours. */
function readHeader(jws: string) {
  try {
    const { alg, jwk, crit } = decodeProtectedHeader(jws);
    if (!alg || !SIGNATURE_ALGORITHMS.includes(alg) || crit !== undefined) return undefined;
    if (jwk?.kty !== 'OKP' || jwk.crv !== 'Ed25519' || typeof jwk.x !== 'string') return undefined;
    return { key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, exposed: 'd' in jwk };
  } catch {
    return undefined;
  }
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return new Uint8Array(hash).toBase64({ alphabet: 'base64url', omitPadding: true });
}

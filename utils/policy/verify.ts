import { base64url } from 'jose';
import { MAX_DOCUMENT_BYTES, MAX_ENVELOPE_BYTES } from './bounds.ts';
import { openEnvelope, verifySignature } from './envelope.ts';
import type { ListProblem } from './model.ts';
import { followRotations, type Succession } from './rotation.ts';

/** Thumbprint, digest and payload of an envelope whose signature is right. */
export interface VerifiedEnvelope {
  readonly kind: 'verified';
  readonly payload: Uint8Array;
  readonly thumbprint: string;
  /** SHA-256 of the payload, base64url. */
  readonly digest: string;
  /** How the pinned key led to this one; absent where it is this one, or none was pinned. */
  readonly succession?: Succession;
}

export interface Trust {
  /** RFC 7638 thumbprint. Without it any key is taken and its thumbprint returned, for the employee to be shown. */
  readonly pinned?: string | undefined;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * Checks a JWS in compact serialisation (RFC 7515). The signature is Ed25519: the header must say so too, but chooses
 * nothing. The public key travels in the header as `jwk`; what makes it trusted is that its RFC 7638 thumbprint is
 * `pinned`, or that the pinned key vouches for it (`rotation.ts`).
 *
 * Returns `too-large`, `not-signed` (no JWS, or none of ours), `wrong-key` or `forged`; never throws on bad input.
 */
export async function verifyEnvelope(text: string, { pinned, now }: Trust): Promise<VerifiedEnvelope | ListProblem> {
  if (text.length > MAX_ENVELOPE_BYTES) return { kind: 'too-large', bytes: text.length, limit: MAX_ENVELOPE_BYTES };
  const envelope = await openEnvelope(text);
  if (!envelope) return { kind: 'not-signed' };
  const { thumbprint, rotations } = envelope;
  const isPinned = pinned === undefined || pinned === thumbprint;
  const succession = isPinned ? undefined : await followRotations(rotations, { pinned, signer: thumbprint, now });
  if (!isPinned && !succession) return { kind: 'wrong-key', expected: pinned, found: thumbprint };
  const payload = await verifySignature(envelope);
  if (!payload) return { kind: 'forged' };
  if (payload.byteLength > MAX_DOCUMENT_BYTES) {
    return { kind: 'too-large', bytes: payload.byteLength, limit: MAX_DOCUMENT_BYTES };
  }
  const digest = await digestOf(payload);
  return { kind: 'verified', payload, thumbprint, digest, ...(succession ? { succession } : {}) };
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return base64url.encode(new Uint8Array(hash));
}

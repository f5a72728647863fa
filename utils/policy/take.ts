import type { CatalogueService, ListOffer, ListProblem, ListSource } from './model.ts';
import { parsePolicy } from './parse.ts';
import { objectToSuccession } from './succession.ts';
import { verifyEnvelope } from './verify.ts';

export type Taken = { readonly kind: 'offer'; readonly offer: ListOffer } | ListProblem;

interface Circumstances {
  readonly source: ListSource;
  /** The thumbprint that the employee pinned; absent for a file without one. */
  readonly pinned?: string | undefined;
  /** The list in force, if any: the next one must be its successor. */
  readonly standing: Pick<ListOffer, 'policy' | 'thumbprint' | 'digest'> | null;
  readonly catalogue: readonly CatalogueService[];
  /** Epoch ms. */
  readonly now: number;
}

/**
 * The whole way from the text of an envelope to a list that may be offered to the employee: size, signature, shape,
 * sense, succession, date. An expired list is never taken; one that expires while it is in force stays in force.
 */
export async function takeList(envelope: string, given: Circumstances): Promise<Taken> {
  const { source, standing, catalogue, now } = given;
  const verified = await verifyEnvelope(envelope, given.pinned);
  if (verified.kind !== 'verified') return verified;
  const { payload, thumbprint, digest } = verified;
  const parsed = parsePolicy(payload, catalogue);
  if (parsed.kind !== 'parsed') return parsed;
  const { policy, unknownFields } = parsed;

  const offer: ListOffer = { policy, source, thumbprint, digest, unknownFields };
  const objection = objectToSuccession(standing, offer);
  if (objection) return objection;
  const again = standing?.digest === digest;
  if (!again && Date.parse(policy.expires) <= now) return { kind: 'expired', on: policy.expires };
  return { kind: 'offer', offer };
}

import { MAX_AHEAD_MS } from './bounds.ts';
import type { CatalogueService, ListOffer, ListProblem, ListSource } from './model.ts';
import { parsePolicy } from './parse.ts';
import { joinFormerKeys, objectToSuccession } from './succession.ts';
import { verifyEnvelope } from './verify.ts';

export type Taken = { readonly kind: 'offer'; readonly offer: ListOffer } | ListProblem;

type Standing = Pick<ListOffer, 'policy' | 'thumbprint' | 'digest' | 'formerKeys'>;

interface Circumstances {
  readonly source: ListSource;
  /** The thumbprint that the employee pinned; absent for a file without one. */
  readonly pinned?: string | undefined;
  /** The lists in force: it must be the successor of the one of its organisation, if there is one. */
  readonly inForce: readonly Standing[];
  /** The one among them that it must be the successor of, whatever organisation it says it is from. */
  readonly successorOf?: Standing;
  readonly catalogue: readonly CatalogueService[];
  /** Epoch ms. */
  readonly now: number;
}

/**
 * The whole way from the text of an envelope to a list that may be offered to the employee: size, signature, shape,
 * sense, succession, dates. An expired list is never taken; one that expires while it is in force stays in force.
 */
export async function takeList(envelope: string, given: Circumstances): Promise<Taken> {
  const { source, inForce, successorOf, catalogue, now } = given;
  const verified = await verify(envelope, given);
  if (verified.kind !== 'verified') return verified;
  const { payload, thumbprint, digest, succession } = verified;
  const parsed = parsePolicy(payload, catalogue);
  if (parsed.kind !== 'parsed') return parsed;
  const { policy, unknownFields } = parsed;
  // A key may sign for several organisations; what it said of one counts for no other.
  if (succession?.orgs.some((org) => org !== policy.org.id)) return { kind: 'forged' };

  const standing = successorOf ?? inForce.find((list) => list.policy.org.id === policy.org.id) ?? null;
  const formerKeys = joinFormerKeys(standing?.formerKeys, succession?.former);
  const keys = formerKeys.length > 0 ? { formerKeys } : {};
  const offer: ListOffer = { policy, source, thumbprint, ...keys, digest, unknownFields };
  const objection = objectToSuccession(standing, offer, now);
  if (objection) return objection;
  if (standing?.digest === digest) return { kind: 'offer', offer };
  if (Date.parse(policy.expires) <= now) return { kind: 'expired', on: policy.expires };
  if (Date.parse(policy.issued) > now + MAX_AHEAD_MS) return { kind: 'not-yet', on: policy.issued };
  return { kind: 'offer', offer };
}

/** By the pinned key. A list by one that it took the place of is told as the older list that it is. */
async function verify(envelope: string, { pinned, inForce, successorOf, now }: Circumstances) {
  const verified = await verifyEnvelope(envelope, { pinned, now });
  if (verified.kind !== 'wrong-key') return verified;
  const earlier = (successorOf ? [successorOf] : inForce).flatMap(({ formerKeys = [] }) => formerKeys);
  const former = earlier.find(({ thumbprint }) => thumbprint === verified.found);
  if (!former) return verified;
  const again = await verifyEnvelope(envelope, { pinned: former.thumbprint, now });
  return again.kind === 'verified' ? again : verified;
}

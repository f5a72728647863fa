import type { ListOffer, ListProblem } from './model.ts';

type Comparable = Pick<ListOffer, 'policy' | 'thumbprint' | 'digest'>;

/**
 * Why a list may not take the place of the one in force, or undefined where it may: the same organisation, the same
 * key, and a number that is higher, or the very same document again. Whoever wants another organisation's list, or one
 * with another key, leaves this one first.
 */
export function objectToSuccession(standing: Comparable | null, next: Comparable): ListProblem | undefined {
  if (!standing) return undefined;
  const { org, seq } = standing.policy;
  if (next.policy.org.id !== org.id) return { kind: 'other-organisation', have: org.name, got: next.policy.org.name };
  if (next.thumbprint !== standing.thumbprint) {
    return { kind: 'wrong-key', expected: standing.thumbprint, found: next.thumbprint };
  }
  const again = next.digest === standing.digest;
  if (next.policy.seq < seq || (next.policy.seq === seq && !again)) {
    return { kind: 'older', have: seq, got: next.policy.seq };
  }
  return undefined;
}

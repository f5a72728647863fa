import type { FormerKey, ListOffer, ListProblem } from './model.ts';

type Comparable = Pick<ListOffer, 'policy' | 'thumbprint' | 'digest' | 'formerKeys'>;

/** As many as are kept: who rotates monthly keeps four years. */
const MOST_FORMER_KEYS = 48;

/**
 * Why a list may not take the place of the one in force, or undefined where it may: the same organisation, the same
 * key, and a number that is higher, or the very same document again. A key that the one in force vouches for begins
 * a count of its own. Whoever wants another organisation's list, or one with another key, leaves this one first.
 * @param now epoch ms
 */
export function objectToSuccession(
  standing: Comparable | null,
  next: Comparable,
  now: number,
): ListProblem | undefined {
  if (!standing) return undefined;
  const { org, seq } = standing.policy;
  if (next.policy.org.id !== org.id) return { kind: 'other-organisation', have: org.name, got: next.policy.org.name };
  const older: ListProblem = { kind: 'older', have: seq, got: next.policy.seq };
  if (next.thumbprint !== standing.thumbprint) {
    if (next.formerKeys?.some(({ thumbprint }) => thumbprint === standing.thumbprint)) return undefined;
    const former = standing.formerKeys?.find(({ thumbprint }) => thumbprint === next.thumbprint);
    if (former && former.retires > now) return older;
    return { kind: 'wrong-key', expected: standing.thumbprint, found: next.thumbprint };
  }
  const again = next.digest === standing.digest;
  return next.policy.seq < seq || (next.policy.seq === seq && !again) ? older : undefined;
}

/** The keys before this list's: those of the list before it, then those that led here. Each once, the newest kept. */
export function joinFormerKeys(
  before: readonly FormerKey[] = [],
  since: readonly FormerKey[] = [],
): readonly FormerKey[] {
  const known = before.filter(({ thumbprint }) => since.every((one) => one.thumbprint !== thumbprint));
  return [...known, ...since].slice(-MOST_FORMER_KEYS);
}

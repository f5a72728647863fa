/** One side of the boundary: the work of the organisation with this id; null is private life. */
export type BoundarySide = string | null;

/** The sides that one may go to from this one, private life last; none where no list is in force. */
export function otherSides(orgIds: readonly string[], within: BoundarySide): readonly BoundarySide[] {
  return orgIds.length === 0 ? [] : [...orgIds, null].filter((side) => side !== within);
}

/**
 * Whether a URL may be opened on a side. A work app stays with its own organisation, whoever asks; what is no work may
 * stand anywhere.
 *
 * @param owner the organisation whose work the URL is; null where it is no work
 */
export function mayCross(owner: string | null, to: BoundarySide): boolean {
  return owner === null || owner === to;
}

import type { CopiedEvidence } from './model.ts';

/** What is kept of a text that was copied in a work app: no word of it. */
export interface CopiedText {
  readonly marks: Uint32Array;
  readonly appName: string;
  readonly orgId: string;
  /** Epoch ms. */
  readonly at: number;
}

/** So many marks are not shared by chance, nor by a greeting: some fifty letters and digits in a row give them. */
const LEAST_SHARED = 4;
/** From this share of its marks on, a text is the copied one, and not one that quotes it. */
const THE_SAME = 0.5;

/**
 * Says whether a text has a part of what was copied in a work app: *certain* where most of it is that, *likely* where a
 * part is.
 * @returns the match with the most in common, the latest of two alike; or null
 */
export function matchCopied(marks: Iterable<number>, copies: readonly CopiedText[]): CopiedEvidence | null {
  const own = new Set(marks);
  let most = 0;
  let found: CopiedText | null = null;
  for (const copy of copies) {
    const shared = copy.marks.reduce((count, mark) => (own.has(mark) ? count + 1 : count), 0);
    if (shared < LEAST_SHARED || shared < most || (shared === most && found && found.at > copy.at)) continue;
    most = shared;
    found = copy;
  }
  if (!found) return null;
  const strength = most >= own.size * THE_SAME ? 'certain' : 'likely';
  return { kind: 'copied', strength, appName: found.appName, at: found.at };
}

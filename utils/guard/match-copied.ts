import type { CopiedEvidence } from './model.ts';
import { GRAM, type Marks } from './winnow.ts';

/** What is kept of a text that was copied in a work app: no word of it. */
export interface CopiedText {
  readonly marks: Uint32Array;
  readonly appName: string;
  readonly orgId: string;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * In letters and digits: so much in a row is not shared by chance, nor by what everybody writes, a greeting here and a
 * phrase there. Of what is shared a window is lost at either end.
 */
const LEAST_IN_A_ROW = 45;
/** From this share of its marks on, a text is the copied one, and not one that quotes it. */
const THE_SAME = 0.5;

/**
 * Says whether a text has a part of what was copied in a work app: *certain* where most of it is that, *likely* where a
 * part is.
 * @returns the match with the most in common, the latest of two alike; or null
 */
export function matchCopied({ marks, places }: Marks, copies: readonly CopiedText[]): CopiedEvidence | null {
  const order = new Map(marks.entries().map(([nth, mark]) => [mark, nth]));
  let most = 0;
  let found: CopiedText | null = null;
  for (const copy of copies) {
    const shared = new Uint8Array(marks.length);
    for (const mark of copy.marks) {
      const nth = order.get(mark);
      if (nth !== undefined) shared[nth] = 1;
    }
    if (longestRun(shared, places) < LEAST_IN_A_ROW) continue;
    const count = shared.reduce((sum, one) => sum + one, 0);
    if (count < most || (count === most && found && found.at > copy.at)) continue;
    most = count;
    found = copy;
  }
  if (!found) return null;
  const strength = most >= marks.length * THE_SAME ? 'certain' : 'likely';
  return { kind: 'copied', strength, appName: found.appName, at: found.at };
}

/** How much of the text the longest run of shared marks spans, in letters and digits. */
function longestRun(shared: Uint8Array, places: Uint32Array): number {
  let longest = 0;
  let from: number | null = null;
  for (const [nth, place] of places.entries()) {
    from = shared[nth] === 1 ? (from ?? place) : null;
    if (from !== null) longest = Math.max(longest, place - from + GRAM);
  }
  return longest;
}

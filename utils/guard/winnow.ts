/** What is kept of a text. */
export interface Marks {
  /** Distinct, in the order of the text. */
  readonly marks: Uint32Array<ArrayBuffer>;
  /** `places[n]` is where `marks[n]` first stands, in letters and digits, a window more or less. */
  readonly places: Uint32Array<ArrayBuffer>;
}

/** Characters of one gram: shorter common runs of letters are found in texts that have nothing to do with each other. */
export const GRAM = 16;
/** Of so many grams in a row at least one is marked. */
const WINDOW = 9;

/** Two random 32-bit numbers, other ones in each session of the browser: marks kept cannot be guessed by trying texts. */
export type Salt = readonly [base: number, mask: number];

/**
 * The marks of a text by winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003), over its letters and digits alone
 * (Unicode NFKC, lower case): line ends, spaces, quotes and capitals make no difference. Two texts that share a run of
 * at least `GRAM + WINDOW - 1` letters and digits share a mark. None for a text that is too short.
 */
export function winnow(text: string, [base, mask]: Salt): Marks {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const marks = new Map<number, number>();
  // Odd, so that what a letter adds is never lost in the overflow.
  const factor = base | 1;
  let oldest = 1;
  for (let at = 1; at < GRAM; at += 1) oldest = Math.imul(oldest, factor);
  const window = new Uint32Array(WINDOW);
  let hash = 0;
  for (let at = 0; at < letters.length; at += 1) {
    if (at >= GRAM) hash = (hash - Math.imul(letters.charCodeAt(at - GRAM), oldest)) | 0;
    hash = (Math.imul(hash, factor) + letters.charCodeAt(at)) | 0;
    const gram = at - GRAM + 1;
    if (gram < 0) continue;
    window[gram % WINDOW] = scatter(hash ^ mask);
    // The least of a window is as a rule the one of the window before: the set then stays as it is.
    if (gram < WINDOW - 1) continue;
    const least = Math.min(...window);
    if (!marks.has(least)) marks.set(least, gram);
  }
  return { marks: Uint32Array.from(marks.keys()), places: Uint32Array.from(marks.values()) };
}

/** Spreads what differs little over all 32 bits, so that no kind of text has the least marks (finaliser as in MurmurHash3). */
function scatter(value: number): number {
  let spread = value;
  spread = Math.imul(spread ^ (spread >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}

import type { Detector, GuardRules } from '../../policy/model.ts';

/** What one organisation wants looked for inside texts. */
export interface ContentRules extends Pick<GuardRules, 'patterns'> {
  /** Names of built-in detectors; none: all of them. Names that are unknown here count for nothing. */
  readonly detectors: GuardRules['detectors'];
  readonly mailDomains: readonly string[];
  readonly orgName: string;
}

/** The built-in detectors that read text; labels are read from the file's own structure. */
export type TextDetector = Exclude<Detector, 'label'>;

/** One kind of company data in a text, with what it takes to explain itself to a person. */
export interface ContentFinding {
  readonly detector: TextDetector | 'pattern';
  /** The detector's own name, or that of the list's pattern. */
  readonly name: string;
  /** Distinct hits (of `records`: persons); counting ends at `MOST_COUNTED`. */
  readonly count: number;
  /** At most `SHOWN_EXAMPLES`, masked. */
  readonly examples: readonly string[];
  readonly strength: 'likely' | 'possible';
}

/** A pattern of the list that cannot be looked for. */
export interface RefusedPattern {
  readonly name: string;
  readonly why: string;
}

/** Reads a text in pieces. However it is cut, the findings are the same. Never throws. */
export interface Scanner {
  push(text: string): void;
  /** Nothing is pushed after this. */
  end(): readonly ContentFinding[];
  readonly refused: readonly RefusedPattern[];
}

/** Part of a text. Hits that begin in [from, to) belong to it; around them `REACH` characters are there to be read. */
export interface Block {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Where `text` begins in the whole, in characters. */
  readonly base: number;
}

export const SHOWN_EXAMPLES = 3;
/** After so many distinct hits a detector has seen enough: neither time nor memory grows with what more there is. */
export const MOST_COUNTED = 1_000;

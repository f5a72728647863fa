import { maskNumber } from './mask.ts';
import type { Block, ContentFinding } from './model.ts';
import { createSightings } from './sightings.ts';
import { affairAt } from './surroundings.ts';

/** More than the papers of one household carry: two parents and three children. */
const MANY = 6;
/** Enough where the text is about employees or customers. */
const FEW = 3;
/** Of the numbers in a column without a word for it, so many in ten must pass: by chance it is one in eleven. */
const SHARE = 0.8;
/** After so many numbers in a block of text, columns in which so few pass are of something else. */
const FAIR = 200;
const HOPE = 0.4;

const WORD = /\bbsn|burger ?service|\bsofi|sociaal-fiscaal|citizen service n/i;
/** What the word is found by without looking at every character. */
const STEMS = [
  'bsn',
  'BSN',
  'Bsn',
  'urgerservice',
  'urger service',
  'BURGER',
  'ofi-',
  'ofin',
  'SOFI',
  'iscaal',
  'itizen',
];
const BEFORE = 250;
const AFTER = 60;

interface Column {
  total: number;
  readonly passed: Set<string>;
}

export interface BsnDetector {
  readonly resting: boolean;
  /** Numbers are told in the order of the text. */
  see(block: Block, at: number, digits: string): void;
  finding(): ContentFinding | null;
}

/**
 * The eleven-check of the Dutch citizen service number (BSN): weights 9 to 2, and −1 for the last digit; eight digits
 * are nine with a leading zero.
 */
function isBsn(digits: string): boolean {
  const { length } = digits;
  if (length !== 8 && length !== 9) return false;
  let sum = 0;
  let first = 0;
  let alike = true;
  for (let place = 0; place < length; place += 1) {
    const weight = length - place;
    const digit = digits.charCodeAt(place) - 48;
    sum += weight === 1 ? -digit : weight * digit;
    if (place === 0) first = digit;
    alike &&= digit === first;
  }
  // Eight digits that begin with a zero would be seven.
  return sum % 11 === 0 && !alike && !(first === 0 && digits.charCodeAt(1) === 48);
}

/**
 * Lists of citizen service numbers. One random number in eleven passes the check, so a number counts beside a word for
 * it, or in a column in which nearly all pass; and a household's own few never count.
 */
export function createBsnDetector(): BsnDetector {
  const named = createSightings();
  const listed = createSightings();
  /** By their place in a line; a column that holds none is not there. */
  const columns = new Map<number, Column>();
  let business = false;
  let blockBase = -1;
  let hasWords = false;
  let hopeless = false;
  let looked = 0;
  let lineEnd = -1;
  let column = 0;

  const closeBlock = () => {
    for (const { total, passed } of columns.values()) {
      if (passed.size >= MANY && passed.size >= SHARE * total) for (const each of passed) listed.add(each);
    }
    columns.clear();
  };

  const enter = ({ text, base }: Block) => {
    closeBlock();
    blockBase = base;
    hasWords = STEMS.some((stem) => text.includes(stem));
    [hopeless, looked, lineEnd] = [false, 0, -1];
  };

  const seeInColumn = ({ text }: Block, at: number, digits: string, passes: boolean) => {
    if (at >= lineEnd) {
      const end = text.indexOf('\n', at);
      [lineEnd, column] = [end < 0 ? text.length : end, 0];
    } else column += 1;
    if (digits.length !== 9) return;
    const within = columns.get(column) ?? { total: 0, passed: new Set() };
    columns.set(column, within);
    within.total += 1;
    if (passes) within.passed.add(digits);
    looked += 1;
    hopeless = looked >= FAIR && [...columns.values()].every(({ total, passed }) => passed.size < HOPE * total);
  };

  return {
    get resting() {
      return named.full || listed.full;
    },
    see(block, at, digits) {
      if (block.base !== blockBase) enter(block);
      if (hopeless && !hasWords) return;
      const passes = isBsn(digits);
      if (!hopeless) seeInColumn(block, at, digits, passes);
      if (!passes || !hasWords) return;
      if (!WORD.test(block.text.slice(Math.max(0, at - BEFORE), at + AFTER))) return;
      if (named.add(digits) && !business && named.size <= MANY) business = affairAt(block.text, at) === 'business';
    },
    finding() {
      closeBlock();
      const best = listed.size > named.size ? listed : named;
      const count = best.size;
      if (count < (business ? FEW : MANY)) return null;
      const strength = count >= MANY ? 'likely' : 'possible';
      return { detector: 'bsn', name: 'bsn', count, examples: best.examples(maskNumber), strength };
    },
  };
}

import { type RE2JS, RE2Set } from 're2js';
import type { GuardRules } from '../../policy/model.ts';
import { compilePattern } from './compile-pattern.ts';
import { maskText } from './mask.ts';
import { type Block, type ContentFinding, MOST_COUNTED, type RefusedPattern } from './model.ts';
import { createSightings, type Sightings } from './sightings.ts';

type Pattern = GuardRules['patterns'][number];

/** Characters on either side of a hit within which one of its words must stand. */
const NEAR = 200;
/** Hits looked at in one block; more of them in 64 Ki characters tell nothing new. */
const MOST_IN_BLOCK = 500;
/** From so many patterns on, one pass over the text for all of them costs less than one for each. */
const TOGETHER = 8;

interface Searched extends Pattern {
  readonly regex: RE2JS;
  readonly words: readonly string[];
  readonly seen: Sightings;
  times: number;
}

export interface PatternDetector {
  readonly resting: boolean;
  readonly refused: readonly RefusedPattern[];
  read(block: Block): void;
  findings(): readonly ContentFinding[];
}

/** The list's own patterns. One that cannot be looked for is told, and keeps none of the others from being so. */
export function createPatternDetector(patterns: readonly Pattern[]): PatternDetector {
  const refused: RefusedPattern[] = [];
  const searched = patterns.flatMap((pattern): Searched[] => {
    const compiled = compilePattern(pattern.re2);
    if (compiled.kind === 'refused') {
      refused.push({ name: pattern.name, why: compiled.why });
      return [];
    }
    const words = pattern.near.map((word) => word.toLowerCase());
    return [{ ...pattern, regex: compiled.regex, words, seen: createSightings(), times: 0 }];
  });
  const possibleIn = createFilter(searched);
  const isDone = ({ times, atLeast }: Searched) => times >= Math.max(MOST_COUNTED, atLeast);

  return {
    refused,
    get resting() {
      return searched.every(isDone);
    },
    read(block) {
      for (const pattern of possibleIn(block.text)) if (!isDone(pattern)) search(pattern, block);
    },
    findings: () =>
      searched
        .filter(({ times, atLeast }) => times > 0 && times >= atLeast)
        .map(({ name, seen }) => ({
          detector: 'pattern',
          name,
          count: seen.size,
          examples: seen.examples(maskText),
          strength: 'likely',
        })),
  };
}

/** Which patterns are worth looking for in a text, cheaply. */
function createFilter(searched: readonly Searched[]): (text: string) => readonly Searched[] {
  if (searched.length < TOGETHER) {
    return (text) => {
      const lower = searched.some(({ words }) => words.length > 0) ? text.toLowerCase() : '';
      return searched.filter(
        ({ words, regex }) => (words.length === 0 || words.some((word) => lower.includes(word))) && regex.test(text),
      );
    };
  }
  const set = new RE2Set();
  for (const { regex } of searched) set.add(`(?m:${regex.pattern()})`);
  set.compile();
  return (text) => set.match(text).flatMap((place) => searched[place] ?? []);
}

function search(pattern: Searched, { text, from, to }: Block): void {
  const { regex, words, seen } = pattern;
  const matcher = regex.matcher(text);
  let looked = 0;
  for (let found = matcher.find(from); found && looked < MOST_IN_BLOCK; found = matcher.find()) {
    looked += 1;
    const [start, end] = [matcher.start(), matcher.end()];
    if (start >= to) return;
    if (start === end) continue;
    if (words.length > 0) {
      const around = text.slice(Math.max(0, start - NEAR), end + NEAR).toLowerCase();
      if (!words.some((word) => around.includes(word))) continue;
    }
    pattern.times += 1;
    seen.add(text.slice(start, end));
  }
}

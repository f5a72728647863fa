import { MOST_COUNTED, SHOWN_EXAMPLES } from './model.ts';

/** Distinct hits, up to `MOST_COUNTED` of them. */
export interface Sightings {
  /** Whether it was not seen before. */
  add(hit: string): boolean;
  readonly size: number;
  readonly full: boolean;
  /** The first ones, through a mask. */
  examples(mask: (hit: string) => string): readonly string[];
}

/** Remembers what was seen, and no more than it must. */
export function createSightings(): Sightings {
  const seen = new Set<string>();
  return {
    add(hit) {
      if (seen.size >= MOST_COUNTED || seen.has(hit)) return false;
      seen.add(hit);
      return true;
    },
    get size() {
      return seen.size;
    },
    get full() {
      return seen.size >= MOST_COUNTED;
    },
    examples: (mask) => [...new Set([...seen].slice(0, SHOWN_EXAMPLES).map(mask))],
  };
}

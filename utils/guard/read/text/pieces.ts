import type { Ending } from '../ending.ts';
import type { Bytes } from '../ranges.ts';

/** Bytes as they come, and how that ended. */
export type Source = AsyncGenerator<Bytes, Ending>;

/** Text as it is read, in pieces, and how that ended. */
export type Pieces = AsyncGenerator<string, Ending>;

/** What is left to spend on one file with all that is in it, so that no nesting buys more. */
export interface Allowance {
  members: number;
  /** Inflated, in bytes. */
  bytes: number;
}

/** What a reader of files with files in them is given. */
export interface Inside {
  readonly allowance: Allowance;
  /** The text of a file inside this one, whatever it is called and whatever it is. */
  readonly read: (source: Source) => Pieces;
}

/** How a whole ended by how its parts did: nothing of it is *unreadable* as long as some of it was read. */
export function endingOf(parts: ReadonlySet<Ending>): Ending {
  if (parts.has('protected')) return 'protected';
  if (parts.size > 1 || parts.has('cut')) return 'cut';
  return parts.has('unreadable') ? 'unreadable' : 'whole';
}

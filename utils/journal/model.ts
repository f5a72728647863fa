import type { JournalEvent, JournalFile } from '../ports/journal.ts';

/** What is kept of the journal, and for how long. */
export interface JournalKeeping {
  /** Days after which a row goes; null: once the employee clears it. */
  readonly days: 30 | 90 | 365 | null;
  /** Names and sizes of files are kept. */
  readonly files: boolean;
}

/** Names are kept, for the employee to know what a row was about; in a copy they are left out until asked for. */
export const DEFAULT_JOURNAL_KEEPING: JournalKeeping = { days: 90, files: true };

/**
 * Files kept beside a row and not in it, so that they can go while the row stays whole. Who has not got them cannot
 * guess them from their hash: `salt` goes with them (128 random bits, hex).
 */
export interface FilesApart {
  readonly salt: string;
  readonly list: readonly JournalFile[];
}

/** A row before it is in the chain. */
export interface UnchainedRow {
  /** One more than that of the row before. */
  readonly id: number;
  /** Epoch ms. */
  readonly at: number;
  readonly event: JournalEvent;
  readonly files?: FilesApart;
}

/** A row of the journal. Hashes are SHA-256 in lower-case hex; what exactly they are of is said in `chain.ts`. */
export interface JournalRow extends UnchainedRow {
  /** There also where the files are gone or left out. */
  readonly filesHash?: string;
  /** The hash of the row before; `''` where a chain begins. */
  readonly prev: string;
  readonly hash: string;
}

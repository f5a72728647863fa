import type { ListChange } from '../policy/diff.ts';

/** One list that came into force, or was let go. */
export interface ListHistoryEntry {
  readonly id: number;
  /** Epoch ms. */
  readonly at: number;
  /** `followed`: it took the place of the one before it by itself, as it asked for nothing new. */
  readonly how: 'adopted' | 'followed' | 'left';
  readonly orgName: string;
  readonly seq: number;
  /** RFC 7638 thumbprint of the key that signed it. */
  readonly thumbprint: string;
  /** Whether that key is another one than the list's before it. */
  readonly newKey: boolean;
  /** What differs from the list before it; null where that is more than is kept. None for a first list. */
  readonly changes: readonly ListChange[] | null;
}

/** Every list there was, so that an employee can look up what was asked when, and who signed it. */
export interface ListHistory {
  /**
   * What is the last word of an organisation already is not written down again. Never throws: a list counts whether or
   * not it could be written down.
   */
  note(entry: Omit<ListHistoryEntry, 'id' | 'at'>): Promise<void>;
  /** Newest first. */
  all(): Promise<readonly ListHistoryEntry[]>;
}

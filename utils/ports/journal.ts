import type { Override } from '../availability/model.ts';
import type { Context } from '../boundary/model.ts';
import type { Fact } from '../guard/model.ts';
import type { JournalRow } from '../journal/model.ts';
import type { Side } from '../quiet/side.ts';

/** What Drempel did and why, as the journal page shows it. One variant a sentence in `utils/i18n/journal.ts`. */
export type JournalEvent =
  | { readonly kind: 'list-adopted'; readonly orgName: string; readonly seq: number }
  | { readonly kind: 'list-updated'; readonly orgName: string; readonly seq: number; readonly from: number }
  | { readonly kind: 'list-refused'; readonly problem: string }
  | { readonly kind: 'list-left'; readonly orgName: string }
  /**
   * `cookies`: null where Drempel might not touch them; `hosts`: of how many the storage went, where it did not go with
   * the container; `whole`: nothing of what was asked for is left.
   */
  | {
      readonly kind: 'work-wiped';
      readonly orgName: string;
      readonly tabs: number;
      readonly cookies: number | null;
      readonly hosts?: number;
      readonly whole: boolean;
    }
  | { readonly kind: 'list-moved'; readonly orgName: string; readonly host: string }
  | { readonly kind: 'moved-to-work'; readonly host: string }
  | { readonly kind: 'not-moved-post'; readonly host: string }
  | { readonly kind: 'loop-stopped'; readonly host: string }
  /** `side`: absent in rows of before there were two. */
  | { readonly kind: 'held'; readonly appName: string; readonly side?: Side }
  | { readonly kind: 'digest-shown'; readonly count: number }
  | { readonly kind: 'hours-changed' }
  | { readonly kind: 'override-set'; readonly override: Override['kind']; readonly until: number }
  | {
      readonly kind: 'warned';
      readonly serviceName: string;
      readonly files: number;
      readonly decision: 'cancel' | 'go-on' | 'mine';
      readonly reason?: string;
      /** Where it would go; absent in rows of before it was kept. `files` is 0 where it is text. */
      readonly host?: string;
      /**
       * Whose list asked, in which context, and by which facts, as they were shown; none holds a file's name. Absent
       * also where Drempel could not look in time and so asked by itself.
       */
      readonly orgName?: string;
      readonly context?: Context;
      readonly facts?: readonly Fact[];
    }
  | {
      readonly kind: 'stopped';
      readonly serviceName: string;
      readonly files: number;
      readonly orgName: string;
      /** These three are absent in rows of before they were kept. */
      readonly host?: string;
      readonly context?: Context;
      readonly facts?: readonly Fact[];
    }
  /** An upload that the guard had not seen a person choose: cut off on its way, or only seen where the browser lets nobody. */
  | { readonly kind: 'cut' | 'slipped'; readonly serviceName: string; readonly host: string }
  | { readonly kind: 'passed'; readonly serviceName: string; readonly files: number }
  | { readonly kind: 'hook-broke'; readonly host: string; readonly detail: string }
  /** The employee emptied the journal: the first row of a new chain. */
  | { readonly kind: 'journal-cleared' }
  /** The `rows` before this one had been written before rows were chained. */
  | { readonly kind: 'journal-chained'; readonly rows: number };

/** `size` in bytes. */
export interface JournalFile {
  readonly name: string;
  readonly size: number;
}

export interface JournalEntry {
  readonly id: number;
  /** Epoch ms. */
  readonly at: number;
  readonly event: JournalEvent;
  /** The most telling ones; absent where there are none, or the employee has them left out. */
  readonly files?: readonly JournalFile[];
}

/** Each row carries the hash of the one before. Rows go from the oldest on, so that what is left is a chain. */
export interface Journal {
  /**
   * Writes one row; never throws: a full disk drops the oldest rows and tries once more. `files` are kept beside it, and
   * only where the employee has not had them left out.
   */
  note(event: JournalEvent, files?: readonly JournalFile[]): Promise<void>;
  /**
   * As `note`, within a second, or when the background is next there: for what happens while the employee waits for
   * something else.
   */
  noteSoon(event: JournalEvent): void;
  /** Newest first; `before` is an id to page on from. */
  list(query: { before?: number; limit: number }): Promise<readonly JournalEntry[]>;
  /** Every row, the oldest first, as it is in the chain. */
  all(): Promise<readonly JournalRow[]>;
  /** Drops what was written before an instant, epoch ms. */
  dropBefore(instant: number): Promise<void>;
  /** Drops the names and sizes of files. The rows stay whole. */
  dropFiles(): Promise<void>;
  /** Drops every row, and begins a new chain that says so. */
  clear(): Promise<void>;
}

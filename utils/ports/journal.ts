import type { Override } from '../availability/model.ts';
import type { Side } from '../quiet/side.ts';

/** What Drempel did and why, as the journal page shows it. One variant a sentence in `utils/i18n/journal.ts`. */
export type JournalEvent =
  | { readonly kind: 'list-adopted'; readonly orgName: string; readonly seq: number }
  | { readonly kind: 'list-updated'; readonly orgName: string; readonly seq: number; readonly from: number }
  | { readonly kind: 'list-refused'; readonly problem: string }
  | { readonly kind: 'list-left'; readonly orgName: string }
  | { readonly kind: 'list-moved'; readonly orgName: string; readonly host: string }
  | { readonly kind: 'moved-to-work'; readonly host: string }
  | { readonly kind: 'not-moved-post'; readonly host: string }
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
    }
  | { readonly kind: 'stopped'; readonly serviceName: string; readonly files: number; readonly orgName: string }
  | { readonly kind: 'passed'; readonly serviceName: string; readonly files: number }
  | { readonly kind: 'hook-broke'; readonly host: string; readonly detail: string };

export interface JournalEntry {
  readonly id: number;
  /** Epoch ms. */
  readonly at: number;
  readonly event: JournalEvent;
}

export interface Journal {
  /** Writes one row; never throws: a full disk drops the oldest rows and tries once more. */
  note(event: JournalEvent): Promise<void>;
  /** Newest first; `before` is an id to page on from. */
  list(query: { before?: number; limit: number }): Promise<readonly JournalEntry[]>;
  clear(): Promise<void>;
}

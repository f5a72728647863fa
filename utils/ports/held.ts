import type { RuleKind } from '../quiet/let-through.ts';
import type { HeldApp, HeldNotification, HeldSummary, KeptTexts, PageNotification } from '../quiet/model.ts';
import type { Side } from '../quiet/side.ts';

/** A notification to keep, with the work app and page it came from. `key` stays the same over retries. */
export interface NotificationToHold extends PageNotification {
  readonly key: string;
  readonly appId: string;
  readonly appName: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly origin: string;
  readonly url: string;
  readonly texts: KeptTexts;
}

/** Marks that stand for texts: the same for the same text until the browser ends, and nothing can be read from them. */
export type Marks = (texts: readonly string[]) => Promise<(text: string) => string>;

/** Notifications kept back until the employee is available, and for a while after. */
export interface HeldStore {
  /**
   * Writes all or none; a key that is known already counts as written. One that carries a tag replaces the unseen
   * one of the same origin and tag, as the browser would on the screen.
   * @returns false where they could not be written: nothing was kept, so the page has to show them itself
   */
  hold(notifications: readonly NotificationToHold[]): Promise<boolean>;
  /** Those with these keys that are there, by key. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, HeldNotification>>;
  /** The last one of this origin with this tag. */
  newest(origin: string, tag: string): Promise<HeldNotification | undefined>;
  /** A rule has let it through at this instant (epoch ms): it has been before the employee. */
  markThrough(id: number, rule: RuleKind, at: number): Promise<void>;
  /** Newest first; `before` is an id to page on from; `search` is looked for in title, text and app name. */
  list(query: {
    search?: string;
    appId?: string;
    before?: number;
    limit: number;
  }): Promise<readonly HeldNotification[]>;
  /** Every app of which something is kept, seen or not, most first. */
  apps(): Promise<readonly HeldApp[]>;
  get(id: number): Promise<HeldNotification | undefined>;
  /** Counts of those the employee has not seen, by app, most first; of work, if nothing else is said. */
  summary(side?: Side): Promise<HeldSummary>;
  /** Whether there is one of this app that the employee has not seen. */
  waits(appId: string): Promise<boolean>;
  /** Marks as seen: all up to and including this id, newer ones not. */
  markSeen(upTo: number): Promise<void>;
  /** Those from which quiet has not been lifted yet, oldest first. */
  untold(side: Side): Promise<readonly HeldNotification[]>;
  /** Quiet has ended at this instant (epoch ms) for these: they wait no longer. */
  markTold(ids: readonly number[], at: number): Promise<void>;
  /** Drops those that were told before this instant (epoch ms); what still waits stays however long that takes. */
  dropToldBefore(instant: number): Promise<void>;
  /** Takes away of each what the employee does not want kept any more. */
  reduce(texts: KeptTexts, marks: Marks): Promise<void>;
  /** Drops those of every other organisation. Private ones stay. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

import type { RuleKind } from './let-through.ts';

/** A notification as a page made it, reduced to what can be kept. Texts are cut to 500 characters by the hook. */
export interface PageNotification {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly via: 'constructor' | 'registration';
  /** Epoch ms at which the page made it. */
  readonly at: number;
}

/**
 * How much of a notification the employee wants kept: its title; its text as well (`all`); or no more than that there
 * was one, of which app and when (`counts`).
 */
export type KeptTexts = 'title' | 'all' | 'counts';

/** What is kept, and for how many days after it was told; null: until the employee clears it. */
export interface Keeping {
  readonly texts: KeptTexts;
  readonly days: 1 | 7 | 30 | null;
}

export const DEFAULT_KEEPING: Keeping = { texts: 'title', days: 7 };

/** Notifications of one page, to be kept. `page` is its address; each `key` stays the same however often it is sent. */
export interface HoldRequest {
  readonly page: string;
  readonly notifications: readonly (PageNotification & { readonly key: string })[];
}

/**
 * A notification kept back. `appId` is the work app's, unlike that of any other organisation; `url` the page it came
 * from, without query and fragment; `texts` what of it was kept; `through` the rule that let it through, though it was
 * quiet.
 */
export interface HeldNotification extends PageNotification {
  readonly id: number;
  readonly appId: string;
  readonly appName: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly url: string;
  readonly texts: KeptTexts;
  readonly through: RuleKind | null;
  readonly seen: boolean;
}

/** An app that notifications are kept of, and how many. */
export interface HeldApp {
  readonly appId: string;
  readonly appName: string;
  readonly orgName: string;
  readonly count: number;
}

export interface HeldSummary {
  readonly total: number;
  readonly apps: readonly HeldApp[];
}

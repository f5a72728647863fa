import type { FateOf } from '../boundary/wipe-plan.ts';
import type { StorageReport } from '../boundary/wipe-report.ts';
import type { HostRule } from '../policy/model.ts';

/** Of whose work the data is. */
export interface WorkOf {
  readonly orgId: string;
  readonly rules: readonly HostRule[];
  readonly fateOf: FateOf;
  /** Origins of its pages that were seen. */
  readonly origins: readonly string[];
}

/** One kind of thing that the browser keeps. Needs its permission. */
export interface Shelf<T> {
  /** Those of this organisation's work. */
  find(of: WorkOf): Promise<readonly T[]>;
  /** Takes these away, and nothing else. What cannot be taken away is found again. */
  drop(items: readonly T[]): Promise<void>;
}

/** What the browser keeps of work sites. */
export interface WorkData<C = unknown> {
  /** What cookies and storage need; the browser warns of none of it. */
  readonly needs: readonly string[];
  readonly cookies: Shelf<C>;
  /** Takes away all else that its work sites have kept; in Firefox the container, cookies included. */
  eraseStorage(of: WorkOf): Promise<StorageReport>;
  readonly history: Shelf<string>;
  readonly downloads: Shelf<number>;
}

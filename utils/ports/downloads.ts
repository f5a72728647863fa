import type { Download } from '../guard/model.ts';

/** A finished download as the browser tells of it, from anywhere: most are none of Drempel's business. */
export interface FinishedDownload extends Pick<Download, 'name' | 'size' | 'startedAt' | 'completedAt' | 'endKnown'> {
  /** Where it came from: its address before and after redirects, and the page that asked for it. */
  readonly addresses: readonly string[];
  /** The container it was made in (Firefox). */
  readonly store?: string;
}

/** The browser's downloads; silent and empty while the permission is not granted. */
export interface Downloads {
  /** Listens from the first tick, or from the moment at which the permission is granted. */
  onFinished(listener: (download: FinishedDownload) => unknown): void;
  /** The last ones that finished, private windows left out. */
  recent(limit: number): Promise<readonly FinishedDownload[]>;
}

/** The downloads from work apps, as Drempel keeps them. */
export interface DownloadRecords {
  /** Writes one down, once; a better-known end replaces a worse one. */
  add(download: Download): Promise<void>;
  all(): Promise<readonly Download[]>;
  /** Whether any has one of these names, to the letter. */
  hasNameOf(names: readonly string[]): Promise<boolean>;
  ofSizes(sizes: ReadonlySet<number>): Promise<readonly Download[]>;
  /** Drops what finished before an instant (epoch ms), and the oldest above the bound. */
  trim(before: number): Promise<void>;
  /** Drops those of every other organisation. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
}

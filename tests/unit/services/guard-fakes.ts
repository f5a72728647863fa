import type { Download } from '../../../utils/guard/model.ts';
import type { Policy } from '../../../utils/policy/model.ts';
import type { DownloadRecords, Downloads, FinishedDownload } from '../../../utils/ports/downloads.ts';
import type { Lists } from '../../../utils/services/lists.ts';
import { listsOf } from './lists-of.ts';

/** Lists with the guard's own policy in force, or none. */
export const guardLists = (...policies: readonly Policy[]): Lists => listsOf(policies).lists;

export interface FakeDownloads extends Downloads {
  /** What the browser remembers. */
  readonly all: FinishedDownload[];
  finish(download: FinishedDownload): Promise<void>;
}

export function fakeDownloads(): FakeDownloads {
  const all: FinishedDownload[] = [];
  const listeners: ((download: FinishedDownload) => unknown)[] = [];
  return {
    all,
    onFinished: (listener) => void listeners.push(listener),
    recent: async (limit) => all.slice(-limit),
    async finish(download) {
      for (const listener of listeners) await listener(download);
    },
  };
}

export interface FakeRecords extends DownloadRecords {
  readonly rows: Download[];
  readonly trimmed: number[];
}

export function fakeRecords(): FakeRecords {
  const rows: Download[] = [];
  const trimmed: number[] = [];
  return {
    rows,
    trimmed,
    async add(download) {
      if (!rows.some(({ name, startedAt }) => name === download.name && startedAt === download.startedAt))
        rows.push(download);
    },
    all: async () => [...rows],
    hasNameOf: async (names) => rows.some(({ name }) => names.includes(name)),
    ofSizes: async (sizes) => rows.filter(({ size }) => sizes.has(size)),
    trim: async (before) => void trimmed.push(before),
    async keepOnly(orgIds) {
      rows.splice(0, rows.length, ...rows.filter(({ orgId }) => orgIds.includes(orgId)));
    },
  };
}

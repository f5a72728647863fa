import type { Download } from '../../../utils/guard/model.ts';
import type { Policy, Standing } from '../../../utils/policy/model.ts';
import { compileStanding, standingOf } from '../../../utils/policy/standing.ts';
import type { DownloadRecords, Downloads, FinishedDownload } from '../../../utils/ports/downloads.ts';
import type { Lists } from '../../../utils/services/lists.ts';
import { POLICY } from '../guard/fixtures.ts';

/** Lists with the guard's own policy in force, or none. */
export function guardLists(policy: Policy | null = POLICY): Lists {
  const index = compileStanding(policy, []);
  return {
    current: async () => (policy ? ({ policy } as never) : null),
    applied: async () => (policy ? ({ policy } as never) : null),
    standingOf: async (url: string): Promise<Standing> => standingOf(index, url),
    peek: () => undefined,
    onChanged: () => {},
    reload: async () => {},
  };
}

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
    ofSizes: async (sizes) => rows.filter(({ size }) => sizes.has(size)),
    trim: async (before) => void trimmed.push(before),
    async clear() {
      rows.length = 0;
    },
  };
}

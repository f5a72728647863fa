import type { Download } from '../guard/model.ts';
import { appKey } from '../policy/app-key.ts';
import type { Clock } from '../ports/clock.ts';
import type { DownloadRecords, Downloads, FinishedDownload } from '../ports/downloads.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Lists } from './lists.ts';

/** Knows which files on this device came from a work app. */
export interface Provenance {
  /** Downloads that any file of these sizes could be, or all of them; the very last ones included. */
  candidates(sizes: ReadonlySet<number> | 'all'): Promise<readonly Download[]>;
  /** Writes down what finished while nobody listened, and forgets what is old. Of organisations without a list in force it forgets everything. */
  catchUp(): Promise<void>;
}

interface Parts {
  readonly downloads: Downloads;
  readonly records: DownloadRecords;
  readonly lists: Lists;
  readonly settings: SettingsStore;
  readonly clock: Clock;
}

const KEPT = 90 * 24 * 3_600_000;
/** How far back to look: wide when time is no matter, narrow while a person waits. */
const AT_LEISURE = 1_000;
const IN_HASTE = 20;

/** Downloads of private life are looked at, as the browser hands over all alike, and never written down. */
export function createProvenance({ downloads, records, lists, settings, clock }: Parts): Provenance {
  const fromWork = async (finished: readonly FinishedDownload[]): Promise<readonly Download[]> => {
    if (finished.length === 0 || (await lists.all()).length === 0) return [];
    const containers = (await settings.get('containers')) ?? [];
    const found: Download[] = [];
    for (const { addresses, store, ...facts } of finished) {
      const container = store ? containers.find(({ cookieStoreId }) => cookieStoreId === store) : undefined;
      const source = (await appOf(addresses, lists)) ?? (container ? await organisation(container.orgId, lists) : null);
      if (source && facts.size > 0) found.push({ ...facts, ...source });
    }
    return found;
  };
  const takeNote = async (finished: readonly FinishedDownload[]): Promise<void> => {
    for (const download of await fromWork(finished)) await records.add(download);
  };

  downloads.onFinished((download) => takeNote([download]));

  return {
    async candidates(sizes) {
      const isOfThem = ({ size }: FinishedDownload) => sizes === 'all' || sizes.has(size);
      // Side by side, and nothing is written: a person waits.
      const [recorded, recent] = await Promise.all([
        sizes === 'all' ? records.all() : records.ofSizes(sizes),
        downloads.recent(IN_HASTE).then((last) => fromWork(last.filter(isOfThem))),
      ]);
      // Of those written down the end may be known better.
      const isNew = (each: Download) =>
        !recorded.some(({ name, startedAt }) => name === each.name && startedAt === each.startedAt);
      return [...recorded, ...recent.filter(isNew)];
    },
    async catchUp() {
      const all = await lists.all();
      await records.keepOnly(all.map(({ policy }) => policy.org.id));
      if (all.length === 0) return;
      await takeNote(await downloads.recent(AT_LEISURE));
      await records.trim(clock.now() - KEPT);
    },
  };
}

type Source = Pick<Download, 'appId' | 'appName' | 'orgId'>;

async function appOf(addresses: readonly string[], lists: Lists): Promise<Source | null> {
  for (const address of addresses) {
    // A page made this file itself: the page's origin is inside.
    const { standing, list } = await lists.placeOf(address.replace(/^blob:/, ''));
    if (standing.kind !== 'work' || !list) continue;
    const orgId = list.policy.org.id;
    return { appId: appKey(orgId, standing.app), appName: standing.app.name, orgId };
  }
  return null;
}

/** In the work container everything is work, also what a sign-in host or an unnamed one gives. */
async function organisation(orgId: string, lists: Lists): Promise<Source | null> {
  const list = await lists.of(orgId);
  return list && { appId: orgId, appName: list.policy.org.name, orgId };
}

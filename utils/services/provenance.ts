import type { Download, FileFacts } from '../guard/model.ts';
import type { AdoptedList, Standing } from '../policy/model.ts';
import type { Clock } from '../ports/clock.ts';
import type { DownloadRecords, Downloads, FinishedDownload } from '../ports/downloads.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Lists } from './lists.ts';

/** Knows which files on this device came from a work app. */
export interface Provenance {
  /** Recorded downloads that any of these files could be, the very last ones included. */
  candidates(files: readonly FileFacts[]): Promise<readonly Download[]>;
  /** Writes down what finished while nobody listened, and forgets what is old. Without a list it forgets everything. */
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
    const list = await lists.current();
    if (!list || finished.length === 0) return [];
    const workStore = (await settings.get('container'))?.cookieStoreId;
    const found: Download[] = [];
    for (const { addresses, store, ...facts } of finished) {
      const app = (await appOf(addresses, lists)) ?? (store && store === workStore ? organisationOf(list) : null);
      if (app && facts.size > 0) found.push({ ...facts, appId: app.id, appName: app.name });
    }
    return found;
  };
  const takeNote = async (finished: readonly FinishedDownload[]): Promise<void> => {
    for (const download of await fromWork(finished)) await records.add(download);
  };

  downloads.onFinished((download) => takeNote([download]));

  return {
    async candidates(files) {
      const sizes = new Set(files.map(({ size }) => size));
      // Side by side, and nothing is written: a person waits.
      const [recorded, recent] = await Promise.all([
        records.ofSizes(sizes),
        downloads.recent(IN_HASTE).then((last) => fromWork(last.filter(({ size }) => sizes.has(size)))),
      ]);
      // Of those written down the end may be known better.
      const isNew = (each: Download) =>
        !recorded.some(({ name, startedAt }) => name === each.name && startedAt === each.startedAt);
      return [...recorded, ...recent.filter(isNew)];
    },
    async catchUp() {
      if (!(await lists.current())) {
        await records.clear();
        return;
      }
      await takeNote(await downloads.recent(AT_LEISURE));
      await records.trim(clock.now() - KEPT);
    },
  };
}

type Source = Pick<Extract<Standing, { kind: 'work' }>['app'], 'id' | 'name'>;

async function appOf(addresses: readonly string[], lists: Lists): Promise<Source | null> {
  for (const address of addresses) {
    // A page made this file itself: the page's origin is inside.
    const standing = await lists.standingOf(address.replace(/^blob:/, ''));
    if (standing.kind === 'work') return standing.app;
  }
  return null;
}

/** In the work container everything is work, also what a sign-in host or an unnamed one gives. */
function organisationOf({ policy }: AdoptedList): Source {
  return { id: policy.org.id, name: policy.org.name };
}

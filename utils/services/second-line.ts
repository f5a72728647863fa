import { cutWarning } from '../guard/build-warning.ts';
import type { Decision, Warning } from '../guard/model.ts';
import { saySlipped } from '../i18n/slipped.ts';
import type { Language } from '../messages/protocol.ts';
import type { AdoptedList, Service } from '../policy/model.ts';
import type { Clock } from '../ports/clock.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { DownloadRecords } from '../ports/downloads.ts';
import type { Journal } from '../ports/journal.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { SessionStore } from '../ports/session.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { Upload } from '../ports/uploads.ts';
import type { Destination } from './guard.ts';
import { guardedPlaces } from './guarded-places.ts';
import type { Lists } from './lists.ts';
import type { ManagedList } from './managed-list.ts';

/** What stands behind the guard in the page: uploads that it has not seen a person choose. */
export interface SecondLine {
  /**
   * Whether an upload may go. One of a file that came by no way that the guard knows, at a site where nothing was let
   * through of late, is not: it is cut off, and the person is asked whether the next one may go. Where the browser holds
   * no request the person is told afterwards.
   */
  judge(upload: Upload): Promise<boolean>;
  /** Something was let through to this site: what it sends is explained by that. */
  explain(origin: string): Promise<void>;
  /** What the person said after an upload was cut off. */
  decided(decision: Decision, destination: Destination): Promise<void>;
  /** Forgets what it knew of sites that no list guards any more. */
  settle(): Promise<void>;
}

interface Parts {
  readonly lists: Pick<Lists, 'placesOf'>;
  readonly managed: Pick<ManagedList, 'stopsFor'>;
  readonly contexts: Pick<Contexts, 'orgOf'>;
  readonly records: Pick<DownloadRecords, 'hasNameOf'>;
  /** Whether this browser lets an extension hold a request. */
  readonly holds: boolean;
  readonly tabs: Pick<Tabs, 'tellFrame'>;
  readonly notifier: Pick<Notifier, 'show' | 'onClicked'>;
  /** Opens the journal. */
  openJournal(): unknown;
  readonly journal: Journal;
  readonly session: SessionStore;
  readonly clock: Clock;
  language(): Promise<Language>;
}

const SLIPPED = 'slipped';
/** A page that tries again and again is asked about once in this time, in ms. */
const ASKED_AGAIN_AFTER = 15_000;
/** What was let through explains uploads for so long, in ms; each upload that it explains makes it last. */
const EXPLAINS_FOR = 600_000;
/** More exactly it is not written down, in ms: an upload in parts is many requests. */
const STEP = 60_000;

export function createSecondLine(parts: Parts): SecondLine {
  const { lists, managed, contexts, records, holds, tabs, notifier, journal, session, clock, language } = parts;
  notifier.onClicked(SLIPPED, parts.openJournal);

  /** A form tells names and no more: without one that is known from work it may be any form. */
  const isOfFiles = async ({ fromDisk, values }: Upload): Promise<boolean> => fromDisk || records.hasNameOf(values);
  const warn = async (list: AdoptedList, service: Service, { tabId }: Upload): Promise<Warning> => {
    const { policy } = list;
    const context = (await contexts.orgOf(tabId)) === policy.org.id ? 'work' : 'private';
    return cutWarning({ policy, service, context, language: await language(), stop: await managed.stopsFor(list) });
  };
  const ask = async (upload: Upload, list: AdoptedList, service: Service): Promise<void> => {
    const { origin, tabId, frameId } = upload;
    const asked = (await session.get('cutUploads')) ?? {};
    const at = clock.now();
    if (at - (asked[origin] ?? 0) < ASKED_AGAIN_AFTER) return;
    await session.set('cutUploads', { ...asked, [origin]: at });
    const row = { serviceName: service.name, host: new URL(origin).hostname };
    await journal.note({ kind: holds ? 'cut' : 'slipped', ...row });
    if (holds) await tabs.tellFrame(tabId, frameId, 'upload.cut', await warn(list, service, upload));
    else await notifier.show(`${SLIPPED}:${row.host}`, saySlipped(service.name, await language()));
  };

  const explain = async (origin: string): Promise<void> => {
    const now = clock.now();
    const known = Object.entries((await session.get('explained')) ?? {});
    if (known.some(([site, at]) => site === origin && now - at < STEP)) return;
    const fresh = known.filter(([, at]) => now - at < EXPLAINS_FOR);
    await session.set('explained', { ...Object.fromEntries(fresh), [origin]: now });
  };
  const isExplained = async (origin: string): Promise<boolean> => {
    const at = (await session.get('explained'))?.[origin];
    if (at === undefined || clock.now() - at >= EXPLAINS_FOR) return false;
    await explain(origin);
    return true;
  };

  return {
    explain,
    async judge(upload) {
      const [found] = await guardedPlaces(lists, upload.origin);
      if (!found) return true;
      if (!(await isOfFiles(upload)) || (await isExplained(upload.origin))) return true;
      // Not waited for: the request is cut off now.
      ask(upload, found.list, found.service).catch(console.error);
      return false;
    },
    async decided({ kind }, { origin }) {
      const found = await guardedPlaces(lists, origin);
      const stops = await Promise.all(found.map(({ list }) => managed.stopsFor(list)));
      if (kind === 'cancel' || found.length === 0 || stops.includes(true)) return;
      await explain(origin);
    },
    async settle() {
      for (const key of ['explained', 'cutUploads'] as const) {
        const known = Object.entries((await session.get(key)) ?? {});
        const guarded = await Promise.all(known.map(([origin]) => guardedPlaces(lists, origin)));
        const kept = known.filter((_, place) => guarded[place]?.length);
        if (kept.length < known.length) await session.set(key, Object.fromEntries(kept));
      }
    },
  };
}

import type { Context } from '../boundary/model.ts';
import { buildWarning } from '../guard/build-warning.ts';
import { decideTransfer, isTelling } from '../guard/decide-transfer.ts';
import type { LookedFile } from '../guard/look/model.ts';
import { orderLook } from '../guard/look/order-look.ts';
import { type Decision, type FileFacts, SHOWN_FILES, type Transfer, type TransferVerdict } from '../guard/model.ts';
import { askedIn } from '../journal/asked.ts';
import type { Language } from '../messages/protocol.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { Journal, JournalFile } from '../ports/journal.ts';
import type { SessionStore } from '../ports/session.ts';
import type { CopiedPictures } from './copied-pictures.ts';
import type { CopiedTexts } from './copied-text.ts';
import { createEvidence, rulesOf } from './evidence.ts';
import { type GuardedPlace, guardedPlaces } from './guarded-places.ts';
import type { Lists } from './lists.ts';
import type { ManagedList } from './managed-list.ts';
import { createOwnThings } from './own-things.ts';
import type { Provenance } from './provenance.ts';
import { createQuestions } from './questions.ts';

/** Where a transfer would go: the origin of the frame that took it, and its tab. */
export interface Destination {
  readonly origin: string;
  readonly tabId: number;
}

export interface Guard {
  /**
   * The verdict on files about to reach a page. A page that is no guarded service gets a pass.
   * @param looked what is inside the files, at the second time of asking
   */
  judge(transfer: Transfer, destination: Destination, looked?: readonly LookedFile[] | null): Promise<TransferVerdict>;
  /** Writes the employee's decision down, and remembers what they called their own until the browser closes. */
  decided(transfer: Transfer, decision: Decision, destination: Destination): Promise<void>;
  /** Whether pages of this origin are guarded, by any list. */
  guards(origin: string): Promise<boolean>;
  /** Whether uploads that would be asked about are stopped there, so that no decision counts. */
  stopsAt(destination: Destination): Promise<boolean>;
  broke(detail: string, destination: Destination): Promise<void>;
  /** What was asked for other organisations and has no answer yet is forgotten. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
}

interface Parts {
  readonly lists: Lists;
  readonly managed: Pick<ManagedList, 'stopsFor'>;
  readonly contexts: Pick<Contexts, 'orgOf'>;
  readonly provenance: Pick<Provenance, 'candidates'>;
  readonly copies: Pick<CopiedTexts, 'match'>;
  readonly pictures: Pick<CopiedPictures, 'match' | 'sizes'>;
  /** Something goes to this site with the guard's knowledge. */
  explain(origin: string): Promise<void>;
  readonly journal: Journal;
  readonly session: SessionStore;
  language(): Promise<Language>;
}

/** Uploads that would be asked about are stopped, or not. */
interface Guarded extends GuardedPlace {
  readonly stops: boolean;
}

const MAX_DETAIL = 200;

export function createGuard(parts: Parts): Guard {
  const { lists, managed, contexts, provenance, copies, pictures, explain, journal, session, language } = parts;
  const own = createOwnThings(session);
  const unanswered = createQuestions(session);
  const gatherEvidence = createEvidence({ lists, provenance, copies, pictures });

  const lookUp = async (origin: string): Promise<readonly Guarded[]> => {
    const found: Guarded[] = [];
    for (const place of await guardedPlaces(lists, origin)) {
      found.push({ ...place, stops: await managed.stopsFor(place.list) });
    }
    return found;
  };

  return {
    async judge(transfer, { origin, tabId }, looked = null) {
      const found = await lookUp(origin);
      const [first] = found;
      if (!first) return { kind: 'pass' };
      const [within, { byOwner, known }, mine, reading] = await Promise.all([
        contexts.orgOf(tabId),
        gatherEvidence(
          transfer,
          looked,
          found.map(({ list }) => list.policy),
        ),
        own.placesIn(transfer),
        language(),
      ]);
      const endings = new Map(looked?.map(({ file, ending }) => [file, ending]));
      const questions = found.flatMap(({ list: { policy }, standing, stops }, place) => {
        const context: Context = within === policy.org.id ? 'work' : 'private';
        const decision = decideTransfer({
          standing,
          context,
          rules: policy.guard,
          fileCount: transfer.files.length,
          evidence: byOwner[place] ?? [],
          endings,
          known,
          mine,
          mayStop: stops,
        });
        return decision.kind === 'pass' ? [] : [{ policy, context, ...decision }];
      });
      if (!looked && !questions.some(({ evidence }) => evidence.some(isTelling))) {
        const rules = found.map(({ list }) => rulesOf(list.policy));
        const theirs = found.some(({ stops }) => stops) ? new Set<null>() : mine;
        const order = orderLook(transfer.files, rules, {
          own: theirs,
          asks: questions.length > 0,
          pictures: await pictures.sizes(rules.map(({ orgId }) => orgId)),
        });
        if (order) return { kind: 'look', order, language: reading };
      }
      // The strictest has the word; of two alike the one adopted first.
      const question = questions.find(({ kind }) => kind === 'stop') ?? questions[0];
      if (!question) {
        // Text goes in at every turn. Not waited for: the person is.
        if (transfer.files.length > 0) {
          void journal.note({ kind: 'passed', serviceName: first.service.name, files: transfer.files.length });
          await explain(origin);
        }
        return { kind: 'pass' };
      }
      const { policy, service, context, kind, evidence } = question;
      const stop = kind === 'stop';
      const warning = buildWarning({ policy, service, context, language: reading, transfer, evidence, stop });
      const asked = askedIn(warning);
      if (stop) {
        const { files, ...why } = asked;
        const row = { kind: 'stopped', files: transfer.files.length, host: new URL(origin).hostname, ...why } as const;
        void journal.note(row, beside(files));
      } else {
        unanswered.keep(transfer, placeOf({ origin, tabId }), asked, policy.org.id).catch(console.error);
      }
      return { kind, warning };
    },

    async decided(transfer, decision, destination) {
      const [found] = await lookUp(destination.origin);
      if (!found) return;
      if (decision.kind === 'mine') await own.keep(transfer);
      if (decision.kind !== 'cancel') await explain(destination.origin);
      const asked = await unanswered.take(transfer, placeOf(destination)).catch(() => null);
      const { files = shown(transfer.files), ...why } = asked ?? { serviceName: found.service.name };
      const row = {
        kind: 'warned',
        files: transfer.files.length,
        decision: decision.kind,
        ...(decision.kind === 'go-on' && decision.reason ? { reason: decision.reason } : {}),
        host: new URL(destination.origin).hostname,
        ...why,
      } as const;
      await journal.note(row, beside(files));
    },

    keepOnly: unanswered.keepOnly,
    guards: async (origin) => URL.canParse(origin) && (await lookUp(origin)).length > 0,
    stopsAt: async ({ origin }) => (await lookUp(origin)).some(({ stops }) => stops),

    async broke(detail, { origin }) {
      if ((await lookUp(origin)).length === 0) return;
      await journal.note({ kind: 'hook-broke', host: new URL(origin).hostname, detail: detail.slice(0, MAX_DETAIL) });
    },
  };
}

const placeOf = ({ origin, tabId }: Destination): string => `${tabId} ${origin}`;

/** The files that a relay shows where it asks by itself. */
const shown = (files: readonly FileFacts[]): readonly JournalFile[] =>
  files.slice(0, SHOWN_FILES).map(({ name, size }) => ({ name, size }));

const beside = (files: readonly JournalFile[]) => (files.length > 0 ? files : undefined);

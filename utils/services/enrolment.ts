import type { Outcome } from '../messages/protocol.ts';
import { diffLists } from '../policy/diff.ts';
import type { AdoptedList, ListOffer, ListProblem } from '../policy/model.ts';
import { needsOf, type TargetBrowser } from '../policy/needs.ts';
import { objectToSuccession } from '../policy/succession.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import type { ListHistory, ListHistoryEntry } from '../ports/list-history.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SessionStore } from '../ports/session.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { createQueue } from './in-turn.ts';
import type { Lists } from './lists.ts';
import type { ListFile, ObtainList } from './obtain-list.ts';
import type { BumpRevision } from './revision.ts';

/** How a list comes into force, is followed, and is left. Nothing is in force before it is verified and agreed to. */
export interface Enrolment {
  /** Reads and judges a list by its enrolment code or from a file, and keeps it as the offer. */
  read(from: { readonly code: string } | ListFile): Promise<Outcome<ListOffer, ListProblem>>;
  /** Puts the offer with this digest in force; null means the one read last. */
  adopt(digest: string | null): Promise<Outcome<AdoptedList, ListProblem | { kind: 'no-offer' }>>;
  /**
   * Asks the list's address for a newer version. One that needs no new hosts is in force at once, another waits for
   * consent. Whatever goes wrong is written beside the list in force, which stays. A list from a file is left as it is.
   */
  check(): Promise<Outcome<AdoptedList, ListProblem | { kind: 'no-list' }>>;
  /** The newer version that waits for consent. */
  waiting(): Promise<ListOffer | null>;
  /** Lets the list go, with everything that was granted for it. */
  leave(): Promise<void>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly lists: Lists;
  readonly obtain: ObtainList;
  readonly permissions: Permissions;
  readonly journal: Journal;
  readonly history: ListHistory;
  readonly clock: Clock;
  readonly browser: TargetBrowser;
  readonly bumpRevision: BumpRevision;
}

export function createEnrolment(parts: Parts): Enrolment {
  const { settings, session, lists, obtain, permissions, journal, history, clock, browser, bumpRevision } = parts;
  // Each of these reads the list in force and then writes it.
  const inTurn = createQueue();

  const announce = async (): Promise<void> => {
    await lists.reload();
    await bumpRevision();
  };

  const remember = async (how: ListHistoryEntry['how'], list: ListOffer, before: ListOffer | null): Promise<void> => {
    const { policy, thumbprint } = list;
    await history.note({
      how,
      orgName: policy.org.name,
      seq: policy.seq,
      thumbprint,
      newKey: before !== null && before.thumbprint !== thumbprint,
      changes: before ? diffLists(before.policy, policy) : [],
    });
  };

  const enforce = async (how: 'adopted' | 'followed', offer: ListOffer): Promise<AdoptedList> => {
    const before = await lists.current();
    const now = clock.now();
    const list: AdoptedList = { ...offer, adoptedAt: now, checkedAt: now };
    await settings.set('list', list);
    await settings.remove('update');
    await session.remove('offer');
    const { org, seq } = offer.policy;
    await journal.note(
      before
        ? { kind: 'list-updated', orgName: org.name, seq, from: before.policy.seq }
        : { kind: 'list-adopted', orgName: org.name, seq },
    );
    await remember(how, list, before);
    await announce();
    return list;
  };

  /** Every host is granted, or was asked for by the list in force (and then the employee has decided). */
  const asksNothingNew = async (offer: ListOffer, before: AdoptedList): Promise<boolean> => {
    const decided = new Set(needsOf(before.policy, browser).all.origins);
    const origins = needsOf(offer.policy, browser).all.origins.filter((origin) => !decided.has(origin));
    return (await permissions.missing({ origins, permissions: [] })).origins.length === 0;
  };

  const noteCheck = async (list: AdoptedList, problem?: ListProblem): Promise<AdoptedList> => {
    const { lastProblem: before, ...rest } = list;
    const at = clock.now();
    const lastProblem = problem && { problem, at: before?.at ?? at };
    const checked: AdoptedList = { ...rest, checkedAt: at, ...(lastProblem ? { lastProblem } : {}) };
    await settings.set('list', checked);
    // Being offline is daily life; a list that is refused is news, once.
    if (problem && problem.kind !== 'unreachable' && problem.kind !== before?.problem.kind) {
      await journal.note({ kind: 'list-refused', problem: problem.kind });
    }
    await announce();
    return checked;
  };

  return {
    async read(from) {
      const taken = await ('code' in from ? obtain.byCode(from.code) : obtain.fromFile(from));
      if (taken.kind !== 'offer') return { ok: false, problem: taken };
      await session.set('offer', taken.offer);
      return { ok: true, value: taken.offer };
    },

    adopt: (digest) =>
      inTurn(async () => {
        const kept = [await session.get('offer'), digest === null ? undefined : await settings.get('update')];
        const offer = kept.find((one) => one && (digest === null || one.digest === digest));
        if (!offer) return { ok: false, problem: { kind: 'no-offer' } };
        const objection = objectToSuccession(await lists.current(), offer, clock.now());
        return objection ? { ok: false, problem: objection } : { ok: true, value: await enforce('adopted', offer) };
      }),

    check: () =>
      inTurn(async () => {
        const list = await lists.current();
        if (!list) return { ok: false, problem: { kind: 'no-list' } };
        if (list.source.kind === 'file') return { ok: true, value: list };
        const taken = await obtain.again(list, list.source.url);
        if (taken.kind !== 'offer') {
          await noteCheck(list, taken);
          return { ok: false, problem: taken };
        }
        const { offer } = taken;
        const same = offer.digest === list.digest && offer.thumbprint === list.thumbprint;
        if (!same && (await asksNothingNew(offer, list))) return { ok: true, value: await enforce('followed', offer) };
        if (same) await settings.remove('update');
        else await settings.set('update', offer);
        return { ok: true, value: await noteCheck(list) };
      }),

    waiting: async () => (await settings.get('update')) ?? null,

    leave: () =>
      inTurn(async () => {
        const [list, applied] = [await lists.current(), await lists.applied()];
        await settings.remove('list');
        await settings.remove('update');
        await session.remove('asksAlike');
        await session.remove('offer');
        // The jobs undo their work first: for that they need what is given back after it.
        await lists.reload();
        if (list && applied) {
          await permissions.drop(needsOf(applied.policy, browser).all);
          await journal.note({ kind: 'list-left', orgName: list.policy.org.name });
          await remember('left', list, list);
        }
        await bumpRevision();
      }),
  };
}

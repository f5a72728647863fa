import type { Outcome } from '../messages/protocol.ts';
import { diffLists } from '../policy/diff.ts';
import type { AdoptedList, ListOffer, ListProblem } from '../policy/model.ts';
import { isWide, needsOf, needsOfAll, type TargetBrowser, withoutNeeded } from '../policy/needs.ts';
import { objectToSuccession } from '../policy/succession.ts';
import type { Taken } from '../policy/take.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import type { ListHistory, ListHistoryEntry } from '../ports/list-history.ts';
import type { Permissions } from '../ports/permissions.ts';
import type { SessionStore } from '../ports/session.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { createQueue } from './in-turn.ts';
import type { Lists } from './lists.ts';
import { type ManagedList, managedAmong } from './managed-list.ts';
import { neededNow } from './needed.ts';
import type { ListFile, ObtainList } from './obtain-list.ts';
import { noteRefusal } from './refusals.ts';
import type { BumpRevision } from './revision.ts';

/** How a list comes into force, is followed, and is left. Nothing is in force before it is verified and agreed to. */
export interface Enrolment {
  /** Reads and judges a list by its enrolment code, from a file or from managed storage, and keeps it as the offer. */
  read(
    from: { readonly code: string } | { readonly managed: true } | ListFile,
  ): Promise<Outcome<ListOffer, ListProblem | { kind: 'no-offer' }>>;
  /** Puts the offer with this digest in force; null means the one read last. */
  adopt(digest: string | null): Promise<Outcome<AdoptedList, ListProblem | { kind: 'no-offer' }>>;
  /**
   * Asks the address of an organisation's list for a newer version. One that needs no new hosts is in force at once,
   * another waits for consent. Whatever goes wrong is written beside the list in force, which stays. A list without an
   * address is left as it is. Where managed storage names another address for the list, that one is asked first, and
   * kept if it is right.
   */
  check(orgId: string): Promise<Outcome<AdoptedList, ListProblem | { kind: 'no-list' }>>;
  /** Does the same with a list whose text is in managed storage, and notes what is wrong with what is there. */
  follow(): Promise<void>;
  /** The newer versions that wait for consent, one an organisation. */
  waiting(): Promise<readonly ListOffer[]>;
  /**
   * Lets an organisation's list go, with everything that was granted for it alone. Stopped on the way it can be done
   * again; what had been granted is left to the caller then, as nothing tells it any more.
   */
  leave(orgId: string): Promise<void>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly lists: Lists;
  readonly obtain: ObtainList;
  readonly managed: ManagedList;
  readonly permissions: Permissions;
  readonly journal: Journal;
  readonly history: ListHistory;
  readonly clock: Clock;
  readonly browser: TargetBrowser;
  readonly bumpRevision: BumpRevision;
}

export function createEnrolment(parts: Parts): Enrolment {
  const { settings, session, lists, obtain, managed, permissions, journal, history, clock, browser, bumpRevision } =
    parts;
  // Each of these reads the list in force and then writes it.
  const inTurn = createQueue();

  const announce = async (): Promise<void> => {
    await lists.reload();
    await bumpRevision();
  };

  /** Keeps its place among the lists in force, or comes last. */
  const put = async (list: AdoptedList): Promise<void> => {
    const all = await lists.all();
    const others = all.filter((one) => !isSameOrg(one, list));
    const place = all.findIndex((one) => isSameOrg(one, list));
    await settings.set('lists', others.toSpliced(place < 0 ? others.length : place, 0, list));
  };
  const waiting = async (): Promise<readonly ListOffer[]> => (await settings.get('updates')) ?? [];
  const setWaiting = async (orgId: string, offer: ListOffer | null): Promise<void> => {
    const others = (await waiting()).filter(({ policy }) => policy.org.id !== orgId);
    const next = offer ? [...others, offer] : others;
    if (next.length > 0) await settings.set('updates', next);
    else await settings.remove('updates');
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

  /** Gives back what only these lists needed, as they were before, and what stayed for another's sake until now. */
  const dropUnneeded = async (before: readonly AdoptedList[]): Promise<void> => {
    const { all } = needsOfAll(before, browser);
    const wide = (await permissions.granted()).origins.filter(isWide);
    const held = { ...all, origins: [...new Set([...all.origins, ...wide])] };
    const lost = withoutNeeded(held, await neededNow({ lists, settings, browser }), browser);
    if (lost.origins.length + lost.permissions.length > 0) await permissions.drop(lost);
  };

  const enforce = async (how: 'adopted' | 'followed', offer: ListOffer): Promise<AdoptedList> => {
    const { org, seq } = offer.policy;
    const [before, applied] = [await lists.of(org.id), await lists.applied()];
    const now = clock.now();
    const list: AdoptedList = { ...offer, adoptedAt: now, checkedAt: now };
    // First: of what is in force it is always told who signed it and since when, wherever the background is stopped.
    await remember(how, list, before);
    await journal.note(
      before
        ? { kind: 'list-updated', orgName: org.name, seq, from: before.policy.seq }
        : { kind: 'list-adopted', orgName: org.name, seq },
    );
    await put(list);
    await setWaiting(org.id, null);
    await session.remove('offer');
    await announce();
    await dropUnneeded(applied);
    return list;
  };

  /** Every host is granted, or was asked for by the list in force (and then the employee has decided). */
  const asksNothingNew = async (offer: ListOffer, before: AdoptedList): Promise<boolean> => {
    const decided = new Set(needsOf(before.policy, browser).all.origins);
    const origins = needsOf(offer.policy, browser).all.origins.filter((origin) => !decided.has(origin));
    return (await permissions.missing({ origins, permissions: [] })).origins.length === 0;
  };

  /** Puts a newer list in force, or lets it wait for consent where it asks for something new, and returns null. */
  const takeUp = async (offer: ListOffer, before: AdoptedList): Promise<AdoptedList | null> => {
    if (await asksNothingNew(offer, before)) return enforce('followed', offer);
    await setWaiting(before.policy.org.id, offer);
    return null;
  };

  const noteCheck = async (list: AdoptedList, problem?: ListProblem): Promise<AdoptedList> => {
    const { lastProblem: before, ...rest } = list;
    const at = clock.now();
    const lastProblem = problem && { problem, at: before?.at ?? at };
    const checked: AdoptedList = { ...rest, checkedAt: at, ...(lastProblem ? { lastProblem } : {}) };
    await put(checked);
    await noteRefusal(journal, problem, before?.problem);
    await announce();
    return checked;
  };

  const take = async (from: Parameters<Enrolment['read']>[0]): Promise<Taken | null> => {
    if ('code' in from) return obtain.byCode(from.code);
    return 'managed' in from ? obtain.fromManaged(await managed.facts()) : obtain.fromFile(from);
  };

  /** The list as it is at the address that managed storage names, where that is another and it may be taken. */
  const move = async (list: AdoptedList): Promise<Extract<Taken, { kind: 'offer' }> | null> => {
    const next = await managed.nextAddress(list, await lists.all());
    if (!next) return null;
    const taken = await obtain.moved(list, next.code);
    await managed.note(taken.kind === 'offer' ? null : taken);
    if (taken.kind !== 'offer') return null;
    const { host } = new URL(next.code.url);
    await journal.note({ kind: 'list-moved', orgName: list.policy.org.name, host });
    return taken;
  };

  return {
    async read(from) {
      const taken = await take(from);
      if (!taken) return { ok: false, problem: { kind: 'no-offer' } };
      if (taken.kind !== 'offer') return { ok: false, problem: taken };
      await session.set('offer', taken.offer);
      return { ok: true, value: taken.offer };
    },

    adopt: (digest) =>
      inTurn(async () => {
        const kept = [await session.get('offer'), ...(digest === null ? [] : await waiting())];
        const offer = kept.find((one) => one && (digest === null || one.digest === digest));
        if (!offer) return { ok: false, problem: { kind: 'no-offer' } };
        const objection = objectToSuccession(await lists.of(offer.policy.org.id), offer, clock.now());
        return objection ? { ok: false, problem: objection } : { ok: true, value: await enforce('adopted', offer) };
      }),

    check: (orgId) =>
      inTurn(async () => {
        const list = await lists.of(orgId);
        if (!list) return { ok: false, problem: { kind: 'no-list' } };
        const moved = await move(list);
        const address = list.source.kind === 'url' ? list.source.url : null;
        const taken = moved ?? (address === null ? null : await obtain.again(list, address));
        // Where a move came to nothing, the next try is counted from now.
        if (!taken)
          return {
            ok: true,
            value: (await managed.nextAddress(list, await lists.all())) ? await noteCheck(list) : list,
          };
        if (taken.kind !== 'offer') {
          await noteCheck(list, taken);
          return { ok: false, problem: taken };
        }
        const { offer } = taken;
        const same = isSame(offer, list);
        const followed = same ? null : await takeUp(offer, list);
        if (followed) return { ok: true, value: followed };
        // Where there is a text in managed storage, a version that waits may be from there.
        if (same && (await managed.facts()).text === null) await setWaiting(orgId, null);
        return { ok: true, value: await noteCheck(moved ? moveTo(offer, list) : list) };
      }),

    follow: () =>
      inTurn(async () => {
        const list = managedAmong(await lists.all(), await managed.facts());
        if (!list) return managed.note(null);
        const { code, text } = await managed.facts();
        const taken = text === null ? null : await obtain.newer(list, text);
        const problem = (taken && refusalIn(taken)) ?? (code && code.kind !== 'code' ? code : null);
        if (problem) await managed.note(problem);
        // What the last try at its address gave stays until the next.
        else if (!(await managed.nextAddress(list, await lists.all()))) await managed.note(null);
        if (taken?.kind !== 'offer' || isSame(taken.offer, list)) return;
        const { offer } = taken;
        const ahead = (await waiting()).some(
          (one) => isSameOrg(one, offer) && one.thumbprint === offer.thumbprint && one.policy.seq >= offer.policy.seq,
        );
        if (ahead) return;
        await takeUp(offer, list);
        await bumpRevision();
      }),

    waiting,

    leave: (orgId) =>
      inTurn(async () => {
        const [all, applied] = [await lists.all(), await lists.applied()];
        const list = await lists.of(orgId);
        const rest = all.filter((one) => one !== list);
        const wasManaged = list !== null && managedAmong(all, await managed.facts()) === list;
        await setWaiting(orgId, null);
        const url = list?.source.kind === 'url' ? list.source.url : null;
        await session.set(
          'asksAlike',
          ((await session.get('asksAlike')) ?? []).filter((one) => one !== url),
        );
        if (wasManaged || rest.length === 0) {
          await settings.remove('managedProblem');
          await settings.remove('managedKeys');
        }
        await session.remove('offer');
        // Nothing is known of a list that is gone: who is stopped on the way does all above once more.
        if (list) {
          await remember('left', list, null);
          await journal.note({ kind: 'list-left', orgName: list.policy.org.name });
        }
        if (rest.length > 0) await settings.set('lists', rest);
        else await settings.remove('lists');
        // The jobs undo their work first: for that they need what is given back after it.
        await lists.reload();
        if (list) await dropUnneeded(applied);
        await bumpRevision();
      }),
  };
}

const isSameOrg = (one: ListOffer, other: ListOffer): boolean => one.policy.org.id === other.policy.org.id;

function isSame(one: ListOffer, other: ListOffer): boolean {
  return one.digest === other.digest && one.thumbprint === other.thumbprint;
}

/** The list in force as it would be, had it been read from where the same list stands now. */
function moveTo({ source, thumbprint, formerKeys }: ListOffer, list: AdoptedList): AdoptedList {
  return { ...list, source, ...(formerKeys && thumbprint === list.thumbprint ? { formerKeys } : {}) };
}

/** What is wrong, but for one thing: a text that is only older is what remains where the list's address is ahead. */
function refusalIn(taken: Taken): ListProblem | null {
  if (taken.kind === 'offer' || (taken.kind === 'older' && taken.got !== taken.have)) return null;
  return taken;
}

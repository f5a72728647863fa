import { chainTo, findLoop, hostsAlong, LOOP_WITHIN_MS, signInOffers } from '../boundary/handover-loop.ts';
import type { HandoverRecord, SessionStore, StoppedLoop } from '../ports/session.ts';

/** A tab that holds the same URL again within this time, in ms, is not a new wish: the page sends it on by itself. */
const AGAIN_MS = 5000;
/** Nor is one that the tab has not left since: on a busy machine, many at once take longer than that. In ms. */
const UNDER_WAY_MS = 60_000;
/** A URL that comes back this often within this time, in ms, out of containers that others made, is taken there by one. */
const PULLED_MS = 20_000;
const PULLED_TIMES = 3;
/** More than anyone opens at once. */
const KEPT = 200;
const KEPT_MS = Math.max(UNDER_WAY_MS, LOOP_WITHIN_MS);
/** How long the end of one may wait to be saved that nothing hangs on any more, in ms. */
const LATER_MS = 1_000;
const LOOPS_KEPT = 10;

/**
 * `ahead`: the tab does not stand at the handover page yet. `foreign`: it is in somebody else's container. `via`: the
 * hosts that led there. `front`: the employee has it before them. `byHand`: no page is known to have asked.
 */
type Mark = Pick<HandoverRecord, 'orgId' | 'ahead' | 'foreign' | 'via' | 'front' | 'byHand'>;

/**
 * The last handovers, so that neither a message that comes twice, nor a page that sends its tab on again and again,
 * nor a background that is stopped half-way opens work twice. Read from storage once in a life of the background.
 */
export interface Handovers {
  /**
   * How often this hold was handed over a moment ago, and to which work tab; null for a tab that was closed since, and
   * for one that a background stopped half-way did not come to note. Undefined where it was not.
   */
  recent(tabId: number, url: string): Promise<{ readonly times: number; readonly target: number | null } | undefined>;
  /** The handover of this URL that has begun a moment ago and not ended. */
  begun(url: string): HandoverRecord | undefined;
  /** Tabs that a moment ago were to be left, and perhaps were not. */
  unleft(): readonly number[];
  /** Notes that a handover begins. Sent to storage before anything that is asked of the browser after it. */
  begin(tabId: number, url: string, mark?: Mark): void;
  /** Whether this one would go on with a loop. */
  isLoop(tabId: number, url: string, mark: Mark): boolean;
  /** Stops it if so: `stopped` where it is so by this question, `again` where it was so before. */
  loop(tabId: number, url: string, mark: Mark): 'none' | 'stopped' | 'again';
  /** The loop that was stopped in this tab at this URL. */
  stoppedAt(tabId: number, url: string): StoppedLoop | undefined;
  /** Whether one was stopped in this tab a moment ago. */
  isStopped(tabId: number): boolean;
  /** The employee has seen to it: what led to this tab is not counted any more. */
  forgive(tabId: number): Promise<void>;
  /**
   * Whether another extension keeps opening this URL in a container of its own, as often as Drempel opens it at work;
   * with the tab that says so, where one does and is open.
   */
  pulled(url: string): Promise<{ readonly told: number | null } | null>;
  /** Notes that this tab says so. */
  tell(tabId: number, url: string): void;
  /** Notes that a tab stands at the handover page now. @returns whether its handover had begun ahead of that */
  arrive(tabId: number, url: string): Promise<boolean>;
  /**
   * Notes the work tab that it ended in; `left` where the tab that held it is where it should be: nothing hangs on such a
   * one any more, and it is saved within a second.
   */
  end(tabId: number, url: string, target: number, how?: { readonly left: true }): Promise<void>;
  /** Notes that the tab that held it is where it should be. */
  leave(tabId: number): Promise<void>;
  /** Forgets all but the handovers to the work of these organisations, and by which hosts these came. */
  forget(keptOrgIds: readonly string[]): Promise<void>;
}

interface Parts {
  readonly session: SessionStore;
  /** In ms, by a clock that nobody can set: one that is put back must not make a hold of just now an old one. */
  now(): number;
  isOpen(tabId: number): Promise<boolean>;
}

export async function loadHandovers({ session, now, isOpen }: Parts): Promise<Handovers> {
  const [savedRecords, savedLoops] = await Promise.all([session.get('handovers'), session.get('loops')]);
  let records: readonly HandoverRecord[] = savedRecords ?? [];
  let loops: readonly StoppedLoop[] = savedLoops ?? [];
  const isWithin = (ms: number, { at }: { readonly at: number }) => Math.abs(now() - at) < ms;
  const within = (ms: number) => records.filter((record) => isWithin(ms, record));
  const stoppedAt = (tabId: number, url: string) => loops.find((loop) => loop.tabId === tabId && loop.url === url);
  const fresh = () =>
    records.filter((record) => !record.pulled && isWithin(record.left ? AGAIN_MS : UNDER_WAY_MS, record));
  let later: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(later);
    later = undefined;
    return session.set('handovers', [...records]);
  };
  const write = (next: readonly HandoverRecord[]) => {
    records = next.slice(0, KEPT);
    return save();
  };

  const loopTo = (next: HandoverRecord) =>
    findLoop(
      records.filter(({ pulled }) => !pulled),
      next,
    );
  const isKnown = (tabId: number, url: string) => {
    const before = stoppedAt(tabId, url);
    return before !== undefined && isWithin(LOOP_WITHIN_MS, before);
  };
  const isStopped = (tabId: number) => loops.some((loop) => loop.tabId === tabId && isWithin(LOOP_WITHIN_MS, loop));
  const ifOpen = async (tabId: number | undefined) => (tabId !== undefined && (await isOpen(tabId)) ? tabId : null);

  return {
    async recent(tabId, url) {
      const same = fresh().filter((record) => record.tabId === tabId && record.url === url);
      if (same.length === 0) return undefined;
      const target = same.find((record) => record.target !== undefined)?.target;
      return { times: same.length, target: await ifOpen(target) };
    },
    begun: (url) => fresh().find((record) => record.url === url && record.target === undefined),
    unleft: () =>
      within(AGAIN_MS).flatMap(({ tabId, target, ahead, left }) =>
        target !== undefined && !ahead && !left ? tabId : [],
      ),
    begin(tabId, url, mark = {}) {
      void write([{ tabId, url, at: now(), ...mark }, ...within(KEPT_MS)]);
    },
    isLoop: (tabId, url, mark) => isKnown(tabId, url) || loopTo({ tabId, url, at: now(), ...mark }) !== null,
    loop(tabId, url, mark) {
      if (isKnown(tabId, url)) return 'again';
      const next = { tabId, url, at: now(), ...mark };
      const chain = loopTo(next);
      if (!chain) return 'none';
      // A page may send once more before it is gone.
      const before = isStopped(tabId);
      const loop = { tabId, url, at: next.at, hosts: hostsAlong(chain), offers: signInOffers(chain) };
      loops = [loop, ...loops.filter((other) => other.tabId !== tabId)].slice(0, LOOPS_KEPT);
      void session.set('loops', loops);
      return before ? 'again' : 'stopped';
    },
    stoppedAt,
    isStopped,
    async forgive(tabId) {
      const via = loops.find((loop) => loop.tabId === tabId)?.hosts ?? [];
      const chain: readonly unknown[] = chainTo(records, { tabId, url: '', at: now(), via });
      loops = loops.filter((loop) => loop.tabId !== tabId);
      await Promise.all([write(records.filter((record) => !chain.includes(record))), session.set('loops', loops)]);
    },
    async pulled(url) {
      const same = within(PULLED_MS).filter((record) => record.url === url);
      if (same.filter(({ foreign }) => foreign).length < PULLED_TIMES) return null;
      return { told: await ifOpen(same.find((record) => record.pulled)?.tabId) };
    },
    tell(tabId, url) {
      void write([{ tabId, url, at: now(), pulled: true }, ...within(KEPT_MS)]);
    },
    async arrive(tabId, url) {
      const found = fresh().find((record) => record.tabId === tabId && record.url === url && record.ahead);
      if (!found) return false;
      const { ahead: _, ...arrived } = found;
      await write(records.map((record) => (record === found ? arrived : record)));
      return true;
    },
    async end(tabId, url, target, how) {
      const place = records.findIndex((record) => record.tabId === tabId && record.url === url);
      const ended = { target, ...(how && { ...how, at: now() }) };
      if (place < 0) return;
      records = records.map((record, at) => (at === place ? { ...record, ...ended } : record));
      // The page that it ended in is just being opened.
      if (how) later ??= setTimeout(save, LATER_MS);
      else await save();
    },
    async forget(keptOrgIds) {
      const kept = records.filter(({ orgId }) => orgId !== undefined && keptOrgIds.includes(orgId));
      loops = [];
      await Promise.all([write(kept.map(({ via: _, ...record }) => record)), session.set('loops', loops)]);
    },
    async leave(tabId) {
      await write(
        records.map((record) =>
          record.tabId === tabId && !record.left ? { ...record, left: true, at: now() } : record,
        ),
      );
    },
  };
}

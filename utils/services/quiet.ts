import type { Timetable } from '../availability/model.ts';
import type { Clock } from '../ports/clock.ts';
import type { HeldStore } from '../ports/held.ts';
import type { Journal } from '../ports/journal.ts';
import { readHoldRequest } from '../quiet/read-hold-request.ts';
import type { Side } from '../quiet/side.ts';
import type { KeepingService } from './keeping.ts';
import type { LetThrough } from './let-through.ts';
import type { Lists } from './lists.ts';
import type { Sides } from './sides.ts';

/** What the pages of work apps, and of private sites to keep quiet at work, ask of the background. An origin is the browser's word for who asks, never the page's. */
export interface Quiet {
  /** The timetable of the page's side; for a page that is on neither (any more) one that is never quiet. */
  timetable(origin: string): Promise<Timetable>;
  /** Null for a page that is on neither side. */
  side(origin: string): Promise<Side | null>;
  /**
   * Keeps notifications back. The answer comes after they are on disk.
   * @returns false where the page has to show them itself: it is on neither side, its side is not quiet, what it
   * sent is no request, or the disk is full; or a rule lets it through and Drempel may show none
   */
  hold(origin: string, request: unknown): Promise<boolean>;
  /** The hook gave up on a page. */
  broke(origin: string, detail: unknown): Promise<void>;
  /** Work's own data goes with its list: of an organisation without one in force nothing is kept. */
  settle(): Promise<void>;
  /** Called after something was held, or dropped. */
  onHeld(listener: () => unknown): void;
  /** Called with the origin of notifications that could not be kept, as the disk is full. */
  onLost(listener: (origin: string) => unknown): void;
}

interface Parts {
  readonly lists: Pick<Lists, 'all'>;
  readonly sides: Sides;
  readonly held: HeldStore;
  readonly keeping: Pick<KeepingService, 'hold'>;
  readonly letThrough: Pick<LetThrough, 'pass' | 'keepOnly'>;
  readonly journal: Journal;
  readonly clock: Clock;
}

const LONGEST_DETAIL = 200;

export function createQuiet({ lists, sides, held, keeping, letThrough, journal, clock }: Parts): Quiet {
  const listeners: (() => unknown)[] = [];
  const lossListeners: ((origin: string) => unknown)[] = [];
  const sideOf = async (origin: string) => (await sides.placeOf(origin))?.side ?? null;

  const tell = () => {
    for (const listener of listeners) void listener();
  };

  return {
    timetable: async (origin) => sides.timetable(await sideOf(origin)),
    side: sideOf,

    async hold(origin, raw) {
      const place = await sides.placeOf(origin);
      const request = readHoldRequest(raw, origin, clock.now());
      if (!place || !request) return false;
      const { side, ...app } = place;
      if (!(await sides.isQuiet(side))) {
        // A page that heard nothing asks twice; by then the first may have been kept and quiet have ended.
        const known = await held.find(request.notifications.map(({ key }) => key));
        return request.notifications.every(({ key }) => known.has(key));
      }
      const first = !(await held.waits(app.appId));
      const notifications = request.notifications.map((one) => ({ ...one, ...app, origin, url: request.page }));
      if (!(await keeping.hold(notifications))) {
        for (const listener of lossListeners) void listener(origin);
        return false;
      }
      const leftToPage = side === 'work' && (await letThrough.pass(notifications));
      // One row for the app, not one a message: the messages have a list of their own.
      if (first && (await held.waits(app.appId))) await journal.note({ kind: 'held', appName: app.appName, side });
      tell();
      return !leftToPage;
    },

    async broke(origin, detail) {
      if (!(await sides.placeOf(origin))) return;
      const text = String(detail).slice(0, LONGEST_DETAIL);
      await journal.note({ kind: 'hook-broke', host: new URL(origin).host, detail: text });
    },

    async settle() {
      const orgIds = (await lists.all()).map(({ policy }) => policy.org.id);
      await Promise.all([held.keepOnly(orgIds), letThrough.keepOnly(orgIds)]);
      tell();
    },

    onHeld: (listener) => void listeners.push(listener),
    onLost: (listener) => void lossListeners.push(listener),
  };
}

import type { Timetable } from '../availability/model.ts';
import { buildTimetable } from '../availability/timetable.ts';
import { appKey } from '../policy/app-key.ts';
import type { AdoptedList, WorkApp } from '../policy/model.ts';
import type { Clock } from '../ports/clock.ts';
import type { HeldStore } from '../ports/held.ts';
import type { Journal } from '../ports/journal.ts';
import { readHoldRequest } from '../quiet/read-hold-request.ts';
import type { HoursService } from './hours.ts';
import type { KeepingService } from './keeping.ts';
import type { LetThrough } from './let-through.ts';
import type { Lists } from './lists.ts';

/** What the pages of work apps ask of the background. An origin is the browser's word for who asks, never the page's. */
export interface Quiet {
  /** The employee's timetable; for a page that is no work app's (any more) one that is never quiet. */
  timetable(origin: string): Promise<Timetable>;
  /**
   * Keeps notifications back. The answer comes after they are on disk.
   * @returns false where the page has to show them itself: it is no work app's, the employee is available, what it
   * sent is no request, or the disk is full; or a rule lets it through and Drempel may show none
   */
  hold(origin: string, request: unknown): Promise<boolean>;
  /** The hook gave up on a page. */
  broke(origin: string, detail: unknown): Promise<void>;
  /** Work's own data goes with its list: of an organisation without one in force nothing is kept. */
  settle(): Promise<void>;
  /** Called after something was held, or dropped. */
  onHeld(listener: () => unknown): void;
}

interface Parts {
  readonly lists: Lists;
  readonly hours: HoursService;
  readonly held: HeldStore;
  readonly keeping: Pick<KeepingService, 'hold'>;
  readonly letThrough: Pick<LetThrough, 'pass' | 'keepOnly'>;
  readonly journal: Journal;
  readonly clock: Clock;
}

const LONGEST_DETAIL = 200;

export function createQuiet({ lists, hours, held, keeping, letThrough, journal, clock }: Parts): Quiet {
  const listeners: (() => unknown)[] = [];

  const appOf = async (origin: string): Promise<{ app: WorkApp; list: AdoptedList } | null> => {
    const { standing, list } = await lists.placeOf(origin);
    return standing.kind === 'work' && list ? { app: standing.app, list } : null;
  };

  const waits = async (appId: string) => (await held.summary()).apps.some((one) => one.appId === appId);

  const tell = () => {
    for (const listener of listeners) void listener();
  };

  return {
    async timetable(origin) {
      return (await appOf(origin)) ? hours.timetable() : buildTimetable(clock.now(), null);
    },

    async hold(origin, raw) {
      const found = await appOf(origin);
      const request = readHoldRequest(raw, origin, clock.now());
      if (!found || !request) return false;
      const { app, list } = found;
      const { id: orgId, name: orgName } = list.policy.org;
      const appId = appKey(orgId, app);
      const { page, notifications } = request;
      if ((await hours.availability()).state !== 'quiet') {
        // A page that heard nothing asks twice; by then the first may have been kept and quiet have ended.
        const known = await held.find(notifications.map((notification) => notification.key));
        return notifications.every((notification) => known.has(notification.key));
      }
      const first = !(await waits(appId));
      const from = { appId, appName: app.name, orgId, orgName, origin, url: page };
      if (!(await keeping.hold(notifications.map((notification) => ({ ...notification, ...from }))))) return false;
      const leftToPage = await letThrough.pass(notifications.map((notification) => ({ ...notification, ...from })));
      // One row for the app, not one a message: the messages have a list of their own.
      if (first && (await waits(appId))) await journal.note({ kind: 'held', appName: app.name });
      tell();
      return !leftToPage;
    },

    async broke(origin, detail) {
      if (!(await appOf(origin))) return;
      const text = String(detail).slice(0, LONGEST_DETAIL);
      await journal.note({ kind: 'hook-broke', host: new URL(origin).host, detail: text });
    },

    async settle() {
      const orgIds = (await lists.all()).map(({ policy }) => policy.org.id);
      await Promise.all([held.keepOnly(orgIds), letThrough.keepOnly(orgIds)]);
      tell();
    },

    onHeld: (listener) => void listeners.push(listener),
  };
}

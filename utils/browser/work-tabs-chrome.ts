import type { OrgHeaders } from '../boundary/org-headers.ts';
import type { Guests } from '../ports/guests.ts';
import type { SessionStore } from '../ports/session.ts';
import { letTabsThrough, readPlan } from './network-rules-chrome.ts';

/**
 * Which tabs and windows are work, each with the organisation's id whose work it is. Held in memory for one life of the
 * background, kept in `storage.session`.
 */
export interface WorkTabs {
  readonly tabs: Map<number, string>;
  readonly windows: Map<number, string>;
  /** True until something was saved since the browser started. */
  readonly fresh: boolean;
  /** Writes both, and the network rules that follow from them. Resolves when the browser knows. */
  save(): Promise<void>;
  /** To be called when the rules that Chrome keeps have changed, before the next `save`. */
  replan(): void;
  /** What is added to requests of work tabs from the next `save` on. @returns whether that is something else */
  addHeaders(next: readonly OrgHeaders[]): boolean;
  /**
   * Whether a new tab has to be known before it asks for anything: by reason of such headers, as work is closed, or as
   * there is work of several organisations.
   */
  readonly waits: boolean;
}

export async function loadWorkTabs(session: SessionStore, guests: Pick<Guests, 'all'>): Promise<WorkTabs> {
  let alone = true;
  const readNow = async () => {
    const read = await readPlan();
    alone = read.orgIds.length === 1 && !read.closed;
    return read;
  };
  let plan = readNow();
  const [savedTabs, savedWindows, savedHeaders] = await Promise.all([
    session.get('workTabs'),
    session.get('workWindows'),
    session.get('tenantHeaders'),
    plan,
  ]);
  let headers = savedHeaders ?? [];
  const tabs = new Map(savedTabs);
  const windows = new Map(savedWindows);
  let again = false;
  let saving: Promise<void> | undefined;

  // Saves that come while one is under way become one more save after it.
  const saveAll = async () => {
    do {
      again = false;
      const kept = await plan;
      await Promise.all([
        letTabsThrough(tabs, kept, headers, await guests.all()),
        session.set('workTabs', [...tabs]),
        session.set('workWindows', [...windows]),
        session.set('tenantHeaders', [...headers]),
      ]);
    } while (again);
  };
  return {
    tabs,
    windows,
    fresh: savedTabs === undefined,
    save() {
      again = true;
      saving ??= saveAll().finally(() => {
        saving = undefined;
      });
      return saving;
    },
    get waits() {
      return headers.length > 0 || !alone;
    },
    addHeaders(next) {
      const isOther = JSON.stringify(next) !== JSON.stringify(headers);
      headers = [...next];
      return isOther;
    },
    replan() {
      plan = readNow();
    },
  };
}

/**
 * The organisation to whose work a tab belongs: the one that it was given, else that of the tab that opened it, else
 * that of its window. Undefined for a private tab.
 */
export function memberOf(
  work: WorkTabs,
  tab: {
    readonly id?: number | undefined;
    readonly windowId?: number | undefined;
    readonly openerTabId?: number | undefined;
  },
): string | undefined {
  const of = (owners: ReadonlyMap<number, string>, id: number | undefined) =>
    id === undefined ? undefined : owners.get(id);
  return of(work.tabs, tab.id) ?? of(work.tabs, tab.openerTabId) ?? of(work.windows, tab.windowId);
}

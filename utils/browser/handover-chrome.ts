import type { Tabs, Windows } from 'webextension-polyfill';
import type { BringOutcome, HeldTab } from '../ports/work-context.ts';
import { browser } from './browser.ts';
import type { Handovers } from './handovers.ts';
import type { Hops } from './hops.ts';
import { closeIfNewTab, closeTab, goWhereItCameFrom, loaded, settled } from './source-tab-chrome.ts';
import { memberOf, type WorkTabs } from './work-tabs-chrome.ts';
import { findOpened, openInWorkWindow, type Wanted } from './work-window-chrome.ts';

/** How long the source tab waits for the page at work, in ms, before it leaves the handover page. */
const WORK_FIRST_MS = 500;

/** What one life of the background knows of the work context. */
export interface WorkState {
  readonly work: WorkTabs;
  readonly handovers: Handovers;
}

/**
 * Opens held URLs in their organisation's work window and clears the tabs that held them. Each step may be the last
 * before a stop.
 */
export interface Handing {
  /** Opens the URL while its tab is still on the way to the handover page; `later` where that needs a closer look. */
  bringAhead(state: WorkState, tab: HeldTab, orgId: string): Promise<BringOutcome>;
  bring(state: WorkState, tab: HeldTab, orgId: string): Promise<BringOutcome>;
  /**
   * Takes a tab from the handover page to what it showed before, or closes it where that was nothing.
   * @param gone whether it went there already; absent where that was not tried
   */
  leave(state: WorkState, tabId: number, gone?: boolean): Promise<void>;
  /** The same once the page of the tab that was opened for it is there: what the tab does is taken from that. */
  leaveAfter(state: WorkState, target: number, tabId: number, gone?: boolean): Promise<void>;
  /** What comes of a hold that was handed over a moment ago. */
  again(state: WorkState, tab: HeldTab, target: number): Promise<BringOutcome>;
  /** Ends a leaving that a stop of the background cut off: closes a new-tab page that nobody asked for. */
  finishLeaving(state: WorkState, tabId: number): Promise<void>;
  /** Whether this tab was opened for a handover that a stop of the background cut off; if so it is taken in. */
  takeInOpened(state: WorkState, tab: Tabs.Tab, wanted: Wanted): Promise<boolean>;
}

/** @param onAdmitted called for each tab that became work by a handover */
export function createHanding(hops: Hops, onAdmitted: (work: WorkTabs, tabId: number) => void): Handing {
  const admit = async (work: WorkTabs, tabId: number, orgId: string) => {
    work.tabs.set(tabId, orgId);
    await work.save();
    onAdmitted(work, tabId);
  };

  const leave: Handing['leave'] = async ({ handovers }, tabId, gone) => {
    const window = await windowOf(await tabOf(tabId));
    // The last tab of a window stays: closing a whole window is more than was asked for.
    const there = window && !isAlone(window) ? settled(tabId) : undefined;
    if (!(gone ?? (await goWhereItCameFrom(tabId)))) await closeTab(tabId);
    else if (there) {
      await there;
      await closeIfNewTab(tabId);
    }
    await handovers.leave(tabId);
  };
  const leaveAfter: Handing['leaveAfter'] = async (state, target, tabId, gone) => {
    await loaded(target, WORK_FIRST_MS);
    // It was sent on meanwhile and stands at what explains that.
    if (state.handovers.isStopped(tabId)) return;
    await leave(state, tabId, gone);
  };

  const again: Handing['again'] = async (state, { tabId, url, entries }, target) => {
    const source = await tabOf(tabId);
    const times = (await state.handovers.recent(tabId, url))?.times ?? 1;
    // The handover page asks once more for what the tab event has brought already.
    if (entries !== undefined) return times === 1 ? 'already' : 'again';
    state.handovers.begin(tabId, url);
    await state.handovers.end(tabId, url, target);
    if (source?.active) await showTab(target);
    if (times > 1) return 'again';
    void leaveAfter(state, target, tabId);
    return 'already';
  };

  return {
    leave,
    leaveAfter,
    again,
    async bringAhead({ work, handovers }, { tabId, url }, orgId) {
      if (!hasWindow(work, orgId)) return 'later';
      const [source, front, apps] = await Promise.all([
        tabOf(tabId),
        browser.windows.getLastFocused().catch(() => null),
        browser.windows.getAll({ windowTypes: ['app'] }),
      ]);
      if (!source || source.incognito || memberOf(work, source) === orgId) return 'later';
      // It may be that app's own window, which is seen at the handover page.
      if (apps.some(({ id }) => id === source.windowId)) return 'later';
      if (await handovers.recent(tabId, url)) return 'later';
      const focus = source.active && front?.focused === true && front.id === source.windowId;
      const leaving = { orgId, via: hops.before(tabId, url), front: focus };
      if (handovers.isLoop(tabId, url, leaving)) return 'later';
      handovers.begin(tabId, url, { ...leaving, ahead: true });
      const target = await openInWorkWindow(work, { orgId, url }, { active: source.active, focus });
      await handovers.end(tabId, url, target);
      onAdmitted(work, target);
      return 'moved';
    },
    async finishLeaving({ handovers }, tabId) {
      const window = await windowOf(await tabOf(tabId));
      if (window && !isAlone(window)) await closeIfNewTab(tabId);
      await handovers.leave(tabId);
    },
    async bring(state, tab, orgId) {
      const { work, handovers } = state;
      const { tabId, url } = tab;
      const source = await tabOf(tabId);
      const window = await windowOf(source);
      if (!source || !window || source.incognito) return 'failed';
      if (memberOf(work, source) === orgId) {
        await admit(work, tabId, orgId);
        return 'here';
      }
      const arrived = await handovers.arrive(tabId, url);
      const before = await handovers.recent(tabId, url);
      if (before?.target && arrived) {
        void leaveAfter(state, before.target, tabId);
        return 'already';
      }
      if (before?.target) return again(state, tab, before.target);
      const focus = source.active && window.focused;
      const unasked = hops.isUnasked(tabId, url);
      const leaving = {
        orgId,
        via: hops.before(tabId, url),
        front: focus,
        ...(unasked && tab.referred === false ? ({ byHand: true } as const) : {}),
      };
      if (!before) {
        // Chrome names no page on a host that was not granted. The handover page knows more, and asks in a moment.
        if (unasked && tab.referred === undefined && handovers.isLoop(tabId, url, leaving)) return 'later';
        const loop = handovers.loop(tabId, url, leaving);
        if (loop !== 'none') return loop === 'stopped' ? 'looped' : 'looped-before';
        handovers.begin(tabId, url, leaving);
      }
      // A background that was stopped half-way may have opened it.
      const opened = before ? await findOpened(work, { orgId, url }, tabId) : undefined;
      let gone: boolean | undefined;
      const ownWindow = ownWindowOf(window);
      const isOnly = ownWindow === 'app' || !hasWindow(work, orgId);
      if (opened === undefined && ownWindow !== null && isOnly && memberOf(work, source) === undefined) {
        gone = await goWhereItCameFrom(tabId);
        if (!gone && window.id !== undefined) {
          if (ownWindow === 'normal') work.windows.set(window.id, orgId);
          await admit(work, tabId, orgId);
          return 'here';
        }
      }
      const target = opened ?? (await openInWorkWindow(work, { orgId, url }, { active: source.active, focus }));
      await handovers.end(tabId, url, target);
      void leaveAfter(state, target, tabId, gone);
      onAdmitted(work, target);
      return 'moved';
    },
    async takeInOpened({ work, handovers }, tab, { orgId, url }) {
      const begun = handovers.begun(url);
      if (!begun || tab.id === undefined || tab.id === begun.tabId) return false;
      const window = await windowOf(tab);
      const isNew = window?.id !== undefined && isAlone(window) && !work.windows.has(window.id);
      if (isNew && window.id !== undefined) work.windows.set(window.id, orgId);
      await Promise.all([admit(work, tab.id, orgId), handovers.end(begun.tabId, url, tab.id)]);
      return true;
    },
  };
}

const hasWindow = (work: WorkTabs, orgId: string) => [...work.windows.values()].includes(orgId);

/**
 * The window of one page, that may be work itself where nothing is behind that page: the first work window, or an app
 * that was installed, which holds no other pages.
 */
function ownWindowOf(window: Windows.Window): 'normal' | 'app' | null {
  // Its polyfill does not know the type that Chrome has for it.
  const type: string | undefined = window.type;
  return isAlone(window) && (type === 'normal' || type === 'app') ? type : null;
}

const isAlone = (window: Windows.Window) => window.tabs?.length === 1;

const tabOf = (tabId: number) => browser.tabs.get(tabId).catch(() => null);

async function windowOf(tab: Tabs.Tab | null): Promise<Windows.Window | null> {
  return tab?.windowId === undefined ? null : browser.windows.get(tab.windowId, { populate: true }).catch(() => null);
}

async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

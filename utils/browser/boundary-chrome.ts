import type { Windows } from 'webextension-polyfill';
import { readHandover } from '../boundary/handover-address.ts';
import type { Clock } from '../ports/clock.ts';
import type { SessionStore } from '../ports/session.ts';
import type { BoundaryWatcher, BringOutcome, HeldTab, WorkContext } from '../ports/work-context.ts';
import { browser } from './browser.ts';
import { createHandovers } from './handovers.ts';
import { applyRules } from './network-rules-chrome.ts';
import { closeIfNewTab, closeTab, goBack } from './source-tab-chrome.ts';
import { labelTab, unlabelTabs } from './tab-group-chrome.ts';
import { createUnderWay } from './under-way.ts';
import { adoptShown, watchMembership } from './work-membership-chrome.ts';
import { loadWorkTabs, type WorkTabs } from './work-tabs-chrome.ts';
import { openInWorkWindow, openOutside } from './work-window-chrome.ts';

interface Parts {
  readonly session: SessionStore;
  readonly clock: Clock;
}

/**
 * The work context in Chrome: a work window, kept apart by the browser's own network rules. A work URL elsewhere is
 * redirected to the handover page before its request leaves; from there it is opened in the work window.
 */
export function createChromeBoundary({ session, clock }: Parts): WorkContext {
  const base = browser.runtime.getURL('');
  const handovers = createHandovers(session, clock);
  const listeners: ((tabId: number) => unknown)[] = [];
  const underWay = createUnderWay<BringOutcome>();
  let watcher: BoundaryWatcher | undefined;
  let loading: Promise<WorkTabs> | undefined;

  const tell = (tabId: number) => {
    for (const listener of listeners) listener(tabId);
  };
  const isWork = async (url: string) => (await watcher?.isWork(url)) ?? false;
  const load = (): Promise<WorkTabs> => {
    loading ??= loadWorkTabs(session).then(async (work) => {
      // The browser or Drempel has just started: tabs that were restored may be work.
      if (work.fresh) {
        await adoptShown(work, base, isWork);
        await work.save();
      }
      return work;
    });
    return loading;
  };
  const label = async (work: WorkTabs, tabId: number) => {
    const owner = await watcher?.owner();
    if (owner) await labelTab(tabId, (id) => work.tabs.has(id), owner.face.name);
  };

  const bring = async ({ tabId, url, entries }: HeldTab): Promise<BringOutcome> => {
    const work = await load();
    const source = await browser.tabs.get(tabId).catch(() => null);
    if (source?.windowId === undefined || source.incognito) return 'failed';
    if (isMember(work, source, tabId)) return admitHere(work, tabId);

    const [window, again] = await Promise.all([
      browser.windows.get(source.windowId, { populate: true }),
      handovers.recent(tabId, url),
    ]);
    if (again) {
      // The handover page asks once more for what the tab event has brought already.
      if (entries !== undefined) return again.times === 1 ? 'already' : 'again';
      await handovers.note(tabId, url, again.target);
      if (source.active) await showTab(again.target);
      if (again.times > 1) return 'again';
      await leave(tabId, window);
      return 'already';
    }
    let back: boolean | undefined;
    if (isAlone(window) && window.type === 'normal' && work.windows.size === 0) {
      back = await goBack(tabId);
      if (!back) {
        // A window with this one page and nothing behind it, and no work window yet: this is the one.
        work.windows.add(source.windowId);
        return admitHere(work, tabId);
      }
    }
    const opened = await openInWorkWindow(work, url, {
      active: source.active,
      focus: source.active && window.focused,
    });
    await handovers.note(tabId, url, opened);
    await leave(tabId, window, back);
    void label(work, opened);
    tell(opened);
    return 'moved';
  };
  const admitHere = async (work: WorkTabs, tabId: number): Promise<BringOutcome> => {
    work.tabs.add(tabId);
    await work.save();
    void label(work, tabId);
    tell(tabId);
    return 'here';
  };
  const leave = async (tabId: number, window: Windows.Window | null, back?: boolean) => {
    if (!(back ?? (await goBack(tabId)))) await closeTab(tabId);
    // The last tab of a window stays: closing a whole window is more than was asked for.
    else if (!window || !isAlone(window)) void closeIfNewTab(tabId);
  };

  return {
    watch(given) {
      watcher = given;
      watchMembership({ load, isWork, tell });
      browser.tabs.onUpdated.addListener(async (tabId, { url, status }, tab) => {
        const handover = url === undefined ? null : readHandover(base, url);
        if (handover?.kind === 'held') return given.held({ tabId, url: handover.url });
        if (handover?.kind === 'sent') return given.explained(handover.url);
        const work = await load();
        if (work.tabs.has(tabId)) {
          if (status) tell(tabId);
        } else if (url !== undefined && !tab.incognito && (await given.isWork(url))) {
          // It came through with a work page embedded in a private one.
          return given.held({ tabId, url });
        }
      });
    },
    async arrange(list) {
      const changed = await applyRules(list);
      const work = await load();
      if (list) {
        if (!changed) return;
        await adoptShown(work, base, isWork);
        if (work.tabs.size > 0) await work.save();
        return;
      }
      const left = [...work.tabs];
      work.tabs.clear();
      work.windows.clear();
      if (left.length > 0) await work.save();
      await unlabelTabs(left);
      left.forEach(tell);
    },
    async bring(tab) {
      const { result, joined } = await underWay.run(`${tab.tabId} ${tab.url}`, () => bring(tab).catch(() => 'failed'));
      return joined && result === 'moved' ? 'already' : result;
    },
    async stepBack({ tabId }) {
      await leave(tabId, null);
    },
    async contextOf(tabId) {
      return (await load()).tabs.has(tabId) ? 'work' : 'private';
    },
    async open(url, context) {
      const work = await load();
      if (context === 'private') return openOutside(work, url);
      const opened = await openInWorkWindow(work, url, { active: true, focus: true });
      void label(work, opened);
      tell(opened);
    },
    onChanged: (listener) => void listeners.push(listener),
  };
}

const isAlone = (window: Windows.Window) => window.tabs?.length === 1;

async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

function isMember(work: WorkTabs, tab: { windowId?: number; openerTabId?: number }, tabId: number): boolean {
  return (
    work.tabs.has(tabId) ||
    (tab.windowId !== undefined && work.windows.has(tab.windowId)) ||
    (tab.openerTabId !== undefined && work.tabs.has(tab.openerTabId))
  );
}

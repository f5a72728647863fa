import type { WebRequest } from 'webextension-polyfill';
import { readHandover } from '../boundary/handover-address.ts';
import type { Clock } from '../ports/clock.ts';
import type { SessionStore } from '../ports/session.ts';
import type { BoundaryWatcher, BringOutcome, WorkContext } from '../ports/work-context.ts';
import { browser } from './browser.ts';
import { createHanding, type WorkState } from './handover-chrome.ts';
import { loadHandovers } from './handovers.ts';
import { applyRules } from './network-rules-chrome.ts';
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
  const listeners: ((tabId: number) => unknown)[] = [];
  const underWay = createUnderWay<BringOutcome>();
  const underWayAhead = createUnderWay<BringOutcome>();
  let watcher: BoundaryWatcher | undefined;
  let loading: Promise<WorkState> | undefined;

  const tell = (tabId: number) => {
    for (const listener of listeners) listener(tabId);
  };
  const isWork = async (url: string) => (await watcher?.isWork(url)) ?? false;
  const onAdmitted = async (work: WorkTabs, tabId: number) => {
    tell(tabId);
    const owner = await watcher?.owner();
    if (owner) await labelTab(tabId, (id) => work.tabs.has(id), owner.face.name);
  };
  const handing = createHanding((work, tabId) => void onAdmitted(work, tabId));

  const start = async (): Promise<WorkState> => {
    const [work, handovers] = await Promise.all([loadWorkTabs(session), loadHandovers(session, clock)]);
    // The browser or Drempel has just started: tabs that were restored may be work.
    if (work.fresh) {
      await adoptShown(work, base, isWork);
      await work.save();
    }
    return { work, handovers };
  };
  const load = () => {
    loading ??= start();
    return loading;
  };

  return {
    watch(given) {
      watcher = given;
      watchMembership({ load: async () => (await load()).work, isWork, tell });
      watchRedirects((tabId, redirectUrl) => {
        const handover = readHandover(base, redirectUrl);
        if (handover?.kind === 'held') void given.held({ tabId, url: handover.url, ahead: true });
      });
      browser.tabs.onUpdated.addListener(async (tabId, { url, status }, tab) => {
        const handover = url === undefined ? null : readHandover(base, url);
        if (handover?.kind === 'held') return given.held({ tabId, url: handover.url });
        if (handover?.kind === 'sent') return given.explained(handover.url);
        const state = await load();
        if (state.work.tabs.has(tabId)) {
          if (status) tell(tabId);
        } else if (url !== undefined && !tab.incognito && (await given.isWork(url))) {
          if (await handing.takeInOpened(state, tab, url)) return;
          // It came through with a work page embedded in a private one.
          return given.held({ tabId, url });
        }
      });
      // A stop of the background may have come between the way back and the end of it.
      void load().then((state) => {
        for (const tabId of state.handovers.unleft()) void handing.finishLeaving(state, tabId);
      });
    },
    async arrange(list) {
      const changed = await applyRules(list);
      const { work } = await load();
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
      const hold = `${tab.tabId} ${tab.url}`;
      const safely = (outcome: Promise<BringOutcome>) => outcome.catch((): BringOutcome => 'failed');
      if (tab.ahead) {
        const { result } = await underWayAhead.run(hold, async () => safely(handing.bringAhead(await load(), tab)));
        return result;
      }
      await underWayAhead.ended(hold);
      const { result, joined } = await underWay.run(hold, async () => safely(handing.bring(await load(), tab)));
      return joined && result === 'moved' ? 'already' : result;
    },
    async stepBack({ tabId }) {
      await handing.leave(await load(), tabId);
    },
    async contextOf(tabId) {
      return (await load()).work.tabs.has(tabId) ? 'work' : 'private';
    },
    async open(url, context) {
      const { work } = await load();
      if (context === 'private') return openOutside(work, url);
      void onAdmitted(work, await openInWorkWindow(work, url, { active: true, focus: true }));
    },
    onChanged: (listener) => void listeners.push(listener),
  };
}

/**
 * Tells of a tab on its way to another address, tens of milliseconds before it stands there. Every host seen here is one
 * that was granted. Chromium 156 tells of no redirect that a rule makes on a host granted after the listener came, so
 * it comes anew with each grant; nor, on such hosts, where the listener has a filter for `types`.
 */
function watchRedirects(heard: (tabId: number, redirectUrl: string) => void): void {
  const { onBeforeRedirect } = browser.webRequest;
  const listener = ({ tabId, redirectUrl, type }: WebRequest.OnBeforeRedirectDetailsType) => {
    if (type === 'main_frame' && tabId >= 0) heard(tabId, redirectUrl);
  };
  const listen = () => onBeforeRedirect.addListener(listener, { urls: ['*://*/*'] });
  listen();
  browser.permissions.onAdded.addListener(() => {
    onBeforeRedirect.removeListener(listener);
    listen();
  });
}

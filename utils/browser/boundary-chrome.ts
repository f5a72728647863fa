import { readHandover } from '../boundary/handover-address.ts';
import { orgHeadersOf } from '../boundary/org-headers.ts';
import type { Guests } from '../ports/guests.ts';
import type { SessionStore } from '../ports/session.ts';
import type { BoundaryWatcher, BringOutcome, WorkContext } from '../ports/work-context.ts';
import { browser } from './browser.ts';
import { steadyNow } from './clock.ts';
import { createGoingOut } from './going-out-chrome.ts';
import { createHanding, type WorkState } from './handover-chrome.ts';
import { loadHandovers } from './handovers.ts';
import { createHops } from './hops.ts';
import { applyRules } from './network-rules-chrome.ts';
import { isOpen } from './open-tab.ts';
import { watchRedirects } from './redirects-chrome.ts';
import { labelTab, unlabelTabs } from './tab-group-chrome.ts';
import { createUnderWay, told } from './under-way.ts';
import { adoptShown, watchMembership } from './work-membership-chrome.ts';
import { createWorkNews } from './work-news.ts';
import { loadWorkTabs, memberOf, type WorkTabs } from './work-tabs-chrome.ts';
import { openInWorkWindow, openNewAtWork, openOutside } from './work-window-chrome.ts';

interface Parts {
  readonly session: SessionStore;
  readonly guests: Guests;
}

/**
 * The work contexts in Chrome: work windows for each organisation, kept apart by the browser's own network rules. A
 * work URL elsewhere is redirected to the handover page before its request leaves; from there it is opened in a work
 * window of its organisation.
 */
export function createChromeBoundary({ session, guests }: Parts): WorkContext {
  const base = browser.runtime.getURL('');
  const news = createWorkNews();
  const underWay = createUnderWay<BringOutcome>();
  const underWayAhead = createUnderWay<BringOutcome>();
  let watcher: BoundaryWatcher | undefined;
  let loading: Promise<WorkState> | undefined;

  const ownerOf = async (url: string) => (await watcher?.ownerOf(url)) ?? null;
  const onAdmitted = async (work: WorkTabs, tabId: number) => {
    news.opened(tabId);
    await label(work, tabId);
  };
  const label = async (work: WorkTabs, tabId: number) => {
    const orgId = work.tabs.get(tabId);
    const owner = orgId === undefined ? null : await watcher?.owner(orgId);
    if (owner) await labelTab(tabId, (id) => work.tabs.get(id) === orgId, owner.face.name);
  };
  const relabel = async (work: WorkTabs, tabId: number) => {
    await unlabelTabs([tabId]);
    await label(work, tabId);
  };
  const hops = createHops();
  const handing = createHanding(hops, (work, tabId) => void onAdmitted(work, tabId));
  const memberNow = async (tabId: number) => {
    const { work } = await load();
    const tab = await browser.tabs.get(tabId).catch(() => ({ id: tabId }));
    return memberOf(work, tab) ?? null;
  };

  const start = async (): Promise<WorkState> => {
    const [work, handovers] = await Promise.all([
      loadWorkTabs(session, guests),
      loadHandovers({ session, now: steadyNow, isOpen }),
    ]);
    // The browser or Drempel has just started: tabs that were restored may be work.
    if (work.fresh) {
      await adoptShown(work, base, ownerOf, true);
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
      watchMembership({ load: async () => (await load()).work, ownerOf, tell: news.tell, relabel });
      watchRedirects(({ tabId, requestId, initiator, url: from, redirectUrl }) => {
        for (const url of [from, redirectUrl]) hops.note({ tabId, requestId, origin: initiator, url });
        const handover = readHandover(base, redirectUrl);
        if (handover?.kind === 'held') void given.held({ tabId, url: handover.url, ahead: true });
        else if (handover?.kind === 'out') void given.out({ tabId, url: handover.url, ahead: true });
        else if (!handover) void given.redirected({ tabId, within: memberNow(tabId), from, to: redirectUrl });
      });
      guests.onChanged(async () => (await load()).work.save());
      browser.tabs.onRemoved.addListener((tabId) => {
        news.gone(tabId);
        void guests.gone(tabId);
      });
      browser.tabs.onUpdated.addListener(async (tabId, { url, status }, tab) => {
        const handover = url === undefined ? null : readHandover(base, url);
        if (handover?.kind === 'held') return given.held({ tabId, url: handover.url });
        if (handover?.kind === 'out') return given.out({ tabId, url: handover.url });
        if (handover?.kind === 'sent') return given.explained(handover.url);
        const state = await load();
        if (state.work.tabs.has(tabId)) news.heard(tabId, { url, status });
        if (url !== undefined && !tab.incognito)
          void given.shown({ tabId, within: memberOf(state.work, tab) ?? null, url });
        const orgId = url === undefined || tab.incognito ? null : await given.ownerOf(url);
        if (url === undefined || orgId === null || orgId === state.work.tabs.get(tabId)) return;
        if (!state.work.tabs.has(tabId) && (await handing.takeInOpened(state, tab, { orgId, url }))) return;
        // It came through with a page of that work embedded in another one.
        return given.held({ tabId, url });
      });
      // A stop of the background may have come between the way back and the end of it.
      void load().then((state) => {
        for (const tabId of state.handovers.unleft()) void handing.finishLeaving(state, tabId);
      });
    },
    async arrange(lists, mode) {
      const changed = await applyRules(lists, mode);
      const { work } = await load();
      const orgIds =
        mode.role === 'private' || (mode.role === 'work' && lists.length === 1)
          ? []
          : lists.map(({ policy }) => policy.org.id);
      const left = forgetOthers(work, new Set(orgIds));
      const adds = work.addHeaders(orgHeadersOf(lists.map(({ policy }) => policy)));
      if (!changed && !adds && left.length === 0) return;
      if (changed) work.replan();
      if (lists.length > 0) await adoptShown(work, base, ownerOf, false);
      // Also where no tab is work: windows and headers of an organisation that was left are not kept either.
      if (adds || lists.length === 0 || work.tabs.size + left.length > 0) await work.save();
      await unlabelTabs(left);
      left.forEach(news.tell);
    },
    async bring(tab, orgId) {
      if (tab.asked) await (await load()).handovers.forgive(tab.tabId);
      const hold = `${tab.tabId} ${tab.url}`;
      const safely = (outcome: Promise<BringOutcome>) => outcome.catch((): BringOutcome => 'failed');
      if (tab.ahead) {
        const { result } = await underWayAhead.run(hold, async () =>
          safely(handing.bringAhead(await load(), tab, orgId)),
        );
        return result;
      }
      await underWayAhead.ended(hold);
      return told(await underWay.run(hold, async () => safely(handing.bring(await load(), tab, orgId))));
    },
    async takeOut(tab, orgId) {
      const hold = `out ${tab.tabId} ${tab.url}`;
      const goingOut = createGoingOut(handing, (tabId, url) => void watcher?.departed({ tabId, orgId, url }));
      const safely = (outcome: Promise<BringOutcome>) => outcome.catch((): BringOutcome => 'failed');
      if (tab.ahead)
        return (await underWayAhead.run(hold, async () => safely(goingOut.ahead(await load(), tab)))).result;
      await underWayAhead.ended(hold);
      return told(await underWay.run(hold, async () => safely(goingOut.takeOut(await load(), tab))));
    },
    opensIn: memberNow,
    async isPopUp(tabId) {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      const window = tab?.windowId === undefined ? null : await browser.windows.get(tab.windowId).catch(() => null);
      return window?.type === 'popup';
    },
    loopAt: async (tabId, url) => (await load()).handovers.stoppedAt(tabId, url) ?? null,
    sentFrom: async (url) => hops.sender(url),
    async forget(keptOrgIds) {
      hops.forget();
      await (await load()).handovers.forget(keptOrgIds);
    },
    async stepBack({ tabId }) {
      await handing.leave(await load(), tabId);
    },
    async contextOf(tabId) {
      return (await load()).work.tabs.has(tabId) ? 'work' : 'private';
    },
    async orgOf(tabId) {
      return (await load()).work.tabs.get(tabId) ?? null;
    },
    async open(url, orgId, admit) {
      const { work } = await load();
      const showing = { active: true, focus: true };
      if (orgId === null) await openOutside(work, url, showing);
      else if (url === null) void onAdmitted(work, await openNewAtWork(work, orgId));
      else void onAdmitted(work, await openInWorkWindow(work, { orgId, url, admit }, showing));
    },
    obstacle: async () => null,
    onChanged: news.listen,
  };
}

/**
 * Forgets the tabs and windows of organisations that are not among these.
 * @returns the tabs that were work of one
 */
function forgetOthers({ tabs, windows }: WorkTabs, orgIds: ReadonlySet<string>): readonly number[] {
  const left = [...tabs].filter(([, orgId]) => !orgIds.has(orgId)).map(([tabId]) => tabId);
  for (const tabId of left) tabs.delete(tabId);
  for (const [windowId, orgId] of windows) if (!orgIds.has(orgId)) windows.delete(windowId);
  return left;
}

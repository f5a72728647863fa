import type { BringOutcome, HeldTab } from '../ports/work-context.ts';
import { browser } from './browser.ts';
import type { Handing, WorkState } from './handover-chrome.ts';
import { findOutside, openOutside } from './work-window-chrome.ts';

/** Opens in private life what was to open at work and is not at home there. Each step may be the last before a stop. */
export interface GoingOut {
  /** Opens it while its tab is still on the way to the handover page; `later` where that needs a closer look. */
  ahead(state: WorkState, tab: HeldTab): Promise<BringOutcome>;
  takeOut(state: WorkState, tab: HeldTab): Promise<BringOutcome>;
}

/** @param onOpened called with each tab that was opened, and what was opened there */
export function createGoingOut(
  { leaveAfter, again: outcomeAgain }: Pick<Handing, 'leaveAfter' | 'again'>,
  onOpened: (tabId: number, url: string) => void,
): GoingOut {
  const openFor = async ({ work, handovers }: WorkState, { tabId, url }: HeldTab, opened?: number) => {
    const source = await browser.tabs.get(tabId);
    const front = await browser.windows.get(source.windowId ?? browser.windows.WINDOW_ID_CURRENT).catch(() => null);
    const showing = { active: source.active, focus: source.active && front?.focused === true };
    const target = opened ?? (await openOutside(work, url, showing));
    await handovers.end(tabId, url, target);
    onOpened(target, url);
    return target;
  };
  return {
    async ahead(state, tab) {
      if (await state.handovers.recent(tab.tabId, tab.url)) return 'later';
      state.handovers.begin(tab.tabId, tab.url, { ahead: true });
      await openFor(state, tab);
      return 'moved';
    },
    async takeOut(state, tab) {
      const { handovers } = state;
      const { tabId, url } = tab;
      const arrived = await handovers.arrive(tabId, url);
      const before = await handovers.recent(tabId, url);
      if (before?.target && arrived) {
        void leaveAfter(state, before.target, tabId);
        return 'already';
      }
      if (before?.target) return outcomeAgain(state, tab, before.target);
      if (!before) handovers.begin(tabId, url);
      // A background that was stopped half-way may have opened it.
      const target = await openFor(state, tab, before ? await findOutside(state.work, url, tabId) : undefined);
      void leaveAfter(state, target, tabId);
      return 'moved';
    },
  };
}

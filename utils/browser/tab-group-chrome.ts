import { chromium } from './browser.ts';

/** Chrome's name for the colour nearest to the teal of work. */
const COLOR = 'cyan';

/**
 * Puts a work tab in the labelled group of its window, beside its organisation's work tabs there, or in a new one. Does
 * nothing without the `tabGroups` permission, and nothing where the employee has taken the group apart.
 */
export async function labelTab(tabId: number, isOfSameWork: (tabId: number) => boolean, title: string): Promise<void> {
  if (!chromium.tabGroups) return;
  try {
    const { windowId, groupId } = await chromium.tabs.get(tabId);
    if (groupId >= 0) return;
    const others = (await chromium.tabs.query({ windowId })).filter(
      (tab) => tab.id !== undefined && tab.id !== tabId && isOfSameWork(tab.id),
    );
    const group = others.find((tab) => tab.groupId >= 0)?.groupId;
    if (group !== undefined) await chromium.tabs.group({ tabIds: tabId, groupId: group });
    else if (others.length === 0) {
      const made = await chromium.tabs.group({ tabIds: tabId, createProperties: { windowId } });
      await chromium.tabGroups.update(made, { title, color: COLOR });
    }
  } catch {
    // The tab is gone, or is being dragged: a label is not worth more.
  }
}

/** Takes the label off: what it says is no longer so. */
export async function unlabelTabs(tabIds: readonly number[]): Promise<void> {
  await Promise.all(tabIds.map((tabId) => chromium.tabs.ungroup(tabId).catch(() => {})));
}

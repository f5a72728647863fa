import { browser } from './browser.ts';

const LOOK_EVERY_MS = 100;

/** What `Tabs.close` promises. */
export async function closeTabs(
  tabIds: readonly number[],
  within: number,
  asked: readonly number[] = [],
): Promise<readonly number[]> {
  const look = async () => {
    const open = (await browser.tabs.query({})).map(({ id }) => id);
    return { left: tabIds.filter((id) => open.includes(id)), all: open.length };
  };
  const { left: before, all } = await look();
  if (before.length > 0 && before.length === all) await browser.tabs.create({});
  // Not waited for: a page that asks whether to leave it keeps the answer back.
  for (const id of before) if (!asked.includes(id)) void browser.tabs.remove(id).catch(() => {});
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const { left } = await look();
    if (left[0] === undefined) return [];
    if (waited >= within) {
      await show(left[0]);
      return left;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function show(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => null);
  // Firefox on phones has no windows.
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

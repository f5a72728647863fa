import { browser } from './browser.ts';

/** A background with a listener for it is started with the browser; what there is to do then is done at any start. */
export function startWithBrowser(): void {
  browser.runtime.onStartup.addListener(() => {});
}

/** Opens one of Drempel's own pages in a new tab, such as `options.html#held`. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/options.html') });
}

import { browser } from './browser.ts';

/** Opens the welcome page once, when Drempel is installed; not at its updates. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}

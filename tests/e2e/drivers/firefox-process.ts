import { setTimeout as pause } from 'node:timers/promises';
import { leftovers } from './container-leftovers.ts';
import type { Desktop } from './desktop.ts';
import type { BrowserProcess } from './drive.ts';
import type { StartOptions } from './driver.ts';
import { isGone } from './firefox-bidi.ts';
import type { LaunchedFirefox } from './firefox-launch.ts';
import { firefoxPage } from './firefox-page.ts';
import { firefoxView } from './firefox-view.ts';
import { matchesUrl } from './match.ts';
import { until } from './until.ts';

/** In ms. One tab that says nothing, such as one on its way to another process, must not keep the others from being found. */
const READY_WITHIN = 3000;

/** A running Firefox as the driver wants it. */
export function firefoxProcess(
  { bidi, privileged, home, close, crash, leave }: LaunchedFirefox,
  { watchWire }: StartOptions,
  desktop: Desktop | undefined,
): BrowserProcess {
  const wrap = (context: string) =>
    firefoxPage(bidi, privileged, context, async () => (await privileged.tabs()).find(({ bidi }) => bidi === context));

  async function newTab(url?: string) {
    const made = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      referenceContext: home,
    });
    const page = wrap(made.context);
    if (url !== undefined) await page.goto(url);
    return page;
  }

  return {
    newTab,
    async openAt(url) {
      const page = await newTab();
      const tab = await page.tab();
      await page.goto(url);
      return tab?.id;
    },
    async find(url, wanted) {
      for (const tab of await privileged.tabs()) {
        if (!matchesUrl(tab.url, url) || (wanted && tab.context !== wanted)) continue;
        const complete = firefoxView(bidi, privileged, tab.bidi).evaluate(`document.readyState === 'complete'`);
        if (await Promise.race([complete, pause(READY_WITHIN, false, { ref: false })])) return wrap(tab.bidi);
      }
      return undefined;
    },
    tabs: async () => (await privileged.tabs()).map(({ bidi: _, ...tab }) => tab),
    async closeTabs(kept) {
      for (const { id, bidi: context } of await privileged.tabs())
        if (context !== home && !kept.includes(id))
          // One may be gone by now: Drempel closes tabs too.
          await bidi.send('browsingContext.close', { context }).catch((error) => {
            if (!isGone(error)) throw error;
          });
    },
    async download(view, target) {
      const before = await privileged.finishedDownloads();
      await view.click(target);
      const isNew = (path: string) => !before.includes(path);
      return until(async () => (await privileged.finishedDownloads()).find(isNew), 'a whole download');
    },
    warnings: () => privileged.warnings(),
    async allowNotifications(origin) {
      await privileged.allowNotifications(origin);
    },
    async chooseInMenu(page, id, target) {
      await page.click(target, 'right');
      return privileged.chooseInMenu(id);
    },
    async openBy(way, url) {
      await privileged.openBy(way, url);
    },
    async pressCommand(name) {
      await privileged.pressCommand(name);
    },
    // A preference says so for every page: see `firefox-launch.ts`.
    async allowClipboard() {},
    async disable() {
      await privileged.disable();
    },
    async push(scope, context, data) {
      await privileged.push(scope, context === 'work' ? await privileged.workContainer() : 0, data);
    },
    shown: async () => (desktop ? [...desktop.shown] : privileged.alerts()),
    async cookies(host, context) {
      if (context === 'private') return privileged.cookies(host, 0);
      const container = await privileged.workContainer();
      return container ? privileged.cookies(host, container) : [];
    },
    jar: () => privileged.jar(),
    containerFiles: async (store) => leftovers(await privileged.containerFolders(Number(store.replace(/\D+/, '')))),
    async killBackground() {
      await privileged.stopBackground();
    },
    asBrowser: privileged.run,
    wire: () => privileged.requests(),
    async close(next) {
      const sent = watchWire ? await privileged.requests() : [];
      await close(next);
      return sent;
    },
    crash,
    leave,
  };
}

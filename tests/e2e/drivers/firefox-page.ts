import { writeFileSync } from 'node:fs';
import type { Page, Tab } from './driver.ts';
import type { Bidi } from './firefox-bidi.ts';
import type { Privileged } from './firefox-privileged.ts';
import { firefoxView } from './firefox-view.ts';

/**
 * A tab of Firefox, by its browsing context.
 * @param tab looks the tab up in the browser itself
 */
export function firefoxPage(
  bidi: Bidi,
  privileged: Privileged,
  context: string,
  tab: () => Promise<Tab | undefined>,
): Page {
  const view = firefoxView(bidi, privileged, context);
  return {
    ...view,
    async goto(url) {
      // Cancelled on its way when Drempel opens it elsewhere.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' }).catch(() => undefined);
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    async back() {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    async runFirst(source) {
      await bidi.send('script.addPreloadScript', { functionDeclaration: `() => { ${source}\n}`, contexts: [context] });
    },
    tab,
    async scripts() {
      const base = `moz-extension://`;
      const found = await privileged.scripts(await view.url());
      return found.map((path) => (path.startsWith(base) ? new URL(path).pathname : path).replace(/^\//, '')).sort();
    },
    async screenshot(path) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      const png = Buffer.from(data, 'base64');
      if (path) writeFileSync(path, png);
      return png;
    },
    // Nobody answers then, so the question stays open.
    async stayWhenAsked() {
      await privileged.askToLeave();
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

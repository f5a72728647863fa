import { coversHost } from '../policy/match-rule.ts';
import { browser } from './browser.ts';
import { runMark } from './run-mark.ts';
import { runScript } from './run-script.ts';

/**
 * Runs a job's two scripts in pages that were open before the job got their hosts. Not in frames where the relay is
 * there already: a page may have loaded since the scripts were registered, and two guards would answer each other.
 */
export async function runInOpenTabs(job: 'quiet' | 'guard', page: string, patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  // A tab may close meanwhile, or show the browser's own error page.
  await Promise.all(tabs.map(({ id = -1 }) => runInTab(job, page, patterns, id).catch(() => {})));
}

async function runInTab(
  job: 'quiet' | 'guard',
  page: string,
  patterns: readonly string[],
  tabId: number,
): Promise<void> {
  const frames = await runScript<[string], { alive: boolean; host: string }>({
    target: { tabId, allFrames: true },
    args: [runMark(job)],
    func: (mark) => {
      const alive = (globalThis as Record<string, unknown>)[mark];
      return { alive: typeof alive === 'function' && alive() === true, host: location.hostname };
    },
  });
  // A frame without a host (about:blank, srcdoc) is its parent's.
  const ours = (host: string) => host === '' || patterns.some((pattern) => coversHost(pattern.slice(4, -2), host));
  const frameIds = frames.flatMap(({ frameId, result }) => {
    const facts = result as { alive: boolean; host: string } | undefined;
    return facts && !facts.alive && ours(facts.host) ? [frameId] : [];
  });
  if (frameIds.length === 0) return;
  await runScript({ target: { tabId, frameIds }, world: 'MAIN', files: [page] });
  await runScript({ target: { tabId, frameIds }, world: 'ISOLATED', files: [`content-scripts/${job}-relay.js`] });
}

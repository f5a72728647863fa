import type { Scripting } from 'webextension-polyfill';
import type { ScriptPlan, Scripts } from '../ports/scripts.ts';
import { browser } from './browser.ts';

type Registered = Scripting.RegisteredContentScript;

/** `scripting` behind the port. Calls must not overlap. */
export function createScripts(): Scripts {
  return {
    async register(plan) {
      const before = await browser.scripting.getRegisteredContentScripts();
      if (same(before, plan)) return;
      const ids = before.map(({ id }) => id);
      // Changing scripts in place leaves no moment without them; only another set or order needs a fresh start.
      if (ids.join() === plan.map(({ id }) => id).join()) {
        await browser.scripting.updateContentScripts(plan.map(toScript));
      } else {
        if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
        // One call each: the order of the calls is the order of running.
        for (const script of plan) await browser.scripting.registerContentScripts([toScript(script)]);
      }
      await runInOpenTabs(plan, before);
    },
  };
}

function toScript({ id, file, world, matches }: ScriptPlan): Registered {
  return {
    id,
    js: [file],
    world,
    matches: [...matches],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  } as Registered;
}

function same(registered: readonly Registered[], plan: readonly ScriptPlan[]): boolean {
  const mark = (id: string, files: readonly string[], matches: readonly string[] = []) =>
    JSON.stringify([id, files.map((file) => file.replace(/^\//, '')), [...matches].sort()]);
  const have = registered.map(({ id, js = [], matches }) => mark(id, js as string[], matches));
  return have.join() === plan.map(({ id, file, matches }) => mark(id, [file], matches)).join();
}

/** Pages that were open before their host was granted have no script yet. */
async function runInOpenTabs(plan: readonly ScriptPlan[], before: readonly Registered[]): Promise<void> {
  for (const { id, file, world, matches } of plan) {
    const had = new Set(before.find((script) => script.id === id)?.matches);
    const added = matches.filter((pattern) => !had.has(pattern));
    if (added.length === 0) continue;
    const tabs = await browser.tabs.query({ url: added, discarded: false });
    await Promise.all(
      tabs.map(({ id: tabId = -1 }) =>
        browser.scripting
          .executeScript({
            target: { tabId, allFrames: true },
            files: [file],
            world,
            injectImmediately: true,
          } as Scripting.ScriptInjection)
          // A tab that closed meanwhile, or shows the browser's own error page.
          .catch(() => {}),
      ),
    );
  }
}

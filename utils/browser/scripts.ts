import type { Scripting } from 'webextension-polyfill';
import type { ScriptPlan, Scripts } from '../ports/scripts.ts';
import { browser } from './browser.ts';
import { runInOpenTabs } from './run-in-open-tabs.ts';

type Registered = Scripting.RegisteredContentScript;

/** `scripting` behind the port. Calls must not overlap. */
export function createScripts(): Scripts {
  return {
    async register(plan) {
      const before = await browser.scripting.getRegisteredContentScripts();
      const wanted = plan.flatMap(toScripts);
      if (JSON.stringify(before.map(markOf)) === JSON.stringify(wanted.map(markOf))) return;
      const ids = before.map(({ id }) => id);
      // Changing scripts in place leaves no moment without them; only another set or order needs a fresh start.
      if (ids.join() === wanted.map(({ id }) => id).join()) {
        await browser.scripting.updateContentScripts(wanted);
      } else {
        if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
        // One call each: in Firefox the order of the calls is the order of running.
        for (const script of wanted) await browser.scripting.registerContentScripts([script]);
      }
      for (const { job, matches } of plan) {
        const had = new Set(before.find(({ id }) => id === `${job}-relay`)?.matches);
        const added = matches.filter((pattern) => !had.has(pattern));
        if (added.length > 0) await runInOpenTabs(job, added);
      }
    },
  };
}

/** The page's script first: the relay hands it the channel as soon as it runs. */
function toScripts({ job, matches }: ScriptPlan): readonly Registered[] {
  const common = {
    matches: [...matches],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  } as const;
  return [
    { ...common, id: `${job}-page`, js: [`content-scripts/${job}-page.js`], world: 'MAIN' } as Registered,
    { ...common, id: `${job}-relay`, js: [`content-scripts/${job}-relay.js`], world: 'ISOLATED' } as Registered,
  ];
}

const markOf = ({ id, matches = [] }: Registered) => [id, [...matches].sort()];

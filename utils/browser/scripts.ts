import type { Scripting } from 'webextension-polyfill';
import type { ScriptPlan, Scripts } from '../ports/scripts.ts';
import { browser } from './browser.ts';
import { runInOpenTabs } from './run-in-open-tabs.ts';
import { runScript } from './run-script.ts';

type Registered = Scripting.RegisteredContentScript;

/**
 * `scripting` behind the port. Calls must not overlap.
 * @param inPages the script of each job that runs in the page's own world
 */
export function createScripts(inPages: Readonly<Record<ScriptPlan['job'], string>>): Scripts {
  return {
    async register(plan) {
      const before = await browser.scripting.getRegisteredContentScripts();
      const wanted = plan.flatMap((one) => toScripts(one, inPages[one.job]));
      if (JSON.stringify(before.map(markOf)) === JSON.stringify(wanted.map(markOf))) return;
      const isOf = (scripts: readonly Registered[]) => (one: Registered) => scripts.some(({ id }) => id === one.id);
      // First what is new, last what goes: no page is without, and to one that has a script twice it does no harm.
      // One call each: in Firefox the order of the calls is the order of running.
      for (const script of wanted.filter((one) => !isOf(before)(one))) {
        await browser.scripting.registerContentScripts([script]);
      }
      const kept = wanted.filter(isOf(before));
      if (kept.length > 0) await browser.scripting.updateContentScripts(kept);
      const gone = before.filter((one) => !isOf(wanted)(one)).map(({ id }) => id);
      if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
      for (const { job, matches } of plan) {
        const had = new Set(before.find(({ id }) => id === `${job}-relay`)?.matches);
        const added = matches.filter((pattern) => !had.has(pattern));
        if (added.length > 0) await runInOpenTabs(job, inPages[job], added);
      }
    },
    async runBesideRelay(job, { tabId, frameId }) {
      await runScript({ target: { tabId, frameIds: [frameId] }, world: 'ISOLATED', files: [inPages[job]] });
    },
  };
}

/** The page's script first: the relay hands it the channel as soon as it runs. */
function toScripts({ job, matches, beliefs }: ScriptPlan, page: string): readonly Registered[] {
  const common = {
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  } as const;
  const inWorld = (id: string, js: readonly string[], on: readonly string[], not: readonly string[] = []) =>
    on.length === 0
      ? []
      : [{ ...common, id, js: [...js], matches: [...on], excludeMatches: [...not], world: 'MAIN' } as Registered];
  return [
    ...(beliefs
      ? [
          ...inWorld(`${job}-page`, [page], without(matches, beliefs.sealed), beliefs.sealed),
          ...inWorld(`${job}-page-denied`, [page], beliefs.denied),
          ...inWorld(`${job}-page-granted`, ['sealed-granted.js', page], beliefs.granted),
          ...inWorld(`${job}-page-default`, ['sealed-default.js', page], beliefs.sealed, [
            ...beliefs.granted,
            ...beliefs.denied,
          ]),
        ]
      : inWorld(`${job}-page`, [page], matches)),
    {
      ...common,
      id: `${job}-relay`,
      js: [`content-scripts/${job}-relay.js`],
      matches: [...matches],
      world: 'ISOLATED',
    } as Registered,
  ];
}

const without = (all: readonly string[], some: readonly string[]) => all.filter((one) => !some.includes(one));

const markOf = ({ id, matches = [], excludeMatches = [] }: Registered) => [
  id,
  [...matches].sort(),
  [...excludeMatches].sort(),
];

import type { SessionStore } from '../ports/session.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { HoursService } from './hours.ts';
import { inTurn } from './in-turn.ts';
import type { Lists } from './lists.ts';

interface Parts {
  readonly tabs: Tabs;
  readonly session: SessionStore;
  readonly lists: Lists;
  readonly hours: HoursService;
}

/**
 * Keeps the tabs of work apps silent while quiet. A tab is muted once for each quiet time, so that one the employee
 * unmutes stays as they want it, and is unmuted only where it is still Drempel that muted it.
 * @returns a function that makes the tabs as they should be now; may be called at any moment and any number of times
 */
export function createTabSound({ tabs, session, lists, hours }: Parts): () => Promise<void> {
  const isWork = async (url?: string) => url !== undefined && (await lists.standingOf(url)).kind === 'work';

  const settle = async (): Promise<void> => {
    const quiet = (await hours.availability()).state === 'quiet';
    const before = (await session.get('mutedTabIds')) ?? [];
    const after: number[] = [];
    for (const tab of await tabs.all()) {
      if (quiet && (await isWork(tab.url))) {
        after.push(tab.id);
        if (!tab.muted && !before.includes(tab.id)) await tabs.mute(tab.id, true);
      } else if (tab.mutedByDrempel) {
        await tabs.mute(tab.id, false);
      }
    }
    if (after.join() !== before.join()) await session.set('mutedTabIds', after);
  };

  return inTurn(settle);
}

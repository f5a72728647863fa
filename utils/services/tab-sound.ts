import type { SessionStore } from '../ports/session.ts';
import type { TabFacts, Tabs } from '../ports/tabs.ts';
import { inTurn } from './in-turn.ts';
import type { Sides } from './sides.ts';

interface Parts {
  readonly tabs: Tabs;
  readonly session: SessionStore;
  readonly sides: Pick<Sides, 'placeOf' | 'isQuiet'>;
}

/**
 * Keeps the tabs of a side silent while that is quiet. A tab is muted once for each quiet time, so that one the employee
 * unmutes stays as they want it, and is unmuted only where it is still Drempel that muted it.
 */
export interface TabSound {
  /** Makes the tabs as they should be now. May be called at any moment and any number of times. */
  settle(): Promise<void>;
  /** The same, where this tab that was opened or has gone elsewhere can make a difference. */
  navigated(tab: TabFacts): Promise<void>;
}

export function createTabSound({ tabs, session, sides }: Parts): TabSound {
  /** What a life of the background before this one left behind is seen at the first look. */
  let looked = false;

  const settleNow = async (): Promise<void> => {
    const before = (await session.get('mutedTabIds')) ?? [];
    const [work, own] = await Promise.all([sides.isQuiet('work'), sides.isQuiet('private')]);
    if (looked && !work && !own && before.length === 0) return;
    const isQuiet = async (url?: string) => {
      const place = url === undefined ? null : await sides.placeOf(url);
      return place !== null && (place.side === 'work' ? work : own);
    };
    const after: number[] = [];
    for (const tab of await tabs.all()) {
      if (await isQuiet(tab.url)) {
        after.push(tab.id);
        if (!tab.muted && !before.includes(tab.id)) await tabs.mute(tab.id, true);
      } else if (tab.mutedByDrempel) {
        await tabs.mute(tab.id, false);
      }
    }
    if (after.join() !== before.join()) await session.set('mutedTabIds', after);
    looked = true;
  };

  const settle = inTurn(settleNow);
  return {
    settle,
    async navigated({ id, url, mutedByDrempel }) {
      const isOfSide = url !== undefined && (await sides.placeOf(url)) !== null;
      const isKnown = mutedByDrempel || ((await session.get('mutedTabIds')) ?? []).includes(id);
      if (!looked || isOfSide || isKnown) await settle();
    },
  };
}

import type { SessionStore } from '../ports/session.ts';
import { letTabsThrough } from './network-rules-chrome.ts';

/** Which tabs and windows are work. Held in memory for one life of the background, kept in `storage.session`. */
export interface WorkTabs {
  readonly tabs: Set<number>;
  readonly windows: Set<number>;
  /** True until something was saved since the browser started. */
  readonly fresh: boolean;
  /** Writes both sets, and the network rule that follows from them. Resolves when the browser knows. */
  save(): Promise<void>;
}

export async function loadWorkTabs(session: SessionStore): Promise<WorkTabs> {
  const [tabIds, windowIds] = await Promise.all([session.get('workTabIds'), session.get('workWindowIds')]);
  const tabs = new Set(tabIds);
  const windows = new Set(windowIds);
  let again = false;
  let saving: Promise<void> | undefined;

  // Saves that come while one is under way become one more save after it.
  const saveAll = async () => {
    do {
      again = false;
      await Promise.all([
        letTabsThrough([...tabs]),
        session.set('workTabIds', [...tabs]),
        session.set('workWindowIds', [...windows]),
      ]);
    } while (again);
  };
  return {
    tabs,
    windows,
    fresh: tabIds === undefined,
    save() {
      again = true;
      saving ??= saveAll().finally(() => {
        saving = undefined;
      });
      return saving;
    },
  };
}

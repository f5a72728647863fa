import type { AdoptedList, CatalogueService, Standing } from '../policy/model.ts';
import { besideGuarded, NO_OWN_RULES, type OwnRules, withOwnRules } from '../policy/own.ts';
import { compileStanding, standingOf } from '../policy/standing.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { inTurn } from './in-turn.ts';
import type { ManagedList } from './managed-list.ts';

/** The list in force, kept in memory for one life of the background and read again when storage changes. */
export interface Lists {
  /** As its organisation signed it. */
  current(): Promise<AdoptedList | null>;
  /** The same with the employee's own additions: what the jobs go by. Never stored, never compared with another list. */
  applied(): Promise<AdoptedList | null>;
  standingOf(url: string): Promise<Standing>;
  /** The same without waiting, once warm; undefined before the first read has ended. */
  peek(): { readonly list: AdoptedList | null; standingOf(url: string): Standing } | undefined;
  /** Called after adoption, update, leaving, or a change of the employee's own additions; what it returns is waited for before the change is called done. */
  onChanged(listener: () => unknown): void;
  /** Reads storage again, and what vouches for the list, and resolves when every listener has dealt with what changed. */
  reload(): Promise<void>;
}

interface Snapshot extends NonNullable<ReturnType<Lists['peek']>> {
  readonly applied: AdoptedList | null;
  /** Two snapshots with the same mark hold the same list. */
  readonly mark: string;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly managed: Pick<ManagedList, 'stopsFor'>;
  readonly catalogue: readonly CatalogueService[];
}

/** Reads the list from settings and keeps its index; storage stays the only truth. */
export function createLists({ settings, managed, catalogue }: Parts): Lists {
  const listeners: (() => unknown)[] = [];
  let snapshot: Snapshot | undefined;
  let reading: Promise<Snapshot> | undefined;

  const read = async (): Promise<Snapshot> => {
    const [stored, own = NO_OWN_RULES] = await Promise.all([settings.get('list'), settings.get('own')]);
    const list = stored ?? null;
    const applied = list && addOwn(list, own, await managed.stopsFor(list));
    const index = compileStanding(applied?.policy ?? null, catalogue);
    const mark = applied ? `${applied.digest} ${applied.adoptedAt}` : '';
    return { list, applied, mark, standingOf: (url) => standingOf(index, url) };
  };
  const load = (): Promise<Snapshot> => {
    reading ??= read().then(
      (made) => {
        snapshot = made;
        return made;
      },
      (error) => {
        reading = undefined;
        throw error;
      },
    );
    return reading;
  };
  // One after the other, so that an older read never replaces a newer one. Until then `peek` answers with the old.
  const reload = inTurn(async () => {
    const before = snapshot?.mark;
    reading = undefined;
    const { mark } = await load();
    if (mark === before) return;
    // One job that breaks must not keep the others from following.
    for (const outcome of await Promise.allSettled(listeners.map(async (listener) => listener()))) {
      if (outcome.status === 'rejected') console.error(outcome.reason);
    }
  });

  settings.onChanged((keys) => {
    if (keys.includes('list') || keys.includes('own')) void reload();
  });

  return {
    current: async () => (await load()).list,
    applied: async () => (await load()).applied,
    standingOf: async (url) => (await load()).standingOf(url),
    peek() {
      if (!snapshot) void load();
      return snapshot;
    },
    onChanged: (listener) => void listeners.push(listener),
    reload,
  };
}

/** Its digest tells which additions it has, so that whoever follows the list follows these. */
function addOwn(list: AdoptedList, own: OwnRules, stops: boolean): AdoptedList {
  const counts = stops ? besideGuarded(own, list.policy) : own;
  const digest = `${list.digest}+${own.revision}${stops ? '!' : ''}`;
  return { ...list, policy: withOwnRules(list.policy, counts), digest };
}

import type { AdoptedList, CatalogueService, Standing } from '../policy/model.ts';
import { besideGuarded, completeOwnRules, type OwnRules, withOwnRules } from '../policy/own.ts';
import { compileStanding, standingOf } from '../policy/standing.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { inTurn } from './in-turn.ts';
import type { ManagedList } from './managed-list.ts';
import { readOnce } from './read-once.ts';

/** What is said of a URL, and the list whose word it is; null where it is the catalogue's, or nobody's. */
export interface Place {
  readonly standing: Standing;
  readonly list: AdoptedList | null;
}

/** The lists in force, kept in memory for one life of the background and read again when storage changes. */
export interface Lists {
  /** As their organisations signed them, in the order in which they were adopted. */
  all(): Promise<readonly AdoptedList[]>;
  /** The one of this organisation. */
  of(orgId: string): Promise<AdoptedList | null>;
  /** The same with the employee's own additions: what the jobs go by. Never stored, never compared with another list. */
  applied(): Promise<readonly AdoptedList[]>;
  /**
   * What holds for a URL: work, where any list says so; else what the first list says that names it; else the catalogue.
   * Of two lists that both call it work, it is the first one's.
   */
  placeOf(url: string): Promise<Place>;
  standingOf(url: string): Promise<Standing>;
  /** What each list says of a URL, the catalogue's word included where it has none of its own. */
  placesOf(url: string): Promise<readonly Place[]>;
  /** The same as `placeOf` without waiting, once warm; undefined before the first read has ended. */
  peek():
    | { readonly lists: readonly AdoptedList[]; placeOf(url: string): Place; placesOf(url: string): readonly Place[] }
    | undefined;
  /** Called after adoption, update, leaving, or a change of the employee's own additions; what it returns is waited for before the change is called done. */
  onChanged(listener: () => unknown): void;
  /** Reads storage again, and what vouches for the lists, and resolves when every listener has dealt with what changed. */
  reload(): Promise<void>;
}

interface Snapshot {
  readonly lists: readonly AdoptedList[];
  readonly applied: readonly AdoptedList[];
  /** Two snapshots with the same mark hold the same lists. */
  readonly mark: string;
  placeOf(url: string): Place;
  placesOf(url: string): readonly Place[];
}

interface Parts {
  readonly settings: SettingsStore;
  readonly managed: Pick<ManagedList, 'stopsFor'>;
  readonly catalogue: readonly CatalogueService[];
}

/** Reads the lists from settings and keeps an index of each; storage stays the only truth. */
export function createLists({ settings, managed, catalogue }: Parts): Lists {
  const listeners: (() => unknown)[] = [];

  const snapshot = readOnce(async (): Promise<Snapshot> => {
    const [lists = [], kept] = await Promise.all([settings.get('lists'), settings.get('own')]);
    const own = completeOwnRules(kept);
    const applied = await Promise.all(
      lists.map(async (list, place) => addOwn(list, ownFor(own, place), await managed.stopsFor(list))),
    );
    const indexed = lists.map((list, place) => ({
      list,
      index: compileStanding(applied[place]?.policy ?? list.policy, catalogue),
    }));
    const mark = applied.map(({ digest, adoptedAt }) => `${digest} ${adoptedAt}`).join('\n');
    const bare = compileStanding(null, catalogue);
    const placesOf = (url: string): readonly Place[] =>
      indexed.map(({ list, index }) => ({ list, standing: standingOf(index, url) }));
    const placeOf = (url: string): Place => {
      const places = placesOf(url);
      return (
        places.find(({ standing }) => standing.kind === 'work') ??
        places.find(({ standing }) => isOfList(standing)) ?? { list: null, standing: standingOf(bare, url) }
      );
    };
    return { lists, applied, mark, placeOf, placesOf };
  });
  // One after the other, so that an older read never replaces a newer one. Until then `peek` answers with the old.
  const reload = inTurn(async () => {
    const { before, now } = await snapshot.again();
    if (now.mark === before?.mark) return;
    // One job that breaks must not keep the others from following.
    for (const outcome of await Promise.allSettled(listeners.map(async (listener) => listener()))) {
      if (outcome.status === 'rejected') console.error(outcome.reason);
    }
  });

  settings.onChanged((keys) => {
    if (keys.includes('lists') || keys.includes('own')) void reload();
  });

  return {
    all: async () => (await snapshot.get()).lists,
    of: async (orgId) => (await snapshot.get()).lists.find(({ policy }) => policy.org.id === orgId) ?? null,
    applied: async () => (await snapshot.get()).applied,
    placeOf: async (url) => (await snapshot.get()).placeOf(url),
    standingOf: async (url) => (await snapshot.get()).placeOf(url).standing,
    placesOf: async (url) => (await snapshot.get()).placesOf(url),
    peek: snapshot.peek,
    onChanged: (listener) => void listeners.push(listener),
    reload,
  };
}

const isOfList = (standing: Standing): boolean =>
  standing.kind === 'sign-in' || (standing.kind === 'service' && standing.source === 'list');

/** Sites to leave alone, and where one signs in, are so for every list. Sites to keep with work go with the first organisation's. */
function ownFor(own: OwnRules, place: number): OwnRules {
  return place === 0 ? own : { ...own, work: [] };
}

/** Its digest tells which additions it has, so that whoever follows the list follows these. */
function addOwn(list: AdoptedList, own: OwnRules, stops: boolean): AdoptedList {
  const counts = stops ? besideGuarded(own, list.policy) : own;
  const digest = `${list.digest}+${own.revision}${stops ? '!' : ''}`;
  return { ...list, policy: withOwnRules(list.policy, counts), digest };
}

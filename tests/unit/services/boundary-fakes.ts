import type { AdoptedList, Policy } from '../../../utils/policy/model.ts';
import { compileStanding, standingOf } from '../../../utils/policy/standing.ts';
import type { JournalEvent } from '../../../utils/ports/journal.ts';
import type { BoundaryWatcher, BringOutcome, HeldTab, WorkContext } from '../../../utils/ports/work-context.ts';
import { type BoundaryService, createBoundary } from '../../../utils/services/boundary.ts';
import type { Lists } from '../../../utils/services/lists.ts';
import { acmePolicy } from '../../fixtures/policy.ts';

/** Lists that change by hand; `warm` says whether `peek` answers. */
export function fakeLists(policy: Policy | null = acmePolicy(), warm = true) {
  let list = adopted(policy);
  const listeners: (() => unknown)[] = [];
  const standing = (url: string) => standingOf(compileStanding(list?.policy ?? null, []), url);
  const lists: Lists = {
    current: async () => list,
    applied: async () => list,
    standingOf: async (url) => standing(url),
    peek: () => (warm ? { list, standingOf: standing } : undefined),
    onChanged: (listener) => void listeners.push(listener),
    reload: async () => {},
  };
  return {
    lists,
    async put(next: Policy | null) {
      list = adopted(next);
      await Promise.all(listeners.map((listener) => listener()));
    },
  };
}

function adopted(policy: Policy | null): AdoptedList | null {
  return (
    policy && {
      policy,
      source: { kind: 'file', name: 'list.jws' },
      thumbprint: 't',
      digest: 'd',
      unknownFields: [],
      adoptedAt: 1,
      checkedAt: 1,
    }
  );
}

/** The service with a work context that only remembers what it was asked. */
export function startBoundary(policy: Policy | null = acmePolicy(), warm = true) {
  const fake = fakeLists(policy, warm);
  const noted: JournalEvent[] = [];
  const brought: HeldTab[] = [];
  const arranged: (AdoptedList | null)[] = [];
  const steppedBack: unknown[] = [];
  let outcome: BringOutcome = 'moved';
  let watcher: BoundaryWatcher | undefined;
  const work: WorkContext = {
    watch(given) {
      watcher = given;
    },
    async arrange(list) {
      arranged.push(list);
    },
    async bring(tab) {
      brought.push(tab);
      return outcome;
    },
    async stepBack(tab) {
      steppedBack.push(tab);
    },
    contextOf: async () => 'private',
    open: async () => {},
    onChanged: () => {},
  };
  const boundary: BoundaryService = createBoundary({
    lists: fake.lists,
    work,
    journal: { note: async (event) => void noted.push(event), list: async () => [], clear: async () => {} },
    language: async () => 'nl',
  });
  if (!watcher) throw new Error('the boundary must watch from its first tick');
  return {
    boundary,
    watcher,
    lists: fake.lists,
    put: fake.put,
    noted,
    brought,
    arranged,
    steppedBack,
    answerWith(next: BringOutcome) {
      outcome = next;
    },
  };
}

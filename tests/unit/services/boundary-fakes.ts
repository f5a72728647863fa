import { type BoundaryChoice, DEFAULT_CHOICE, modeOf } from '../../../utils/boundary/mode.ts';
import type { AdoptedList, Policy } from '../../../utils/policy/model.ts';
import type { JournalEvent } from '../../../utils/ports/journal.ts';
import type { BoundaryWatcher, BringOutcome, HeldTab, WorkContext } from '../../../utils/ports/work-context.ts';
import { type BoundaryService, createBoundary } from '../../../utils/services/boundary.ts';
import type { Lists } from '../../../utils/services/lists.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { inForce, listsOf } from './lists-of.ts';
import { fakeJournal } from './quiet-fakes.ts';

/** Lists that change by hand; `warm` says whether `peek` answers. */
export function fakeLists(policies: readonly Policy[] = [acmePolicy()], warm = true) {
  const { lists, put } = listsOf(policies);
  return {
    lists: { ...lists, peek: () => (warm ? lists.peek() : undefined) } satisfies Lists,
    put: (...next: readonly Policy[]) => put(...next.map((policy) => inForce(policy))),
  };
}

/** The service with a work context that only remembers what it was asked. */
export function startBoundary(policies: readonly Policy[] = [acmePolicy()], warm = true) {
  const fake = fakeLists(policies, warm);
  const noted: JournalEvent[] = [];
  const brought: HeldTab[] = [];
  const arranged: (readonly AdoptedList[])[] = [];
  const broughtTo: string[] = [];
  const steppedBack: unknown[] = [];
  const onMode: (() => unknown)[] = [];
  let choice: BoundaryChoice = DEFAULT_CHOICE;
  const boundaryMode = {
    mode: async () => modeOf(choice, true),
    peek: () => (warm ? modeOf(choice, true) : undefined),
    onChanged: (listener: () => unknown) => void onMode.push(listener),
  };
  let outcome: BringOutcome = 'moved';
  let watcher: BoundaryWatcher | undefined;
  const work: WorkContext = {
    watch(given) {
      watcher = given;
    },
    async arrange(lists) {
      arranged.push(lists);
    },
    async bring(tab, orgId) {
      brought.push(tab);
      broughtTo.push(orgId);
      return outcome;
    },
    async stepBack(tab) {
      steppedBack.push(tab);
    },
    contextOf: async () => 'private',
    orgOf: async () => null,
    open: async () => {},
    obstacle: async () => null,
    onChanged: () => {},
  };
  const boundary: BoundaryService = createBoundary({
    lists: fake.lists,
    work,
    journal: { ...fakeJournal(), note: async (event) => void noted.push(event) },
    boundaryMode,
    language: async () => 'nl',
  });
  if (!watcher) throw new Error('the boundary must watch from its first tick');
  return {
    boundary,
    watcher,
    lists: fake.lists,
    boundaryMode,
    /** As the employee chooses it, with access to every site. */
    async choose(next: Partial<BoundaryChoice>) {
      choice = { ...choice, ...next, revision: choice.revision + 1 };
      for (const listener of onMode) await listener();
    },
    put: fake.put,
    noted,
    brought,
    broughtTo,
    arranged,
    steppedBack,
    answerWith(next: BringOutcome) {
      outcome = next;
    },
  };
}

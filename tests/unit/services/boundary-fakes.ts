import { ALL_SITES } from '../../../utils/boundary/mode.ts';
import type { AdoptedList, Policy } from '../../../utils/policy/model.ts';
import type { JournalEvent } from '../../../utils/ports/journal.ts';
import type { StoppedLoop } from '../../../utils/ports/session.ts';
import type { BoundaryWatcher, BringOutcome, HeldTab, WorkContext } from '../../../utils/ports/work-context.ts';
import { type BoundaryService, createBoundary } from '../../../utils/services/boundary.ts';
import { createBoundaryMode } from '../../../utils/services/boundary-mode.ts';
import { createClosedWork } from '../../../utils/services/closed-work.ts';
import { createDepartures } from '../../../utils/services/departures.ts';
import { createGuests } from '../../../utils/services/guests.ts';
import type { Lists } from '../../../utils/services/lists.ts';
import { acmePolicy } from '../../fixtures/policy.ts';
import { fakePermissions } from './list-fakes.ts';
import { inForce, listsOf } from './lists-of.ts';
import { fakeJournal, fakeSession, fakeSettings } from './quiet-fakes.ts';

/** Lists that change by hand; `warm` says whether `peek` answers. */
export function fakeLists(policies: readonly Policy[] = [acmePolicy()], warm = true) {
  const { lists, put } = listsOf(policies);
  return {
    lists: { ...lists, peek: () => (warm ? lists.peek() : undefined) } satisfies Lists,
    put: (...next: readonly Policy[]) => put(...next.map((policy) => inForce(policy))),
  };
}

/** The tab that is opened for whatever is opened. */
export const NEW_TAB = 99;

/** The service with a work context that only remembers what it was asked. */
export function startBoundary(policies: readonly Policy[] = [acmePolicy()], warm = true) {
  const fake = fakeLists(policies, warm);
  const noted: JournalEvent[] = [];
  const brought: HeldTab[] = [];
  const arranged: (readonly AdoptedList[])[] = [];
  const broughtTo: string[] = [];
  const steppedBack: unknown[] = [];
  const opened: { readonly url: string | null; readonly orgId: string | null }[] = [];
  const takenOut: HeldTab[] = [];
  const within = new Map<number, string>();
  const popUps = new Set<number>();
  const session = fakeSession();
  const kept = createBoundaryMode({ settings: fakeSettings(), permissions: fakePermissions([ALL_SITES]) });
  const boundaryMode = { ...kept, peek: () => (warm ? kept.peek() : undefined) };
  const guests = createGuests(session);
  let outcome: BringOutcome = 'moved';
  let loop: StoppedLoop | null = null;
  let sender: string | null = null;
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
    loopAt: async () => loop,
    sentFrom: async () => sender,
    forget: async () => {},
    async stepBack(tab) {
      steppedBack.push(tab);
    },
    async takeOut(tab) {
      takenOut.push(tab);
      return outcome;
    },
    opensIn: async (tabId) => within.get(tabId) ?? null,
    isPopUp: async (tabId) => popUps.has(tabId),
    contextOf: async (tabId) => (within.has(tabId) ? 'work' : 'private'),
    orgOf: async (tabId) => within.get(tabId) ?? null,
    async open(url, orgId, admit) {
      await admit?.(NEW_TAB);
      opened.push({ url, orgId });
    },
    obstacle: async () => null,
    onChanged: () => {},
  };
  const departures = createDepartures(session);
  const closedWork = createClosedWork({ lists: fake.lists, work, boundaryMode, guests, departures });
  const boundary: BoundaryService = createBoundary({
    lists: fake.lists,
    work,
    journal: {
      ...fakeJournal(),
      note: async (event) => void noted.push(event),
      noteSoon: (event) => void noted.push(event),
    },
    boundaryMode,
    closedWork,
    language: async () => 'nl',
  });
  if (!watcher) throw new Error('the boundary must watch from its first tick');
  return {
    boundary,
    watcher,
    work,
    lists: fake.lists,
    boundaryMode,
    /** As the employee chooses it, with access to every site. */
    choose: boundaryMode.choose,
    closedWork,
    guests,
    /** The work tabs, and whose. */
    within,
    popUps,
    opened,
    takenOut,
    put: fake.put,
    noted,
    brought,
    broughtTo,
    arranged,
    steppedBack,
    stopWith(next: StoppedLoop | null) {
      loop = next;
    },
    sendFrom(next: string | null) {
      sender = next;
    },
    answerWith(next: BringOutcome) {
      outcome = next;
    },
  };
}

import { browser } from '../../utils/browser/browser.ts';
import { createManaged } from '../../utils/browser/managed.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import type { ListFetcher } from '../../utils/ports/list-fetcher.ts';
import { createEnrolment } from '../../utils/services/enrolment.ts';
import type { HoursService } from '../../utils/services/hours.ts';
import { createListChecks } from '../../utils/services/list-checks.ts';
import { createLists } from '../../utils/services/lists.ts';
import { createManagedList } from '../../utils/services/managed-list.ts';
import { createObtainList } from '../../utils/services/obtain-list.ts';
import { createListHistory } from '../../utils/storage/list-history.ts';
import type { Ground } from './ground.ts';

/** In ms. Measured: two to three seconds after its start on a quiet machine. */
const CHROME_FILLS_MANAGED_WITHIN = 30_000;

/** The lists in force, and how one comes, is followed and goes. */
export type ListParts = ReturnType<typeof createListParts>;

export function createListParts(ground: Ground, fetcher: ListFetcher) {
  const { target, settings, session, journal, clock, permissions, bumpRevision } = ground;
  const history = createListHistory(ground.database, clock);
  const managed = createManagedList({
    managed: createManaged(browser.storage.managed),
    settings,
    session,
    journal,
    clock,
    fillsWithin: target === 'chrome' ? CHROME_FILLS_MANAGED_WITHIN : 0,
  });
  const lists = createLists({ settings, managed, catalogue: CATALOGUE });
  const obtain = createObtainList({ settings, session, lists, fetcher, clock, catalogue: CATALOGUE });
  const enrolment = createEnrolment({
    settings,
    session,
    lists,
    obtain,
    managed,
    permissions,
    journal,
    history,
    clock,
    browser: target,
    bumpRevision,
  });
  return { history, managed, lists, enrolment };
}

/**
 * Has lists looked for again when it is time, and follows what managed storage holds.
 * @returns does so at once
 */
export function keepFollowing(
  { clock, alarms, bumpRevision }: Ground,
  { managed, lists, enrolment }: ListParts,
  hours: HoursService,
): () => Promise<void> {
  const settleChecks = createListChecks({
    lists,
    enrolment,
    managed,
    alarms,
    clock,
    availability: hours.availability,
  });
  const follow = async () => {
    await enrolment.follow();
    await settleChecks();
  };
  // Not waited for: a check waits for the network, and ends in a change of the list itself.
  lists.onChanged(() => void follow());
  managed.onChanged(async () => {
    await lists.reload();
    await bumpRevision();
    await follow();
  });
  hours.onChanged(() => void settleChecks());
  return follow;
}

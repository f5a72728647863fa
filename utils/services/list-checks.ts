import type { Availability } from '../availability/model.ts';
import { dueAt, shareOf } from '../policy/check-times.ts';
import type { Alarms } from '../ports/alarms.ts';
import type { Clock } from '../ports/clock.ts';
import type { Enrolment } from './enrolment.ts';
import { inTurn } from './in-turn.ts';
import type { Lists } from './lists.ts';
import type { ManagedList } from './managed-list.ts';

interface Parts {
  readonly lists: Lists;
  readonly enrolment: Pick<Enrolment, 'check'>;
  readonly managed: Pick<ManagedList, 'nextAddress'>;
  readonly alarms: Alarms;
  readonly clock: Clock;
  readonly availability: () => Promise<Availability>;
}

/**
 * Sees that the list in force is checked for a newer version, every four hours, after a problem after one hour, two,
 * four, eight, and never in quiet time: the request tells the organisation's server that someone is at this computer,
 * which is nobody's business in the evening. Ten thousand who start at nine do not ask at nine: each waits up to half
 * an hour, another time each time.
 * @returns a function that checks if it is time to, and sets the alarm for the next time; may be called at any moment
 */
export function createListChecks({
  lists,
  enrolment,
  managed,
  alarms,
  clock,
  availability,
}: Parts): () => Promise<void> {
  const settle = inTurn(async () => {
    let list = await lists.current();
    const next = list && (await managed.nextAddress(list));
    if (!list || (list.source.kind !== 'url' && !next)) return alarms.set('list', null);
    const { state, nextChange } = await availability();
    // Another address, named by who manages the browser, is tried at once.
    const moves = next?.tried === false;
    if (state === 'quiet') {
      const due = moves ? 0 : dueAt(list);
      return alarms.set('list', Math.max(due, (nextChange ?? 0) + shareOf(list.checkedAt)));
    }
    // A clock that was set back must not keep the next check away.
    if (moves || clock.now() >= dueAt(list) || list.checkedAt > clock.now()) {
      await enrolment.check();
      list = (await lists.current()) ?? list;
    }
    await alarms.set('list', dueAt(list));
  });

  alarms.on('list', settle);
  return settle;
}

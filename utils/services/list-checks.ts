import type { Availability } from '../availability/model.ts';
import { dueAt, shareOf } from '../policy/check-times.ts';
import type { AdoptedList } from '../policy/model.ts';
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
 * Sees that the lists in force are checked for a newer version, every four hours, after a problem after one hour, two,
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
  /** When a list is next asked for, in epoch ms; null for one without an address. */
  const dueFor = async (list: AdoptedList): Promise<number | null> => {
    const address = await managed.nextAddress(list, await lists.all());
    if (list.source.kind !== 'url' && !address) return null;
    // Another address, named by who manages the browser, is tried at once.
    return address?.tried === false ? 0 : dueAt(list);
  };

  const settle = inTurn(async () => {
    const { state, nextChange } = await availability();
    let alarm: number | null = null;
    for (const list of await lists.all()) {
      let due = await dueFor(list);
      if (due === null) continue;
      if (state === 'quiet') due = Math.max(due, (nextChange ?? 0) + shareOf(list.checkedAt));
      // A clock that was set back must not keep the next check away.
      else if (clock.now() >= due || list.checkedAt > clock.now()) {
        const { id } = list.policy.org;
        await enrolment.check(id);
        due = dueAt((await lists.of(id)) ?? list);
      }
      alarm = Math.min(alarm ?? due, due);
    }
    await alarms.set('list', alarm);
  });

  alarms.on('list', settle);
  return settle;
}

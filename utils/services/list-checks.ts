import type { Availability } from '../availability/model.ts';
import type { AdoptedList } from '../policy/model.ts';
import type { Alarms } from '../ports/alarms.ts';
import type { Clock } from '../ports/clock.ts';
import type { Enrolment } from './enrolment.ts';
import { inTurn } from './in-turn.ts';
import type { Lists } from './lists.ts';

const HOUR = 3_600_000;
const USUALLY = 4 * HOUR;
/** After a problem: as long again as it has lasted, between these. */
const SOONEST = HOUR;
const LATEST = 8 * HOUR;
/** Over how long the checks of all employees are spread who would check at the same moment. */
const SPREAD = HOUR / 2;

interface Parts {
  readonly lists: Lists;
  readonly enrolment: Pick<Enrolment, 'check'>;
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
export function createListChecks({ lists, enrolment, alarms, clock, availability }: Parts): () => Promise<void> {
  const settle = inTurn(async () => {
    let list = await lists.current();
    if (list?.source.kind !== 'url') return alarms.set('list', null);
    const { state, nextChange } = await availability();
    if (state === 'quiet') return alarms.set('list', Math.max(dueAt(list), (nextChange ?? 0) + share(list.checkedAt)));
    // A clock that was set back must not keep the next check away.
    if (clock.now() >= dueAt(list) || list.checkedAt > clock.now()) {
      await enrolment.check();
      list = (await lists.current()) ?? list;
    }
    await alarms.set('list', dueAt(list));
  });

  alarms.on('list', settle);
  return settle;
}

function dueAt({ checkedAt, lastProblem }: AdoptedList): number {
  const wait = lastProblem ? Math.min(Math.max(checkedAt - lastProblem.at, SOONEST), LATEST) : USUALLY;
  return checkedAt + wait + share(checkedAt);
}

/**
 * This device's share of the spread, in ms. Drawn from the milliseconds of the last check, so that it is another one
 * after each, and the same however often it is asked for until then. Multiplicative hashing (Knuth, TAOCP 6.4).
 */
function share(checkedAt: number): number {
  return ((Math.imul(checkedAt | 0, 0x9e3779b1) >>> 0) / 2 ** 32) * SPREAD;
}

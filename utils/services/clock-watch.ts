import type { Alarms } from '../ports/alarms.ts';
import type { Clock } from '../ports/clock.ts';
import type { Idle } from '../ports/idle.ts';
import type { SessionStore } from '../ports/session.ts';
import type { HoursService } from './hours.ts';
import { inTurn } from './in-turn.ts';

const MINUTE = 60_000;
/** How often the clock is looked at while nothing else happens. */
const LOOK_EVERY = 30 * MINUTE;
/** Alarms are late by a little on a busy machine; by more than this, the machine slept or its clock was set. */
const LATE = 5 * MINUTE;

interface Parts {
  readonly hours: Pick<HoursService, 'availability' | 'refresh' | 'onChanged'>;
  readonly session: SessionStore;
  readonly clock: Clock;
  readonly alarms: Alarms;
  readonly idle: Pick<Idle, 'onActive'>;
}

/**
 * Sees to it that the state follows the clock on the wall, whatever became of the alarm for its next change: the
 * browser counts an alarm down, so that it comes late after sleep and at a wrong time after the clock was set. The
 * clock is looked at every half hour while there are hours, and when someone is back at the computer. A look is cheap:
 * only where something is other than foretold (the change has passed, the clock was set or the machine slept, another
 * time zone) is everything brought in line. Pages of work apps need none of this: they read the clock themselves.
 */
export function createClockWatch({ hours, session, clock, alarms, idle }: Parts): void {
  const arm = async () => {
    const { state, nextChange } = await hours.availability();
    await session.set('clockSeen', { at: clock.now(), zone: clock.zone(), nextChange });
    await alarms.set('clock', state === 'off' ? null : clock.now() + LOOK_EVERY);
  };

  const look = inTurn(async () => {
    const seen = await session.get('clockSeen');
    const now = clock.now();
    const asForetold =
      seen !== undefined &&
      now >= seen.at &&
      now <= seen.at + LOOK_EVERY + LATE &&
      seen.zone === clock.zone() &&
      (seen.nextChange === null || now < seen.nextChange);
    await (asForetold ? arm() : hours.refresh());
  });

  hours.onChanged(arm);
  alarms.on('clock', look);
  idle.onActive(look);
}

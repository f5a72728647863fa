import { availabilityAt } from '../availability/availability-at.ts';
import { checkPlan } from '../availability/check-plan.ts';
import type {
  Availability,
  Hours,
  HoursChange,
  HoursPlan,
  HoursProblem,
  Override,
  Timetable,
} from '../availability/model.ts';
import { buildTimetable } from '../availability/timetable.ts';
import { knowsZone } from '../availability/zone.ts';
import type { Outcome } from '../messages/protocol.ts';
import type { Alarms } from '../ports/alarms.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { createQueue, inTurn } from './in-turn.ts';

/** The employee's hours and what follows from them now. The list may suggest hours; only the employee sets them. */
export interface HoursService {
  /** As they count now: kept in the browser's zone where it does not know the one that was chosen. */
  get(): Promise<Hours | null>;
  /** Takes what is given, if the whole is sound then, and leaves an override in force, which has its own end. */
  set(change: HoursChange): Promise<Outcome<Hours, readonly HoursProblem[]>>;
  /** Sets the employee's own word until its end, or takes it back. */
  override(override: Override | null): Promise<Availability>;
  availability(): Promise<Availability>;
  timetable(): Promise<Timetable>;
  /** Called when the hours, or the state that follows from them, may have changed; what it returns is waited for. */
  onChanged(listener: () => unknown): void;
  /** Looks at the clock again, sets the next alarm, and resolves when every listener has dealt with what changed. */
  refresh(): Promise<void>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly alarms: Alarms;
  readonly journal: Journal;
}

export function createHours({ settings, clock, alarms, journal }: Parts): HoursService {
  const listeners: (() => unknown)[] = [];
  const writing = createQueue();
  const stored = () => settings.get('hours');
  const get = async () => {
    const hours = await stored();
    return hours ? { ...hours, zone: knowsZone(hours.zone) ? hours.zone : clock.zone() } : null;
  };
  const none = (): Hours => ({ zone: clock.zone(), windows: [] });
  const availability = async () => availabilityAt(clock.now(), await get());

  const refresh = inTurn(async () => {
    await alarms.set('availability', (await availability()).nextChange);
    await Promise.all(listeners.map((listener) => listener()));
  });

  /** Reads and writes in one turn: two pages may change two things at the same moment. */
  const change = <T>(make: (old: Hours) => { hours: Hours | null; result: T }): Promise<T> =>
    writing(async () => {
      const { hours, result } = make((await stored()) ?? none());
      if (hours) await settings.set('hours', hours);
      return result;
    });

  alarms.on('availability', refresh);
  settings.onChanged((keys) => {
    if (keys.includes('hours')) void refresh();
  });

  return {
    get,
    availability,
    refresh,
    timetable: async () => buildTimetable(clock.now(), await get()),
    onChanged: (listener) => void listeners.push(listener),

    async set({ holidays, ...part }) {
      const outcome = await change<Outcome<Hours, readonly HoursProblem[]>>(
        ({ holidays: before, override, ...old }) => {
          const chosen = holidays === undefined ? before : holidays;
          const plan: HoursPlan = { ...old, ...part, ...(chosen && { holidays: chosen }) };
          const problem = checkPlan(plan);
          if (problem.length > 0) return { hours: null, result: { ok: false, problem } };
          const hours: Hours = { ...plan, ...(override && { override }) };
          return { hours, result: { ok: true, value: hours } };
        },
      );
      if (!outcome.ok) return outcome;
      await refresh();
      await journal.note({ kind: 'hours-changed' });
      return outcome;
    },

    async override(override) {
      await change(({ override: _ended, ...plan }) => ({
        hours: override ? { ...plan, override } : plan,
        result: undefined,
      }));
      await refresh();
      if (override) await journal.note({ kind: 'override-set', override: override.kind, until: override.until });
      return availability();
    },
  };
}

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
import type { Outcome } from '../messages/protocol.ts';
import type { Alarms } from '../ports/alarms.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { inTurn } from './in-turn.ts';

/** The employee's hours and what follows from them now. The list may suggest hours; only the employee sets them. */
export interface HoursService {
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
  const get = async () => (await settings.get('hours')) ?? null;
  const none = (): Hours => ({ zone: clock.zone(), windows: [] });
  const availability = async () => availabilityAt(clock.now(), await get());

  const refresh = inTurn(async () => {
    await alarms.set('availability', (await availability()).nextChange);
    await Promise.all(listeners.map((listener) => listener()));
  });

  const write = async (hours: Hours): Promise<void> => {
    await settings.set('hours', hours);
    await refresh();
  };

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

    async set({ holidays, ...change }) {
      const { holidays: before, override, ...old } = (await get()) ?? none();
      const chosen = holidays === undefined ? before : holidays;
      const plan: HoursPlan = { ...old, ...change, ...(chosen && { holidays: chosen }) };
      const problems = checkPlan(plan);
      if (problems.length > 0) return { ok: false, problem: problems };
      const hours: Hours = { ...plan, ...(override && { override }) };
      await write(hours);
      await journal.note({ kind: 'hours-changed' });
      return { ok: true, value: hours };
    },

    async override(override) {
      const { override: _ended, ...week } = (await get()) ?? none();
      await write(override ? { ...week, override } : week);
      if (override) await journal.note({ kind: 'override-set', override: override.kind, until: override.until });
      return availability();
    },
  };
}

import type { Availability, AvailabilityState, Hours } from '../../../utils/availability/model.ts';
import type { Alarms } from '../../../utils/ports/alarms.ts';
import type { Clock } from '../../../utils/ports/clock.ts';
import type { HeldStore } from '../../../utils/ports/held.ts';
import type { Journal, JournalEvent, JournalFile } from '../../../utils/ports/journal.ts';
import type { Session, SessionStore } from '../../../utils/ports/session.ts';
import type { Settings, SettingsStore } from '../../../utils/ports/settings.ts';
import type { TabFacts, Tabs } from '../../../utils/ports/tabs.ts';
import type { Keeping } from '../../../utils/quiet/model.ts';
import type { HoursService } from '../../../utils/services/hours.ts';
import { createKeeping, type KeepingService } from '../../../utils/services/keeping.ts';
import type { Lists } from '../../../utils/services/lists.ts';
import { createMarks } from '../../../utils/services/marks.ts';
import { createSides, type Sides } from '../../../utils/services/sides.ts';

/** Storage in memory, with the browser's habit of cloning and of telling of each write a little later. */
export function fakeSettings(values: Settings = {}): SettingsStore {
  const listeners: ((keys: readonly (keyof Settings)[]) => void)[] = [];
  const tell = (key: keyof Settings) =>
    queueMicrotask(() => {
      for (const listener of listeners) listener([key]);
    });
  return {
    get: async (key) => structuredClone(values[key]) as never,
    async set(key, value) {
      values[key] = structuredClone(value);
      tell(key);
    },
    async remove(key) {
      delete values[key];
      tell(key);
    },
    onChanged: (listener) => void listeners.push(listener),
  };
}

export function fakeSession(values: Session = {}): SessionStore {
  return {
    get: async (key) => structuredClone(values[key]) as never,
    async set(key, value) {
      values[key] = structuredClone(value);
    },
    async remove(key) {
      delete values[key];
    },
  };
}

export interface FakeAlarms extends Alarms {
  readonly at: Map<string, number>;
  ring(name: string): Promise<void>;
}

export function fakeAlarms(): FakeAlarms {
  const at = new Map<string, number>();
  const listeners: { name: string; listener: () => unknown }[] = [];
  return {
    at,
    async set(name, when) {
      if (when === null) at.delete(name);
      else at.set(name, when);
    },
    on: (name, listener) => void listeners.push({ name, listener }),
    async ring(name) {
      for (const one of listeners) if (one.name === name) await one.listener();
    },
  };
}

export interface FakeJournal extends Journal {
  readonly events: JournalEvent[];
  /** Files that were kept beside an event. */
  readonly files: JournalFile[];
}

export function fakeJournal(): FakeJournal {
  const events: JournalEvent[] = [];
  const files: JournalFile[] = [];
  return {
    events,
    files,
    async note(event, beside = []) {
      events.push(event);
      files.push(...beside);
    },
    noteSoon: (event) => void events.push(event),
    list: async () => [],
    all: async () => [],
    dropBefore: async () => {},
    dropFiles: async () => {},
    async clear() {
      events.length = 0;
    },
  };
}

/** Hours in a state that the test sets. */
export function fakeHours(): HoursService & {
  state: AvailabilityState;
  hours: Hours | null;
  more: Pick<Availability, 'onCall' | 'override'>;
} {
  const fake = {
    state: 'quiet' as AvailabilityState,
    hours: null as Hours | null,
    more: {} as Pick<Availability, 'onCall' | 'override'>,
    get: async () => fake.hours,
    set: async () => ({ ok: false as const, problem: [] }),
    override: async () => fake.availability(),
    availability: async () => ({ state: fake.state, reason: 'window' as const, nextChange: null, ...fake.more }),
    timetable: async () => ({ entries: [{ at: 0, quiet: fake.state === 'quiet' }], until: 100 }),
    onChanged: () => {},
    refresh: async () => {},
  };
  return fake;
}

export interface FakeTabs extends Tabs {
  tabs: TabFacts[];
  readonly told: unknown[];
}

export function fakeTabs(tabs: TabFacts[] = []): FakeTabs {
  const fake: FakeTabs = {
    tabs,
    told: [],
    all: async () => fake.tabs,
    async close(tabIds) {
      fake.tabs = fake.tabs.filter(({ id }) => !tabIds.includes(id));
      return [];
    },
    find: async (tabId) => fake.tabs.find((tab) => tab.id === (tabId ?? 1)),
    async mute(tabId, muted) {
      fake.tabs = fake.tabs.map((tab) => (tab.id === tabId ? { ...tab, muted, mutedByDrempel: muted } : tab));
    },
    tell: async (_name, message) => void fake.told.push(message),
    tellFrame: async (_tabId, _frameId, _name, message) => void fake.told.push(message),
    onNavigated: () => {},
    inFront: async () => null,
    onFront: () => {},
    byLastUse: async () => fake.tabs.map(({ id }) => id),
    bringToFront: async () => {},
  };
  return fake;
}

/** What is kept of notifications, as the employee chose it. */
export function keepingOf(held: HeldStore, keeping: Keeping, clock: Clock): KeepingService {
  return createKeeping({ settings: fakeSettings({ keeping }), held, marks: createMarks(fakeSession()), clock });
}

/** The two sides of quiet, with these private sites. */
export function sidesOf(
  lists: Pick<Lists, 'placeOf'>,
  hours: HoursService,
  privateSites: readonly string[] = [],
): Sides {
  const clock = { now: () => 1_000, zone: () => 'UTC' };
  return createSides({ lists, hours, settings: fakeSettings({ privateSites }), clock });
}

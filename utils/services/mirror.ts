import { availabilityAt } from '../availability/availability-at.ts';
import type { Availability } from '../availability/model.ts';
import { knowsZone } from '../availability/zone.ts';
import type { Alarms } from '../ports/alarms.ts';
import type { Clock } from '../ports/clock.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { Idle } from '../ports/idle.ts';
import type { SessionStore } from '../ports/session.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { Tabs } from '../ports/tabs.ts';
import { addUse, type Mirror, NO_MIRROR, weekOf } from '../quiet/mirror.ts';
import type { HoursService } from './hours.ts';
import { inTurn } from './in-turn.ts';

/**
 * The overtime mirror: how long a work tab was in front of the employee outside the hours of their week, also where
 * they had said that they work on. Off unless they switch it on. Nothing is kept but a total for each week.
 */
export interface MirrorService {
  get(): Promise<Mirror>;
  /** Switches counting on or off. What was counted stays. */
  switchTo(on: boolean): Promise<void>;
  /** Deletes what was counted. */
  clear(): Promise<void>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly hours: Pick<HoursService, 'get' | 'onChanged'>;
  readonly contexts: Pick<Contexts, 'contextOf'>;
  readonly tabs: Pick<Tabs, 'inFront' | 'onFront' | 'onNavigated'>;
  readonly idle: Pick<Idle, 'isActive' | 'onChanged'>;
  readonly alarms: Alarms;
  readonly clock: Clock;
}

/**
 * In ms: how often what is running is added up, so that no more is lost when the browser ends. A stretch that seems
 * longer than this had a sleep in it.
 */
const BEAT = 5 * 60_000;

export function createMirror(parts: Parts): MirrorService {
  const { settings, session, hours, contexts, tabs, idle, alarms, clock } = parts;
  const get = async () => (await settings.get('mirror')) ?? NO_MIRROR;

  /** By the week alone: one's own word for tonight makes overtime of it, and no hours. */
  const byWeek = async (at: number): Promise<Availability> => {
    const { override: _, ...week } = (await hours.get()) ?? { zone: clock.zone(), windows: [] };
    return availabilityAt(at, week);
  };
  const zone = async () => {
    const own = (await hours.get())?.zone ?? clock.zone();
    return knowsZone(own) ? own : clock.zone();
  };
  const isWorkInFront = async () => {
    const tabId = await tabs.inFront();
    return tabId !== null && (await contexts.contextOf(tabId)) === 'work' && idle.isActive();
  };

  const count = async (since: number, now: number): Promise<void> => {
    const { nextChange } = await byWeek(since);
    const end = Math.min(now, nextChange ?? now, since + BEAT);
    if (end <= since) return;
    const { on, weeks } = await get();
    await settings.set('mirror', { on, weeks: addUse(weeks, weekOf(since, await zone()), end - since) });
  };

  const settle = async (): Promise<void> => {
    const { on } = await get();
    const since = await session.get('workSince');
    if (!on && since === undefined) return;
    const now = clock.now();
    if (on && since !== undefined) await count(since, now);
    const { state, nextChange } = await byWeek(now);
    if (on && state === 'quiet' && (await isWorkInFront())) {
      await session.set('workSince', now);
      await alarms.set('mirror', now + BEAT);
    } else {
      await session.remove('workSince');
      // Where the hours end no event may come by itself.
      await alarms.set('mirror', on && state === 'available' ? nextChange : null);
    }
  };
  const look = inTurn(settle);

  tabs.onFront(look);
  tabs.onNavigated(look);
  idle.onChanged(look);
  alarms.on('mirror', look);
  hours.onChanged(look);

  return {
    async get() {
      await look();
      return get();
    },
    async switchTo(on) {
      await look();
      await settings.set('mirror', { ...(await get()), on });
      await look();
    },
    async clear() {
      await look();
      await settings.set('mirror', { ...(await get()), weeks: [] });
    },
  };
}

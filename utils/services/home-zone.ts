import { knowsZone, sameClock, type ZoneNews, zoneNews } from '../availability/zone.ts';
import type { Clock } from '../ports/clock.ts';
import type { SettingsStore } from '../ports/settings.ts';
import type { HoursService } from './hours.ts';

const HOUR = 3_600_000;
/** “Ask me later”: not again before the next day’s work. */
const LATER = 12 * HOUR;

/** Whether the hours are still kept in the right zone. They never move by themselves: the employee is asked. */
export interface HomeZone {
  news(): Promise<ZoneNews | null>;
  /** `keep`: the hours stay where they are, for as long as this journey lasts. `move`: they are kept in the browser's zone. */
  answer(answer: 'keep' | 'move' | 'later'): Promise<ZoneNews | null>;
}

interface Parts {
  readonly settings: SettingsStore;
  readonly hours: Pick<HoursService, 'set' | 'refresh' | 'onChanged'>;
  readonly clock: Clock;
}

export function createHomeZone({ settings, hours, clock }: Parts): HomeZone {
  const news = async () => {
    const [stored, answer] = await Promise.all([settings.get('hours'), settings.get('zoneAnswer')]);
    return zoneNews(stored ?? null, clock.zone(), answer, clock.now());
  };

  // Home again: the next journey is asked about anew.
  hours.onChanged(async () => {
    const [stored, answer] = await Promise.all([settings.get('hours'), settings.get('zoneAnswer')]);
    const home = stored && knowsZone(stored.zone) && sameClock(stored.zone, clock.zone(), clock.now());
    if (answer && home) await settings.remove('zoneAnswer');
  });

  return {
    news,
    async answer(answer) {
      if (answer === 'move') await hours.set({ zone: clock.zone() });
      else {
        const until = answer === 'later' ? { until: clock.now() + LATER } : {};
        await settings.set('zoneAnswer', { here: clock.zone(), ...until });
        await hours.refresh();
      }
      return news();
    },
  };
}

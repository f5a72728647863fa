import type { Timetable } from '../availability/model.ts';
import { buildTimetable } from '../availability/timetable.ts';
import { appKey } from '../policy/app-key.ts';
import type { Clock } from '../ports/clock.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { privateRuleOf, turnRound } from '../quiet/private-sites.ts';
import { privateKey, type Side } from '../quiet/side.ts';
import type { HoursService } from './hours.ts';
import type { Lists } from './lists.ts';

/** Whose a page is, by the names that its notifications are kept under. A private site has no organisation. */
export interface QuietPlace {
  readonly side: Side;
  readonly appId: string;
  readonly appName: string;
  readonly orgId: string;
  readonly orgName: string;
}

/** The two sides of quiet: work outside the hours and, where the employee wants it, private sites within them. */
export interface Sides {
  /** Null for a page that is never quiet. What a list calls work is work, whatever the employee added. */
  placeOf(url: string): Promise<QuietPlace | null>;
  isQuiet(side: Side): Promise<boolean>;
  /** For a page that is on neither side, one that is never quiet. */
  timetable(side: Side | null): Promise<Timetable>;
}

interface Parts {
  readonly lists: Pick<Lists, 'placeOf'>;
  readonly hours: Pick<HoursService, 'get' | 'availability' | 'timetable'>;
  readonly settings: SettingsStore;
  readonly clock: Clock;
}

export function createSides({ lists, hours, settings, clock }: Parts): Sides {
  const hasHours = async () => ((await hours.get())?.windows.length ?? 0) > 0;
  return {
    async placeOf(url) {
      const { standing, list } = await lists.placeOf(url);
      if (standing.kind === 'work' && list) {
        const { id: orgId, name: orgName } = list.policy.org;
        const { app } = standing;
        return { side: 'work', appId: appKey(orgId, app), appName: app.name, orgId, orgName };
      }
      const host = URL.parse(url)?.hostname ?? '';
      const rule = privateRuleOf(host, (await settings.get('privateSites')) ?? []);
      if (rule === null) return null;
      const appName = rule.replace('*.', '');
      return { side: 'private', appId: privateKey(appName), appName, orgId: '', orgName: '' };
    },

    async isQuiet(side) {
      const { state } = await hours.availability();
      return side === 'work' ? state === 'quiet' : state === 'available' && (await hasHours());
    },

    async timetable(side) {
      if (side === 'work') return hours.timetable();
      if (side === 'private' && (await hasHours())) return turnRound(await hours.timetable());
      return buildTimetable(clock.now(), null);
    },
  };
}

import type { SessionStore } from '../ports/session.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { HoursService } from './hours.ts';
import type { Sides } from './sides.ts';

interface Parts {
  readonly tabs: Tabs;
  readonly session: SessionStore;
  readonly hours: Pick<HoursService, 'get'>;
  readonly sides: Pick<Sides, 'timetable'>;
}

/**
 * Tells open pages that are kept quiet a new timetable once the hours are other ones than they were last told. As time goes
 * by there is nothing to tell: pages carry the changes ahead, and ask again when these run out.
 */
export function createTimetablePush({ tabs, session, hours, sides }: Parts): () => Promise<void> {
  return async () => {
    const mark = JSON.stringify(await hours.get());
    if ((await session.get('toldHours')) === mark) return;
    const [work, own] = await Promise.all([sides.timetable('work'), sides.timetable('private')]);
    await tabs.tell('timetable.changed', { work, private: own });
    await session.set('toldHours', mark);
  };
}

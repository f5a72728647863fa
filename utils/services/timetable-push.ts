import type { SessionStore } from '../ports/session.ts';
import type { Tabs } from '../ports/tabs.ts';
import type { HoursService } from './hours.ts';

interface Parts {
  readonly tabs: Tabs;
  readonly session: SessionStore;
  readonly hours: HoursService;
}

/**
 * Tells open pages of work apps a new timetable once the hours are other ones than they were last told. As time goes
 * by there is nothing to tell: pages carry the changes ahead, and ask again when these run out.
 */
export function createTimetablePush({ tabs, session, hours }: Parts): () => Promise<void> {
  return async () => {
    const mark = JSON.stringify(await hours.get());
    if ((await session.get('toldHours')) === mark) return;
    await tabs.tell('timetable.changed', await hours.timetable());
    await session.set('toldHours', mark);
  };
}

import { expect, it } from 'vitest';
import type { Session } from '../../../utils/ports/session.ts';
import { createTimetablePush } from '../../../utils/services/timetable-push.ts';
import { fakeHours, fakeSession, fakeTabs } from './quiet-fakes.ts';

it('open pages hear of other hours once, and of nothing as time goes by', async () => {
  const tabs = fakeTabs();
  const hours = fakeHours();
  const stored: Session = {};
  const push = createTimetablePush({ tabs, session: fakeSession(stored), hours });
  hours.hours = { zone: 'UTC', windows: [] };
  await push();
  await push();
  hours.state = 'available';
  await push();
  expect(tabs.told).toEqual([{ entries: [{ at: 0, quiet: true }], until: 100 }]);
  hours.hours = { zone: 'UTC', windows: [], override: { kind: 'away', until: 50 } };
  // A background that was stopped meanwhile knows from its session what it last told.
  await createTimetablePush({ tabs, session: fakeSession(stored), hours })();
  expect(tabs.told).toHaveLength(2);
});

import { expect, it } from 'vitest';
import type { Session } from '../../../utils/ports/session.ts';
import { createTimetablePush } from '../../../utils/services/timetable-push.ts';
import { chatLists } from './lists-of.ts';
import { fakeHours, fakeSession, fakeTabs, sidesOf } from './quiet-fakes.ts';

it('open pages hear of other hours once, and of nothing as time goes by', async () => {
  const tabs = fakeTabs();
  const hours = fakeHours();
  const stored: Session = {};
  const sides = sidesOf(chatLists(), hours);
  const push = createTimetablePush({ tabs, session: fakeSession(stored), hours, sides });
  hours.hours = { zone: 'UTC', windows: [{ days: ['mo'], from: '09:00', to: '17:00' }] };
  await push();
  await push();
  hours.state = 'available';
  await push();
  expect(tabs.told).toEqual([
    {
      work: { entries: [{ at: 0, quiet: true }], until: 100 },
      private: { entries: [{ at: 0, quiet: false }], until: 100 },
    },
  ]);
  hours.hours = { zone: 'UTC', windows: [], override: { kind: 'away', until: 50 } };
  // A background that was stopped meanwhile knows from its session what it last told.
  await createTimetablePush({ tabs, session: fakeSession(stored), hours, sides })();
  expect(tabs.told).toHaveLength(2);
});

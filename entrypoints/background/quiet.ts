import { openPage } from '../../utils/browser/startup.ts';
import type { Seal } from '../../utils/ports/seal.ts';
import { createDigest } from '../../utils/services/digest.ts';
import type { HoursService } from '../../utils/services/hours.ts';
import { createKeeping } from '../../utils/services/keeping.ts';
import { createLetThrough } from '../../utils/services/let-through.ts';
import type { Lists } from '../../utils/services/lists.ts';
import { createMarks } from '../../utils/services/marks.ts';
import { createMirror } from '../../utils/services/mirror.ts';
import { createQuiet } from '../../utils/services/quiet.ts';
import { createRepeats } from '../../utils/services/repeats.ts';
import { createSealing } from '../../utils/services/sealing.ts';
import { createSides } from '../../utils/services/sides.ts';
import { createTabSound } from '../../utils/services/tab-sound.ts';
import { createTimetablePush } from '../../utils/services/timetable-push.ts';
import { createWorkOrigins } from '../../utils/services/work-origins.ts';
import type { BoundaryParts } from './boundary.ts';
import type { Ground } from './ground.ts';

/** What keeps still outside the hours, and what tells of it afterwards. */
export type QuietParts = ReturnType<typeof createQuietParts>;

export function createQuietParts(
  ground: Ground,
  lists: Lists,
  hours: HoursService,
  { contexts, keepToolbar }: Pick<BoundaryParts, 'contexts' | 'keepToolbar'>,
  seal: Seal | null,
) {
  const { settings, session, permissions, clock, alarms, idle, tabs, notifier, held, journal, language } = ground;
  const { bumpRevision } = ground;
  const marks = createMarks(session);
  const keeping = createKeeping({ settings, held, marks, clock });
  const mirror = createMirror({ settings, session, hours, contexts, tabs, idle, alarms, clock });
  const openHeld = () => openPage('options.html#held');
  const sides = createSides({ lists, hours, settings, clock });
  const sealing = seal ? createSealing({ seal, settings, lists, sides, permissions, tabs }) : null;
  const settleSeal = () => sealing?.settle();
  hours.onChanged(settleSeal);
  const keepWorkOrigins = createWorkOrigins({ settings, sides });
  lists.onChanged(() => Promise.all([settleSeal(), keepWorkOrigins()]));
  permissions.onChanged(settleSeal);
  const repeats = createRepeats(session, marks);
  const letThrough = createLetThrough({ settings, hours, held, repeats, notifier, contexts, clock, openHeld });
  const quiet = createQuiet({ lists, sides, held, keeping, letThrough, journal, clock });
  const pushTimetable = createTimetablePush({ tabs, session, hours, sides });
  const digestParts = { sides, held, keeping, notifier, journal, clock, language, openHeld };
  const tellWork = createDigest({ ...digestParts, side: 'work' });
  const tellPrivate = createDigest({ ...digestParts, side: 'private' });
  const sound = createTabSound({ tabs, session, sides });
  hours.onChanged(() => Promise.all([pushTimetable(), tellWork(), tellPrivate(), sound.settle(), bumpRevision()]));
  tabs.onNavigated(sound.navigated);
  const onHeldChanged = () => Promise.all([keepToolbar(), bumpRevision()]);
  quiet.onHeld(onHeldChanged);
  // What was kept of an organisation goes with its list.
  lists.onChanged(() => Promise.all([quiet.settle().then(onHeldChanged), sound.settle()]));
  quiet.onLost((origin) => sealing?.noteLost(origin));
  const settlePrivateSites = () => Promise.all([settleSeal(), keepWorkOrigins(), sound.settle()]);
  return { quiet, sides, sealing, keeping, mirror, repeats, letThrough, onHeldChanged, settlePrivateSites };
}

import { createCommands } from '../../utils/browser/commands.ts';
import { createMenus } from '../../utils/browser/menus.ts';
import { openPage } from '../../utils/browser/startup.ts';
import { createToolbar } from '../../utils/browser/toolbar.ts';
import type { Guests } from '../../utils/ports/guests.ts';
import type { WorkContext } from '../../utils/ports/work-context.ts';
import { createBoundary } from '../../utils/services/boundary.ts';
import { createBoundaryMode } from '../../utils/services/boundary-mode.ts';
import { createClosedWork } from '../../utils/services/closed-work.ts';
import { createContexts } from '../../utils/services/contexts.ts';
import { createDepartures } from '../../utils/services/departures.ts';
import { createGuests } from '../../utils/services/guests.ts';
import type { HoursService } from '../../utils/services/hours.ts';
import { createLinksAcross } from '../../utils/services/links-across.ts';
import type { Lists } from '../../utils/services/lists.ts';
import { createToolbarKeeper } from '../../utils/services/toolbar.ts';
import type { Ground } from './ground.ts';

/** Work and private life apart, and what shows on which side one is. */
export type BoundaryParts = ReturnType<typeof createBoundaryParts>;

export function createBoundaryParts(
  ground: Ground,
  lists: Lists,
  hours: HoursService,
  createWork: (parts: Pick<Ground, 'settings' | 'session' | 'tabEvents'> & { readonly guests: Guests }) => WorkContext,
) {
  const { settings, session, permissions, journal, tabs, held, language, bumpRevision } = ground;
  const guests = createGuests(session);
  const work = createWork({ settings, session, guests, tabEvents: ground.tabEvents });
  const boundaryMode = createBoundaryMode({ settings, permissions });
  const departures = createDepartures(session);
  const closedWork = createClosedWork({ lists, work, boundaryMode, guests, departures });
  const boundary = createBoundary({ lists, work, journal, boundaryMode, closedWork, language });
  const contexts = createContexts({ work, closedWork });
  const keepToolbar = createToolbarKeeper({ toolbar: createToolbar(), work, contexts, tabs, hours, held, language });
  hours.onChanged(keepToolbar);
  boundaryMode.onChanged(() => Promise.all([keepToolbar(), bumpRevision()]));
  const links = createLinksAcross({
    lists,
    contexts: { ...contexts, onChanged: work.onChanged },
    boundaryMode,
    guests,
    menus: createMenus(),
    commands: createCommands(),
    tabs,
    session,
    language,
    openPage,
  });
  return { guests, work, boundaryMode, departures, closedWork, boundary, contexts, keepToolbar, links };
}

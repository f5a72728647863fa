import { createQuestionWindow } from '../../utils/browser/question-window.ts';
import type { Routes } from '../../utils/messages/server.ts';
import type { Scripts } from '../../utils/ports/scripts.ts';
import { createBoundaryChoiceRoutes } from '../../utils/services/boundary-choice-routes.ts';
import { createBoundaryRoutes } from '../../utils/services/boundary-routes.ts';
import { createCopiesRoutes } from '../../utils/services/copies-routes.ts';
import { createGuardRoutes } from '../../utils/services/guard-routes.ts';
import { createHeldRoutes } from '../../utils/services/held-routes.ts';
import type { HomeZone } from '../../utils/services/home-zone.ts';
import type { HoursService } from '../../utils/services/hours.ts';
import { createHoursRoutes } from '../../utils/services/hours-routes.ts';
import type { Jobs } from '../../utils/services/jobs.ts';
import { createJournalRoutes } from '../../utils/services/journal-routes.ts';
import { createLanguageRoutes } from '../../utils/services/language-routes.ts';
import { createLetThroughRoutes } from '../../utils/services/let-through-routes.ts';
import { createListRoutes } from '../../utils/services/list-routes.ts';
import { createMirrorRoutes } from '../../utils/services/mirror-routes.ts';
import { createOwnRoutes } from '../../utils/services/own-routes.ts';
import type { OwnRulesKeeper } from '../../utils/services/own-rules.ts';
import { createPopupRoutes } from '../../utils/services/popup-routes.ts';
import { createPrivacyRoutes } from '../../utils/services/privacy-routes.ts';
import { createPrivateSitesRoutes } from '../../utils/services/private-sites-routes.ts';
import { createQuietRoutes } from '../../utils/services/quiet-routes.ts';
import type { Wipe } from '../../utils/services/wipe.ts';
import { createWipeRoutes } from '../../utils/services/wipe-routes.ts';
import type { BoundaryParts } from './boundary.ts';
import type { Ground } from './ground.ts';
import type { GuardParts } from './guard.ts';
import type { ListParts } from './list.ts';
import type { QuietParts } from './quiet.ts';

interface Parts extends BoundaryParts, GuardParts, ListParts, QuietParts {
  readonly hours: HoursService;
  readonly homeZone: HomeZone;
  readonly scripts: Scripts;
  readonly jobs: Jobs;
  readonly wipe: Wipe;
  readonly own: OwnRulesKeeper;
}

/** Everything that pages and content scripts may ask. */
export function createRoutes(ground: Ground, parts: Parts): Routes {
  const { journal, uiLanguage, bumpRevision } = ground;
  const all = { ...ground, ...parts, browser: ground.target };
  const { boundary, keepToolbar, links, jobs, settlePrivateSites } = parts;
  const onLanguageChanged = async () => {
    await Promise.all([boundary.arrange(), keepToolbar(), links.settle(), bumpRevision()]);
  };
  return {
    ...createListRoutes(all),
    ...createWipeRoutes(parts.wipe),
    ...createOwnRoutes(all),
    ...createPrivacyRoutes(all),
    ...createHoursRoutes(all),
    ...createGuardRoutes({ ...all, questions: createQuestionWindow() }),
    ...createCopiesRoutes(all),
    ...createQuietRoutes(all),
    ...createHeldRoutes({ ...all, onChanged: parts.onHeldChanged }),
    ...createPrivateSitesRoutes({
      ...all,
      onChanged: () => Promise.all([settlePrivateSites(), jobs.settle(), bumpRevision()]),
    }),
    ...createLetThroughRoutes(all),
    ...createMirrorRoutes(all),
    ...createJournalRoutes({ journal, keeping: ground.journalKeeping }),
    ...createLanguageRoutes({ settings: ground.settings, uiLanguage, bumpRevision: onLanguageChanged }),
    ...createBoundaryRoutes(all),
    ...createBoundaryChoiceRoutes(all),
    ...createPopupRoutes(all),
  };
}

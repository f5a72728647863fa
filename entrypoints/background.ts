import { defineBackground } from 'wxt/utils/define-background';
import { createAlarms } from '../utils/browser/alarms.ts';
import { browser } from '../utils/browser/browser.ts';
import { createClock } from '../utils/browser/clock.ts';
import { welcomeOnInstall } from '../utils/browser/install.ts';
import { listenForMessages } from '../utils/browser/message-server.ts';
import { createNotifier } from '../utils/browser/notifier.ts';
import { createPermissions } from '../utils/browser/permissions.ts';
import { createSessionStore } from '../utils/browser/session-store.ts';
import { createSettingsStore } from '../utils/browser/settings-store.ts';
import { openPage, startWithBrowser } from '../utils/browser/startup.ts';
import { createTabs } from '../utils/browser/tabs.ts';
import { chooseLanguage } from '../utils/i18n/language.ts';
import type { Routes } from '../utils/messages/server.ts';
import { CATALOGUE } from '../utils/policy/catalogue.ts';
import { createDigest } from '../utils/services/digest.ts';
import { createHours } from '../utils/services/hours.ts';
import { createHoursRoutes } from '../utils/services/hours-routes.ts';
import { createLanguageRoutes } from '../utils/services/language-routes.ts';
import { createListRoutes } from '../utils/services/list-routes.ts';
import { createLists } from '../utils/services/lists.ts';
import { createPrivacyRoutes } from '../utils/services/privacy-routes.ts';
import { createQuiet } from '../utils/services/quiet.ts';
import { createQuietRoutes } from '../utils/services/quiet-routes.ts';
import { createRevision } from '../utils/services/revision.ts';
import { createTabSound } from '../utils/services/tab-sound.ts';
import { createTimetablePush } from '../utils/services/timetable-push.ts';
import { createDatabase } from '../utils/storage/database.ts';
import { createHeldStore } from '../utils/storage/held.ts';
import { createJournal } from '../utils/storage/journal.ts';

/**
 * Composition root. Builds every service and registers every listener in the first tick: a browser that wakes the
 * background for an event drops the event where no listener is there yet. Order: what all need, then the list, then
 * the three jobs, then the routes.
 */
export default defineBackground({
  type: 'module',
  main() {
    const settings = createSettingsStore();
    const session = createSessionStore();
    const permissions = createPermissions();
    const clock = createClock();
    const alarms = createAlarms();
    const database = createDatabase();
    const journal = createJournal(database, clock);
    const bumpRevision = createRevision(session);
    const uiLanguage = () => browser.i18n.getUILanguage();
    const language = async () => chooseLanguage((await settings.get('language')) ?? 'auto', uiLanguage());

    const lists = createLists(settings, CATALOGUE);

    const hours = createHours({ settings, clock, alarms, journal });

    const held = createHeldStore(database);
    const tabs = createTabs();
    const notifier = createNotifier();
    const openHeld = () => openPage('options.html#held');
    const quiet = createQuiet({ lists, hours, held, journal, clock });
    const pushTimetable = createTimetablePush({ tabs, session, hours });
    const tellDigest = createDigest({ hours, held, notifier, journal, clock, language, openHeld });
    const settleSound = createTabSound({ tabs, session, lists, hours });
    hours.onChanged(() => Promise.all([pushTimetable(), tellDigest(), settleSound(), bumpRevision()]));
    lists.onChanged(settleSound);
    tabs.onNavigated(settleSound);
    quiet.onHeld(bumpRevision);

    const routes: Routes = {
      ...createListRoutes({ lists }),
      ...createPrivacyRoutes({ lists, permissions }),
      ...createHoursRoutes({ hours, clock }),
      ...createQuietRoutes({ quiet }),
      ...createLanguageRoutes({ settings, uiLanguage, bumpRevision }),
    };
    listenForMessages(routes);
    welcomeOnInstall();
    startWithBrowser();
    void hours.refresh();
  },
});

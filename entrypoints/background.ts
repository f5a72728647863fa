import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../utils/browser/browser.ts';
import { welcomeOnInstall } from '../utils/browser/install.ts';
import { listenForMessages } from '../utils/browser/message-server.ts';
import { createPermissions } from '../utils/browser/permissions.ts';
import { createSessionStore } from '../utils/browser/session-store.ts';
import { createSettingsStore } from '../utils/browser/settings-store.ts';
import type { Routes } from '../utils/messages/server.ts';
import { CATALOGUE } from '../utils/policy/catalogue.ts';
import { createLanguageRoutes } from '../utils/services/language-routes.ts';
import { createListRoutes } from '../utils/services/list-routes.ts';
import { createLists } from '../utils/services/lists.ts';
import { createPrivacyRoutes } from '../utils/services/privacy-routes.ts';
import { createRevision } from '../utils/services/revision.ts';

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
    const bumpRevision = createRevision(session);

    const lists = createLists(settings, CATALOGUE);

    const routes: Routes = {
      ...createListRoutes({ lists }),
      ...createPrivacyRoutes({ lists, permissions }),
      ...createLanguageRoutes({ settings, uiLanguage: () => browser.i18n.getUILanguage(), bumpRevision }),
    };
    listenForMessages(routes);
    welcomeOnInstall();
  },
});

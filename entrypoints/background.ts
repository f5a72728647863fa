import { defineBackground } from 'wxt/utils/define-background';
import { createChromeBoundary } from '../utils/browser/boundary-chrome.ts';
import { createFirefoxBoundary } from '../utils/browser/boundary-firefox.ts';
import { browser } from '../utils/browser/browser.ts';
import { createDownloads as createDownloadsChrome } from '../utils/browser/downloads-chrome.ts';
import { createDownloads as createDownloadsFirefox } from '../utils/browser/downloads-firefox.ts';
import { welcomeOnInstall } from '../utils/browser/install.ts';
import { createListFetcher as createListFetcherChrome } from '../utils/browser/list-fetcher-chrome.ts';
import { createListFetcher as createListFetcherFirefox } from '../utils/browser/list-fetcher-firefox.ts';
import { listenForMessages } from '../utils/browser/message-server.ts';
import { createScripts } from '../utils/browser/scripts.ts';
import { createSeal } from '../utils/browser/seal-chrome.ts';
import { startWithBrowser } from '../utils/browser/startup.ts';
import { createUploads as createUploadsChrome } from '../utils/browser/uploads-chrome.ts';
import { createUploads as createUploadsFirefox } from '../utils/browser/uploads-firefox.ts';
import { createChromeWorkData } from '../utils/browser/work-data-chrome.ts';
import { createFirefoxWorkData } from '../utils/browser/work-data-firefox.ts';
import { createWorkerScripts } from '../utils/browser/worker-scripts-firefox.ts';
import { createClockWatch } from '../utils/services/clock-watch.ts';
import { createForgetting } from '../utils/services/forgetting.ts';
import { createHomeZone } from '../utils/services/home-zone.ts';
import { createHours } from '../utils/services/hours.ts';
import { createJobs } from '../utils/services/jobs.ts';
import { createOwnRules } from '../utils/services/own-rules.ts';
import { createWipe } from '../utils/services/wipe.ts';
import { createBoundaryParts } from './background/boundary.ts';
import { createGround } from './background/ground.ts';
import { createGuardParts } from './background/guard.ts';
import { createListParts, keepFollowing } from './background/list.ts';
import { createQuietParts } from './background/quiet.ts';
import { createRoutes } from './background/routes.ts';

/**
 * Composition root. Builds every service and registers every listener in the first tick: a browser that wakes the
 * background for an event drops the event where no listener is there yet. Order: what all need, then the list, then
 * the three jobs, then the routes.
 */
export default defineBackground({
  type: 'module',
  main() {
    const target = import.meta.env.FIREFOX ? 'firefox' : 'chrome';
    const ground = createGround(target);
    const { settings, session, permissions, clock, alarms, journal, tabs, held, bumpRevision } = ground;
    const list = createListParts(ground, target === 'firefox' ? createListFetcherFirefox() : createListFetcherChrome());
    const { lists, enrolment } = list;
    const hours = createHours({ settings, clock, alarms, journal });
    const homeZone = createHomeZone({ settings, hours, clock });
    createClockWatch({ hours, session, clock, alarms, idle: ground.idle });

    const apart = createBoundaryParts(
      ground,
      lists,
      hours,
      target === 'firefox' ? createFirefoxBoundary : createChromeBoundary,
    );
    const { work, boundary } = apart;
    const silence = createQuietParts(ground, lists, hours, apart, target === 'chrome' ? createSeal() : null);
    if (target === 'firefox') createWorkerScripts(settings).answer(silence.quiet);
    const watch = createGuardParts(ground, list, apart.contexts, {
      downloads: target === 'firefox' ? createDownloadsFirefox() : createDownloadsChrome(),
      uploads: target === 'firefox' ? createUploadsFirefox() : createUploadsChrome(),
    });
    const { records } = watch;
    const forgetSession = createForgetting({ ...apart, ...silence, ...watch });

    const scripts = createScripts({
      quiet: `content-scripts/quiet-page-${target}.js`,
      guard: 'content-scripts/guard-page.js',
    });
    const jobs = createJobs({
      lists,
      hours,
      settings,
      permissions,
      work,
      scripts,
      browser: target,
      beliefs: async () => (await silence.sealing?.beliefs()) ?? null,
    });
    silence.sealing?.onChanged(jobs.settle);
    lists.onChanged(jobs.settle);
    permissions.onChanged(() => Promise.all([jobs.settle(), bumpRevision()]));
    const followManaged = keepFollowing(ground, list, hours);

    const wipe = createWipe({
      settings,
      session,
      lists,
      enrolment,
      permissions,
      contexts: work,
      tabs,
      data: target === 'firefox' ? createFirefoxWorkData(settings) : createChromeWorkData(),
      journal,
      alarms,
      clock,
      browser: target,
      forget: (kept, downloaded) =>
        Promise.all([
          held.keepOnly(kept).then(silence.onHeldChanged),
          forgetSession(kept),
          ...(downloaded ? [records.keepOnly(kept)] : []),
        ]),
      arrange: boundary.arrange,
      bumpRevision,
      isOwnPage: (url) => url.startsWith(browser.runtime.getURL('')) && !url.includes('/handover.html'),
    });
    const own = createOwnRules({ settings, lists, permissions, browser: target, bumpRevision });
    listenForMessages(
      createRoutes(ground, { ...list, ...apart, ...silence, ...watch, hours, homeZone, scripts, jobs, wipe, own }),
    );
    welcomeOnInstall();
    startWithBrowser();
    void boundary.arrange();
    void apart.links.settle();
    void wipe.resume();
    void hours.refresh();
    void jobs.settle();
    void watch.provenance.catchUp();
    void ground.journalKeeping.dropOld();
    void followManaged();
  },
});

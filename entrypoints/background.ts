import { defineBackground } from 'wxt/utils/define-background';
import { createAlarms } from '../utils/browser/alarms.ts';
import { createChromeBoundary } from '../utils/browser/boundary-chrome.ts';
import { createFirefoxBoundary } from '../utils/browser/boundary-firefox.ts';
import { browser } from '../utils/browser/browser.ts';
import { createClock } from '../utils/browser/clock.ts';
import { createCommands } from '../utils/browser/commands.ts';
import { createDownloads as createDownloadsChrome } from '../utils/browser/downloads-chrome.ts';
import { createDownloads as createDownloadsFirefox } from '../utils/browser/downloads-firefox.ts';
import { createIdle } from '../utils/browser/idle.ts';
import { welcomeOnInstall } from '../utils/browser/install.ts';
import { createListFetcher as createListFetcherChrome } from '../utils/browser/list-fetcher-chrome.ts';
import { createListFetcher as createListFetcherFirefox } from '../utils/browser/list-fetcher-firefox.ts';
import { createManaged } from '../utils/browser/managed.ts';
import { createMenus } from '../utils/browser/menus.ts';
import { listenForMessages } from '../utils/browser/message-server.ts';
import { createNotifier } from '../utils/browser/notifier.ts';
import { createPermissions } from '../utils/browser/permissions.ts';
import { createQuestionWindow } from '../utils/browser/question-window.ts';
import { createScripts } from '../utils/browser/scripts.ts';
import { createSeal } from '../utils/browser/seal-chrome.ts';
import { createSessionStore } from '../utils/browser/session-store.ts';
import { createSettingsStore } from '../utils/browser/settings-store.ts';
import { openPage, startWithBrowser } from '../utils/browser/startup.ts';
import { createTabs } from '../utils/browser/tabs.ts';
import { createToolbar } from '../utils/browser/toolbar.ts';
import { createUploads as createUploadsChrome } from '../utils/browser/uploads-chrome.ts';
import { createUploads as createUploadsFirefox } from '../utils/browser/uploads-firefox.ts';
import { createChromeWorkData } from '../utils/browser/work-data-chrome.ts';
import { createFirefoxWorkData } from '../utils/browser/work-data-firefox.ts';
import { createWorkerScripts } from '../utils/browser/worker-scripts-firefox.ts';
import { chooseLanguage } from '../utils/i18n/language.ts';
import type { Routes } from '../utils/messages/server.ts';
import { CATALOGUE } from '../utils/policy/catalogue.ts';
import { needsOfAll } from '../utils/policy/needs.ts';
import { createBoundary } from '../utils/services/boundary.ts';
import { createBoundaryChoiceRoutes } from '../utils/services/boundary-choice-routes.ts';
import { createBoundaryMode } from '../utils/services/boundary-mode.ts';
import { createBoundaryRoutes } from '../utils/services/boundary-routes.ts';
import { createClockWatch } from '../utils/services/clock-watch.ts';
import { createClosedWork } from '../utils/services/closed-work.ts';
import { createContexts } from '../utils/services/contexts.ts';
import { createCopiedPictures } from '../utils/services/copied-pictures.ts';
import { createCopiedTexts } from '../utils/services/copied-text.ts';
import { createCopiesRoutes } from '../utils/services/copies-routes.ts';
import { createDepartures } from '../utils/services/departures.ts';
import { createDigest } from '../utils/services/digest.ts';
import { createEnrolment } from '../utils/services/enrolment.ts';
import { createForgetting } from '../utils/services/forgetting.ts';
import { createGuard } from '../utils/services/guard.ts';
import { createGuardRoutes } from '../utils/services/guard-routes.ts';
import { createGuests } from '../utils/services/guests.ts';
import { createHeldRoutes } from '../utils/services/held-routes.ts';
import { createHomeZone } from '../utils/services/home-zone.ts';
import { createHours } from '../utils/services/hours.ts';
import { createHoursRoutes } from '../utils/services/hours-routes.ts';
import { createJobs } from '../utils/services/jobs.ts';
import { createJournalKeeping } from '../utils/services/journal-keeping.ts';
import { createJournalRoutes } from '../utils/services/journal-routes.ts';
import { createKeeping } from '../utils/services/keeping.ts';
import { createLanguageRoutes } from '../utils/services/language-routes.ts';
import { createLetThrough } from '../utils/services/let-through.ts';
import { createLetThroughRoutes } from '../utils/services/let-through-routes.ts';
import { createLinksAcross } from '../utils/services/links-across.ts';
import { createListChecks } from '../utils/services/list-checks.ts';
import { createListRoutes } from '../utils/services/list-routes.ts';
import { createLists } from '../utils/services/lists.ts';
import { createManagedList } from '../utils/services/managed-list.ts';
import { createMarks } from '../utils/services/marks.ts';
import { createMirror } from '../utils/services/mirror.ts';
import { createMirrorRoutes } from '../utils/services/mirror-routes.ts';
import { createObtainList } from '../utils/services/obtain-list.ts';
import { createOwnRoutes } from '../utils/services/own-routes.ts';
import { createOwnRules } from '../utils/services/own-rules.ts';
import { createPopupRoutes } from '../utils/services/popup-routes.ts';
import { createPrivacyRoutes } from '../utils/services/privacy-routes.ts';
import { createPrivateSitesRoutes } from '../utils/services/private-sites-routes.ts';
import { createProvenance } from '../utils/services/provenance.ts';
import { createQuiet } from '../utils/services/quiet.ts';
import { createQuietRoutes } from '../utils/services/quiet-routes.ts';
import { createRepeats } from '../utils/services/repeats.ts';
import { createRevision } from '../utils/services/revision.ts';
import { createSealing } from '../utils/services/sealing.ts';
import { createSecondLine } from '../utils/services/second-line.ts';
import { createSides } from '../utils/services/sides.ts';
import { createTabSound } from '../utils/services/tab-sound.ts';
import { createTimetablePush } from '../utils/services/timetable-push.ts';
import { createToolbarKeeper } from '../utils/services/toolbar.ts';
import { createWipe } from '../utils/services/wipe.ts';
import { createWipeRoutes } from '../utils/services/wipe-routes.ts';
import { createWorkOrigins } from '../utils/services/work-origins.ts';
import { createDatabase } from '../utils/storage/database.ts';
import { createDownloadRecords } from '../utils/storage/downloads.ts';
import { createHeldStore } from '../utils/storage/held.ts';
import { createJournal } from '../utils/storage/journal.ts';
import { createListHistory } from '../utils/storage/list-history.ts';

/** In ms. Measured: two to three seconds after its start on a quiet machine. */
const CHROME_FILLS_MANAGED_WITHIN = 30_000;

/**
 * Composition root. Builds every service and registers every listener in the first tick: a browser that wakes the
 * background for an event drops the event where no listener is there yet. Order: what all need, then the list, then
 * the three jobs, then the routes.
 */
export default defineBackground({
  type: 'module',
  main() {
    const target = import.meta.env.FIREFOX ? 'firefox' : 'chrome';
    const settings = createSettingsStore();
    const session = createSessionStore();
    const permissions = createPermissions();
    const clock = createClock();
    const alarms = createAlarms();
    const database = createDatabase();
    const journal = createJournal(database, clock, async () => (await journalKeeping.get()).files);
    const journalKeeping = createJournalKeeping({ settings, journal, clock });
    const history = createListHistory(database, clock);
    const bumpRevision = createRevision(session);
    const uiLanguage = () => browser.i18n.getUILanguage();
    const language = async () => chooseLanguage((await settings.get('language')) ?? 'auto', uiLanguage());

    const managed = createManagedList({
      managed: createManaged(browser.storage.managed),
      settings,
      session,
      journal,
      clock,
      fillsWithin: target === 'chrome' ? CHROME_FILLS_MANAGED_WITHIN : 0,
    });
    const lists = createLists({ settings, managed, catalogue: CATALOGUE });
    const fetcher = target === 'firefox' ? createListFetcherFirefox() : createListFetcherChrome();
    const obtain = createObtainList({ settings, session, lists, fetcher, clock, catalogue: CATALOGUE });
    const enrolment = createEnrolment({
      settings,
      session,
      lists,
      obtain,
      managed,
      permissions,
      journal,
      history,
      clock,
      browser: target,
      bumpRevision,
    });

    const hours = createHours({ settings, clock, alarms, journal });
    const homeZone = createHomeZone({ settings, hours, clock });
    const idle = createIdle();
    createClockWatch({ hours, session, clock, alarms, idle });

    const held = createHeldStore(database);
    const marks = createMarks(session);
    const keeping = createKeeping({ settings, held, marks, clock });
    const tabs = createTabs();
    const guests = createGuests(session);
    const work =
      target === 'firefox'
        ? createFirefoxBoundary({ settings, session, guests })
        : createChromeBoundary({ session, guests });
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

    const mirror = createMirror({ settings, session, hours, contexts, tabs, idle, alarms, clock });

    const notifier = createNotifier();
    const openHeld = () => openPage('options.html#held');
    const sides = createSides({ lists, hours, settings, clock });
    const sealing =
      target === 'chrome' ? createSealing({ seal: createSeal(), settings, lists, sides, permissions, tabs }) : null;
    const settleSeal = () => sealing?.settle();
    hours.onChanged(settleSeal);
    const keepWorkOrigins = createWorkOrigins({ settings, sides });
    lists.onChanged(() => Promise.all([settleSeal(), keepWorkOrigins()]));
    permissions.onChanged(settleSeal);
    const repeats = createRepeats(session, marks);
    const letThrough = createLetThrough({
      settings,
      hours,
      held,
      repeats,
      notifier,
      contexts,
      clock,
      openHeld,
    });
    const quiet = createQuiet({ lists, sides, held, keeping, letThrough, journal, clock });
    const pushTimetable = createTimetablePush({ tabs, session, hours, sides });
    const digestParts = { sides, held, keeping, notifier, journal, clock, language, openHeld };
    const tellWork = createDigest({ ...digestParts, side: 'work' });
    const tellPrivate = createDigest({ ...digestParts, side: 'private' });
    const settleSound = createTabSound({ tabs, session, sides });
    hours.onChanged(() => Promise.all([pushTimetable(), tellWork(), tellPrivate(), settleSound(), bumpRevision()]));
    if (target === 'firefox') createWorkerScripts(settings).answer(quiet);
    lists.onChanged(() => Promise.all([quiet.settle(), settleSound()]));
    tabs.onNavigated(settleSound);
    const onHeldChanged = () => Promise.all([keepToolbar(), bumpRevision()]);
    quiet.onHeld(onHeldChanged);
    quiet.onLost((origin) => sealing?.noteLost(origin));

    const downloads = target === 'firefox' ? createDownloadsFirefox() : createDownloadsChrome();
    const records = createDownloadRecords(database);
    const provenance = createProvenance({ downloads, records, lists, settings, clock });
    const copies = createCopiedTexts({ session, lists, clock });
    const pictures = createCopiedPictures({ session, lists, clock });
    const secondLine = createSecondLine({
      lists,
      managed,
      contexts,
      records,
      holds: target === 'firefox',
      tabs,
      notifier,
      openJournal: () => openPage('options.html#journal'),
      journal,
      session,
      clock,
      language,
    });
    const uploads = target === 'firefox' ? createUploadsFirefox() : createUploadsChrome();
    uploads.onUpload(secondLine.judge);
    const watchUploads = async () => uploads.watch(needsOfAll(await lists.applied(), target).guardedHosts);
    lists.onChanged(watchUploads);
    void watchUploads();
    const { explain } = secondLine;
    const guard = createGuard({
      lists,
      managed,
      contexts,
      provenance,
      copies,
      pictures,
      explain,
      journal,
      session,
      language,
    });
    const forgetSession = createForgetting({ work, guests, departures, copies, pictures, repeats, guard });
    lists.onChanged(secondLine.settle);
    lists.onChanged(provenance.catchUp);
    permissions.onChanged(provenance.catchUp);

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
      beliefs: async () => (await sealing?.beliefs()) ?? null,
    });
    sealing?.onChanged(jobs.settle);
    lists.onChanged(jobs.settle);
    permissions.onChanged(() => Promise.all([jobs.settle(), bumpRevision()]));
    const settleChecks = createListChecks({
      lists,
      enrolment,
      managed,
      alarms,
      clock,
      availability: hours.availability,
    });
    const followManaged = async () => {
      await enrolment.follow();
      await settleChecks();
    };
    // Not waited for: a check waits for the network, and ends in a change of the list itself.
    lists.onChanged(() => void followManaged());
    managed.onChanged(async () => {
      await lists.reload();
      await bumpRevision();
      await followManaged();
    });
    hours.onChanged(() => void settleChecks());

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
          held.keepOnly(kept).then(onHeldChanged),
          forgetSession(kept),
          ...(downloaded ? [records.keepOnly(kept)] : []),
        ]),
      arrange: boundary.arrange,
      bumpRevision,
      isOwnPage: (url) => url.startsWith(browser.runtime.getURL('')) && !url.includes('/handover.html'),
    });
    const onLanguageChanged = async () => {
      await Promise.all([boundary.arrange(), keepToolbar(), links.settle(), bumpRevision()]);
    };

    const own = createOwnRules({ settings, lists, permissions, browser: target, bumpRevision });
    const routes: Routes = {
      ...createListRoutes({ lists, enrolment, managed, history, permissions, browser: target }),
      ...createWipeRoutes(wipe),
      ...createOwnRoutes({ own }),
      ...createPrivacyRoutes({ settings, lists, permissions }),
      ...createHoursRoutes({ hours, homeZone, clock }),
      ...createGuardRoutes({ guard, secondLine, questions: createQuestionWindow(), scripts }),
      ...createCopiesRoutes({ copies, pictures }),
      ...createQuietRoutes({ quiet, sealing }),
      ...createHeldRoutes({ held, keeping, sides, sealing, contexts, onChanged: onHeldChanged }),
      ...createPrivateSitesRoutes({
        settings,
        lists,
        permissions,
        browser: target,
        onChanged: () => Promise.all([settleSeal(), keepWorkOrigins(), jobs.settle(), settleSound(), bumpRevision()]),
      }),
      ...createLetThroughRoutes({ letThrough, lists, permissions, bumpRevision }),
      ...createMirrorRoutes({ mirror }),
      ...createJournalRoutes({ journal, keeping: journalKeeping }),
      ...createLanguageRoutes({ settings, uiLanguage, bumpRevision: onLanguageChanged }),
      ...createBoundaryRoutes({ boundary, lists, work, own, boundaryMode, closedWork, language }),
      ...createBoundaryChoiceRoutes({
        boundaryMode,
        closedWork,
        tabs,
        lists,
        settings,
        browser: target,
        permissions,
        bumpRevision,
      }),
      ...createPopupRoutes({
        lists,
        enrolment,
        contexts,
        tabs,
        hours,
        homeZone,
        held,
        jobs,
        boundaryMode,
        departures,
        links,
        clock,
        language,
        browser: target,
      }),
    };
    listenForMessages(routes);
    welcomeOnInstall();
    startWithBrowser();
    void boundary.arrange();
    void links.settle();
    void wipe.resume();
    void hours.refresh();
    void jobs.settle();
    void provenance.catchUp();
    void journalKeeping.dropOld();
    void followManaged();
  },
});

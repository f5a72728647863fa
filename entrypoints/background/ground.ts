import { createAlarms } from '../../utils/browser/alarms.ts';
import { browser } from '../../utils/browser/browser.ts';
import { createClock } from '../../utils/browser/clock.ts';
import { createIdle } from '../../utils/browser/idle.ts';
import { createNotifier } from '../../utils/browser/notifier.ts';
import { createPermissions } from '../../utils/browser/permissions.ts';
import { createSessionStore } from '../../utils/browser/session-store.ts';
import { createSettingsStore } from '../../utils/browser/settings-store.ts';
import { createTabEvents } from '../../utils/browser/tab-events.ts';
import { createTabs } from '../../utils/browser/tabs.ts';
import { chooseLanguage } from '../../utils/i18n/language.ts';
import type { TargetBrowser } from '../../utils/policy/needs.ts';
import { createJournalKeeping } from '../../utils/services/journal-keeping.ts';
import { createRevision } from '../../utils/services/revision.ts';
import { createDatabase } from '../../utils/storage/database.ts';
import { createHeldStore } from '../../utils/storage/held.ts';
import { createJournal } from '../../utils/storage/journal.ts';

/** What all else stands on: the browser, what is stored, and the language. */
export type Ground = ReturnType<typeof createGround>;

export function createGround(target: TargetBrowser) {
  const settings = createSettingsStore();
  const session = createSessionStore();
  const clock = createClock();
  const database = createDatabase();
  const journal = createJournal(database, session, clock, async () => (await journalKeeping.get()).files);
  const journalKeeping = createJournalKeeping({ settings, journal, clock });
  const tabEvents = createTabEvents(target);
  const uiLanguage = () => browser.i18n.getUILanguage();
  return {
    target,
    settings,
    session,
    clock,
    database,
    journal,
    journalKeeping,
    uiLanguage,
    language: async () => chooseLanguage((await settings.get('language')) ?? 'auto', uiLanguage()),
    permissions: createPermissions(),
    alarms: createAlarms(),
    idle: createIdle(),
    tabEvents,
    tabs: createTabs(tabEvents),
    notifier: createNotifier(),
    held: createHeldStore(database),
    bumpRevision: createRevision(session),
  };
}

import { DEFAULT_JOURNAL_KEEPING, type JournalKeeping } from '../journal/model.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import type { SettingsStore } from '../ports/settings.ts';
import { createQueue } from './in-turn.ts';

/** What is kept of the journal, and for how long: the employee's choice. */
export interface JournalKeepingService {
  get(): Promise<JournalKeeping>;
  /** Takes effect on the rows that there are: what is not wanted any more goes at once. */
  set(keeping: JournalKeeping): Promise<void>;
  /** Drops rows older than the choice says. */
  dropOld(): Promise<void>;
}

interface Parts {
  readonly settings: Pick<SettingsStore, 'get' | 'set'>;
  readonly journal: Pick<Journal, 'dropBefore' | 'dropFiles'>;
  readonly clock: Clock;
}

const DAY = 86_400_000;

export function createJournalKeeping({ settings, journal, clock }: Parts): JournalKeepingService {
  const inTurn = createQueue();
  const get = async () => (await settings.get('journalKeeping')) ?? DEFAULT_JOURNAL_KEEPING;
  const dropOld = async () => {
    const { days } = await get();
    if (days !== null) await journal.dropBefore(clock.now() - days * DAY);
  };
  return {
    get,
    dropOld,
    set: (keeping) =>
      inTurn(async () => {
        await settings.set('journalKeeping', keeping);
        if (!keeping.files) await journal.dropFiles();
        await dropOld();
      }),
  };
}

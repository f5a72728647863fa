import type { Routes } from '../messages/server.ts';
import type { Journal } from '../ports/journal.ts';
import type { JournalKeepingService } from './journal-keeping.ts';

interface Parts {
  readonly journal: Journal;
  readonly keeping: JournalKeepingService;
}

/** What pages ask about the journal. */
export function createJournalRoutes({ journal, keeping }: Parts) {
  return {
    'journal.list': { from: ['page'], handle: (query) => journal.list(query) },
    'journal.all': {
      from: ['page'],
      async handle() {
        await keeping.dropOld();
        return journal.all();
      },
    },
    'journal.clear': {
      from: ['page'],
      async handle() {
        await journal.clear();
        return null;
      },
    },
    'journal.keeping': { from: ['page'], handle: () => keeping.get() },
    'journal.keep': {
      from: ['page'],
      async handle({ keeping: chosen }) {
        await keeping.set(chosen);
        return null;
      },
    },
  } satisfies Routes;
}

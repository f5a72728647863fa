import type { Routes } from '../messages/server.ts';
import type { Journal } from '../ports/journal.ts';

/** What pages ask about the journal. */
export function createJournalRoutes({ journal }: { journal: Journal }) {
  return {
    'journal.list': { from: ['page'], handle: (query) => journal.list(query) },
    'journal.clear': {
      from: ['page'],
      async handle() {
        await journal.clear();
        return null;
      },
    },
  } satisfies Routes;
}

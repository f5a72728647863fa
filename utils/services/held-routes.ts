import type { Routes } from '../messages/server.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { HeldStore } from '../ports/held.ts';
import type { KeepingService } from './keeping.ts';

interface Parts {
  readonly held: HeldStore;
  readonly keeping: Pick<KeepingService, 'get' | 'set'>;
  readonly contexts: Pick<Contexts, 'open'>;
  /** Called after the number that waits has changed. */
  readonly onChanged: () => Promise<unknown>;
}

/** What pages ask about notifications that were kept back. */
export function createHeldRoutes({ held, keeping, contexts, onChanged }: Parts) {
  return {
    'held.list': { from: ['page'], handle: (query) => held.list(query) },
    'held.apps': { from: ['page'], handle: () => held.apps() },
    'keeping.get': { from: ['page'], handle: () => keeping.get() },
    'keeping.set': {
      from: ['page'],
      async handle({ keeping: chosen }) {
        await keeping.set(chosen);
        await onChanged();
        return null;
      },
    },
    'held.summary': { from: ['page'], handle: () => held.summary() },
    'held.open': {
      from: ['page'],
      async handle({ id }) {
        const notification = await held.get(id);
        if (notification) await contexts.open(notification.url, notification.orgId || null);
        return null;
      },
    },
    'held.seen': {
      from: ['page'],
      async handle({ upTo }) {
        await held.markSeen(upTo);
        await onChanged();
        return null;
      },
    },
    'held.clear': {
      from: ['page'],
      async handle() {
        await held.clear();
        await onChanged();
        return null;
      },
    },
  } satisfies Routes;
}

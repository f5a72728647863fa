import type { Routes } from '../messages/server.ts';
import type { Contexts } from '../ports/contexts.ts';
import type { HeldStore } from '../ports/held.ts';
import type { KeepingService } from './keeping.ts';
import type { Sealing } from './sealing.ts';
import type { Sides } from './sides.ts';

interface Parts {
  readonly held: HeldStore;
  readonly keeping: Pick<KeepingService, 'get' | 'set'>;
  readonly sides: Pick<Sides, 'placeOf'>;
  /** Null where nothing is ever sealed. */
  readonly sealing: Pick<Sealing, 'missed'> | null;
  readonly contexts: Pick<Contexts, 'open'>;
  /** Called after the number that waits has changed. */
  readonly onChanged: () => Promise<unknown>;
}

/** What pages ask about notifications that were kept back. */
export function createHeldRoutes({ held, keeping, sides, sealing, contexts, onChanged }: Parts) {
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
    'held.missed': {
      from: ['page'],
      async handle() {
        const places = await Promise.all(((await sealing?.missed()) ?? []).map(sides.placeOf));
        return [...new Set(places.flatMap((place) => place?.appName ?? []))];
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

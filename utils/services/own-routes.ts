import type { Routes } from '../messages/server.ts';
import type { OwnRulesKeeper } from './own-rules.ts';

/** The sites that employees add themselves: as work, as where one signs in, or to be left alone. */
export function createOwnRoutes({ own }: { readonly own: OwnRulesKeeper }) {
  return {
    'own.get': { from: ['page'], handle: own.get },
    'own.add': { from: ['page'], handle: ({ to, typed }) => own.add(to, typed) },
    'own.remove': { from: ['page'], handle: ({ rule }) => own.remove(rule) },
  } satisfies Routes;
}

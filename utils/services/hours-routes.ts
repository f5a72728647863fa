import type { Routes } from '../messages/server.ts';
import type { Clock } from '../ports/clock.ts';
import type { HoursService } from './hours.ts';

/** What pages ask about the employee's hours. */
export function createHoursRoutes({ hours, clock }: { hours: HoursService; clock: Clock }) {
  return {
    'hours.get': {
      from: ['page'],
      handle: async () => ({
        hours: await hours.get(),
        availability: await hours.availability(),
        browserZone: clock.zone(),
      }),
    },
    'hours.set': { from: ['page'], handle: (request) => hours.set(request.hours) },
    'hours.override': { from: ['page'], handle: (request) => hours.override(request.override) },
  } satisfies Routes;
}

import type { Routes } from '../messages/server.ts';
import type { Clock } from '../ports/clock.ts';
import type { HomeZone } from './home-zone.ts';
import type { HoursService } from './hours.ts';

interface Parts {
  readonly hours: HoursService;
  readonly homeZone: HomeZone;
  readonly clock: Clock;
}

/** What pages ask about the employee's hours. */
export function createHoursRoutes({ hours, homeZone, clock }: Parts) {
  return {
    'hours.get': {
      from: ['page'],
      handle: async () => ({
        hours: await hours.get(),
        availability: await hours.availability(),
        browserZone: clock.zone(),
        zoneNews: await homeZone.news(),
      }),
    },
    'hours.set': { from: ['page'], handle: (request) => hours.set(request.hours) },
    'hours.zone': { from: ['page'], handle: ({ answer }) => homeZone.answer(answer) },
    'hours.override': { from: ['page'], handle: (request) => hours.override(request.override) },
  } satisfies Routes;
}

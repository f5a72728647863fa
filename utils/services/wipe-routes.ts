import type { WipeWish } from '../boundary/wipe-report.ts';
import type { Routes } from '../messages/server.ts';
import type { Wipe } from './wipe.ts';

/** What pages ask about taking work data away. */
export function createWipeRoutes(wipe: Wipe) {
  const begin = (leave: boolean, { orgId, history, downloads }: Omit<WipeWish, 'leave'>) =>
    wipe.begin({ orgId, leave, history: history === true, downloads: downloads === true });
  return {
    'list.leave': { from: ['page'], handle: (wish) => begin(true, { history: false, downloads: false, ...wish }) },
    'wipe.begin': { from: ['page'], handle: (wish) => begin(false, wish) },
    'wipe.tabs': { from: ['page'], handle: async ({ orgId }) => (await wipe.tabsOf(orgId)).length },
    'wipe.state': { from: ['page'], handle: () => wipe.state() },
    'wipe.go-on': { from: ['page'], handle: () => wipe.goOn() },
    'wipe.put-away': {
      from: ['page'],
      async handle() {
        await wipe.putAway();
        return null;
      },
    },
  } satisfies Routes;
}

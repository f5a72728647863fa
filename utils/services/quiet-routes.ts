import type { Sender } from '../messages/sender.ts';
import type { Routes } from '../messages/server.ts';
import type { Quiet } from './quiet.ts';
import type { Sealing } from './sealing.ts';

/** What the relays on work apps ask. */
export function createQuietRoutes({ quiet, sealing }: { quiet: Quiet; sealing: Sealing | null }) {
  return {
    'quiet.timetable': {
      from: ['content'],
      async handle(_request, sender) {
        const origin = originOf(sender);
        // It may ask because the seal is still on.
        await sealing?.follow();
        const [side, timetable] = await Promise.all([quiet.side(origin), quiet.timetable(origin)]);
        const permission = side && (await sealing?.permissionOf(origin));
        return { side, timetable, ...(permission ? { permission } : {}) };
      },
    },
    'quiet.hold': {
      from: ['content'],
      handle: async (request, sender) => ({ held: await quiet.hold(originOf(sender), request) }),
    },
    'quiet.pushes': {
      from: ['content'],
      async handle(_request, sender) {
        if (await quiet.side(originOf(sender))) await sealing?.notePushes(originOf(sender));
        return null;
      },
    },
    'quiet.broke': {
      from: ['content'],
      async handle(request, sender) {
        await quiet.broke(originOf(sender), request?.detail);
        return null;
      },
    },
  } satisfies Routes;
}

function originOf(sender: Sender): string {
  return sender.kind === 'content' ? sender.origin : '';
}

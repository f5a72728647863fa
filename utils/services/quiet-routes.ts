import type { Sender } from '../messages/sender.ts';
import type { Routes } from '../messages/server.ts';
import type { Quiet } from './quiet.ts';

/** What the relays on work apps ask. */
export function createQuietRoutes({ quiet }: { quiet: Quiet }) {
  return {
    'quiet.timetable': {
      from: ['content'],
      async handle(_request, sender) {
        const origin = originOf(sender);
        return { side: await quiet.side(origin), timetable: await quiet.timetable(origin) };
      },
    },
    'quiet.hold': {
      from: ['content'],
      handle: async (request, sender) => ({ held: await quiet.hold(originOf(sender), request) }),
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

import type { Routes } from '../messages/server.ts';
import type { MirrorService } from './mirror.ts';

/** What pages ask about the overtime mirror. */
export function createMirrorRoutes({ mirror }: { mirror: MirrorService }) {
  return {
    'mirror.get': { from: ['page'], handle: () => mirror.get() },
    'mirror.switch': {
      from: ['page'],
      async handle({ on }) {
        await mirror.switchTo(on);
        return null;
      },
    },
    'mirror.clear': {
      from: ['page'],
      async handle() {
        await mirror.clear();
        return null;
      },
    },
  } satisfies Routes;
}

import { apply, NativePromise } from './natives.ts';
import { replace } from './replace.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** Keeps the app's badge and the device's vibration still while it is quiet. The badge comes back as the app last set it. */
export function quietDevice({ navigator, Navigator }: Window & typeof globalThis, room: WaitingRoom): void {
  const prototype = Navigator?.prototype;
  const clearAppBadge = prototype?.clearAppBadge;
  let last: (() => unknown) | undefined;
  for (const name of ['setAppBadge', 'clearAppBadge']) {
    replace(prototype, name, (target, self, args) => {
      last = () => apply(target, self, args as never);
      return room.decide() === 'show' ? last() : new NativePromise<void>((resolve) => resolve());
    });
  }
  room.onTurn((quiet) => {
    if (!last) return;
    const set = (quiet ? apply(clearAppBadge, navigator, []) : last()) as Promise<void>;
    set.catch(() => {});
  });
  // No vibration at all is one that the browser knows, with its own rules and its own answer.
  replace(prototype, 'vibrate', (target, self, args) =>
    apply(target, self, (room.decide() === 'show' ? args : [0]) as never),
  );
}

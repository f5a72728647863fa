import { hookCopies } from './copy-hook.ts';
import { apply, getter } from './natives.ts';
import { quietDevice } from './quiet-device.ts';
import { hookNotifications, type PermissionFacts, type Realm } from './quiet-hook.ts';
import { hookRealmsToCome } from './realms-to-come.ts';
import { replace } from './replace.ts';
import { openWaitingRoom, type WaitingRoom } from './waiting-room.ts';

const { has, add } = WeakSet.prototype;

/** What one browser needs of quiet in a page, and the other does not. */
export interface PageParts {
  readonly blobWorkers?: (page: Window & typeof globalThis, room: WaitingRoom) => void;
  readonly permission?: (page: Window & typeof globalThis, room: WaitingRoom) => PermissionFacts;
}

/** Everything that quiet puts into a page's own world. */
export function installQuietPage({ blobWorkers, permission }: PageParts = {}): void {
  const room = openWaitingRoom();
  const facts = permission?.(window, room);
  const known = new WeakSet<object>();
  const Own = window.Notification;
  const hook = (realm: Realm) => {
    const { Notification } = realm;
    if (!Notification || apply(has, known, [Notification])) return;
    hookNotifications(realm, room, facts, Own);
    apply(add, known, [realm.Notification as object]);
  };
  hook(window);
  const reach = hookRealmsToCome(window, hook);
  const frameCount = getter(window, 'length') as (this: unknown) => number;
  replace(window, 'frames', (target, self) => {
    for (let at = apply(frameCount, window, []) - 1; at >= 0; at -= 1) reach(window[at] as Window & typeof globalThis);
    return apply(target, self, []);
  });
  quietDevice(window, room);
  blobWorkers?.(window, room);
  hookCopies(window, room.copied);
}

import { apply, construct, getter, NativePromise, NativeProxy, now } from './natives.ts';
import { type GivenNotification, readGiven } from './notification-options.ts';
import { answerForStubs, createStub, fire, showBehind } from './notification-stub.ts';
import { define, replace } from './replace.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** A global object with notifications of its own: a window, or a worker's. */
export interface Realm {
  Notification?: typeof Notification;
  ServiceWorkerRegistration?: typeof ServiceWorkerRegistration;
}

/** What the person has set, and whether the browser acts by it now; see `sealed-permission.ts`. */
export interface PermissionFacts {
  /** What the browser goes by now. */
  native(): NotificationPermission;
  sees(native: NotificationPermission): NotificationPermission;
  /** Whether the browser would refuse what the person has allowed. */
  isSealed(native: NotificationPermission): boolean;
}

/** In ms. */
const GRANTED_FOR = 1_000;

/**
 * Stands before the two ways by which a realm shows a notification. While available the browser's own function runs,
 * at once, and nothing else happens. While quiet the page gets an object that behaves as a shown one, and hears of it
 * after the notification is on disk. Before it is known which of the two holds, it waits.
 * Whatever goes wrong here, the browser's own function runs.
 * @param Own notifications of the page that has the realm at hand: the realm may be gone before it is known what to do
 */
export function hookNotifications(
  realm: Realm,
  room: WaitingRoom,
  facts?: PermissionFacts,
  Own: typeof Notification | undefined = realm.Notification,
): void {
  const Native = realm.Notification;
  const registration = realm.ServiceWorkerRegistration?.prototype;
  if (!Native || !Own) return;
  const permission = getter(Own, 'permission');
  const active = registration && getter(registration, 'active');

  let granted = 0;
  let native: NotificationPermission = 'granted';
  /** Chrome asks another process for the permission, which takes a ms or two: once a second will do. */
  const readPermission = (at: number) => {
    if (at - granted < GRANTED_FOR) return;
    native = facts ? facts.native() : apply(permission, Own, []);
    if (native === 'granted') granted = at;
  };
  const supports = (attribute: string) => attribute in Native.prototype;
  /** What has to wait; undefined where the browser is to do it, be it to throw. */
  const read = (args: readonly unknown[], at: number, worker?: { readonly of: object }) => {
    try {
      if (room.decide() === 'show') {
        if (!facts) return;
        readPermission(at);
        if (!facts.isSealed(native)) return;
        room.askAgain();
      }
      readPermission(at);
      if ((facts ? facts.sees(native) : native) !== 'granted') return;
      if (worker && active && !apply(active, worker.of, [])) return;
      return readGiven(args, !!worker, supports, at);
    } catch {
      // What the page gave cannot be read; the browser says so in its own words.
    }
  };
  const tellOf = ({ title, body, tag }: GivenNotification['attributes'], at: number) => ({ title, body, tag, at });

  const Hooked = new NativeProxy(Native, {
    construct(target, args, newTarget) {
      try {
        const at = now();
        const given = read(args, at);
        if (given) {
          const { notification, stub } = createStub(given, newTarget);
          room.enter({
            notification: { ...tellOf(given.attributes, at), via: 'constructor' },
            held: () => stub.closed || fire(notification, 'show'),
            show: () => stub.closed || showBehind(notification, stub, new Own(given.title, given.options)),
          });
          return notification;
        }
      } catch (error) {
        room.broke(error);
      }
      return construct(target, args, newTarget);
    },
  });

  answerForStubs(Native.prototype);
  define(Native.prototype, 'constructor', Hooked);
  define(realm, 'Notification', Hooked);
  if (registration) {
    replace(registration, 'showNotification', (target, self, args) => {
      try {
        const at = now();
        const given = read(args, at, { of: self });
        if (given) {
          return new NativePromise<unknown>((resolve) =>
            room.enter({
              notification: { ...tellOf(given.attributes, at), via: 'registration' },
              held: () => resolve(undefined),
              show: () => resolve(apply(target, self, [given.title, given.options])),
            }),
          );
        }
      } catch (error) {
        room.broke(error);
      }
      return apply(target, self, args);
    });
  }
}

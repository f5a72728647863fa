import { apply, construct, getter, NativePromise, NativeProxy, now } from './natives.ts';
import { type GivenNotification, readGiven } from './notification-options.ts';
import { answerForStubs, createStub, fire, showBehind } from './notification-stub.ts';
import { openWaitingRoom } from './waiting-room.ts';

/** In ms. */
const GRANTED_FOR = 1_000;

/**
 * Stands before the two ways by which a page shows a notification. While available the browser's own function runs,
 * at once, and nothing else happens. While quiet the page gets an object that behaves as a shown one, and hears of it
 * after the notification is on disk. Before the timetable has come, or after it has run out, it waits.
 * Whatever goes wrong here, the browser's own function runs.
 */
export function installQuietHook(): void {
  const Native = window.Notification;
  if (!Native) return;
  const permission = getter(Native, 'permission');
  const registration = window.ServiceWorkerRegistration?.prototype;
  const active = registration && getter(registration, 'active');
  const room = openWaitingRoom();

  let granted = 0;
  /** Chrome asks another process for the permission, which takes a ms or two: once a second will do. */
  const mayNotify = (at: number) => {
    if (at - granted < GRANTED_FOR) return true;
    if (apply(permission, Native, []) !== 'granted') return false;
    granted = at;
    return true;
  };
  const supports = (attribute: string) => attribute in Native.prototype;
  /** What has to wait; undefined where the browser is to do it, be it to throw. */
  const read = (args: readonly unknown[], at: number, worker?: { readonly of: object }) => {
    try {
      if (room.decide() === 'show' || !mayNotify(at)) return;
      if (worker && !apply(active, worker.of, [])) return;
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
            show: () => stub.closed || showBehind(notification, stub, new Native(given.title, given.options)),
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
  define(window, 'Notification', Hooked);
  if (registration) {
    define(
      registration,
      'showNotification',
      new NativeProxy(registration.showNotification, {
        apply(target, self, args) {
          try {
            const at = now();
            const given = read(args, at, { of: self });
            if (given) {
              return new NativePromise<void>((resolve) =>
                room.enter({
                  notification: { ...tellOf(given.attributes, at), via: 'registration' },
                  held: resolve,
                  show: () => resolve(apply(target, self, [given.title, given.options])),
                }),
              );
            }
          } catch (error) {
            room.broke(error);
          }
          return apply(target, self, args);
        },
      }),
    );
  }
}

/** Puts a value in the place of the browser's own, as writable, enumerable and configurable as that was. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { ...Object.getOwnPropertyDescriptor(target, name), value });
}

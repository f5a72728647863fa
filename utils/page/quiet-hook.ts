import type { Timetable } from '../availability/model.ts';
import { openPageChannel } from './channel-page.ts';
import { apply, construct, getter, NativePromise, NativeProxy, now } from './natives.ts';
import { type GivenNotification, readGiven } from './notification-options.ts';
import { answerForStubs, createStub, fire, showBehind } from './notification-stub.ts';
import { decideByTimetable } from './quiet-decision.ts';
import { type FromHook, type FromRelay, QUIET_CHANNEL } from './quiet-messages.ts';

/** One notification that the page believes to be on its way. */
interface Waiting {
  readonly given: GivenNotification;
  readonly via: 'constructor' | 'registration';
  readonly at: number;
  /** It is safely kept: the page may hear that it was shown. */
  held(): unknown;
  /** The browser shows it after all. */
  show(): unknown;
}

/** Texts longer than this are cut before they leave the page. */
const LONGEST_TEXT = 500;

/**
 * Stands before the two ways by which a page shows a notification. While available the browser's own function runs,
 * at once, and nothing else happens. While quiet the page gets an object that behaves as a shown one, and hears of it
 * after the notification is on disk. Before the timetable has come, or after it has run out, it waits.
 * Whatever goes wrong here, the browser's own function runs.
 */
export function installQuietHook(): void {
  const Native = window.Notification;
  if (!Native) return;
  const { slice } = String.prototype;
  const permission = getter(Native, 'permission');
  const registration = window.ServiceWorkerRegistration?.prototype;
  const active = registration && getter(registration, 'active');

  let timetable: Timetable | undefined;
  let gone = false;
  let broken = false;
  let asked = true;
  let made = 0;
  /** Sent to the relay and not answered yet, by number. */
  const sent: Record<number, Waiting> = Object.create(null);
  /** Made while there was no timetable to decide by. */
  let undecided: Waiting[] = [];

  const tell = (message: FromHook) => channel.send(message);
  const broke = (error: unknown) => {
    if (!broken) tell({ kind: 'broke', detail: `${error}` });
    broken = true;
  };
  const decide = () => (gone ? 'show' : decideByTimetable(timetable, now()));
  const cut = (text: unknown): string => apply(slice, text, [0, LONGEST_TEXT]);
  const mayShow = () => apply(permission, Native, []) !== 'granted' || decide() === 'show';
  const supports = (attribute: string) => attribute in Native.prototype;
  /** What has to wait; undefined where the browser is to do it, be it to throw. */
  const read = (args: readonly unknown[], at: number, worker?: { readonly of: object }) => {
    try {
      if (mayShow() || (worker && !apply(active, worker.of, []))) return;
      return readGiven(args, !!worker, supports, at);
    } catch {
      // What the page gave cannot be read; the browser says so in its own words.
    }
  };

  const show = (waiting: Waiting | undefined) => {
    try {
      waiting?.show();
    } catch (error) {
      broke(error);
    }
  };
  const settle = (waiting: Waiting) => {
    const decision = decide();
    if (decision === 'show') show(waiting);
    else if (decision === 'ask') {
      undecided[undecided.length] = waiting;
      if (!asked) tell({ kind: 'ask' });
      asked = true;
    } else {
      made += 1;
      sent[made] = waiting;
      const { title, body, tag } = waiting.given.attributes;
      const notification = { title: cut(title), body: cut(body), tag: cut(tag), via: waiting.via, at: waiting.at };
      tell({ kind: 'hold', id: made, notification });
    }
  };
  const settleUndecided = () => {
    const before = undecided;
    undecided = [];
    for (let at = 0; at < before.length; at += 1) settle(before[at] as Waiting);
  };
  const leave = () => {
    gone = true;
    settleUndecided();
  };

  const channel = openPageChannel(
    QUIET_CHANNEL,
    (raw) => {
      const message = raw as FromRelay;
      if (message.kind === 'gone') leave();
      else if (message.kind === 'timetable') {
        ({ timetable } = message);
        asked = false;
        settleUndecided();
      } else {
        for (let at = 0; at < message.ids.length; at += 1) {
          const id = message.ids[at] as number;
          const waiting = sent[id];
          delete sent[id];
          if (message.held) waiting?.held();
          else show(waiting);
        }
      }
    },
    leave,
  );

  const Hooked = new NativeProxy(Native, {
    construct(target, args, newTarget) {
      try {
        const at = now();
        const given = read(args, at);
        if (given) {
          const { notification, stub } = createStub(given, newTarget);
          settle({
            given,
            via: 'constructor',
            at,
            held: () => stub.closed || fire(notification, 'show'),
            show: () => stub.closed || showBehind(notification, stub, new Native(given.title, given.options)),
          });
          return notification;
        }
      } catch (error) {
        broke(error);
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
                settle({
                  given,
                  via: 'registration',
                  at,
                  held: resolve,
                  show: () => resolve(apply(target, self, [given.title, given.options])),
                }),
              );
            }
          } catch (error) {
            broke(error);
          }
          return apply(target, self, args);
        },
      }),
    );
  }
  tell({ kind: 'ask' });
}

/** Puts a value in the place of the browser's own, as writable, enumerable and configurable as that was. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { ...Object.getOwnPropertyDescriptor(target, name), value });
}

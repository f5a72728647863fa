import { takeBelief } from './belief.ts';
import { addListener, apply, getter, NativePromise, now, stopImmediate } from './natives.ts';
import type { PermissionFacts } from './quiet-hook.ts';
import { replace } from './replace.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** How often the background may be asked whether the seal still has to be on, in ms. */
const ASK_EVERY = 1_000;
const STATES = { granted: 'granted', denied: 'denied', default: 'prompt' } as const;
const { get, set } = WeakMap.prototype;
const { then } = Promise.prototype;

/**
 * While it is quiet Chrome's own settings say “denied” for work apps, since no hook reaches workers and pushes. What
 * the person has said stays what a page sees: by `Notification`, `navigator.permissions` and `PushManager`.
 */
export function answerForPermission(page: Window & typeof globalThis, room: WaitingRoom): PermissionFacts {
  // What it was when this page began, where that was sealed.
  let mine = takeBelief();
  let asked = 0;
  // No person can say anything of a page without an origin.
  const isAny = page.origin !== 'null';
  const sees = (native: NotificationPermission): NotificationPermission => {
    if (!isAny) return native;
    const told = room.permission();
    if (native !== 'denied') mine = native;
    else if (told) mine = told;
    return mine ?? native;
  };
  const { Notification: Native } = page;
  const native = Native && (getter(Native, 'permission') as () => NotificationPermission);
  const facts: PermissionFacts = {
    native: () => apply(native, Native, []),
    sees,
    isSealed(native) {
      if (native !== 'denied' || sees(native) !== 'granted' || now() - asked < ASK_EVERY) return false;
      asked = now();
      return true;
    },
  };
  if (Native) hookPermission(page, facts);
  return facts;
}

/** Makes everything in a page that tells of the permission tell what the person has said. */
function hookPermission(page: Window & typeof globalThis, { native, sees }: PermissionFacts): void {
  const { Notification: Native } = page;
  const isLaid = () => native() === 'denied' && sees('denied') !== 'denied';

  replace(Native, 'permission', (target, self) => sees(apply(target, self, []) as NotificationPermission));
  replace(Native, 'requestPermission', (target, self, args) => {
    if (!isLaid()) return apply(target, self, args as never);
    const answer = sees('denied');
    const [callback] = args;
    return new NativePromise((resolve) => {
      if (typeof callback === 'function') apply(callback as () => unknown, undefined, [answer]);
      resolve(answer);
    });
  });
  replace(page.PushManager?.prototype, 'permissionState', (target, self, args) => {
    const answer = apply(target, self, args as never) as Promise<PermissionState>;
    return apply(then, answer, [(state: PermissionState) => (state === 'denied' ? STATES[sees('denied')] : state)]);
  });

  const { PermissionStatus } = page;
  if (!PermissionStatus) return;
  const nameOf = getter(PermissionStatus.prototype, 'name') as (this: unknown) => string;
  const ours = (status: object) => {
    const name = apply(nameOf, status, []);
    return name === 'notifications' || name === 'push';
  };
  replace(PermissionStatus.prototype, 'state', (target, self) => {
    const state = apply(target, self, []) as PermissionState;
    return state === 'denied' && ours(self) ? STATES[sees('denied')] : state;
  });
  const stateOf = getter(PermissionStatus.prototype, 'state') as (this: unknown) => PermissionState;
  const last = new WeakMap<object, PermissionState>();
  replace(page.Permissions?.prototype, 'query', (target, self, args) => {
    const answer = apply(target, self, args as never) as Promise<PermissionStatus>;
    const watch = (status: PermissionStatus) => {
      if (!ours(status)) return status;
      apply(set, last, [status, apply(stateOf, status, [])]);
      // The first listener that it has: what nobody is to see, nobody hears.
      const onChange = (event: Event) => {
        const state = apply(stateOf, status, []);
        if (state === apply(get, last, [status])) apply(stopImmediate, event, []);
        apply(set, last, [status, state]);
      };
      apply(addListener, status, ['change', onChange]);
      return status;
    };
    return apply(then, answer, [watch]);
  });
}

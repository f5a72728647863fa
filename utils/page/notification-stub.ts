import { addListener, apply, construct, dispatch, preventDefault } from './natives.ts';
import type { GivenNotification } from './notification-options.ts';
import { wrap } from './replace.ts';

type Handler = ((this: object, event: Event) => unknown) | object | null;

/** What stands behind a notification that the browser has not made itself. */
export interface Stub {
  readonly given: GivenNotification;
  readonly handlers: Record<string, Handler>;
  /** The browser's own, once it is shown after all: it does the rest. */
  real?: Notification;
  closed?: boolean;
}

const { Event, EventTarget, queueMicrotask } = globalThis;
const stubs = new WeakMap<object, Stub>();
const { get, set } = WeakMap.prototype;
const EVENTS = ['show', 'click', 'close', 'error'] as const;

/**
 * Makes a notification that is one in every way a page can see without looking at a screen: an event target with
 * `Notification`'s prototype (or that of the page's own subclass), whose attributes are answered by `answerForStubs`.
 */
export function createStub(given: GivenNotification, newTarget: object): { notification: EventTarget; stub: Stub } {
  const notification = construct(EventTarget, [], newTarget as never) as EventTarget;
  const stub: Stub = { given, handlers: {} };
  apply(set, stubs, [notification, stub]);
  return { notification, stub };
}

/** Says on a stub that something happened. @returns false where the page prevented what would follow */
export function fire(notification: EventTarget, type: string): boolean {
  return apply(dispatch, notification, [new Event(type, { cancelable: true })]);
}

/** Lets the browser's own notification do what a stub promised. */
export function showBehind(notification: EventTarget, stub: Stub, real: Notification): void {
  stub.real = real;
  for (let at = 0; at < EVENTS.length; at += 1) {
    const type = EVENTS[at] as string;
    apply(addListener, real, [
      type,
      (event: Event) => {
        if (!fire(notification, type)) apply(preventDefault, event, []);
      },
    ]);
  }
}

/** Makes the prototype's own attributes and `close` answer for stubs too; for real notifications nothing changes. */
export function answerForStubs(prototype: object): void {
  const names = Object.getOwnPropertyNames(prototype);
  for (const name of names) {
    const property = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    if (property.get) property.get = answer(property.get, (stub) => readAttribute(stub, name));
    if (property.set) property.set = answer(property.set, (stub, self, [value]) => setHandler(stub, self, name, value));
    if (name === 'close') property.value = answer(property.value, closeStub);
    Object.defineProperty(prototype, name, property);
  }
}

type Answer = (stub: Stub, self: EventTarget, args: readonly unknown[]) => unknown;

function answer<F extends (...args: never[]) => unknown>(native: F, give: Answer): F {
  return wrap(native, (target, self, args) => {
    const stub = apply(get, stubs, [self]) as Stub | undefined;
    return stub ? give(stub, self as EventTarget, args) : apply(target, self, args as never);
  }) as F;
}

function readAttribute(stub: Stub, name: string): unknown {
  return name in stub.given.attributes ? stub.given.attributes[name] : (stub.handlers[name] ?? null);
}

function setHandler(stub: Stub, self: EventTarget, name: string, value: unknown): void {
  const isNew = !(name in stub.handlers);
  stub.handlers[name] = typeof value === 'function' || typeof value === 'object' ? value : null;
  if (!isNew) return;
  apply(addListener, self, [
    // `onclick` hears `click`.
    name.slice(2),
    (event: Event) => {
      const handler = stub.handlers[name];
      if (typeof handler === 'function' && apply(handler, self, [event]) === false) apply(preventDefault, event, []);
    },
  ]);
}

/** Closing takes nothing back of what was held: many pages close their own after a few seconds. */
function closeStub(stub: Stub, self: EventTarget): void {
  if (stub.real) stub.real.close();
  else if (!stub.closed) {
    stub.closed = true;
    queueMicrotask(() => fire(self, 'close'));
  }
}

/**
 * What the page could later replace, saved before its first script runs. Everything in `utils/page` calls these
 * through `apply`, never a method of an object the page can reach.
 */
export const apply = Reflect.apply;
export const addListener = EventTarget.prototype.addEventListener;
export const removeListener = EventTarget.prototype.removeEventListener;
export const dispatch = EventTarget.prototype.dispatchEvent;
export const stopImmediate = Event.prototype.stopImmediatePropagation;
export const preventDefault = Event.prototype.preventDefault;
export const now = Date.now;

export const getter = (prototype: object, name: string) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: unknown) => never;

export const messagePorts: (this: unknown) => readonly MessagePort[] = getter(MessageEvent.prototype, 'ports');
export const messageData: (this: unknown) => unknown = getter(MessageEvent.prototype, 'data');
export const postToPort = MessagePort.prototype.postMessage;
export const startPort = MessagePort.prototype.start;
export const construct = Reflect.construct;
export const NativeProxy = Proxy;
export const NativePromise = Promise;

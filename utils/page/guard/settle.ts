import { apply, NativePromise } from '../natives.ts';
import { define, onSettled, ownProperty, setOwn } from './natives.ts';

type Done<T> = (value: T) => void;

/** Hears how a promise of the browser's ends, without the page's code running or seeing it. */
export function whenSettled<T>(promise: Promise<T>, done: Done<T>, failed: Done<unknown>): void {
  // `then` looks here for what kind of promise to make, and the page could have it look elsewhere.
  setOwn(promise, 'constructor', undefined);
  apply(onSettled, promise, [done, failed]);
  delete (promise as { constructor?: unknown }).constructor;
}

/** A promise that ends as `decide` says, once another has ended well. What goes wrong on the way is its refusal. */
export function hold<T>(promise: Promise<T>, decide: (value: T, give: () => void, refuse: Done<unknown>) => void) {
  return new NativePromise<T>((resolve, refuse) => {
    const next = (value: T) => {
      try {
        decide(value, () => resolve(value), refuse);
      } catch (error) {
        refuse(error);
      }
    };
    whenSettled(promise, next, refuse);
  });
}

/** A promise that was refused. */
export const refusal = (error: unknown) => new NativePromise<never>((_, refuse) => refuse(error));

/** What the browser may give by a promise on the way to a person's files. */
const GIVEN = [
  'Object',
  'Array',
  'Blob',
  'File',
  'FileSystemHandle',
  'FileSystemFileHandle',
  'FileSystemDirectoryHandle',
  'ClipboardItem',
] as const;
const givenPrototypes = GIVEN.flatMap((name) => {
  const given = (window as unknown as Record<string, { readonly prototype: object } | undefined>)[name];
  return given ? [given.prototype] : [];
});
let closed: boolean | undefined;

/**
 * A promise asks what it is given for a `then`, and a page may have put one on a prototype, to be called with it before
 * any verdict. From the first use on none can: whoever writes `then` to an object writes it there alone.
 * @returns false where the page was first; nothing of a person's may come by a promise then
 */
export function closeThen(): boolean {
  if (closed !== undefined) return closed;
  closed = true;
  for (let at = 0; at < givenPrototypes.length; at += 1) {
    const prototype = givenPrototypes[at] as object;
    if (ownProperty(prototype, 'then')) closed = false;
  }
  for (let at = 0; closed && at < givenPrototypes.length; at += 1) {
    define(givenPrototypes[at], 'then', {
      __proto__: null,
      get: () => undefined,
      set(this: object, value: unknown) {
        define(this, 'then', {
          __proto__: null,
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        } as PropertyDescriptor);
      },
    } as PropertyDescriptor);
  }
  return closed;
}

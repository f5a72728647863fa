import { NativeProxy } from './natives.ts';

type Native = (this: unknown, ...args: never[]) => unknown;

/** What is done in place of a function of the browser's; `target` is that function. */
export type Replacement = (target: Native, self: object, args: readonly unknown[]) => unknown;

/** Puts a value in the place of the browser's own, as writable, enumerable and configurable as that was. */
export function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { ...Object.getOwnPropertyDescriptor(target, name), value });
}

/** A proxy keeps the function's name, length and look. */
export const wrap = (native: Native, run: Replacement): Native =>
  new NativeProxy(native, {
    // Traps that the page might add to `Object.prototype` are none of ours.
    __proto__: null,
    apply: (target: Native, self: object, args: readonly unknown[]) => run(target, self, args),
  } as ProxyHandler<Native>);

/**
 * Replaces a method, or the getter of an attribute, that an object has itself; does nothing where the browser has no
 * such thing.
 */
export function replace(holder: object | undefined, name: string, run: Replacement): void {
  const property = holder && Object.getOwnPropertyDescriptor(holder, name);
  const native = property?.get ?? property?.value;
  if (!holder || typeof native !== 'function') return;
  Object.defineProperty(holder, name, { ...property, [property?.get ? 'get' : 'value']: wrap(native, run) });
}

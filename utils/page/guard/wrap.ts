import { apply } from '../natives.ts';
import { define } from './natives.ts';

export interface Around {
  /** May change the arguments in place; a function that it returns is called after the native, also where that threw. */
  before?(self: unknown, args: unknown[]): unknown;
  /** True = the native is not called, and gives undefined. */
  instead?(self: unknown): boolean;
  after?(result: unknown, self: unknown): void;
}

/**
 * Puts something around a native method, or the setter of an attribute, which keeps its shape: same name, length,
 * source text, errors. What goes wrong around it is noted and never reaches the page. What the browser lacks is left out.
 */
export function wrap(prototype: object, name: string, around: Around, note: (error: unknown) => void): void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  const native = own?.set ?? own?.value;
  if (typeof native !== 'function') return;
  const quietly = <T>(step: () => T): T | undefined => {
    try {
      return step();
    } catch (error) {
      note(error);
      return undefined;
    }
  };
  const wrapped = new Proxy(native, {
    // Traps that the page might add to `Object.prototype` are none of ours.
    __proto__: null,
    apply(native: (this: unknown) => unknown, self: unknown, args: unknown[]) {
      const end = quietly(() => around.before?.(self, args));
      if (quietly(() => around.instead?.(self))) return undefined;
      try {
        const result = apply(native, self, args as never);
        quietly(() => around.after?.(result, self));
        return result;
      } finally {
        if (typeof end === 'function') quietly(end as () => unknown);
      }
    },
  } as ProxyHandler<() => unknown>);
  define(prototype, name, { ...own, [own?.set ? 'set' : 'value']: wrapped });
}

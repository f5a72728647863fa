import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Without waiting for the page to be idle. The polyfill's types know neither that nor the worlds. */
export function runScript<Args extends unknown[] = [], Result = unknown>(
  injection: Omit<Scripting.ScriptInjection, 'func' | 'args'> & {
    world?: 'MAIN' | 'ISOLATED';
    args?: Args;
    func?: (...args: Args) => Result;
  },
): Promise<Scripting.InjectionResult[]> {
  return browser.scripting.executeScript({ ...injection, injectImmediately: true } as Scripting.ScriptInjection);
}

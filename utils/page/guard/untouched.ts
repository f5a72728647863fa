import { apply } from '../natives.ts';
import { eventPath, eventType, ownProperty, prototypeOf, setPrototype, sourceText } from './natives.ts';

/** How this browser writes down its own methods and getters, cut where the name stands. No script can write the same. */
const [beforeMethod, afterMethod] = sourceText.call(eventPath).split('composedPath');
const [beforeGetter, afterGetter] = sourceText.call(eventType).split('type');

/**
 * Finds the browser's own method or getter of an object whose interface has no name, so that it could not be saved
 * before the page ran. What a page put in its place is passed over.
 * @returns undefined where the page has left none; calling that throws
 */
function findUntouched(object: object, name: string): ((this: unknown) => unknown) | undefined {
  for (let at = prototypeOf(object); at; at = prototypeOf(at)) {
    const own = ownProperty(at, name);
    if (!own) continue;
    setPrototype(own, null);
    const found = own.get ?? own.value;
    const text = typeof found === 'function' && apply(sourceText, found, []);
    if (text === `${beforeMethod}${name}${afterMethod}` || text === `${beforeGetter}${name}${afterGetter}`)
      return found;
  }
  return undefined;
}

/** Calls a method, or reads a getter, that the page may have replaced. Throws where nothing of the browser is left. */
export function callUntouched<T>(object: object, name: string, args: readonly unknown[] = []): T {
  return apply(findUntouched(object, name) as (...given: unknown[]) => T, object, args);
}

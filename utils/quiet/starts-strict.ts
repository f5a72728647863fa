/** White space, line terminators and comments, then the first thing that is none of them (ECMAScript §12). */
const BEFORE = /^(?:\s|\/\/[^\n\r\u2028\u2029]*[\n\r\u2028\u2029]|\/\*[\s\S]*?\*\/)*/;
const STRICT = /^(?:'use strict'|"use strict")/;
/** What may still become a directive or a comment when more of the text comes. */
const UNDECIDED = /^(?:\/(?:$|\/[^\n\r\u2028\u2029]*$|\*[\s\S]*$)|['"][use strict]{0,10}$|$)/;

/**
 * Whether a script says that it is strict, by the directive that has to be its first statement, told from its
 * beginning; undefined where that is too short to tell.
 */
export function startsStrict(beginning: string): boolean | undefined {
  const first = beginning.slice(BEFORE.exec(beginning)?.[0].length ?? 0);
  if (STRICT.test(first)) return true;
  return UNDECIDED.test(first) ? undefined : false;
}

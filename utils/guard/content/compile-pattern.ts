import { RE2JS } from 're2js';

/** Instructions of a compiled pattern. Time is at most this times the length of the text. */
const MAX_PROGRAM = 1_000;

export type CompiledPattern =
  | { readonly kind: 'pattern'; readonly regex: RE2JS }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Makes a pattern of the list ready, in RE2's syntax (github.com/google/re2/wiki/Syntax), which knows no look-around and
 * no back references and therefore runs in time linear in the text, whoever wrote it. `^` and `$` are ends of lines.
 * Refused: what is no such pattern, is too large, or fits where nothing is.
 */
export function compilePattern(re2: string): CompiledPattern {
  try {
    const regex = RE2JS.compile(re2, RE2JS.MULTILINE);
    if (regex.programSize() > MAX_PROGRAM) return { kind: 'refused', why: 'too large' };
    if (regex.test('')) return { kind: 'refused', why: 'matches nothing' };
    return { kind: 'pattern', regex };
  } catch (error) {
    // The library's only way to say that a pattern is wrong.
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}

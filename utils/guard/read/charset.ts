import type { Bytes } from './ranges.ts';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Tab, line feed, vertical tab, form feed, return, the end of file of DOS, escape. */
const WRITTEN = new Set([9, 10, 11, 12, 13, 26, 27]);

/**
 * The encoding of what begins with these bytes, where that is text: by its byte order mark, else UTF-8 where it is
 * valid as that, else windows-1252, which every byte is valid in.
 * @returns null where there are control bytes that nobody types
 */
export function findCharset(head: Bytes): Charset | null {
  const marked = readMark(head);
  if (marked && marked !== 'utf-8') return marked;
  if (head.some((byte) => byte < 32 && !WRITTEN.has(byte))) return null;
  return marked ?? (isUtf8(head) ? 'utf-8' : 'windows-1252');
}

/** The encoding that a byte order mark says (WHATWG Encoding), or null where there is none. */
function readMark([a, b, c]: Bytes): Charset | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** A character may be cut at the end. */
function isUtf8(head: Bytes): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

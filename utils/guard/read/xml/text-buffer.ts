import type { Bytes } from '../ranges.ts';

/** Text in the making, as bytes of UTF-8: it is decoded once and not in scraps. */
export interface TextBuffer {
  readonly length: number;
  /** The last byte, or -1. */
  readonly last: number;
  append(bytes: Bytes, from: number, to: number): void;
  write(text: string): void;
  /** What there is, and begins anew. A character of which a part is still to come is left out till then. */
  take(): string;
  /** What there is, as bytes that are good till the next is written; and begins anew. */
  takeBytes(): Bytes;
}

/** In bytes: below this a loop is quicker than a call. */
const SHORT = 48;

export function createTextBuffer(): TextBuffer {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let bytes: Bytes = new Uint8Array(64 << 10);
  let length = 0;
  /** Whether the decoder may hold a part of a character. */
  let midway = false;

  const reserve = (more: number) => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };

  return {
    get length() {
      return length;
    },
    get last() {
      return length > 0 ? (bytes[length - 1] as number) : -1;
    },
    append(source, from, to) {
      reserve(to - from);
      if (to - from > SHORT) bytes.set(source.subarray(from, to), length);
      else for (let at = from; at < to; at += 1) bytes[length + at - from] = source[at] as number;
      length += to - from;
    },
    write(text) {
      reserve(text.length * 3);
      let at = 0;
      for (; at < text.length && at < SHORT; at += 1) {
        const code = text.charCodeAt(at);
        if (code > 127) break;
        bytes[length + at] = code;
      }
      length += at;
      if (at < text.length) length += encoder.encodeInto(text.slice(at), bytes.subarray(length)).written;
    },
    take() {
      const ascii = midway ? null : readShort(bytes, length);
      const text = ascii ?? decoder.decode(bytes.subarray(0, length), { stream: true });
      if (length > 0) midway = (bytes[length - 1] as number) > 127;
      length = 0;
      return text;
    },
    takeBytes() {
      const taken = bytes.subarray(0, length);
      length = 0;
      return taken;
    },
  };
}

/** A short text of ASCII, or null. */
function readShort(bytes: Bytes, length: number): string | null {
  if (length > SHORT) return null;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 127) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

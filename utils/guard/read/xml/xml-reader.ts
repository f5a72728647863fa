import type { Bytes } from '../ranges.ts';
import { readReference } from './references.ts';
import type { TextBuffer } from './text-buffer.ts';
import type { XmlTag } from './xml-tag.ts';

export interface XmlEvents {
  /** Where the text goes that is kept. */
  readonly text: TextBuffer;
  /** Whether text that comes now is kept. */
  readonly keeping: boolean;
  /** @param tag good for as long as the call lasts */
  open(name: string, tag: XmlTag): void;
  close(name: string): void;
}

export interface XmlReader {
  push(bytes: Bytes): void;
  /** Whether there was an element and every element was closed. */
  end(): boolean;
}

const [LT, GT, SLASH, BANG, QUESTION, AMP, COLON, QUOTE, APOSTROPHE] = [60, 62, 47, 33, 63, 38, 58, 34, 39] as const;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;

/** In bytes. What has a longer name is nothing that is looked for, nor is what has more attributes. */
const MOST_MARKUP = 64 << 10;
/** In bytes, `&` and `;` included. */
const MOST_REFERENCE = 12;

/** What may not be cut in two, and where it ends. */
const SKIPPED = { comment: '-->', instruction: '?>', cdata: ']]>' } as const;
type Inside = 'text' | 'tag' | 'doctype' | keyof typeof SKIPPED;

const hashOf = (name: string) => {
  let hash = 0;
  for (let place = 0; place < name.length; place += 1) hash = (hash * 31 + name.charCodeAt(place)) | 0;
  return hash;
};

/**
 * Reads XML in UTF-8 as its bytes come, in one pass and in little memory, for those who want a few elements and their
 * text: what is not asked for is passed over without being decoded. It is made for what office programs write, and for
 * what wants to harm: it knows no entities but the five and numbers, checks nothing, and never throws.
 * @param names local names of the elements to be told of, whatever their namespace
 */
export function createXmlReader(names: readonly string[], events: XmlEvents): XmlReader {
  const known = new Map(names.map((name) => [hashOf(name), name]));
  let carried: Bytes = new Uint8Array(0);
  let inside: Inside = 'text';
  /** The quote that a tag which is passed over was left in, or 0. */
  let quote = 0;
  let endedInSlash = false;
  let brackets = 0;
  let depth = 0;
  let seen = false;

  /** Each returns where to go on, or -1 where the rest has to wait for more. */
  const readText = (bytes: Bytes, from: number): number => {
    const { length } = bytes;
    let at = from;
    if (!events.keeping) {
      while (at < length && bytes[at] !== LT) at += 1;
    } else {
      let start = from;
      while (at < length && bytes[at] !== LT) {
        if (bytes[at] !== AMP) {
          at += 1;
          continue;
        }
        events.text.append(bytes, start, at);
        const end = bytes.subarray(at, at + MOST_REFERENCE).indexOf(59);
        if (end < 0 && at + MOST_REFERENCE > length) return wait(bytes, at);
        const character = end < 0 ? null : readReference(bytes, at + 1, at + end);
        if (character === null) events.text.append(bytes, at, at + 1);
        else events.text.write(character);
        at += character === null ? 1 : end + 1;
        start = at;
      }
      events.text.append(bytes, start, at);
    }
    return at < length ? readMarkup(bytes, at) : length;
  };

  const wait = (bytes: Bytes, from: number): -1 => {
    carried = bytes.slice(from);
    return -1;
  };

  const readMarkup = (bytes: Bytes, at: number): number => {
    const next = bytes[at + 1];
    if (next === undefined) return wait(bytes, at);
    if (next === QUESTION) return skip('instruction', at + 2);
    if (next !== BANG) return readTag(bytes, at, next === SLASH);
    if (bytes.length < at + 9) return wait(bytes, at);
    if (bytes[at + 2] === 45 && bytes[at + 3] === 45) return skip('comment', at + 4);
    if (bytes[at + 2] === OPENING_BRACKET) return skip('cdata', at + 9);
    brackets = 0;
    return skip('doctype', at + 2);
  };

  const skip = (what: Inside, at: number): number => {
    inside = what;
    return at;
  };

  const readTag = (bytes: Bytes, at: number, closing: boolean): number => {
    const { length } = bytes;
    let place = closing ? at + 2 : at + 1;
    let hash = 0;
    for (; place < length; place += 1) {
      const byte = bytes[place] as number;
      if (byte <= 32 || byte === GT || byte === SLASH) break;
      hash = byte === COLON ? 0 : (hash * 31 + byte) | 0;
    }
    const fits = length - at < MOST_MARKUP;
    if (place === length && fits) return wait(bytes, at);
    const name = known.get(hash);
    const end = findEnd(bytes, place, 0);
    if (end < 0) {
      if (name !== undefined && fits) return wait(bytes, at);
      depth += closing ? -1 : 1;
      seen = true;
      inside = 'tag';
      return length;
    }
    seen = true;
    const empty = bytes[end - 1] === SLASH;
    if (!empty) depth += closing ? -1 : 1;
    if (name !== undefined) {
      if (!closing) events.open(name, { bytes, from: place, to: end });
      if (closing || empty) events.close(name);
    }
    return end + 1;
  };

  /** Where the `>` is that ends a tag; sets `quote` to what it is left in where there is none. */
  const findEnd = (bytes: Bytes, from: number, within: number): number => {
    quote = within;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GT) return at;
      else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    }
    endedInSlash = bytes[bytes.length - 1] === SLASH;
    return -1;
  };

  const leaveTag = (bytes: Bytes, from: number): number => {
    const before = endedInSlash;
    const end = findEnd(bytes, from, quote);
    if (end < 0) return bytes.length;
    if (end > from ? bytes[end - 1] === SLASH : before) depth -= 1;
    inside = 'text';
    return end + 1;
  };

  const leaveDoctype = (bytes: Bytes, from: number): number => {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === OPENING_BRACKET) brackets += 1;
      else if (byte === CLOSING_BRACKET) brackets -= 1;
      else if (byte === GT && brackets <= 0) return skip('text', at + 1);
    }
    return bytes.length;
  };

  const leave = (bytes: Bytes, from: number, end: string): number => {
    const last = end.charCodeAt(end.length - 1);
    let at = from;
    for (;;) {
      at = bytes.indexOf(last, at);
      if (at < 0) break;
      if (at - from >= end.length - 1 && endsWith(bytes, at, end)) {
        if (inside === 'cdata' && events.keeping) events.text.append(bytes, from, at - end.length + 1);
        return skip('text', at + 1);
      }
      at += 1;
    }
    const kept = Math.max(from, bytes.length - end.length + 1);
    if (inside === 'cdata' && events.keeping) events.text.append(bytes, from, kept);
    return wait(bytes, kept);
  };

  const step = (bytes: Bytes, at: number): number => {
    if (inside === 'text') return readText(bytes, at);
    if (inside === 'tag') return leaveTag(bytes, at);
    return inside === 'doctype' ? leaveDoctype(bytes, at) : leave(bytes, at, SKIPPED[inside]);
  };

  return {
    push(chunk) {
      const bytes = carried.length > 0 ? join(carried, chunk) : chunk;
      carried = new Uint8Array(0);
      for (let at = 0; at >= 0 && at < bytes.length; ) at = step(bytes, at);
    },
    end: () => seen && depth === 0 && inside === 'text' && carried.length === 0,
  };
}

function endsWith(bytes: Bytes, at: number, end: string): boolean {
  for (let back = 1; back < end.length; back += 1) {
    if (bytes[at - back] !== end.charCodeAt(end.length - 1 - back)) return false;
  }
  return true;
}

function join(first: Bytes, second: Bytes): Bytes {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

import type { Bytes } from '../ranges.ts';
import { readReference } from './references.ts';

/** What stands in a tag after its name: bytes of UTF-8 from `from` up to `to`. */
export interface XmlTag {
  readonly bytes: Bytes;
  readonly from: number;
  readonly to: number;
}

const [SPACE, SLASH, COLON, EQUALS, AMP] = [32, 47, 58, 61, 38] as const;

/**
 * The value of an attribute by its local name, whatever its prefix, references replaced.
 * @returns null where the tag has none
 */
export function attributeOf({ bytes, from, to }: XmlTag, name: string): string | null {
  let at = from;
  for (;;) {
    while (at < to && ((bytes[at] as number) <= SPACE || bytes[at] === SLASH)) at += 1;
    if (at >= to) return null;
    let start = at;
    while (at < to && bytes[at] !== EQUALS && (bytes[at] as number) > SPACE) {
      if (bytes[at] === COLON) start = at + 1;
      at += 1;
    }
    const end = at;
    while (at < to && ((bytes[at] as number) <= SPACE || bytes[at] === EQUALS)) at += 1;
    const close = at < to ? bytes.indexOf(bytes[at] as number, at + 1) : -1;
    if (close < 0 || close >= to) return null;
    if (end - start === name.length && isNamed(bytes, start, name)) return readValue(bytes, at + 1, close);
    at = close + 1;
  }
}

function isNamed(bytes: Bytes, start: number, name: string): boolean {
  for (let place = 0; place < name.length; place += 1) {
    if (bytes[start + place] !== name.charCodeAt(place)) return false;
  }
  return true;
}

function readValue(bytes: Bytes, from: number, to: number): string {
  let value = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === AMP || byte > 127) return decode(bytes.subarray(from, to));
    value += String.fromCharCode(byte);
  }
  return value;
}

function decode(bytes: Bytes): string {
  const encoder = new TextEncoder();
  return new TextDecoder().decode(bytes).replace(/&([^&;]{1,10});/g, (whole, name: string) => {
    const encoded = encoder.encode(name);
    return readReference(encoded, 0, encoded.length) ?? whole;
  });
}

import type { Bytes } from '../ranges.ts';

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The character that a reference stands for (XML 1.0, 4.1 and 4.6), from after its `&` up to its `;`.
 * @returns null where it is none of the five, and no character's number
 */
export function readReference(bytes: Bytes, from: number, to: number): string | null {
  const name = String.fromCharCode(...bytes.subarray(from, to));
  return Object.hasOwn(PREDEFINED, name) ? (PREDEFINED[name] ?? null) : readNumber(name);
}

/** A character by its number, `#65` or `#x41`, or null. */
function readNumber(name: string): string | null {
  const digits = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!digits) return null;
  const code = digits[1] ? Number.parseInt(digits[1], 16) : Number(digits[2]);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !surrogate ? String.fromCodePoint(code) : null;
}

import type { Bytes } from './ranges.ts';

/** The upper half of IBM code page 437, in which names are that say nothing else (APPNOTE appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * A member's name: UTF-8 where it is marked or valid as such, since many makers leave out the mark; else code page 437.
 * Backslashes, which some makers write, become slashes.
 */
export function decodeZipName(bytes: Bytes, markedUtf8: boolean): string {
  return decode(bytes, markedUtf8).replaceAll('\\', '/');
}

function decode(bytes: Bytes, markedUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !markedUtf8 }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : CP437[byte - 128])).join('');
  }
}

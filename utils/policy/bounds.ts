/** The largest document that is read: what 100,000 host rules need. Bytes of UTF-8. */
export const MAX_DOCUMENT_BYTES = 2 * 1024 * 1024;
/** The same document in its envelope: base64url, a header with the key, a signature. Bytes. */
export const MAX_ENVELOPE_BYTES = 3 * 1024 * 1024;
export const MAX_HOST_RULES = 100_000;
/** `guard.patterns[0].near[0]` is five deep; the rest is room for later. */
export const MAX_DEPTH = 16;

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Whether JSON text nests objects and arrays deeper than `limit`, without parsing it. Text that is not JSON gets some
 * answer; the parser refuses it afterwards.
 */
export function nestsDeeperThan(json: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(json, at);
    } else if (code === 91 || code === 123) {
      if (++depth > limit) return true;
    } else if (code === 93 || code === 125) {
      depth--;
    }
  }
  return false;
}

function endOfString(json: string, quote: number): number {
  let at = quote + 1;
  for (let code = json.charCodeAt(at); code !== QUOTE && at < json.length; code = json.charCodeAt(++at)) {
    if (code === BACKSLASH) at++;
  }
  return at;
}

/** The largest document that is read: what 100,000 host rules need. Bytes of UTF-8. */
export const MAX_DOCUMENT_BYTES = 2 * 1024 * 1024;
/** The same document in its envelope: base64url, a header with the key, a signature. Bytes. */
export const MAX_ENVELOPE_BYTES = 3 * 1024 * 1024;
export const MAX_HOST_RULES = 100_000;
/** `guard.patterns[0].near[0]` is five deep; the rest is room for later. */
export const MAX_DEPTH = 16;
/** How far ahead of this device's clock a list may have been issued, in ms: clocks differ, a day is not a clock. */
export const MAX_AHEAD_MS = 24 * 60 * 60 * 1000;

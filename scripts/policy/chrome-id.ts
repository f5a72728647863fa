import { createHash } from 'node:crypto';

/** Chrome's id of an extension: the first 16 bytes of its key's SHA-256, in the letters a to p. */
export function chromeId(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export interface EnrolmentCode {
  /** The list's address, without fragment. */
  readonly url: string;
  /** RFC 7638 thumbprint of the key that must have signed it. */
  readonly thumbprint: string;
}

export type EnrolmentResult =
  | { readonly kind: 'code'; readonly code: EnrolmentCode }
  | { readonly kind: 'bad-code' }
  | { readonly kind: 'insecure-url' };

/** SHA-256 in base64url. */
const THUMBPRINT = /^[A-Za-z\d_-]{43}$/;
const LOOPBACK = /^(?:localhost|(?:[a-z\d_-]+\.)+localhost|127(?:\.\d{1,3}){3})$/;
const MAX_CODE = 2048;

/**
 * Reads what the employee pastes: the list's URL, `#`, and the thumbprint of its key. `insecure-url` where the list
 * would travel in the clear: anything but https, except http on this machine itself, so that a trial needs no
 * certificate. A URL with a user name or password is no code: nothing that Drempel sends may name a person.
 */
export function parseEnrolmentCode(text: string): EnrolmentResult {
  const trimmed = text.trim();
  const url = trimmed.length <= MAX_CODE ? URL.parse(trimmed) : null;
  if (!url) return { kind: 'bad-code' };
  const thumbprint = url.hash.slice(1);
  if (!isThumbprint(thumbprint) || url.username || url.password) return { kind: 'bad-code' };
  if (url.protocol === 'http:') {
    if (!LOOPBACK.test(url.hostname)) return { kind: 'insecure-url' };
  } else if (url.protocol !== 'https:') {
    return url.protocol === 'ftp:' ? { kind: 'insecure-url' } : { kind: 'bad-code' };
  }
  url.hash = '';
  return { kind: 'code', code: { url: url.href, thumbprint } };
}

export function isThumbprint(text: string): boolean {
  return THUMBPRINT.test(text);
}

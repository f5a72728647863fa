/** In UTF-16 units: a browser writes one picture down in little. */
const MARKUP_WITHIN = 10_000;
const PICTURE = /<img\b(?:[^>"']|"[^"]*"|'[^']*')*?\ssrc\s*=\s*(?:"([^"]+)"|'([^']+)')/i;

/**
 * The address of the picture that a browser copied, which it writes beside it as mark-up; null where the text is not
 * that. Addresses that are no http or https name no site.
 */
export function namedPicture(text: string): string | null {
  const [, quoted, single] = PICTURE.exec(text.slice(0, MARKUP_WITHIN)) ?? [];
  const address = (quoted ?? single ?? '').replaceAll('&amp;', '&');
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

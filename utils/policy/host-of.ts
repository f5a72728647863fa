const DOT = 46;
const SLASH = 47;
const COLON = 58;
const QUESTION = 63;
const HASH = 35;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isPlain = (code: number) => (code >= 97 && code <= 122) || isDigit(code) || code === 45;

/**
 * The host of an http or https URL, without a trailing dot; '' where it has none or is no such URL.
 * The same as `new URL(url).hostname`, but browsers hand out URLs already serialised, and for the plain ones among
 * them (letters, digits, hyphens, a port) reading the authority by hand is cheaper. All others go through `URL`.
 */
export function hostOf(url: string): string {
  const start = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : 0;
  if (start === 0) return parsedHost(url);

  let at = start;
  let label = start;
  let code = url.charCodeAt(at);
  while (isPlain(code) || code === DOT) {
    if (code === DOT) label = at + 1;
    // `xn--` must be checked for sense; the parser does.
    else if (code === 45 && at - label === 3 && url.startsWith('xn--', label)) return parsedHost(url);
    code = url.charCodeAt(++at);
  }
  let end = at;
  if (end === start) return parsedHost(url);
  if (code === COLON) {
    code = url.charCodeAt(++at);
    const port = at;
    while (isDigit(code)) code = url.charCodeAt(++at);
    if (at - port > 4) return parsedHost(url);
  }
  if (at < url.length && code !== SLASH && code !== QUESTION && code !== HASH) return parsedHost(url);

  if (url.charCodeAt(end - 1) === DOT) {
    end--;
    label = url.lastIndexOf('.', end - 1) + 1;
    if (label < start) label = start;
  }
  // A last label that starts with a digit may be an IPv4 address in one of its many spellings.
  if (isDigit(url.charCodeAt(label))) return parsedHost(url);
  return url.slice(start, end);
}

function parsedHost(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return '';
  const { hostname } = parsed;
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
}

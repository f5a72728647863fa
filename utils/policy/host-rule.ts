import { parse as parseDomain } from 'tldts';
import type { HostRule } from './model.ts';

export type HostRuleResult =
  | { readonly kind: 'rule'; readonly rule: HostRule }
  | { readonly kind: 'bad-host' }
  | { readonly kind: 'claims-too-much' };

const BAD: HostRuleResult = { kind: 'bad-host' };
const TOO_MUCH: HostRuleResult = { kind: 'claims-too-much' };

/** RFC 1123 labels, and the underscore that real hosts have. */
const NAME = /^(?!-)[a-z\d_-]{1,63}(?<!-)(?:\.(?!-)[a-z\d_-]{1,63}(?<!-))*$/;
/** The URL standard reads a host whose last label is a number, in any base, as an IPv4 address. */
const ENDS_IN_NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)$/;
const MAX_NAME = 253;

/** Where Drempel itself is installed, updated and removed: no list comes between an employee and these. */
const OWN = new Set(['chromewebstore.google.com', 'addons.mozilla.org']);

/**
 * Reads one host rule: a host name, or `*.` and a host name. Upper case is lowered and Unicode becomes punycode, as in
 * a URL's `hostname`; ports, paths, other wildcards, IP addresses and a trailing dot are `bad-host`. `claims-too-much`:
 * `*`, a public suffix (publicsuffix.org), everything below one, whether a registry's or a hoster's (`*.github.io`), or
 * a host of Drempel's own. One site at the top of a hoster's suffix (`github.io`) is a site like others.
 */
export function parseHostRule(text: string): HostRuleResult {
  if (text === '*' || text === '*.') return TOO_MUCH;
  const wild = text.startsWith('*.');
  const name = toAscii(wild ? text.slice(2) : text);
  if (name.length > MAX_NAME || !NAME.test(name) || ENDS_IN_NUMBER.test(name)) return BAD;
  const domain = parseDomain(name, { allowPrivateDomains: true, extractHostname: false });
  if (domain.publicSuffix === name && (wild || domain.isIcann)) return TOO_MUCH;
  if (OWN.has(name)) return TOO_MUCH;
  return { kind: 'rule', rule: wild ? `*.${name}` : name };
}

/** '' where the URL standard finds no host in it. */
function toAscii(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z\d._-]*$/.test(lower) && !lower.includes('xn--')) return lower;
  // Of what could end a host in a URL, nothing may be in a name.
  if (/[\s/\\?#@:[\]%*]/.test(lower)) return '';
  return URL.parse(`http://${lower}/`)?.hostname ?? '';
}

/**
 * What stands behind a handover page. `held`: a work URL that waits to be opened in the work context. `sent`: a form
 * or another request with content, which is never moved by itself. `pulled`: another extension keeps opening it elsewhere.
 * `kept`: a work URL that was to be opened on another side. `looped`: it came by once too often, so it is not moved.
 * `done`: opened already, this tab is a leftover. `out` and `out-sent`: as `held` and `sent`, the other way: what is not
 * work and was to open at work.
 */
export type HandoverKind = 'held' | 'sent' | 'pulled' | 'kept' | 'looped' | 'done' | 'out' | 'out-sent';

export interface Handover {
  readonly kind: HandoverKind;
  /** http or https, as the browser wrote it. */
  readonly url: string;
}

const PAGE = 'handover.html';
const QUERIES: Readonly<Record<HandoverKind, string>> = {
  held: '',
  sent: '?sent',
  pulled: '?pulled',
  kept: '?kept',
  looped: '?looped',
  done: '?done',
  out: '?out',
  'out-sent': '?out-sent',
};

/** The handover page's address. The URL goes in the fragment as it is: that is all a network rule can write. */
export function handoverAddress(base: string, { kind, url }: Handover): string {
  return `${base}${PAGE}${QUERIES[kind]}#${url}`;
}

/**
 * Reads an address back, or null where it is not the handover page's, or what it carries is no http or https URL. Any
 * web page can open this address with whatever it likes, so this says nothing about whether the URL is work.
 */
export function readHandover(base: string, address: string): Handover | null {
  if (!address.startsWith(base + PAGE)) return null;
  const rest = address.slice(base.length + PAGE.length);
  const hash = rest.indexOf('#');
  if (hash < 0) return null;
  const query = rest.slice(0, hash);
  const kind = (Object.keys(QUERIES) as HandoverKind[]).find((candidate) => QUERIES[candidate] === query);
  const url = webUrl(rest.slice(hash + 1));
  return kind && url ? { kind, url } : null;
}

/** The same URL as the browser would write it, or null where it is not http or https. */
export function webUrl(text: unknown): string | null {
  const parsed = typeof text === 'string' ? URL.parse(text) : null;
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
}

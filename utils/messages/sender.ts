/** The part of `runtime.MessageSender` that says who speaks. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

export type Sender =
  /** A page of Drempel in a tab, window or popup of its own. */
  | { readonly kind: 'page' }
  /** The warning, handover or looking page; a web page may have embedded it, so it may do no more than its own task. */
  | { readonly kind: 'exposed-page'; readonly path: string; readonly tabId: number; readonly frameId: number }
  /**
   * A content script; `origin` is the origin of the frame it runs in. Of an opaque one the browser does not tell whose it
   * is: it is then the tab's, `''` where the browser does not tell that either.
   */
  | {
      readonly kind: 'content';
      readonly origin: string;
      readonly opaque?: boolean;
      readonly tabId: number;
      readonly frameId: number;
    }
  | { readonly kind: 'stranger' };

/** Pages that `web_accessible_resources` opens to the web. */
const EXPOSED = ['/handover.html', '/look.html', '/warning.html'];

/**
 * Says who sent a message. Never trusts what the message says of itself: only what the browser says of the sender.
 * @param own the extension's id and its base URL (`chrome-extension://…/`)
 */
export function classifySender(sender: RawSender, own: { id: string; base: string }): Sender {
  if (sender.id !== own.id) return { kind: 'stranger' };
  const tabId = sender.tab?.id;
  const url = sender.url ?? '';
  if (url.startsWith(own.base)) {
    const path = new URL(url).pathname;
    if (!EXPOSED.includes(path)) return { kind: 'page' };
    return tabId === undefined
      ? { kind: 'stranger' }
      : { kind: 'exposed-page', path, tabId, frameId: sender.frameId ?? 0 };
  }
  if (tabId === undefined) return { kind: 'stranger' };
  const origin = originIn(sender.origin, url);
  const frame = { tabId, frameId: sender.frameId ?? 0 };
  return { kind: 'content', origin: origin || originIn(sender.tab?.url), opaque: origin === '', ...frame };
}

/** The first that names an origin; `''` where none does. */
function originIn(...candidates: readonly (string | undefined)[]): string {
  for (const candidate of candidates) {
    if (candidate && URL.canParse(candidate)) {
      const { origin } = new URL(candidate);
      if (origin !== 'null') return origin;
    }
  }
  return '';
}

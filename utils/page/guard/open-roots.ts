import type { RelayMessage } from './messages.ts';

/**
 * The relay's part in finding file inputs in closed shadow roots that a page's mark-up declares: no script of the page's
 * own world can open those. Firefox needs none of it, since its events tell their innermost target.
 * @param rootOf opens any root, as only a content script can
 */
export function openRoots(rootOf: (host: Element) => ShadowRoot | null, toPage: (message: RelayMessage) => void): void {
  if ('originalTarget' in Event.prototype) return;
  const name = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const onQuestion = (event: Event) => {
    const { relatedTarget: host } = event as MouseEvent;
    const root = host instanceof Element ? rootOf(host) : null;
    if (!root) return;
    // At a window, which is no node, Chromium leaves the target as it is: at a node it would be the host.
    window.dispatchEvent(new MouseEvent(`${name}!`, { relatedTarget: root }));
  };
  const listen = () => window.addEventListener(name, onQuestion);
  listen();
  // `document.open()` takes listeners away, and the document's element with them.
  new MutationObserver(listen).observe(document, { childList: true });
  toPage({ kind: 'roots', name });
}

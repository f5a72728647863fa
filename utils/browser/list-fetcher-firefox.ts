import type { Fetched, ListFetcher } from '../ports/list-fetcher.ts';
import { browser } from './browser.ts';
import { FETCH_MS } from './fetch-text.ts';

/** Time for the frame itself to load, on top of the request's own. */
const FRAME_MS = 3_000;

/**
 * Firefox gives every installation an address of its own (`moz-extension://<random>`) and sends it as `Origin`: whoever
 * serves the list could know each employee by it. A sandboxed frame has no origin, so there the header says `null`.
 */
export function createListFetcher(): ListFetcher {
  return {
    async get(request) {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = browser.runtime.getURL('list-fetch.html' as '/welcome.html');
      const { port1, port2 } = new MessageChannel();
      try {
        return await new Promise<Fetched>((resolve) => {
          setTimeout(() => resolve({ kind: 'unreachable', detail: 'timeout' }), FETCH_MS + FRAME_MS);
          port1.onmessage = ({ data }) => resolve(data as Fetched);
          // A frame without origin can be addressed by no origin; it is ours, and holds nothing but our script.
          frame.onload = () => frame.contentWindow?.postMessage(request, '*', [port2]);
          document.documentElement.append(frame);
        });
      } finally {
        port1.close();
        frame.remove();
      }
    },
  };
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fetchText } from '../utils/browser/fetch-text.ts';
import type { ListRequest } from '../utils/ports/list-fetcher.ts';

/** Runs in the sandboxed frame that fetches the list in Firefox; see `utils/browser/list-fetcher-firefox.ts`. */
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    addEventListener('message', async ({ data, ports, source }) => {
      if (source !== parent) return;
      ports[0]?.postMessage(await fetchText(data as ListRequest));
    });
  },
});

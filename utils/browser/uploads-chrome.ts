import type { WebRequest } from 'webextension-polyfill';
import type { Upload, Uploads } from '../ports/uploads.ts';
import { browser } from './browser.ts';
import { readUpload, UPLOAD_TYPES } from './read-upload.ts';

/** Chrome's own field, which the polyfill does not know. */
type Details = WebRequest.OnBeforeRequestDetailsType & { readonly initiator?: string };

/**
 * Uploads as Chrome shows them: it tells of them, and waits for nobody. Seen while the background runs, and where a form
 * carries the file: of a file that is the whole body Chrome tells no more than of any data that a page has made itself.
 */
export function createUploads(): Uploads {
  let judge: ((upload: Upload) => Promise<boolean>) | undefined;
  const listener = (details: Details) => {
    const upload = readUpload(details, details.initiator);
    if (upload) judge?.(upload).catch(console.error);
  };
  return {
    onUpload(answer) {
      judge = answer;
    },
    watch(hosts) {
      browser.webRequest.onBeforeRequest.removeListener(listener);
      if (hosts.length === 0) return;
      const filter = { urls: [...hosts], types: UPLOAD_TYPES.filter((type) => type !== 'beacon') };
      browser.webRequest.onBeforeRequest.addListener(listener, filter, ['requestBody']);
    },
  };
}

import type { WebRequest } from 'webextension-polyfill';
import type { Upload, Uploads } from '../ports/uploads.ts';
import { browser } from './browser.ts';
import { createFirstTick } from './first-tick.ts';
import { readUpload, UPLOAD_TYPES } from './read-upload.ts';

/**
 * Uploads held on their way by a blocking listener (firefox.md F6). Where the background is stopped meanwhile Firefox
 * lets them go, so nobody is waited for: an answer takes one look into what is remembered.
 */
export function createUploads(): Uploads {
  let judge: ((upload: Upload) => Promise<boolean>) | undefined;
  const listener = (details: WebRequest.OnBeforeRequestDetailsType) => {
    const upload = readUpload(details, details.documentUrl ?? details.originUrl);
    if (!upload || !judge) return {};
    return judge(upload).then(
      (goes) => (goes ? {} : { cancel: true }),
      () => ({ cancel: true }),
    );
  };
  const listen = (hosts: readonly string[]) => {
    browser.webRequest.onBeforeRequest.removeListener(listener);
    if (hosts.length === 0) return;
    const filter = { urls: [...hosts], types: UPLOAD_TYPES };
    browser.webRequest.onBeforeRequest.addListener(listener, filter, ['blocking', 'requestBody']);
  };
  const watched = createFirstTick<readonly string[]>('watched-uploads', [], listen);
  return {
    onUpload(answer) {
      judge = answer;
      watched.start();
    },
    watch: (hosts) => watched.set([...hosts].sort()),
  };
}

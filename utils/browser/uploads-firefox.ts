import type { WebRequest } from 'webextension-polyfill';
import type { Upload, Uploads } from '../ports/uploads.ts';
import { browser } from './browser.ts';

/** Read before anything else, since a listener that comes later than the first tick misses what woke the background. */
const WATCHED = 'watched-uploads';
const TYPES = ['main_frame', 'sub_frame', 'xmlhttprequest', 'beacon', 'ping', 'other'] as const;
/** Of a form with more fields the first; longer values are no names of files. */
const MOST_VALUES = 200;
const LONGEST = 255;

/**
 * Uploads held on their way by a blocking listener (firefox.md F6). Where the background is stopped meanwhile Firefox
 * lets them go, so nobody is waited for: an answer takes one look into what is remembered.
 */
export function createUploads(): Uploads {
  let judge: ((upload: Upload) => Promise<boolean>) | undefined;
  const listener = (details: WebRequest.OnBeforeRequestDetailsType) => {
    const upload = readUpload(details);
    if (!upload || !judge) return {};
    return judge(upload).then(
      (goes) => (goes ? {} : { cancel: true }),
      () => ({ cancel: true }),
    );
  };
  const listen = (hosts: readonly string[]) => {
    browser.webRequest.onBeforeRequest.removeListener(listener);
    if (hosts.length === 0) return;
    const filter = { urls: [...hosts], types: [...TYPES] as WebRequest.ResourceType[] };
    browser.webRequest.onBeforeRequest.addListener(listener, filter, ['blocking', 'requestBody']);
  };
  return {
    onUpload(answer) {
      judge = answer;
      listen(JSON.parse(localStorage.getItem(WATCHED) ?? '[]'));
    },
    watch(hosts) {
      const text = JSON.stringify([...hosts].sort());
      if (localStorage.getItem(WATCHED) === text) return;
      localStorage.setItem(WATCHED, text);
      listen(JSON.parse(text));
    },
  };
}

/** Null for what holds nothing that a person may have chosen. */
function readUpload(details: WebRequest.OnBeforeRequestDetailsType): Upload | null {
  const { requestBody, tabId, frameId, documentUrl, originUrl } = details;
  const page = documentUrl ?? originUrl;
  if (!requestBody || !page || !URL.canParse(page)) return null;
  const fromDisk = requestBody.raw?.some(({ file }) => file !== undefined) ?? false;
  const values = Object.values(requestBody.formData ?? {})
    .flat()
    .filter((value) => typeof value === 'string' && value.length <= LONGEST)
    .slice(0, MOST_VALUES);
  return fromDisk || values.length > 0 ? { origin: new URL(page).origin, tabId, frameId, fromDisk, values } : null;
}

import type { WebRequest } from 'webextension-polyfill';
import type { Upload } from '../ports/uploads.ts';

/** Kinds of request by which pages send files. */
export const UPLOAD_TYPES: WebRequest.ResourceType[] = [
  'main_frame',
  'sub_frame',
  'xmlhttprequest',
  'beacon',
  'ping',
  'other',
];
/** Of a form with more fields the first; longer values are no names of files. */
const MOST_VALUES = 200;
const LONGEST = 255;

type Details = Pick<WebRequest.OnBeforeRequestDetailsType, 'requestBody' | 'tabId' | 'frameId'>;

/**
 * What a request sends, where that may be something that a person has chosen; else null.
 * @param page the address or origin of the page that sends it
 */
export function readUpload({ requestBody, tabId, frameId }: Details, page: string | undefined): Upload | null {
  if (!requestBody || !page || !URL.canParse(page)) return null;
  const fromDisk = requestBody.raw?.some(({ file }) => file !== undefined) ?? false;
  const values = Object.values(requestBody.formData ?? {})
    .flat()
    .filter((value) => typeof value === 'string' && value.length <= LONGEST)
    .slice(0, MOST_VALUES);
  return fromDisk || values.length > 0 ? { origin: new URL(page).origin, tabId, frameId, fromDisk, values } : null;
}

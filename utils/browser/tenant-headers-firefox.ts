import type { WebRequest } from 'webextension-polyfill';
import { headersFor, type OrgHeaders } from '../boundary/org-headers.ts';
import { toMatchPattern } from '../policy/match-rule.ts';
import { browser } from './browser.ts';
import { createFirstTick } from './first-tick.ts';

/**
 * Adds headers to requests of containers: of any kind, workers' too, as every request tells its cookie store. A private
 * request to the same host is looked at, since a filter cannot tell them apart, and goes as it came.
 */
export function createTenantHeaders(orgOf: (cookieStoreId: string | undefined) => Promise<string | null>) {
  let all: readonly OrgHeaders[] = [];
  const listener = async ({
    url,
    cookieStoreId,
    requestHeaders = [],
  }: WebRequest.OnBeforeSendHeadersDetailsType): Promise<WebRequest.BlockingResponse> => {
    const added = headersFor(all, await orgOf(cookieStoreId), new URL(url).hostname);
    if (added.length === 0) return {};
    const names = new Set(added.map(({ name }) => name.toLowerCase()));
    return { requestHeaders: [...requestHeaders.filter(({ name }) => !names.has(name.toLowerCase())), ...added] };
  };
  const listen = (next: readonly OrgHeaders[]) => {
    all = next;
    browser.webRequest.onBeforeSendHeaders.removeListener(listener);
    const urls = all.flatMap(({ sets }) => sets.flatMap(({ hosts }) => hosts.map(toMatchPattern)));
    if (urls.length > 0)
      browser.webRequest.onBeforeSendHeaders.addListener(listener, { urls }, ['blocking', 'requestHeaders']);
  };
  return createFirstTick<readonly OrgHeaders[]>('tenant-headers', [], listen);
}

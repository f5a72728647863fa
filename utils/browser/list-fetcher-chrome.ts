import type { ListFetcher } from '../ports/list-fetcher.ts';
import { fetchText } from './fetch-text.ts';

/** Chrome's `Origin` header names the extension, which is the same for everyone who has it. */
export function createListFetcher(): ListFetcher {
  return { get: (request) => fetchText(request) };
}

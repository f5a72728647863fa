import type { Downloads } from 'webextension-polyfill';
import { readHandover } from '../boundary/handover-address.ts';
import { hostOf, hostsNamed } from '../boundary/wipe-plan.ts';
import type { Shelf, WorkOf } from '../ports/work-data.ts';
import { browser } from './browser.ts';

/** More than anybody has of one host. */
const MOST = 100_000;

/** The addresses of work sites in the browser's history, those that a handover page carried included. */
export function createHistoryShelf(): Shelf<string> {
  const base = browser.runtime.getURL('');
  return {
    async find({ rules, fateOf }) {
      const isWork = (url: string) => fateOf(hostOf(readHandover(base, url)?.url ?? url)) === 'goes';
      const found = new Set<string>();
      for (const text of hostsNamed(rules)) {
        const rows = await browser.history.search({ text, startTime: 0, maxResults: MOST });
        for (const { url } of rows) if (url !== undefined && isWork(url)) found.add(url);
      }
      return [...found];
    },
    async drop(urls) {
      for (const url of urls) await browser.history.deleteUrl({ url });
    },
  };
}

/** The browser's records of downloads from work sites. @param storeOf the organisation's container, null where none */
export function createDownloadsShelf(storeOf: (orgId: string) => Promise<string | null>): Shelf<number> {
  return {
    async find({ orgId, fateOf }: WorkOf) {
      const store = await storeOf(orgId);
      const isWork = (item: Downloads.DownloadItem) =>
        (store !== null && item.cookieStoreId === store) ||
        addressesOf(item).some((address) => fateOf(hostOf(address)) === 'goes');
      // By itself the browser gives no more than the last thousand.
      const all = await browser.downloads.search({ limit: 0 });
      return all.filter(isWork).map(({ id }) => id);
    },
    async drop(ids) {
      for (const id of ids) await browser.downloads.erase({ id });
    },
  };
}

function addressesOf(item: Downloads.DownloadItem): readonly string[] {
  const { finalUrl } = item as { readonly finalUrl?: string };
  return [item.url, finalUrl, item.referrer].filter((address) => typeof address === 'string');
}

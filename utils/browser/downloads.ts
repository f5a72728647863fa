import type { Downloads as Api } from 'webextension-polyfill';
import type { Downloads, FinishedDownload } from '../ports/downloads.ts';
import { browser } from './browser.ts';

/** What the two browsers tell in their own ways of a finished download; `seenAt` is when its end was told, if it was. */
export type ReadEnd = (item: Api.DownloadItem, seenAt: number | null) => { completedAt: number; endKnown: boolean };

/** `downloads` behind the port. The API appears with its permission, which may come at any time. */
export function watchDownloads(readEnd: ReadEnd): Downloads {
  const api = () => (browser as { readonly downloads?: Api.Static }).downloads;

  const read = (item: Api.DownloadItem, seenAt: number | null): FinishedDownload => {
    const { finalUrl } = item as { readonly finalUrl?: string };
    const store = item.cookieStoreId;
    return {
      name: item.filename.replace(/^.*[/\\]/, ''),
      size: item.fileSize,
      startedAt: Date.parse(item.startTime),
      ...readEnd(item, seenAt),
      addresses: [item.url, finalUrl, item.referrer].filter((address) => typeof address === 'string'),
      ...(store ? { store } : {}),
    };
  };

  return {
    onFinished(listener) {
      const onChanged = async ({ id, state }: Api.OnChangedDownloadDeltaType) => {
        if (state?.current !== 'complete') return;
        const seenAt = Date.now();
        const [item] = (await api()?.search({ id })) ?? [];
        if (item && !item.incognito) await listener(read(item, seenAt));
      };
      const listen = () => {
        if (api() && !api()?.onChanged.hasListener(onChanged)) api()?.onChanged.addListener(onChanged);
      };
      listen();
      browser.permissions.onAdded.addListener(listen);
    },
    async recent(limit) {
      const items = (await api()?.search({ state: 'complete', orderBy: ['-startTime'], limit })) ?? [];
      return items.filter(({ incognito }) => !incognito).map((item) => read(item, null));
    },
  };
}

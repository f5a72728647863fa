import type { Cookies } from 'webextension-polyfill';
import type { SettingsStore } from '../ports/settings.ts';
import type { WorkData } from '../ports/work-data.ts';
import { browser } from './browser.ts';
import { createDownloadsShelf, createHistoryShelf } from './browser-records.ts';
import { createWorkContainers } from './container-firefox.ts';

/** What work sites keep in Firefox: all of it is in the organisation's container, and goes with that. */
export function createFirefoxWorkData(settings: SettingsStore): WorkData<Cookies.Cookie> {
  const containers = createWorkContainers(settings);
  /** The container in which cookies were found last: it is asked once more when it is gone. */
  const asked = new Map<string, string>();
  return {
    needs: [],
    cookies: {
      async find({ orgId }) {
        const storeId = (await containers.storeOf(orgId)) ?? asked.get(orgId);
        if (storeId === undefined) return [];
        asked.set(orgId, storeId);
        // Of a container that is gone, Firefox says that there is no such store.
        return browser.cookies.getAll({ storeId, partitionKey: {}, firstPartyDomain: null }).catch(() => []);
      },
      // They go with the container.
      async drop() {},
    },
    eraseStorage: async ({ orgId }) => ({ kind: 'container', left: !(await containers.remove(orgId)) }),
    history: createHistoryShelf(),
    downloads: createDownloadsShelf(containers.storeOf),
  };
}

import type { Permissions as Api } from 'webextension-polyfill';
import type { Permissions } from '../ports/permissions.ts';
import { browser } from './browser.ts';

/** The browser's permissions API behind the port. */
export function createPermissions(): Permissions {
  const holds = (set: Api.Permissions) => browser.permissions.contains(set);
  return {
    async granted() {
      const { origins = [], permissions = [] } = await browser.permissions.getAll();
      return { origins, permissions };
    },
    async missing({ origins, permissions }) {
      // One question for the ordinary case; one for each only where something is missing.
      if (await holds({ origins: [...origins], permissions: [...permissions] as never })) {
        return { origins: [], permissions: [] };
      }
      const lacking = async <T extends string>(items: readonly T[], ask: (item: T) => Promise<boolean>) => {
        const held = await Promise.all(items.map(ask));
        return items.filter((_, place) => !held[place]);
      };
      return {
        origins: await lacking(origins, (origin) => holds({ origins: [origin] })),
        permissions: await lacking(permissions, (name) => holds({ permissions: [name as never] })),
      };
    },
    async drop({ origins, permissions }) {
      await browser.permissions.remove({ origins: [...origins], permissions: [...permissions] as never });
    },
    onChanged(listener) {
      browser.permissions.onAdded.addListener(() => void listener());
      browser.permissions.onRemoved.addListener(() => void listener());
    },
  };
}

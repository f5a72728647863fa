import type { Cookies } from 'webextension-polyfill';
import { hostOf, hostsNamed, planWipe } from '../boundary/wipe-plan.ts';
import type { StorageReport } from '../boundary/wipe-report.ts';
import type { WorkData, WorkOf } from '../ports/work-data.ts';
import { browser, chromium } from './browser.ts';
import { createDownloadsShelf, createHistoryShelf } from './browser-records.ts';

/** Cookies are not among them: of these Chrome takes away a whole registrable domain's (chromium.md C14). */
const STORAGE = {
  cache: true,
  cacheStorage: true,
  fileSystems: true,
  indexedDB: true,
  localStorage: true,
  serviceWorkers: true,
} as const;

/** What work sites keep in Chrome, where it lies among that of private ones. */
export function createChromeWorkData(): WorkData<Cookies.Cookie> {
  const cookiesOf = async ({ rules, fateOf }: WorkOf) => {
    const found = await Promise.all(
      // With an empty key also those that are kept apart by the page they are embedded in.
      hostsNamed(rules).map((domain) => browser.cookies.getAll({ domain, partitionKey: {} })),
    );
    return planWipe({ rules, cookies: found.flat(), origins: [] }, fateOf).cookies;
  };

  return {
    needs: ['cookies', 'browsingData'],
    cookies: {
      find: cookiesOf,
      async drop(cookies) {
        for (const cookie of cookies) await expire(cookie);
      },
    },
    async eraseStorage(of) {
      const { origins, hosts } = planWipe(
        { rules: of.rules, cookies: await cookiesOf(of), origins: of.origins },
        of.fateOf,
      );
      const report = (failed: readonly string[]): StorageReport => ({
        kind: 'hosts',
        hosts: hosts.filter((host) => !failed.includes(host)),
        failed,
      });
      if (await erase(origins)) return report([]);
      // One that Chrome will not take must not keep the others.
      const failed: string[] = [];
      for (const host of hosts)
        if (!(await erase(origins.filter((origin) => hostOf(origin) === host)))) failed.push(host);
      return report(failed);
    },
    history: createHistoryShelf(),
    downloads: createDownloadsShelf(async () => null),
  };
}

async function erase(origins: readonly string[]): Promise<boolean> {
  const [first, ...rest] = origins;
  if (first === undefined) return true;
  try {
    await chromium.browsingData.remove({ origins: [first, ...rest] }, STORAGE);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts one in its place that has run out. `cookies.remove` takes every cookie of that name which the address would get,
 * so also one that was set for the name above, and is a private site's too. A secure one can be set from http where the
 * browser takes that for safe, which is how one of a page on this machine came to be.
 */
async function expire(cookie: Cookies.Cookie): Promise<void> {
  const { name, domain, hostOnly, path, secure, httpOnly, sameSite, storeId, partitionKey } = cookie;
  for (const scheme of secure ? ['https', 'http'] : ['http']) {
    const set = await browser.cookies
      .set({
        url: `${scheme}://${domain.replace(/^\./, '')}${path}`,
        name,
        value: '',
        path,
        secure,
        httpOnly,
        sameSite,
        storeId,
        expirationDate: 1,
        ...(hostOnly ? {} : { domain }),
        ...(partitionKey ? { partitionKey } : {}),
      })
      .then(
        () => true,
        () => false,
      );
    if (set) return;
  }
}

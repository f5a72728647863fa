import type { Page, Tab } from '../../tests/e2e/drivers/driver.ts';
import { type AcmeHost, HOSTS } from '../../tests/fixtures/acme/host-names.ts';
import type { LoggedRequest } from '../../tests/fixtures/acme/request-log.ts';
import type { Facts, Stage } from './walk.ts';

const WORK_HOSTS: readonly string[] = [HOSTS.intranet, HOSTS.mail, HOSTS.chat];

/** Requests that arrived at work apps. */
export function workRequests({ acme }: Stage): LoggedRequest[] {
  return acme.requests.filter(({ host }) => WORK_HOSTS.includes(host));
}

/** Private tabs that show a page of a host. */
export async function privateTabsAt({ driver }: Stage, host: AcmeHost): Promise<Tab[]> {
  const tabs = await driver.tabs();
  return tabs.filter(({ url, context }) => context === 'private' && URL.parse(url)?.hostname === HOSTS[host]);
}

export const ARRIVED = {
  'context of the page': 'work',
  'requests that reached the intranet': 1,
  'of those with a cookie of private life': 0,
  'private tabs at the intranet': 0,
} as const;

/**
 * What became of a way to the intranet. A request that left the private tab before it was moved would make two; in
 * Firefox it would also carry the private jar's cookie.
 */
export async function seeArrival(stage: Stage, via: string, privateJar: string, page: Page): Promise<Facts> {
  const requests = workRequests(stage).filter(({ path }) => path === `/open?via=${via}`);
  return {
    'context of the page': (await page.tab())?.context ?? 'gone',
    'requests that reached the intranet': requests.length,
    'of those with a cookie of private life': requests.filter(({ cookies }) =>
      Object.values(cookies).includes(privateJar),
    ).length,
    'private tabs at the intranet': (await privateTabsAt(stage, 'intranet')).length,
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser as Api } from 'webextension-polyfill';
import type { Driver } from '../../e2e/drivers/driver.ts';
import { firefox } from '../../e2e/drivers/firefox.ts';
import { packXpi } from '../../e2e/drivers/xpi.ts';

/** As pages of the other extension know it; used only in functions that run there. */
declare const browser: Api;

const BAREST = join(import.meta.dirname, '../../fixtures/peer-containers');

/** A Firefox with the barest extension that opens the bench's work app in a container. */
export const startBarest = (): Promise<Driver> =>
  firefox.start({ asItComes: true, peer: { id: 'peer@containers.example', xpi: packXpi(BAREST) } });

const ID = '@testpilot-containers';
/** The number of the container "Work" that Firefox comes with. */
const CONTAINER = '2';

/**
 * A Firefox with Multi-Account Containers in it, as its users have it for a work app: the host is always opened in a
 * container, and nobody is asked. Rejects where the package is another extension's.
 */
export async function startMultiAccountContainers(path: string, host: string, port: number): Promise<Driver> {
  const driver = await firefox.start({ asItComes: true, peer: { id: ID, xpi: readFileSync(path) } });
  const options = await driver.openExtension('options.html');
  const key = `siteContainerMap@@_${host}${port}`;
  const assignment = { [key]: { userContextId: CONTAINER, neverAsk: true } };
  await options.evaluate((assignment) => browser.storage.local.set(assignment), assignment);
  await options.close();
  return driver;
}

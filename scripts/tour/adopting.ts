import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder } from '../../tests/e2e/drivers/build.ts';
import { until } from '../../tests/e2e/drivers/until.ts';
import { HOSTS } from '../../tests/fixtures/acme/host-names.ts';
import { ask, openDrempel } from './ask.ts';
import type { Stage, Walk } from './walk.ts';

/** Permissions that Firefox grants at install without a word, by its own strings (the rest has a sentence there). */
const SILENT_IN_FIREFOX = [
  'alarms',
  'contextualIdentities',
  'cookies',
  'idle',
  'scripting',
  'storage',
  'unlimitedStorage',
  'webRequest',
  'webRequestBlocking',
  'webRequestFilterResponse',
  'webRequestFilterResponse.serviceWorkerScript',
  'menus',
];

interface ManagementApi {
  readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
}

/** The warnings that a person would see at install. Chrome tells them itself; Firefox's are read from its list. */
async function installWarnings({ driver }: Stage): Promise<string[]> {
  const manifest = await readFile(join(buildFolder(driver.name), 'manifest.json'), 'utf8');
  if (driver.name === 'firefox') {
    const { permissions = [], host_permissions = [] } = JSON.parse(manifest) as Record<string, string[]>;
    return [...permissions.filter((name) => !SILENT_IN_FIREFOX.includes(name)), ...host_permissions];
  }
  const page = await driver.openExtension('options.html');
  const warnings = await page.evaluate((text) => {
    const { chrome } = globalThis as unknown as { chrome: ManagementApi };
    return chrome.management.getPermissionWarningsByManifest(text);
  }, manifest);
  await page.close();
  return warnings;
}

/**
 * From a fresh install to a list in force. Returns the value of a cookie that private life has by
 * now; throws where the list was not adopted.
 */
export async function walkAdopting(stage: Stage, walk: Walk): Promise<string> {
  const { driver, acme } = stage;
  let privateJar = '';
  const code = acme.enrolmentCode;
  const listRequests = () => acme.requests.filter(({ host }) => host === HOSTS.it).length;

  await walk(
    'fresh-install',
    'A fresh install brings no permission warning, and may see no site.',
    { warnings: [], 'sites it may see': [], 'requests to Acme': 0 },
    async (shoot) => {
      await shoot(await openDrempel(stage, 'options.html#privacy'));
      const granted = await ask(driver, 'privacy.state', null);
      return {
        warnings: await installWarnings(stage),
        'sites it may see': granted.granted.origins,
        'requests to Acme': acme.requests.length,
      };
    },
  );

  await walk(
    'before',
    'Before a list is in force Drempel moves nothing: every site opens where it was asked for.',
    { context: 'private' },
    async (shoot) => {
      // Firefox keeps this cookie out of the work context afterwards. Chrome has one jar for both, so another site's.
      const page = await driver.visit(
        driver.name === 'firefox' ? acme.url('intranet', '/open?via=before') : acme.url('nieuws'),
      );
      await shoot(page);
      privateJar = await page.text('#jar');
      const context = (await page.tab())?.context ?? 'gone';
      await page.close();
      return { context };
    },
  );

  await walk(
    'welcome',
    'The welcome page holds the enrolment code, and reads nothing by itself.',
    { 'in the field': code, 'requests for the list': 0 },
    async (shoot) => {
      const page = await openDrempel(stage, `welcome.html#${encodeURIComponent(code)}`);
      await page.waitFor({ role: 'textbox', name: 'Enrolment code' });
      await shoot(page);
      const field = await page.evaluate(() => document.querySelector('input')?.value ?? 'no field');
      return { 'in the field': field, 'requests for the list': listRequests() };
    },
  );

  await walk(
    'read',
    'Read, the list says who signed it and what it asks, and nothing is in force yet.',
    {
      'requests for the list': 1,
      'names the organisation': true,
      'names its apps': [true, true, true],
      'in force': null,
    },
    async (shoot) => {
      const page = await driver.page(`${driver.base}welcome.html#`);
      await page.click({ role: 'button', name: 'Read the list' });
      await page.waitFor({ role: 'button', name: 'Adopt and allow' });
      await shoot(page);
      const text = await page.text('main');
      const { lists } = await ask(driver, 'list.get', null);
      return {
        'requests for the list': listRequests(),
        'names the organisation': text.includes('Acme BV'),
        'names its apps': acme.list.workApps.map(({ name }) => text.includes(name)),
        'in force': lists[0]?.list.policy.org.name ?? null,
      };
    },
  );

  const adopted = await walk(
    'adopt',
    'One click puts it in force, with exactly the sites that it named.',
    {
      'organisation in force': 'Acme BV',
      'number of the list': acme.list.seq,
      'still missing': [],
      'sites it may see': [HOSTS.chat, HOSTS.intranet, HOSTS.mail, HOSTS.stapel].map((host) => `*://${host}/*`),
    },
    async (shoot) => {
      const page = await driver.page(`${driver.base}welcome.html#`);
      await page.click({ role: 'button', name: 'Adopt and allow' });
      const { list } = await until(async () => {
        const { lists, missing } = await ask(driver, 'list.get', null);
        const list = lists[0]?.list;
        return list && missing.origins.length + missing.permissions.length === 0 ? { list } : undefined;
      }, 'the list in force, with all that it asks for');
      await page.waitFor({ role: 'button', name: 'Use these hours' });
      await shoot(page);
      const { missing } = await ask(driver, 'list.get', null);
      const { granted } = await ask(driver, 'privacy.state', null);
      return {
        'organisation in force': list.policy.org.name,
        'number of the list': list.policy.seq,
        'still missing': [...missing.origins, ...missing.permissions],
        'sites it may see': granted.origins.toSorted(),
      };
    },
  );
  if (!adopted) throw new Error('Without a list in force there is nothing more to show.');
  return privateJar;
}

import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPolicy, writeJson } from '../../../scripts/policy/deploy/managed-values.ts';
import type { ManagedValues } from './driver.ts';
import type { Room } from './room.ts';

/** Where Chromium reads the policies of the machine, below `policies/managed`. */
const CHROMIUM_SETTINGS = '/etc/chromium';

const settingsIn = ({ folder }: Room) => join(folder, 'etc-chromium');

/** The machine's settings for Chromium as this room's browser will find them, with a policy for the extension. */
export function writeManagedPolicy(room: Room, extensionId: string, values: ManagedValues): void {
  const settings = settingsIn(room);
  if (!existsSync(settings) && existsSync(CHROMIUM_SETTINGS))
    cpSync(CHROMIUM_SETTINGS, settings, { recursive: true, dereference: true });
  const policies = join(settings, 'policies/managed');
  mkdirSync(policies, { recursive: true });
  // As `policy deploy` writes it for IT.
  writeFileSync(join(policies, 'drempel.json'), writeJson(chromiumPolicy({ values, chromeId: extensionId })));
}

/**
 * The command that starts Chromium under this room's policies: in a mount namespace of its own, since there is one place
 * for them on the machine, and other browsers must not see them.
 */
export function underPolicies(room: Room, executable: string): [program: string, ...before: string[]] {
  const unshare = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
  const mountAndRun = `mount --bind "$0" ${CHROMIUM_SETTINGS} && exec "$@"`;
  return ['unshare', ...unshare, 'sh', '-c', mountAndRun, settingsIn(room), executable];
}

/** What Firefox takes for the settings of whoever manages the machine: a native manifest, in a home of its own. */
export function writeNativeManifest(room: Room, extensionId: string, data: ManagedValues): void {
  const folder = join(room.folder, '.mozilla/managed-storage');
  rmSync(folder, { recursive: true, force: true });
  // Without a manifest Firefox says that there is none, where one without values would give an empty answer.
  if (Object.keys(data).length === 0) return;
  mkdirSync(folder, { recursive: true });
  const manifest = { name: extensionId, description: 'Drempel', type: 'storage', data };
  writeFileSync(join(folder, `${extensionId}.json`), JSON.stringify(manifest));
}

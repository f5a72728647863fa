import { cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromiumPolicy, firefoxPolicy, writeJson } from '../../../scripts/policy/deploy/managed-values.ts';
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

/** The command that starts Chromium under this room's policies. */
export const underPolicies = (room: Room, executable: string): Command =>
  withMounted(settingsIn(room), CHROMIUM_SETTINGS, executable);

/** The policies of Firefox as this room's browser will find them, with values for the extension. */
export function writeFirefoxPolicies(room: Room, extensionId: string, values: ManagedValues): void {
  const folder = join(room.folder, 'distribution');
  mkdirSync(folder, { recursive: true });
  // As `policy deploy` writes it for IT.
  const policies = Object.keys(values).length > 0 ? firefoxPolicy({ values, geckoId: extensionId }) : {};
  writeFileSync(join(folder, 'policies.json'), writeJson({ policies }));
}

/** A program that starts Firefox under this room's policies, for a launcher that takes no more than a program. */
export function firefoxUnderPolicies(room: Room, executable: string): string {
  const program = join(room.folder, 'firefox-managed');
  const distribution = join(dirname(realpathSync(executable)), 'distribution');
  const command = withMounted(join(room.folder, 'distribution'), distribution, executable);
  const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  writeFileSync(program, `#!/bin/sh\nexec ${quoted.join(' ')} "$@"\n`, { mode: 0o755 });
  return program;
}

type Command = [program: string, ...before: string[]];

/**
 * A command that runs a program for which this folder stands in the place of another: in a mount namespace of its own,
 * since there is one place for policies on the machine, and other browsers must not see them.
 */
function withMounted(folder: string, place: string, executable: string): Command {
  const unshare = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
  return ['unshare', ...unshare, 'sh', '-c', `mount --bind "$0" ${place} && exec "$@"`, folder, executable];
}

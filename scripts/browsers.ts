import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from '../tests/e2e/drivers/driver.ts';
import { findExecutable, findProgram } from '../tests/e2e/drivers/executable.ts';

/** Sees to it that the browsers for the tests and the demo are here. */
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Without recommended packages a bare machine has no font to draw a page with. */
const ALSO = ['fonts-dejavu-core'];

/** A screen and a desktop's notification daemon, by the program that tells whether they are here. */
const DESKTOP: Readonly<Record<string, string>> = { Xvfb: 'xvfb', 'dbus-daemon': 'dbus', dunst: 'dunst' };

const missing = (): BrowserName[] =>
  (Object.keys(PACKAGES) as BrowserName[]).filter((browser) => !findExecutable(browser));

const packages = [
  ...missing().map((browser) => PACKAGES[browser]),
  ...Object.keys(DESKTOP)
    .filter((program) => !findProgram([program]))
    .map((program) => DESKTOP[program] ?? ''),
];
if (packages.length > 0) {
  const isDebian = existsSync('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) {
    console.error(
      isDebian
        ? `Drempel's tests need ${packages.join(' and ')}: run "sudo apt-get install ${packages.join(' ')}" and try again.`
        : `Drempel's tests need ${packages.join(' and ')}: install them, or let CHROMIUM and FIREFOX name the programs, and try again.`,
    );
    process.exit(1);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** What it says counts only where it fails. */
  const apt = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
    if (status !== 0) console.error(stdout + stderr);
    return status === 0;
  };
  console.log(`Installing ${packages.join(' and ')} …`);
  if (!apt('update') || !apt('install', '--yes', '--no-install-recommends', ...packages, ...ALSO) || missing()[0]) {
    console.error(`Could not install ${packages.join(' and ')}; apt-get says why above.`);
    process.exit(1);
  }
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

/** Names under which a browser that can load Drempel's own build is found; CHROMIUM and FIREFOX come first. */
const NAMES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr'],
};

/** The path of a browser's program, or undefined where there is none. */
export function findExecutable(browser: BrowserName): string | undefined {
  const named = process.env[browser.toUpperCase()];
  if (named) return named;
  return findProgram(NAMES[browser]);
}

/** The path of the first program by one of these names, or undefined where there is none. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

/** The path of a browser's program; throws where there is none. */
export function requireExecutable(browser: BrowserName): string {
  const found = findExecutable(browser);
  if (!found) throw new Error(`no ${browser} here; "npm run browsers" installs it or says what to do`);
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../../tests/e2e/drivers/driver.ts';
import { findExecutable } from '../../tests/e2e/drivers/executable.ts';

const ROOT = join(import.meta.dirname, '../..');

function runNode(script: string, ...rest: string[]): { readonly ok: boolean; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...rest], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { ok: status === 0, said: stdout + stderr };
}

/** Installs what is missing of these browsers, or returns in a sentence why it could not. */
export function ensureBrowsers(names: readonly BrowserName[]): string | undefined {
  if (names.every((name) => findExecutable(name))) return undefined;
  const { ok, said } = runNode('scripts/browsers.ts');
  return ok ? undefined : said;
}

/** Makes the production build for these browsers; returns what the build said where it failed. */
export function buildFor(names: readonly BrowserName[]): string | undefined {
  for (const name of names) {
    const { ok, said } = runNode(
      'node_modules/wxt/bin/wxt.mjs',
      'build',
      '-b',
      name === 'firefox' ? 'firefox' : 'chrome',
    );
    if (!ok) return said;
  }
  return undefined;
}

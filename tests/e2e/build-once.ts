import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];

/** Vitest's global setup: builds what the browsers load, where a source is newer than the build. */
export function setup(): void {
  const newest = Math.max(...SOURCES.map((source) => latest(join(root, source))));
  for (const [browser, folder] of [
    ['chrome', 'chrome-mv3'],
    ['firefox', 'firefox-mv3'],
  ] as const) {
    if (latest(join(root, '.output', folder, 'manifest.json')) > newest) continue;
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the build for ${browser} failed\n${stdout}\n${stderr}`);
  }
}

/** The last change of a file or of anything in a folder, what was taken out of it included; 0 where there is nothing. */
function latest(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  const within = entry.isDirectory() ? readdirSync(path).map((name) => latest(join(path, name))) : [];
  return Math.max(entry.mtimeMs, ...within);
}

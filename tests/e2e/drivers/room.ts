import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder for one browser: profile and downloads. */
export interface Room {
  readonly folder: string;
  readonly profile: string;
  readonly downloads: string;
  /** Should this process die without a word: kills the browser's process, if it does not do so itself, and clears up. */
  guard(pid?: number): void;
  clear(): void;
}

export function makeRoom(): Room {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-'));
  const profile = join(folder, 'profile');
  const downloads = join(folder, 'downloads');
  mkdirSync(profile);
  mkdirSync(downloads);
  const guards: (() => void)[] = [];
  return {
    folder,
    profile,
    downloads,
    guard(pid) {
      // Its input closes when we die, however we die.
      const watch = spawn('sh', ['-c', 'cat >/dev/null; kill -9 $0; sleep 1; rm -rf "$1"', `${pid ?? ''}`, folder], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      watch.unref();
      (watch.stdin as { unref?: () => void }).unref?.();
      guards.push(() => watch.kill('SIGKILL'));
    },
    clear() {
      for (const end of guards.splice(0)) end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

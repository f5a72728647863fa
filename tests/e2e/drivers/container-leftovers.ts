import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What Firefox writes in a site's folder by itself, whatever the site keeps. */
const MARKS = ['.metadata-v2', '.padding', 'caches.sqlite-wal', 'caches.sqlite-shm'];

/**
 * The files in sites' folders that hold something of the site's. Where a site had a service worker, Firefox makes an
 * empty store for its cache again while it removes that.
 */
export function leftovers(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? join(entry.parentPath, entry.name) : [],
      ),
    )
    .filter((file) => !MARKS.includes(basename(file)) && !isEmptyCache(file));
}

function isEmptyCache(file: string): boolean {
  if (basename(file) !== 'caches.sqlite') return false;
  const folder = mkdtempSync(join(tmpdir(), 'drempel-cache-'));
  try {
    const copy = join(folder, 'caches.sqlite');
    // What was written last is in a file beside it.
    for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, copy + end);
    const database = new DatabaseSync(copy);
    const count = (table: string) => Number(database.prepare(`select count(*) as n from ${table}`).get()?.n);
    const rows = count('entries') + count('caches');
    database.close();
    return rows === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

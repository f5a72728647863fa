import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const output = join(import.meta.dirname, '../../.output');
const FOLDERS = { Chrome: 'chrome-mv3', Firefox: 'firefox-mv3' } as const;

/** What a page or script weighs on the wire, with all that it loads when it starts. */
export async function rows(): Promise<readonly Row[]> {
  return Object.entries(FOLDERS).flatMap(([browser, folder]) => {
    const size = (name: string, file: string, budget: number): Row => ({
      name: `${name} with all it loads, gzip, ${browser}`,
      value: weigh(join(output, folder), file) / 1000,
      unit: 'kB',
      budget,
    });
    return [
      size('MAIN hook', `/content-scripts/quiet-page-${browser.toLowerCase()}.js`, 4.5),
      size('guard page script', '/content-scripts/guard-page.js', 8),
      size('popup', '/popup.html', 45),
      // Only IT opens it; what reads YAML, 30 kB of this, is fetched when YAML is opened.
      size('IT’s desk', '/desk.html', 250),
    ];
  });
}

/** Gzipped bytes of a file of the build and of everything it names with a literal address. */
function weigh(folder: string, start: string): number {
  const waiting = [start];
  const seen = new Set<string>();
  let bytes = 0;
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const content = readFileSync(join(folder, file));
    bytes += gzipSync(content, { level: 9 }).length;
    const isPage = file.endsWith('.html');
    const names = isPage
      ? content.toString().matchAll(/(?:src|href)="([^"]+)"/g)
      : content.toString().matchAll(/(?:from|import)\s*\(?["'`]([^"'`]+\.js)["'`]/g);
    for (const [, name = ''] of names) {
      const path = new URL(name, `file://${file}`).pathname;
      if (existsSync(join(folder, path))) waiting.push(path);
    }
  }
  return bytes;
}

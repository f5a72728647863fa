import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facts } from './walk.ts';

export interface TourRow {
  readonly step: string;
  readonly browser: 'chromium' | 'firefox';
  /** What the step is about, in one sentence. */
  readonly says: string;
  readonly expected: Facts;
  readonly observed: Facts;
  readonly ok: boolean;
  /** File name of the picture, where the step has one. */
  readonly picture?: string;
}

export interface Report {
  readonly rows: readonly TourRow[];
  /** Writes the row down at once, so that a tour that breaks off has told all it saw. */
  add(row: TourRow, png: Buffer | undefined): Promise<void>;
}

function tell(row: TourRow): string {
  const lines = [`${row.ok ? ' ok ' : 'FAIL'}  ${row.browser}  ${row.step}: ${row.says}`];
  if (row.ok) return lines.join('\n');
  return [
    ...lines,
    `      expected ${JSON.stringify(row.expected)}`,
    `      observed ${JSON.stringify(row.observed)}`,
  ].join('\n');
}

/** Keeps `tour.json` and the pictures, numbered in the order of the tour, in a folder; an older report there goes. */
export async function createReport(folder: string, say: (line: string) => void): Promise<Report> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    if (/^\d\d-[a-z-]+\.png$|^tour\.json$/.test(name)) await rm(join(folder, name));
  const rows: TourRow[] = [];
  return {
    rows,
    async add(row, png) {
      const picture = `${String(rows.length + 1).padStart(2, '0')}-${row.step}.png`;
      if (png) await writeFile(join(folder, picture), png);
      const told = png ? { ...row, picture } : row;
      rows.push(told);
      say(tell(told));
      await writeFile(join(folder, 'tour.json'), `${JSON.stringify(rows, null, 2)}\n`);
    },
  };
}

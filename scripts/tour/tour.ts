import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../../tests/e2e/drivers/driver.ts';
import { startAcme } from '../../tests/fixtures/acme/server.ts';
import { walkAdopting } from './adopting.ts';
import { walkBoundary } from './boundary.ts';
import { walkGuard } from './guard.ts';
import { walkHours, walkQuiet } from './quiet.ts';
import { judgeWire, picturePrivacy, walkJournal } from './records.ts';
import { createReport, type Report, type TourRow } from './report.ts';
import { createWalk } from './walk.ts';

async function tourOne(browser: Browser, report: Report): Promise<void> {
  const acme = await startAcme();
  const home = await mkdtemp(join(tmpdir(), 'drempel-tour-'));
  try {
    const driver = await browser.start({ thirdPartyCookies: true, watchWire: true });
    const stage = { driver, acme, home };
    let privacy: Buffer;
    try {
      const walk = createWalk(driver, report);
      const privateJar = await walkAdopting(stage, walk);
      await walkHours(stage, walk);
      await walkBoundary(stage, walk, privateJar);
      await walkQuiet(stage, walk);
      await walkGuard(stage, walk);
      await walkJournal(stage, walk);
      privacy = await picturePrivacy(stage);
    } finally {
      await driver.stop();
    }
    await judgeWire(stage, report, privacy);
  } finally {
    await acme.close();
    await rm(home, { recursive: true, force: true });
  }
}

/**
 * Walks the three jobs in each browser, with a fresh profile and a fresh Acme for each. Writes `tour.json` and the
 * pictures to `folder` as it goes, and returns the rows. A browser that breaks off makes a row that is not ok.
 */
export async function walkTour(
  browsers: readonly Browser[],
  folder: string,
  say: (line: string) => void,
): Promise<readonly TourRow[]> {
  const report = await createReport(folder, say);
  for (const browser of browsers) {
    try {
      await tourOne(browser, report);
    } catch (error) {
      const observed = { error: error instanceof Error ? error.message : String(error) };
      const says = 'The tour goes through to its end.';
      await report.add({ step: 'end', browser: browser.name, says, expected: {}, observed, ok: false }, undefined);
    }
  }
  return report.rows;
}

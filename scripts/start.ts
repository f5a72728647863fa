import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '../tests/e2e/drivers/chromium.ts';
import type { BrowserName } from '../tests/e2e/drivers/driver.ts';
import { findExecutable } from '../tests/e2e/drivers/executable.ts';
import { firefox } from '../tests/e2e/drivers/firefox.ts';
import { chooseLanguage } from '../utils/i18n/language.ts';
import { buildFor, ensureBrowsers } from './demo/prepare.ts';
import { tryIt } from './demo/try-it.ts';
import { demoWords } from './demo/words.ts';
import { walkTour } from './tour/tour.ts';

/**
 * The demo: opens a browser with Drempel in it next to the organisation Acme, for a person to try. Without a display,
 * or with `--headless`, it walks the guided tour by itself.
 *
 *   npm start -- [--browser chromium|firefox] [--headless] [--report DIR]
 *
 * The tour exits with 0 only when every step is as expected.
 */
const DRIVERS = { chromium, firefox };
const NAMES = ['chromium', 'firefox'] as const;

const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean' }, report: { type: 'string' } },
});
const words = demoWords[chooseLanguage('auto', Intl.DateTimeFormat().resolvedOptions().locale)];

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const asked = values.browser;
const chosen = NAMES.find((name) => name === asked);
if (asked !== undefined && chosen === undefined) stop(words.badBrowser(asked));

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = values.headless || values.report !== undefined || !hasDisplay;

function prepare(names: readonly BrowserName[]): void {
  const missing = ensureBrowsers(names);
  if (missing !== undefined) stop(missing);
  console.log(words.building);
  const broken = buildFor(names);
  if (broken !== undefined) stop(broken);
}

async function tour(): Promise<void> {
  const names = chosen ? [chosen] : NAMES;
  prepare(names);
  if (!values.headless) console.log(words.noDisplay);
  console.log(words.touring(names.join(', ')));
  const folder = values.report ?? join(import.meta.dirname, '../report/tour');
  const rows = await walkTour(
    names.map((name) => DRIVERS[name]),
    folder,
    console.log,
  );
  const failed = rows.filter(({ ok }) => !ok).length;
  const where = join(relative(process.cwd(), folder) || '.', 'tour.json');
  console.log(failed === 0 ? words.allWell(rows.length, where) : words.notWell(failed, rows.length, where));
  process.exitCode = failed === 0 ? 0 : 1;
}

async function trial(): Promise<void> {
  const name = chosen ?? NAMES.find((candidate) => findExecutable(candidate)) ?? 'chromium';
  prepare([name]);
  // Heard from here on: who stops the demo while the browser opens must not be left with half of it.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  console.log(words.opening(name));
  const { at, gone, end } = await tryIt(name);
  console.log(words.whatToTry(at));
  await Promise.race([gone, stopped]);
  await end();
  console.log(words.over);
  process.exit(0);
}

await (headless ? tour() : trial());

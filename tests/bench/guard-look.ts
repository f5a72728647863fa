import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { browsers } from '../e2e/drivers/browsers.ts';
import type { Browser, Page } from '../e2e/drivers/driver.ts';
import { until } from '../e2e/drivers/until.ts';
import { type GuardScene, setGuardScene } from '../e2e/guard-scene.ts';
import { percentile, type Row } from './row.ts';

const PAGE = 'guard-drop-paste.html?keep';
const INPUT = '#input';
/** In bytes. */
const LARGE = 100_000_000;
const HUGE = 1_000_000_000;
const ROUNDS = 3;
/** How often memory is looked at, in ms. */
const SAMPLE = 50;

const WORDS = 'het water stroomt langs de oude molen terwijl kinderen spelen in Utrecht en later thuis eten'.split(' ');
const prose = (nth: number) =>
  `${Array.from({ length: 14 }, (_, at) => WORDS[(nth * 7 + at * 3) % WORDS.length]).join(' ')}.\n`;
const numbers = (nth: number) =>
  `${nth};${(nth * 7919) % 100_000},50;2026-0${1 + (nth % 9)}-1${nth % 10};${(nth * 104_729) % 1_000_000_007};ja\n`;

function makeFile(path: string, line: (nth: number) => string, size: number): string {
  let text = '';
  for (let nth = 0; text.length < 5_000_000; nth += 1) text += line(nth);
  writeFileSync(path, '');
  for (let written = 0; written < size; written += text.length) appendFileSync(path, text);
  return path;
}

/** From the browser's own event of a choice to the page's, and the longest time in which the page could do nothing else, in ms. */
const WATCH = `
  window.watched = { chosen: NaN, took: NaN, longest: 0 };
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (watched.chosen) watched.longest = Math.max(watched.longest, now - last);
    last = now;
  }, 4);
  addEventListener('input', (event) => {
    if (event.isTrusted) Object.assign(watched, { chosen: event.timeStamp, took: NaN, longest: 0 });
  }, true);
  addEventListener('DOMContentLoaded', () => {
    const input = document.querySelector('${INPUT}');
    input.addEventListener('change', () => {
      if (input.files.length > 0) watched.took = performance.now() - watched.chosen;
    });
  });`;

interface Look {
  readonly took: number;
  readonly longest: number;
}

async function choose(page: Page, file: string): Promise<Look> {
  await page.chooseFiles(INPUT, [file]);
  const watched = () => page.evaluate<Look>('watched');
  await until(async () => Number.isFinite((await watched()).took), 'the file at the page', 60_000);
  return watched();
}

/** The page's own reading of the file that it was given, as text, in ms. */
const readAsText = (page: Page) =>
  page.evaluate<number>(
    `(async () => { const from = performance.now(); await document.querySelector('${INPUT}').files[0].text(); return performance.now() - from; })()`,
  );

/** Memory of all processes that this one has started, in bytes. */
function memoryBelow(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) && tryRead(join('/proc', name, 'stat'));
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (one: number): boolean => {
    const parent = parents.get(one);
    return parent !== undefined && parent !== 0 && (parent === pid || isBelow(parent));
  };
  const own = (one: number) => Number(/^Private_Dirty: +(\d+)/m.exec(tryRead(`/proc/${one}/smaps_rollup`))?.[1] ?? 0);
  return [...parents.keys()].filter(isBelow).reduce((sum, one) => sum + own(one) * 1_024, 0);
}

/** A process may be gone by now. */
function tryRead(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function measureSpeed(scene: GuardScene, page: Page, name: string, line: (nth: number) => string) {
  const files = ['a', 'b'].map((one) => makeFile(join(scene.driver.downloads, `${name} ${one}.txt`), line, LARGE));
  const [looks, reads]: [Look[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round += 1) {
    const look = await choose(page, files[Math.abs(round) % 2] as string);
    const read = await readAsText(page);
    if (round < 0) continue;
    looks.push(look);
    reads.push(read);
  }
  const took = percentile(
    looks.map(({ took }) => took),
    0.5,
  );
  return {
    ratio: percentile(reads, 0.5) / took,
    speed: LARGE / 1_000 / took,
    longest: Math.max(...looks.map(({ longest }) => longest)),
  };
}

async function measureMemory(scene: GuardScene, page: Page): Promise<number> {
  const file = makeFile(join(scene.driver.downloads, 'huge.txt'), prose, HUGE);
  await pause(1_000);
  const before = memoryBelow(process.pid);
  let most = before;
  let done = false;
  const chosen = choose(page, file).finally(() => {
    done = true;
  });
  while (!done) {
    most = Math.max(most, memoryBelow(process.pid));
    await pause(SAMPLE);
  }
  await chosen;
  return most - before;
}

async function measure(browser: Browser): Promise<readonly Row[]> {
  const scene = await setGuardScene(browser);
  try {
    await (await scene.open(PAGE)).runFirst(WATCH);
    const page = await scene.open(PAGE);
    const [words, rows] = [
      await measureSpeed(scene, page, 'prose', prose),
      await measureSpeed(scene, page, 'numbers', numbers),
    ];
    const memory = await measureMemory(scene, page);
    const { name } = browser;
    const speed = (what: string, { ratio, speed }: typeof words): readonly Row[] => [
      {
        name: `100 MB of ${what}, choice to page event, against the page reading it as text, ${name}`,
        value: ratio,
        unit: '×',
        budget: 0.5,
        atLeast: true,
      },
      { name: `the same, as speed, ${name}`, value: speed, unit: 'MB/s', budget: 1, atLeast: true },
    ];
    return [
      ...speed('prose', words),
      ...speed('numbers', rows),
      {
        name: `longest time that the page was held up meanwhile, ${name}`,
        value: Math.max(words.longest, rows.longest),
        unit: 'ms',
        budget: 50,
      },
      {
        name: `memory more while a file of 1 GB is looked into, ${name}`,
        value: memory / 1e6,
        unit: 'MB',
        budget: 250,
      },
    ];
  } finally {
    await scene.end();
  }
}

/** What looking into large files costs. */
export async function rows(): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const browser of browsers) found.push(...(await measure(browser)));
  return found;
}

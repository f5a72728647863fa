import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { browsers } from '../e2e/drivers/browsers.ts';
import type { Browser, Page } from '../e2e/drivers/driver.ts';
import { until } from '../e2e/drivers/until.ts';
import { CANCEL, type GuardScene, setGuardScene } from '../e2e/guard-scene.ts';
import { percentile, type Row } from './row.ts';

const WARM = 30;
const COLD = 12;
const WARNINGS = 20;
/** In bytes. */
const SIZE = 1_000_000;
const PAGE = 'guard-drop-paste.html?keep';
const INPUT = '#input';
const LABEL = '#label';
/** Nobody finds a file in less, in ms. */
const LOOKING = 500;

interface Watched {
  /** When the browser made the event of the last choice, in ms of the page's clock. */
  chosen: number;
  /** From each choice until the page's own listener had it, in ms. */
  took: number[];
}

/** Runs before the guard, so it sees the browser's own event that the guard stops. */
const WATCH = `
  window.watched = { chosen: NaN, took: [] };
  addEventListener('input', (event) => { if (event.isTrusted) watched.chosen = event.timeStamp; }, true);
  addEventListener('DOMContentLoaded', () => {
    const input = document.querySelector('${INPUT}');
    input.addEventListener('change', () => {
      if (input.files.length > 0) watched.took.push(performance.now() - watched.chosen);
    });
  });`;

const watched = (page: Page) => page.evaluate<Watched>('watched');

/** One choice of a file of which nothing is known, in ms. */
async function measurePassed(page: Page, choose: () => Promise<void>): Promise<number> {
  const { length } = (await watched(page)).took;
  await choose();
  const took = async () => (await watched(page)).took;
  await until(async () => (await took()).length > length, 'the file at the page');
  return (await took())[length] ?? Number.NaN;
}

/** The same file again would be no choice. */
function ownFiles(scene: GuardScene): (round: number) => readonly [string] {
  const [one, two] = [scene.ownFile('one.bin'), scene.ownFile('two.bin')];
  for (const path of [one, two]) writeFileSync(path, Buffer.alloc(SIZE, 'x'));
  return (round) => [round % 2 ? one : two];
}

async function measureWarm(scene: GuardScene, page: Page): Promise<readonly number[]> {
  const fileOf = ownFiles(scene);
  const took: number[] = [];
  for (let round = -2; round < WARM; round += 1)
    took.push(await measurePassed(page, () => page.chooseFiles(INPUT, fileOf(round))));
  // The first ones warm up.
  return took.slice(2);
}

/** A new page each time: a background that was woken from it a moment ago would be awake. */
async function measureCold(scene: GuardScene): Promise<readonly number[]> {
  const fileOf = ownFiles(scene);
  const took: number[] = [];
  for (let round = 0; round < COLD; round += 1) {
    const page = await scene.open(PAGE);
    await scene.driver.killBackground();
    took.push(await measurePassed(page, () => page.chooseFiles(LABEL, fileOf(round), () => pause(LOOKING))));
  }
  return took;
}

/** From the choice of a work file until the browser has painted the warning, in ms. */
async function measureWarned(scene: GuardScene, page: Page): Promise<number[]> {
  const address = `${scene.driver.base}warning.html`;
  const took: number[] = [];
  for (let round = 0; round < WARNINGS; round += 1) {
    await page.chooseFiles(INPUT, [scene.workFile]);
    const chosen = () => page.evaluate<number>('performance.timeOrigin + watched.chosen');
    const frame = await scene.warning(page);
    // Nothing is in the frame before the warning itself.
    const painted = await until(
      () =>
        frame.evaluate<number>(
          `performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
        ),
      'the paint of the warning',
    );
    took.push(painted - (await chosen()));
    await scene.answer(page, CANCEL);
    await until(
      () =>
        page.frame(address, 0).then(
          () => false,
          () => true,
        ),
      'a page without the warning',
    );
  }
  return took;
}

async function measure(browser: Browser): Promise<readonly Row[]> {
  const scene = await setGuardScene(browser);
  try {
    const blank = await scene.open(PAGE);
    await blank.runFirst(WATCH);
    const page = await scene.open(PAGE);
    const warm = await measureWarm(scene, page);
    const cold = await measureCold(scene);
    const warned = await measureWarned(scene, page);
    const row = (name: string, samples: readonly number[], budget: number): Row => ({
      name: `${name}, p95, ${browser.name}`,
      value: percentile(samples, 0.95),
      unit: 'ms',
      budget,
    });
    return [
      row('verdict without evidence, choose to page event, warm', warm, 30),
      row(`the same, background stopped before the click, chooser open for ${LOOKING} ms`, cold, 80),
      row('warning visible after the choice', warned, 200),
    ];
  } finally {
    await scene.end();
  }
}

/** What a person waits for at a file: nothing where it passes, and little until the question. */
export async function rows(): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const browser of browsers) found.push(...(await measure(browser)));
  return found;
}

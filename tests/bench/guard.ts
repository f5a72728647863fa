import { writeFileSync } from 'node:fs';
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
const INPUT = '#input';

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

/** Choices of files of which nothing is known, one after the other, in ms. */
async function measurePassed(scene: GuardScene, page: Page, rounds: number, before: () => Promise<void>) {
  const paths = ['one.bin', 'two.bin'].map(scene.ownFile);
  for (const path of paths) writeFileSync(path, Buffer.alloc(SIZE, 'x'));
  const start = (await watched(page)).took.length;
  for (let round = 0; round < rounds; round += 1) {
    await before();
    // The same file again would be no choice.
    await page.chooseFiles(INPUT, paths.slice(round % 2, (round % 2) + 1));
    await until(async () => (await watched(page)).took.length > start + round, 'the file at the page');
  }
  return (await watched(page)).took.slice(start);
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
    const blank = await scene.open('guard-drop-paste.html');
    await blank.runFirst(WATCH);
    const page = await scene.open('guard-drop-paste.html');
    await measurePassed(scene, page, 2, async () => {});
    const warm = await measurePassed(scene, page, WARM, async () => {});
    const cold = await measurePassed(scene, page, COLD, () => scene.driver.killBackground());
    const warned = await measureWarned(scene, page);
    const row = (name: string, samples: readonly number[], budget: number): Row => ({
      name: `${name}, p95, ${browser.name}`,
      value: percentile(samples, 0.95),
      unit: 'ms',
      budget,
    });
    return [
      row('verdict without evidence, choose to page event, warm', warm, 30),
      row('verdict without evidence, choose to page event, cold background', cold, 80),
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

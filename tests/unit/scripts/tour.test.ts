import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReport, type Report } from '../../../scripts/tour/report.ts';
import { createWalk, type Walk } from '../../../scripts/tour/walk.ts';
import type { Driver, Page } from '../../e2e/drivers/driver.ts';

let folder: string;
let report: Report;
let walk: Walk;
let said: string[];
let kills: number;

const page = { screenshot: async () => Buffer.from('a picture') } as unknown as Page;
const written = async () => JSON.parse(await readFile(join(folder, 'tour.json'), 'utf8'));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-report-'));
  said = [];
  kills = 0;
  const driver = {
    name: 'firefox',
    async killBackground() {
      kills += 1;
    },
  } as unknown as Driver;
  report = await createReport(folder, (line) => said.push(line));
  walk = createWalk(driver, report);
});
afterEach(() => rm(folder, { recursive: true }));

describe('a step of the tour', () => {
  it('is well only where every value is as expected, and is written down either way', async () => {
    const expected = { context: 'work', requests: ['a', 'b'] };
    expect(await walk('well', 'All is well.', expected, async () => ({ context: 'work', requests: ['a', 'b'] }))).toBe(
      true,
    );
    expect(await walk('order', 'Not so.', expected, async () => ({ context: 'work', requests: ['b', 'a'] }))).toBe(
      false,
    );
    expect(await walk('more', 'Not so.', expected, async () => ({ ...expected, leak: 1 }))).toBe(false);
    expect(await written()).toMatchObject([
      { step: 'well', browser: 'firefox', expected, observed: expected, ok: true },
      { step: 'order', ok: false },
      { step: 'more', ok: false },
    ]);
    expect(kills).toBe(3);
  });

  it('that breaks off is not well, tells why, and shows the page as it is then', async () => {
    const ok = await walk('broken', 'It breaks.', { context: 'work' }, async (shoot) => {
      await shoot(page);
      throw new Error('never came: a page');
    });
    expect(ok).toBe(false);
    expect(await written()).toMatchObject([
      { step: 'broken', expected: { context: 'work' }, observed: { error: 'never came: a page' }, ok: false },
    ]);
    expect(await readFile(join(folder, '01-broken.png'), 'utf8')).toBe('a picture');
    expect(said.join()).toContain('FAIL');
  });
});

describe('a report', () => {
  it('takes the place of an older one, and of nothing else', async () => {
    await walk('old', 'Before.', {}, async (shoot) => {
      await shoot(page);
      return {};
    });
    await writeFile(join(folder, 'holiday.png'), 'mine');
    await createReport(folder, () => {});
    expect(await readdir(folder)).toEqual(['holiday.png']);
  });
});

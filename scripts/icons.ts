/**
 * Draws the toolbar and store icons from `scripts/icons/*.svg` into `public/icon/`. Run by hand after a change of the
 * drawings: `node scripts/icons.ts`. The PNGs are committed, so a build needs no browser.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { requireExecutable } from '../tests/e2e/drivers/executable.ts';

const SOURCES = join(import.meta.dirname, 'icons');
const TARGET = join(import.meta.dirname, '../public/icon');
/** Toolbars take 16 to 48 pixels; stores and settings pages 128, of the work door alone. */
const SIZES = [16, 32, 48];
const STORE = { name: 'work', size: 128 };

const browser = await chromium.launch({ executablePath: requireExecutable('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  mkdirSync(TARGET, { recursive: true });
  for (const file of readdirSync(SOURCES)) {
    const name = file.replace(/\.svg$/, '');
    for (const size of name === STORE.name ? [...SIZES, STORE.size] : SIZES) {
      await page.setViewportSize({ width: size, height: size });
      const style = `<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>`;
      await page.setContent(style + readFileSync(join(SOURCES, file), 'utf8'));
      writeFileSync(join(TARGET, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}

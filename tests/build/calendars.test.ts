import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');

/** ical.js names every time zone property; nothing else here does. */
const ICAL = 'tzoffsetfrom';

it.each(['chrome-mv3', 'firefox-mv3'])('reads and writes calendars only where one asks for it, in %s', (folder) => {
  const scripts = readdirSync(join(output, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(output, folder, name), 'utf8') }));
  const heavy = scripts.filter(({ text }) => text.includes(ICAL)).map(({ name }) => name.replace(/^.*\//, ''));
  expect(heavy.length).toBeGreaterThan(0);
  // What imports it at once is heavy too; the page of hours imports it in a function.
  const atOnce = scripts.filter(({ text }) => heavy.some((name) => new RegExp(`from\\s?["'\`]\\./${name}`).test(text)));
  const names = [...new Set([...heavy, ...atOnce.map(({ name }) => name.replace(/^.*\//, ''))])];
  for (const name of names) expect(name).toMatch(/^(ical|import-calendar|export-calendar)-/);
});

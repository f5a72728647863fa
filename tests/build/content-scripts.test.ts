import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = join(import.meta.dirname, '../../.output');
const scripts = ['chrome-mv3', 'firefox-mv3'].flatMap((folder) =>
  readdirSync(join(output, folder, 'content-scripts'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(join(output, folder, 'content-scripts', name), 'utf8'),
    })),
);

describe.each(scripts)('$name', ({ name, text }) => {
  it('does not announce the extension to pages, as WXT’s own context would', () => {
    expect(text).not.toMatch(/script-started|postMessage\([^)]*["'`]\*["'`]/);
  });

  it('is strict, so that no page finds its functions on the stack, and gives the page no name of its own', () => {
    expect(text).toMatch(/^\(function\(\)\{"use strict";/);
  });

  it('brings no polyfill into the page', () => {
    expect(text).not.toContain('webextension-polyfill');
    expect(text).not.toContain('wrapAPIs');
  });

  it.runIf(/-page(-chrome|-firefox)?\.js$/.test(name))(
    'knows nothing of the extension, in the page’s own world',
    () => {
      expect(text).not.toMatch(/\b(?:browser|chrome)\.|-extension:/);
    },
  );
});

it('there are four for each browser', () => {
  expect(scripts).toHaveLength(8);
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFaults } from './rooms.ts';

const root = join(import.meta.dirname, '../..');

/** The rules of the house (design.md §3), held against every file. */
describe('the house', () => {
  const files = ['utils', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      .filter((path) => statSync(join(root, path)).isFile()),
  );

  it('is all there', () => expect(files.length).toBeGreaterThan(100));

  it('has every arrow in the right direction', () => {
    expect(files.flatMap((path) => findFaults(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it('makes the choice between the browsers once', () => {
    const choosing = files.filter(
      (path) =>
        /^(utils|components|entrypoints)\//.test(path) &&
        /import\.meta\.env/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(choosing).toEqual(['entrypoints/background.ts']);
  });
});

describe('the rules themselves', () => {
  const faults = (path: string, text: string) => findFaults(path, text).length;

  it.each([
    ['a pure room that knows a service', 'utils/policy/a.ts', `import { x } from '../services/x.ts';`],
    ['a pure room that takes a type of a service', 'utils/policy/a.ts', `import type { X } from '../services/x.ts';`],
    ['a pure room with the browser', 'utils/guard/a.ts', `export const f = () => browser.tabs.query({});`],
    [
      'a pure room that declares the browser away',
      'utils/guard/a.ts',
      `declare const chrome: never; export const f = () => chrome;`,
    ],
    ['a pure room with the document', 'utils/quiet/a.ts', `export const f = () => document.title;`],
    ['a pure room with a clock', 'utils/availability/a.ts', `export const f = () => Date.now();`],
    ['a pure room with a clock in disguise', 'utils/availability/a.ts', `export const f = () => new Date();`],
    ['a pure room with Temporal.Now', 'utils/availability/a.ts', `export const f = () => Temporal.Now.instant();`],
    ['a pure room with the network', 'utils/policy/a.ts', `export const f = () => fetch('/');`],
    [
      'a pure room with the database',
      'utils/quiet/a.ts',
      `import Dexie from 'dexie'; export const d = new Dexie('x');`,
    ],
    ['a service that knows an adapter', 'utils/services/a.ts', `import { x } from '../browser/x.ts';`],
    ['a service that knows the storage', 'utils/services/a.ts', `import { x } from '../storage/x.ts';`],
    ['a service with the browser', 'utils/services/a.ts', `export const f = () => chrome.runtime.id;`],
    ['an adapter that knows a service', 'utils/browser/a.ts', `import { x } from '../services/x.ts';`],
    ['storage that knows the browser room', 'utils/storage/a.ts', `import { x } from '../browser/x.ts';`],
    ['a page script that knows a pure room', 'utils/page/a.ts', `import { x } from '../guard/x.ts';`],
    ['a component that sends messages', 'components/a.tsx', `import { x } from '../utils/messages/client.ts';`],
    ['a component with the browser', 'components/a.tsx', `export const F = () => <p>{browser.runtime.id}</p>;`],
    ['an import of an entrypoint', 'utils/services/a.ts', `import { x } from '../../entrypoints/background.ts';`],
    ['an entrypoint that imports another', 'entrypoints/popup/main.tsx', `import { x } from '../options/main.tsx';`],
    [
      'a test that imports an entrypoint',
      'tests/unit/a.test.ts',
      `import { x } from '../../entrypoints/background.ts';`,
    ],
    [
      'an export that hands on against the arrow',
      'utils/policy/a.ts',
      `export { x } from '../services/x.ts'; export const y = 1;`,
    ],
    ['a dynamic import against the arrow', 'utils/policy/a.ts', `export const f = () => import('../services/x.ts');`],
    ['an import from a computed address', 'utils/services/a.ts', `export const f = (u: string) => import(u);`],
    ['an import without extension', 'utils/policy/a.ts', `import { x } from './x';`],
    ['a barrel', 'utils/policy/a.ts', `export * from './x.ts'; export { y } from './y.ts';`],
    ['an index', 'utils/policy/index.ts', `export const x = 1;`],
    ['a grab bag', 'utils/services/helpers.ts', `export const x = 1;`],
    ['a name in camel case', 'utils/services/someThing.ts', `export const x = 1;`],
    ['mutable module state', 'utils/services/a.ts', `let seen = 0; export const f = () => ++seen;`],
    ['the polyfill outside its room', 'utils/services/a.ts', `import browser from 'webextension-polyfill';`],
  ])('catch %s', (_, path, text) => expect(faults(path, text)).toBeGreaterThan(0));

  it.each([
    ['a pure room that knows another', 'utils/guard/a.ts', `import { x } from '../policy/x.ts'; export const y = x;`],
    [
      'a name of its own that looks like a global',
      'utils/guard/a.ts',
      `export const f = (document: string, { name: chrome }: { name: string }) => document + chrome;`,
    ],
    [
      'a member that looks like a global',
      'utils/guard/a.ts',
      `export const f = (x: { browser: string }) => ({ document: x.browser });`,
    ],
    ['a date of a given instant', 'utils/guard/a.ts', `export const f = (t: number) => new Date(t).toISOString();`],
    [
      'DOM types',
      'utils/page/a.ts',
      `import type { X } from '../guard/x.ts'; export const f = (x: X, e: Event) => document.title + x;`,
    ],
    [
      'a service with its ports',
      'utils/services/a.ts',
      `import type { X } from '../ports/x.ts'; export const f = (x: X) => x;`,
    ],
    [
      'an entrypoint with its own part',
      'entrypoints/popup/main.tsx',
      `import { x } from './parts/x.ts'; x(browser.runtime.id);`,
    ],
    [
      'an entrypoint with the folder of its name',
      'entrypoints/background.ts',
      `import { x } from './background/x.ts'; x();`,
    ],
  ])('let through %s', (_, path, text) => expect(findFaults(path, text)).toEqual([]));
});

import { dirname, join, normalize } from 'node:path/posix';
import { readSource, type Source } from './source.ts';

/** Rooms without browser, document, storage or clock: what goes in decides what comes out. */
const PURE = ['policy', 'boundary', 'availability', 'quiet', 'guard', 'journal', 'i18n'].map((room) => `utils/${room}`);

interface Door {
  /** Rooms whose code it may use, beside itself. */
  readonly uses: readonly string[];
  /** Rooms from which it may take types only. */
  readonly types?: readonly string[];
  /** Packages, by prefix, that belong here. */
  readonly packages?: readonly string[];
}

const PURE_PACKAGES = ['jose', 'valibot', 'tldts'];
const PREACT = ['preact', '@preact/signals'];

/** design.md §3: which room may know which. What is not named here may not be imported. */
const DOORS: Readonly<Record<string, Door>> = {
  ...Object.fromEntries(PURE.map((room) => [room, { uses: PURE, packages: PURE_PACKAGES }])),
  'utils/availability': { uses: PURE, packages: ['ical.js', 'windows-iana'] },
  'utils/journal': { uses: PURE, types: ['utils/ports'] },
  'utils/guard': { uses: PURE, packages: [...PURE_PACKAGES, 're2js', 'pdfjs-dist'] },
  // Sentences are made of what the journal holds; and of what is wrong with the text of a list.
  'utils/i18n': { uses: PURE, types: ['utils/ports'], packages: [...PURE_PACKAGES, 'yaml'] },
  'utils/messages': { uses: PURE, types: ['utils/ports'] },
  'utils/ports': { uses: [], types: [...PURE, 'utils/messages'] },
  'utils/services': { uses: [...PURE, 'utils/ports', 'utils/messages'] },
  'utils/browser': {
    uses: [...PURE, 'utils/ports', 'utils/messages'],
    packages: ['wxt', 'webextension-polyfill', '@preact/signals'],
  },
  'utils/storage': { uses: [...PURE, 'utils/ports'], packages: ['dexie'] },
  'utils/page': { uses: [], types: [...PURE, 'utils/messages', 'utils/ports'] },
  components: { uses: [...PURE], types: ['utils/messages', 'utils/ports'], packages: PREACT },
  entrypoints: {
    uses: [
      ...PURE,
      'utils/messages',
      'utils/ports',
      'utils/services',
      'utils/browser',
      'utils/storage',
      'utils/page',
      'components',
    ],
    packages: ['wxt', 'webextension-polyfill', ...PREACT],
  },
};

/** What a pure room may take from its surroundings: the language itself and what merely converts. */
const LANGUAGE = new Set(
  `undefined NaN Infinity Object Function Array String Number Boolean BigInt Symbol Math JSON Map Set WeakMap
  WeakSet Promise Proxy Reflect RegExp Error TypeError RangeError Date Intl Temporal Uint8Array Uint16Array Uint32Array
  Int32Array Float64Array BigUint64Array ArrayBuffer DataView Iterator parseInt parseFloat isNaN encodeURIComponent
  decodeURIComponent encodeURI decodeURI URL URLSearchParams TextEncoder TextDecoder structuredClone atob btoa arguments
  AbortSignal crypto Blob DecompressionStream`.split(/\s+/),
);
const CLOCKS_AND_DICE = ['Date.now', 'Math.random', 'Temporal.Now', 'crypto.getRandomValues', 'crypto.randomUUID'];
const EMPTY_NAMES = /(^|\/)(helpers?|common|misc|shared|index)(\.|\/|$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;

const roomOf = (path: string): string => {
  const [first = '', second = ''] = path.split('/');
  return first === 'utils' ? `utils/${second}` : first;
};
const isScript = (path: string) => /\.tsx?$/.test(path);

/**
 * What is wrong with a file's place, name, imports and surroundings, in sentences; none when it is well.
 * @param path from the root of the project, with forward slashes
 */
export function findFaults(path: string, text: string): string[] {
  const faults: string[] = [];
  const name = path.split('/').at(-1) ?? '';
  if (!KEBAB.test(name)) faults.push(`${path}: its name is not in kebab-case`);
  if (!isScript(path)) return faults;
  if (EMPTY_NAMES.test(path)) faults.push(`${path}: its name says nothing of what it does`);
  const source = readSource(path, text);
  if (source.barrel) faults.push(`${path}: only hands on what others export`);
  for (const { specifier, typeOnly } of source.imports) {
    const why = faultOfImport(path, specifier, typeOnly);
    if (why) faults.push(`${path} → ${specifier}: ${why}`);
  }
  return [...faults, ...faultsOfSurroundings(path, source)];
}

function faultOfImport(path: string, specifier: string | null, typeOnly: boolean): string | undefined {
  const room = roomOf(path);
  const door = DOORS[room];
  if (specifier === null) return door && 'an address made up at run time';
  if (!specifier.startsWith('.')) {
    if (!door || typeOnly) return undefined;
    const known = (door.packages ?? []).some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return known ? undefined : `${room} does not use this package`;
  }
  if (!/\.[a-z0-9]+(\?.*)?$/.test(specifier)) return 'no extension';
  const target = normalize(join(dirname(path), specifier));
  const targetRoom = roomOf(target);
  if (targetRoom === 'entrypoints') {
    const ownFolder = path.split('/').length > 2 ? dirname(path) : path.replace(/\.\w+$/, '');
    const inOwnFolder = room === 'entrypoints' && `${dirname(target)}/`.startsWith(`${ownFolder}/`);
    return inOwnFolder ? undefined : 'nothing imports entrypoints';
  }
  if (!door) return undefined;
  if (targetRoom === room || door.uses.includes(targetRoom)) return undefined;
  if (typeOnly && door.types?.includes(targetRoom)) return undefined;
  return `${room} may not know ${targetRoom}`;
}

function faultsOfSurroundings(path: string, source: Source): string[] {
  const room = roomOf(path);
  if (!DOORS[room]) return [];
  const faults: string[] = [];
  if (room !== 'utils/browser' && room !== 'entrypoints')
    for (const name of ['browser', 'chrome']) if (source.free.has(name)) faults.push(`${path}: names ${name}`);
  if (PURE.includes(room)) {
    for (const name of source.free) if (!LANGUAGE.has(name)) faults.push(`${path}: ${room} is pure, ${name} is not`);
    for (const name of CLOCKS_AND_DICE)
      if (source.freeMembers.has(name)) faults.push(`${path}: ${room} is pure, ${name} is not`);
    if (source.bareNews.has('Date')) faults.push(`${path}: ${room} is pure, new Date() is not`);
  }
  if (source.mutableTop && room !== 'utils/page' && room !== 'entrypoints')
    faults.push(`${path}: keeps something outside a function; the background may be stopped at any moment`);
  return faults;
}

import type { HostRule } from './model.ts';

type Claims<T> = readonly (readonly [owner: T, rules: readonly HostRule[]])[];

/**
 * Who owns which host, in two layers. A hash table of our own rather than a `Map`: its hash is made while the host is
 * read from its end to its beginning, so that every parent domain is looked up on the way and no string is made for
 * any. With 100,000 names a `Map` costs ten times what parsing the URL does; this costs less than parsing. What it
 * costs is mostly waiting for memory, so a look-up touches as few places as can be.
 */
export interface HostIndex<T> {
  /** Which hashes there are, as a few bits a name: answers for nearly all hosts that no rule names. */
  readonly bits: Int32Array;
  /** Pairs of a hash and the place of its record, 0 where free. Their number is a power of two. */
  readonly table: Int32Array;
  /** For each name four places in `owners`, its length, and its letters backwards. Record 0 is of no name. */
  readonly records: Int32Array;
  /** The same memory. */
  readonly letters: Uint8Array;
  /** Place 0 is nobody. */
  readonly owners: readonly (T | undefined)[];
}

/** In a record: who owns the host itself, and who owns it and all below, in the first and the second layer. */
const FIRST = 0;
const FIRST_BELOW = 1;
const SECOND = 2;
const SECOND_BELOW = 3;
const LENGTH = 4;
const NAME = 5;

/** FNV-1a, 32 bits. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const DOT = 46;
const COLON = 58;

/** What a character may be in a host that the URL parser leaves as it is. */
const OTHER = 0;
const PLAIN = 1;
const SIGN = 2;
const KINDS = new Uint8Array(0x10000);
for (const plain of 'abcdefghijklmnopqrstuvwxyz0123456789_') KINDS[plain.charCodeAt(0)] = PLAIN;
for (const sign of '-.') KINDS[sign.charCodeAt(0)] = SIGN;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Indexes the rules of both layers. Within a layer the first owner of a rule keeps it. */
export function createIndex<T>(first: Claims<T>, second: Claims<T>): HostIndex<T> {
  let count = 0;
  let words = NAME;
  for (const [, rules] of [...first, ...second]) {
    count += rules.length;
    for (const rule of rules) words += NAME + ((rule.length + 3) >> 2);
  }
  const size = 2 ** Math.ceil(Math.log2(count * 1.5 + 8));
  const records = new Int32Array(words);
  const owners: (T | undefined)[] = [undefined];
  const index: HostIndex<T> = {
    bits: new Int32Array(size / 4),
    table: new Int32Array(size * 2),
    records,
    letters: new Uint8Array(records.buffer),
    owners,
  };
  let used = NAME;
  const add = (layer: Claims<T>, exact: number, below: number) => {
    for (const [owner, rules] of layer) {
      const place = owners.push(owner) - 1;
      for (const rule of rules) {
        const from = rule.startsWith('*.') ? 2 : 0;
        const hash = hashOf(rule, from);
        let record = recordOf(index, rule, from, rule.length, hash);
        if (record === 0) {
          record = used;
          used = append(index, rule, from, hash, record);
        }
        records[record + (from ? below : exact)] ||= place;
      }
    }
  };
  add(first, FIRST, FIRST_BELOW);
  add(second, SECOND, SECOND_BELOW);
  return index;
}

function hashOf(rule: string, from: number): number {
  let hash = SEED;
  for (let at = rule.length - 1; at >= from; at--) hash = Math.imul(hash ^ rule.charCodeAt(at), PRIME);
  return hash;
}

/** Writes a new record at its place and returns the place after it. */
function append<T>(index: HostIndex<T>, rule: string, from: number, hash: number, record: number): number {
  const { bits, table, records, letters } = index;
  const mask = table.length - 1;
  let row = (hash << 1) & mask;
  while (table[row + 1]) row = (row + 2) & mask;
  table[row] = hash;
  table[row + 1] = record;
  const word = (hash >>> 5) & (bits.length - 1);
  bits[word] = (bits[word] as number) | (1 << hash);
  records[record + LENGTH] = rule.length - from;
  let to = (record + NAME) * 4;
  for (let at = rule.length - 1; at >= from; at--) letters[to++] = rule.charCodeAt(at);
  return (to + 3) >> 2;
}

/**
 * The owner of an http or https URL's host, or undefined. The first layer goes before the second; in each the host's
 * own rule before wildcards, and a longer wildcard before a shorter one.
 *
 * The same as over `new URL(url).hostname` without a trailing dot. But browsers hand out URLs already serialised, and
 * the plain ones among these (`a-z`, digits, `_`, single hyphens, dots, a port) are read as they stand; all others go
 * through the parser first.
 */
export function findInIndex<T>(index: HostIndex<T>, url: string): T | undefined {
  const start = authorityStart(url);
  const slash = start === 0 ? -1 : url.indexOf('/', start);
  const end = slash < 0 ? -1 : hostEnd(url, start, slash);
  const found = end < 0 ? ODD : search(index, url, start, end, false);
  if (found !== ODD) return index.owners[found];

  const parsed = URL.parse(url);
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  const { hostname } = parsed;
  return index.owners[search(index, hostname, 0, hostname.length - (hostname.endsWith('.') ? 1 : 0), true)];
}

/** Not a place among owners: the parser may read this host as another one. */
const ODD = -1;

/** After `http://` or `https://`, letter by letter because that is quickest; else 0. */
function authorityStart(url: string): number {
  if (url.charCodeAt(0) !== 104 || url.charCodeAt(1) !== 116 || url.charCodeAt(2) !== 116) return 0;
  if (url.charCodeAt(3) !== 112) return 0;
  const at = url.charCodeAt(4) === 115 ? 5 : 4;
  if (url.charCodeAt(at) !== COLON || url.charCodeAt(at + 1) !== 47 || url.charCodeAt(at + 2) !== 47) return 0;
  return at + 3;
}

/** Where the host ends in an authority: before a port of at most four digits, and before a trailing dot; else -1. */
function hostEnd(url: string, start: number, slash: number): number {
  let end = slash;
  while (end > start && isDigit(url.charCodeAt(end - 1))) end--;
  if (url.charCodeAt(end - 1) !== COLON) end = slash;
  else if (slash - end > 4) return -1;
  else end--;
  if (url.charCodeAt(end - 1) === DOT) end--;
  return end > start ? end : -1;
}

/**
 * The place of the owner of the host that stands in `text` from `start` to `end`. Unless it is `parsed`, `ODD` for a
 * host with anything but plain letters, with an empty label, with two hyphens in a row (punycode may be wrong), or with
 * a digit at the start of its last label (it may be an IPv4 address in one of many spellings).
 */
function search<T>(index: HostIndex<T>, text: string, start: number, end: number, parsed: boolean): number {
  const { records } = index;
  let hash = SEED;
  let below = 0;
  let secondBelow = 0;
  let inLast = true;
  let code = DOT;
  for (let at = end - 1; at >= start; at--) {
    const after = code;
    code = text.charCodeAt(at);
    if (KINDS[code] !== PLAIN) {
      if (!parsed && (KINDS[code] === OTHER || after === code || (inLast && code === DOT && isDigit(after))))
        return ODD;
      if (code === DOT) {
        inLast = false;
        const record = recordOf(index, text, at + 1, end, hash);
        below = records[record + FIRST_BELOW] || below;
        secondBelow = records[record + SECOND_BELOW] || secondBelow;
      }
    }
    hash = Math.imul(hash ^ code, PRIME);
  }
  if (!parsed && (code === DOT || (inLast && isDigit(code)))) return ODD;
  const record = recordOf(index, text, start, end, hash);
  const own = records[record + FIRST] || records[record + FIRST_BELOW] || below;
  return own || records[record + SECOND] || records[record + SECOND_BELOW] || secondBelow;
}

/** The record of the name that stands in `text` from `start` to `end`; 0 where no rule names it. */
function recordOf<T>(index: HostIndex<T>, text: string, start: number, end: number, hash: number): number {
  const { bits, table, records, letters } = index;
  if (((bits[(hash >>> 5) & (bits.length - 1)] as number) & (1 << hash)) === 0) return 0;
  const mask = table.length - 1;
  let row = (hash << 1) & mask;
  for (let record = table[row + 1]; record; record = table[row + 1]) {
    if (table[row] === hash && records[record + LENGTH] === end - start) {
      let letter = (record + NAME) * 4;
      let at = end - 1;
      while (at >= start && letters[letter] === text.charCodeAt(at)) {
        letter++;
        at--;
      }
      if (at < start) return record;
    }
    row = (row + 2) & mask;
  }
  return 0;
}

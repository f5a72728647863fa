import { type Bytes, readRange } from './ranges.ts';

/** Where the central directory is. All in bytes from the start of the blob, but for the count. */
export interface ZipEnd {
  readonly start: number;
  readonly size: number;
  readonly count: number;
  /** What stands before the archive and is not counted in its own offsets. */
  readonly before: number;
}

const END = 0x06054b50;
const LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const [END_SIZE, LOCATOR_SIZE, END64_SIZE] = [22, 20, 56];
/** The record of the end, the longest comment after it and the locator before it. */
const TAIL = END_SIZE + 0xffff + LOCATOR_SIZE;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;

/**
 * Finds the central directory of a ZIP archive from the blob's last 64 kB (APPNOTE 4.3.14–4.3.16): the last record of
 * the end whose comment fits. Archives in several volumes count as damaged.
 */
export async function findZipEnd(blob: Blob): Promise<ZipEnd | 'damaged' | 'gone'> {
  const tailAt = Math.max(0, blob.size - TAIL);
  const tail = await readRange(blob, tailAt, blob.size);
  if (!tail) return 'gone';
  const view = viewOf(tail);
  const at = findRecord(view);
  if (at < 0) return 'damaged';
  const plain = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
    end: tailAt + at,
  };
  const wide = plain.count === FULL16 || plain.size === FULL32 || plain.offset === FULL32;
  if (!wide && view.getUint16(at + 4, true) !== view.getUint16(at + 6, true)) return 'damaged';
  const found = wide ? ((await readEnd64(blob, view, at, tailAt)) ?? plain) : plain;
  if (typeof found === 'string') return found;
  const start = await locate(blob, found);
  return typeof start === 'number'
    ? { start, size: found.size, count: found.count, before: start - found.offset }
    : start;
}

interface Record {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the record itself is; the directory ends there. */
  readonly end: number;
}

function findRecord(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return -1;
}

/** @returns null where there is none, so that full fields mean what they say */
async function readEnd64(
  blob: Blob,
  tail: DataView,
  at: number,
  tailAt: number,
): Promise<Record | 'damaged' | 'gone' | null> {
  const locator = at - LOCATOR_SIZE;
  if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR) return null;
  const said = Number(tail.getBigUint64(locator + 8, true));
  // Right before its locator where something stands before the archive.
  for (const place of [said, tailAt + locator - END64_SIZE]) {
    if (!Number.isSafeInteger(place) || place < 0 || place > blob.size) continue;
    const bytes = await readRange(blob, place, place + END64_SIZE);
    if (!bytes) return 'gone';
    const view = viewOf(bytes);
    if (bytes.length < END64_SIZE || view.getUint32(0, true) !== END64) continue;
    const [count, size, offset] = [32, 40, 48].map((field) => Number(view.getBigUint64(field, true)));
    if (count === undefined || size === undefined || offset === undefined) continue;
    return [count, size, offset].every(Number.isSafeInteger) ? { count, size, offset, end: place } : 'damaged';
  }
  return 'damaged';
}

/** The directory ends where its record begins; where that is not so, its offset is taken at its word. */
async function locate(blob: Blob, { size, offset, end }: Record): Promise<number | 'damaged' | 'gone'> {
  if (size === 0) return end;
  for (const start of [end - size, offset]) {
    if (start < 0 || start + size > blob.size) continue;
    const bytes = await readRange(blob, start, start + 4);
    if (!bytes) return 'gone';
    if (bytes.length === 4 && viewOf(bytes).getUint32(0, true) === CENTRAL) return start;
  }
  return 'damaged';
}

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

import { type Bytes, readRange } from './ranges.ts';

/** A stream of a compound file. */
export interface CompoundStream {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its bytes up to a number of them; null where it is damaged. */
  readonly read: (most: number) => Promise<Bytes | null>;
}

const HEADER = 512;
const ENTRY = 128;
const LAST_SECTOR = 0xfffffffa;
/** Of the directory, in entries; and of the file's own tables, in bytes. */
const MOST_ENTRIES = 20_000;
const MOST_TABLE = 16 << 20;

/**
 * The streams of a compound file ([MS-CFB]), found without reading what is in them.
 * @returns null where it is none, or damaged
 */
export async function readCompound(blob: Blob): Promise<readonly CompoundStream[] | null> {
  const header = await readRange(blob, 0, HEADER);
  if (!header || header.length < HEADER) return null;
  const view = viewOf(header);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorSize = 1 << shift;
  const sector = (place: number) => readRange(blob, (place + 1) * sectorSize, (place + 2) * sectorSize);
  const fat = await readFat(view, shift, blob.size, sector);
  if (!fat) return null;

  const chain = async (start: number, most: number): Promise<Bytes | null> => {
    const all = new Uint8Array(Math.min(most, blob.size));
    let length = 0;
    for (let place = start; length < all.length && place < LAST_SECTOR; place = fat[place] ?? 0xffffffff) {
      const bytes = await sector(place);
      if (!bytes || bytes.length === 0) return null;
      all.set(bytes.subarray(0, all.length - length), length);
      length += Math.min(bytes.length, all.length - length);
    }
    return all.subarray(0, length);
  };

  const directory = await chain(view.getUint32(48, true), MOST_ENTRIES * ENTRY);
  if (!directory) return null;
  const cutoff = view.getUint32(56, true);
  const [root, ...entries] = readEntries(directory);
  const miniFat = wordsOf(await chain(view.getUint32(60, true), MOST_TABLE));
  const mini = root ? await chain(root.start, Math.min(root.size, MOST_TABLE)) : null;
  const readMini = (start: number, size: number): Bytes | null => {
    const all = new Uint8Array(size);
    let length = 0;
    for (let place = start; length < size && place < LAST_SECTOR; place = miniFat[place] ?? 0xffffffff) {
      const bytes = mini?.subarray(place * 64, Math.min((place + 1) * 64, place * 64 + size - length));
      if (!bytes || bytes.length === 0) return null;
      all.set(bytes, length);
      length += bytes.length;
    }
    return all.subarray(0, length);
  };
  return entries
    .filter(({ type }) => type === 2)
    .map(({ name, size, start }) => ({
      name,
      size,
      read: async (most) =>
        size < cutoff ? readMini(start, Math.min(size, most)) : chain(start, Math.min(size, most)),
    }));
}

/** The table of which sector follows which. */
async function readFat(
  header: DataView,
  shift: number,
  fileSize: number,
  read: (place: number) => Promise<Bytes | null>,
): Promise<Uint32Array | null> {
  const places: number[] = [];
  for (let at = 76; at < HEADER; at += 4) places.push(header.getUint32(at, true));
  const most = Math.min(Math.ceil(fileSize / (1 << shift)), MOST_TABLE >> shift);
  const perSector = (1 << shift) / 4 - 1;
  let more = header.getUint32(68, true);
  for (let round = 0; more < LAST_SECTOR && places.length < most && round < most; round += 1) {
    const words = wordsOf(await read(more));
    if (words.length <= perSector) return null;
    places.push(...words.subarray(0, perSector));
    more = words[perSector] as number;
  }
  const used = places.filter((place) => place < LAST_SECTOR).slice(0, most);
  const fat = new Uint32Array(used.length << (shift - 2));
  for (const [place, at] of used.entries()) {
    const words = wordsOf(await read(at));
    fat.set(words, place << (shift - 2));
  }
  return fat;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

function readEntries(directory: Bytes): readonly Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2))),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function wordsOf(bytes: Bytes | null): Uint32Array {
  if (!bytes) return new Uint32Array(0);
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, place) => view.getUint32(place * 4, true));
}

import { type Bytes, readRange } from './ranges.ts';
import { findZipEnd } from './zip-end.ts';
import { decodeZipName } from './zip-name.ts';

/** One member as the central directory has it. What it says may be a lie: it is for knowing members, not for trust. */
export interface ZipMember {
  /** With forward slashes; a folder's ends in one. */
  readonly name: string;
  /** In bytes, inflated and as stored. */
  readonly size: number;
  readonly compressedSize: number;
  readonly crc32: number;
  /** Epoch ms; null where the archive holds no true date. */
  readonly modifiedAt: number | null;
  /** `local`: two seconds fine, and what the maker's clock on the wall showed, read as if that had been UTC. */
  readonly clock: 'utc' | 'local';
  /** Where its local header begins, in bytes from the start of the blob. */
  readonly offset: number;
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  readonly method: number;
  readonly encrypted: boolean;
}

export type ZipDirectory =
  | { readonly kind: 'read'; readonly members: readonly ZipMember[] }
  | { readonly kind: 'unreadable'; readonly why: 'damaged' | 'too-many' | 'gone' };

/** A folder of this many files is still looked at whole (`parse-transfer.ts`). */
const MAX_MEMBERS = 100_000;
/** In bytes: room for as many members with long names. */
const MAX_DIRECTORY = 32 << 20;

const CENTRAL = 0x02014b50;
const FIXED = 46;
/** A size or an offset that stands in the zip64 extra field. */
const ELSEWHERE = 0xffffffff;
const EXTRA = { zip64: 0x0001, ntfs: 0x000a, unixTime: 0x5455 } as const;
/** The start of NTFS's clock, in ms before the epoch. */
const NTFS_EPOCH = 11_644_473_600_000;

/**
 * The members of a ZIP archive (PKWARE APPNOTE 6.3), zip64 included, from its central directory: two reads, whatever
 * the size of the archive. What stands before the archive (a self-extractor) is passed over.
 */
export async function readZipDirectory(blob: Blob): Promise<ZipDirectory> {
  const end = await findZipEnd(blob);
  if (typeof end === 'string') return { kind: 'unreadable', why: end };
  if (end.count > MAX_MEMBERS || end.size > MAX_DIRECTORY) return { kind: 'unreadable', why: 'too-many' };
  const bytes = await readRange(blob, end.start, end.start + end.size);
  if (!bytes) return { kind: 'unreadable', why: 'gone' };
  return parseDirectory(bytes, end.before, end.start);
}

/** @param before bytes before the archive, which its offsets do not count */
function parseDirectory(bytes: Bytes, before: number, start: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members: ZipMember[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + FIXED > bytes.length || view.getUint32(at, true) !== CENTRAL) break;
    if (members.length === MAX_MEMBERS) return { kind: 'unreadable', why: 'too-many' };
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + FIXED + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) break;
    const name = bytes.subarray(at + FIXED, at + FIXED + nameLength);
    const extra = new DataView(bytes.buffer, bytes.byteOffset + at + FIXED + nameLength, extraLength);
    const member = readMember(new DataView(bytes.buffer, bytes.byteOffset + at, FIXED), name, extra);
    // What is said to lie beyond the archive would be read as something else.
    if (!member || member.offset + before >= start) break;
    members.push({ ...member, offset: member.offset + before });
    at = next;
  }
  return at === bytes.length ? { kind: 'read', members } : { kind: 'unreadable', why: 'damaged' };
}

function readMember(header: DataView, name: Bytes, extra: DataView): ZipMember | null {
  const flags = header.getUint16(8, true);
  const extras = readExtras(extra);
  const zip64 = extras.get(EXTRA.zip64);
  let taken = 0;
  const wide = (value: number): number => {
    if (value !== ELSEWHERE || !zip64) return value;
    taken += 8;
    return taken > zip64.byteLength ? Number.NaN : Number(zip64.getBigUint64(taken - 8, true));
  };
  const size = wide(header.getUint32(24, true));
  const compressedSize = wide(header.getUint32(20, true));
  const offset = wide(header.getUint32(42, true));
  if (![size, compressedSize, offset].every(Number.isSafeInteger)) return null;
  return {
    name: decodeZipName(name, (flags & 0x0800) !== 0),
    size,
    compressedSize,
    crc32: header.getUint32(16, true),
    ...readTime(header, extras),
    offset,
    method: header.getUint16(10, true),
    encrypted: (flags & 0x2041) !== 0,
  };
}

/** Extra fields by their id; the first of each counts, and nothing after one that does not fit. */
function readExtras(extra: DataView): ReadonlyMap<number, DataView> {
  const found = new Map<number, DataView>();
  let at = 0;
  while (at + 4 <= extra.byteLength) {
    const id = extra.getUint16(at, true);
    const length = extra.getUint16(at + 2, true);
    if (at + 4 + length > extra.byteLength) break;
    if (!found.has(id)) found.set(id, new DataView(extra.buffer, extra.byteOffset + at + 4, length));
    at += 4 + length;
  }
  return found;
}

/** The finest of the times that a member carries: NTFS, Unix, and else that of DOS. */
function readTime(
  header: DataView,
  extras: ReadonlyMap<number, DataView>,
): { readonly modifiedAt: number | null; readonly clock: 'utc' | 'local' } {
  const ntfs = extras.get(EXTRA.ntfs);
  if (ntfs && ntfs.byteLength >= 16 && ntfs.getUint16(4, true) === 1)
    return { modifiedAt: Number(ntfs.getBigUint64(8, true) / 10_000n) - NTFS_EPOCH, clock: 'utc' };
  const unix = extras.get(EXTRA.unixTime);
  if (unix && unix.byteLength >= 5 && (unix.getUint8(0) & 1) === 1)
    return { modifiedAt: unix.getInt32(1, true) * 1_000, clock: 'utc' };
  return { modifiedAt: readDosTime(header.getUint16(14, true), header.getUint16(12, true)), clock: 'local' };
}

function readDosTime(date: number, time: number): number | null {
  const [month, day] = [(date >> 5) & 15, date & 31];
  if (month < 1 || month > 12 || day < 1) return null;
  return Date.UTC(1980 + (date >> 9), month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}

import type { Ending } from './ending.ts';
import { inflate } from './inflate.ts';
import { type Bytes, chunksOf, readRange } from './ranges.ts';
import type { ZipMember } from './zip.ts';

const LOCAL = 0x04034b50;
const FIXED = 30;
const [STORED, DEFLATED] = [0, 8];

/** Text of an office file seldom shrinks to less than a fiftieth. */
const MAX_RATIO = 200;
/** Up to here any ratio is harmless, in bytes. */
const FREE_OF_RATIO = 16 << 20;

/**
 * The bytes of a member, inflated as they are asked for. Whatever the directory says of its size, it ends (*cut*) after
 * `maxBytes`, or where it grows as no honest file does.
 * @returns *unreadable* for other methods than stored and deflated, *cut* where it breaks off
 */
export async function* openMember(blob: Blob, member: ZipMember, maxBytes: number): AsyncGenerator<Bytes, Ending> {
  if (member.encrypted) return 'protected';
  if (member.method !== STORED && member.method !== DEFLATED) return 'unreadable';
  const start = await findData(blob, member);
  if (start === null) return 'unreadable';
  const most = Math.min(maxBytes, Math.max(FREE_OF_RATIO, member.compressedSize * MAX_RATIO));
  const stored = chunksOf(blob, start, start + member.compressedSize);
  const bytes = member.method === STORED ? stored : inflate(stored, 'deflate-raw');
  let given = 0;
  try {
    for (;;) {
      const { done, value } = await bytes.next();
      if (done) return value ? 'whole' : 'cut';
      const chunk = given + value.length > most ? value.subarray(0, most - given) : value;
      given += chunk.length;
      if (chunk.length > 0) yield chunk;
      if (chunk.length < value.length) return 'cut';
    }
  } finally {
    await bytes.return(false);
  }
}

/**
 * All bytes of a small member.
 * @returns how it ended where it is not whole, or longer than `maxBytes`
 */
export async function readMember(blob: Blob, member: ZipMember, maxBytes: number): Promise<Bytes | Ending> {
  const chunks: Bytes[] = [];
  const opened = openMember(blob, member, maxBytes);
  for (;;) {
    const { done, value } = await opened.next();
    if (!done) chunks.push(value);
    else if (value !== 'whole') return value;
    else break;
  }
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The local header has its own name and extra field, of other lengths at times. */
async function findData(blob: Blob, { offset, compressedSize }: ZipMember): Promise<number | null> {
  const header = await readRange(blob, offset, offset + FIXED);
  if (!header || header.length < FIXED) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== LOCAL) return null;
  const start = offset + FIXED + view.getUint16(26, true) + view.getUint16(28, true);
  return start + compressedSize > blob.size ? null : start;
}

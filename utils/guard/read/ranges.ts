import { isMedia } from './media.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What is read at once, in bytes: little at first, as often no more is wanted, and then so much that the asking costs
 * little.
 */
const CHUNKS = [1 << 20, 1 << 20, 2 << 20, 4 << 20, 8 << 20];

/** A file of no more is read whole at the first asking, in bytes: each asking goes through the browser's own process. */
const SMALL = 1 << 20;
const wholes = new WeakMap<Blob, Promise<ArrayBuffer>>();

function wholeOf(blob: Blob): Promise<ArrayBuffer> {
  const whole = wholes.get(blob) ?? blob.slice().arrayBuffer();
  wholes.set(blob, whole);
  return whole;
}

/** Lets go of what was read of a small file, which itself may be kept for long. */
export function letGo(blob: Blob): void {
  wholes.delete(blob);
}

/**
 * The bytes from `from` up to `to`, cut at the blob's ends, for the asker to keep: they may be handed on.
 * @returns null where the file is gone, has changed since it was chosen or may not be read
 */
export async function readRange(blob: Blob, from: number, to: number): Promise<Bytes | null> {
  const [start, end] = [Math.max(0, from), Math.max(0, to)];
  try {
    // Of media the first bytes are mostly all that is wanted.
    const whole = blob.size <= SMALL && !isMedia(blob.type);
    return new Uint8Array(whole ? (await wholeOf(blob)).slice(start, end) : await blob.slice(start, end).arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * The bytes from `from` up to `to`, a piece at a time; the next piece is read while one is being looked at.
 * @returns whether all of them came
 */
export async function* chunksOf(blob: Blob, from = 0, to = blob.size): AsyncGenerator<Bytes, boolean> {
  let at = from;
  let asked = from;
  const sizes = CHUNKS.values();
  let size = 0;
  const ask = () => {
    size = sizes.next().value ?? size;
    asked += size;
    return readRange(blob, asked - size, Math.min(asked, to));
  };
  let coming = ask();
  while (at < to) {
    const bytes = await coming;
    if (!bytes || bytes.length === 0) return false;
    at += bytes.length;
    if (at < to) coming = ask();
    yield bytes;
  }
  return true;
}

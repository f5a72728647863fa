export type Bytes = Uint8Array<ArrayBuffer>;

/** What is read at once, in bytes: large enough that the asking costs little, small enough to hold many. */
const CHUNK = 1 << 20;

/**
 * The bytes from `from` up to `to`, cut at the blob's ends.
 * @returns null where the file is gone, has changed since it was chosen or may not be read
 */
export async function readRange(blob: Blob, from: number, to: number): Promise<Bytes | null> {
  try {
    return new Uint8Array(await blob.slice(Math.max(0, from), Math.max(0, to)).arrayBuffer());
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
  let coming = readRange(blob, at, Math.min(at + CHUNK, to));
  while (at < to) {
    const bytes = await coming;
    if (!bytes || bytes.length === 0) return false;
    at += bytes.length;
    if (at < to) coming = readRange(blob, at, Math.min(at + CHUNK, to));
    yield bytes;
  }
  return true;
}

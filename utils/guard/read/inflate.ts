import type { Bytes } from './ranges.ts';

/** A browser may inflate all of what it is given at one go, up to 1,032 times as much: so it gets little. In bytes. */
const PIECE = 16 << 10;

/**
 * Inflates deflated bytes (RFC 1951, or RFC 1950 for `deflate`) as they are asked for, so that a bomb costs no more
 * than what is taken from it.
 * @returns whether it came to its end; false where it is damaged, or followed by anything else
 */
export async function* inflate(
  source: AsyncIterable<Bytes>,
  format: 'deflate-raw' | 'deflate',
): AsyncGenerator<Bytes, boolean> {
  const { readable, writable } = new DecompressionStream(format);
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const fed = feed(source, writer);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      yield value;
    }
  } catch {
    return false;
  } finally {
    await reader.cancel().catch(() => undefined);
    await writer.abort().catch(() => undefined);
    await fed;
  }
}

/** Never rejects: what is wrong with the bytes is heard by the reader. */
async function feed(source: AsyncIterable<Bytes>, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  try {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        await writer.ready;
        await writer.write(chunk.subarray(at, at + PIECE));
      }
    }
    await writer.close();
  } catch {
    await writer.abort().catch(() => undefined);
  }
}

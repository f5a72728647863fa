import type { Ending } from '../ending.ts';
import type { Bytes } from '../ranges.ts';

/** The bytes of an XML document in UTF-8, which is what it nearly always is in; else it is in UTF-16 (XML 1.0, 4.3.3). */
export async function* inUtf8(source: AsyncGenerator<Bytes, Ending>): AsyncGenerator<Bytes, Ending> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | null | undefined;
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done) return value;
      if (decoder === undefined) decoder = decoderFor(value);
      yield decoder ? encoder.encode(decoder.decode(value, { stream: true })) : value;
    }
  } finally {
    await source.return('cut');
  }
}

/** By the byte order mark, or by how `<` is written where there is none. */
function decoderFor([a, b]: Bytes): TextDecoder | null {
  if ((a === 0xff && b === 0xfe) || (a === 60 && b === 0)) return new TextDecoder('utf-16le');
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 60) ? new TextDecoder('utf-16be') : null;
}

import { findCharset } from '../charset.ts';
import type { Pieces, Source } from './pieces.ts';

/** In bytes, of the beginning. */
const TOLD_BY = 16 << 10;

/** Text as it is: in the encoding that its beginning shows, byte order mark left out. */
export async function* plainText(source: Source): Pieces {
  let decoder: TextDecoder | null = null;
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done) {
        const rest = decoder?.decode() ?? '';
        if (rest !== '') yield rest;
        return value;
      }
      decoder ??= new TextDecoder(findCharset(value.subarray(0, TOLD_BY)) ?? 'windows-1252');
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await source.return('cut');
  }
}

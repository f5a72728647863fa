import { inUtf8 } from '../xml/in-utf8.ts';
import type { TextBuffer } from '../xml/text-buffer.ts';
import type { XmlReader } from '../xml/xml-reader.ts';
import type { Pieces, Source } from './pieces.ts';

/** In bytes: what one step may make of it (long strings that cells share) stays small. */
const STEP = 16 << 10;
const ENOUGH = 32 << 10;

/** The text that a reader keeps of an XML document; *cut* where it is not well-formed to its end. */
export async function* xmlText(source: Source, reader: XmlReader, text: TextBuffer): Pieces {
  const bytes = inUtf8(source);
  try {
    for (;;) {
      const { done, value } = await bytes.next();
      if (done) {
        if (text.length > 0) yield text.take();
        return value === 'whole' && !reader.end() ? 'cut' : value;
      }
      for (let at = 0; at < value.length; at += STEP) {
        reader.push(value.subarray(at, at + STEP));
        if (text.length > ENOUGH) yield text.take();
      }
    }
  } finally {
    await bytes.return('cut');
  }
}

/** Reads all of an XML document for what its reader hears, not for its text. */
export async function hearXml(source: Source, reader: XmlReader): Promise<boolean> {
  const bytes = inUtf8(source);
  for (;;) {
    const { done, value } = await bytes.next();
    if (done) return value === 'whole' && reader.end();
    reader.push(value);
  }
}

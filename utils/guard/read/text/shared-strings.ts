import { createTextBuffer, type TextBuffer } from '../xml/text-buffer.ts';
import { createXmlReader, type XmlReader } from '../xml/xml-reader.ts';

/** Strings that the cells of a workbook refer to by number. */
export interface SharedStrings {
  /** Keeps the next one. */
  add(string: string): void;
  /** Writes one; nothing where there is none of that number. */
  write(place: number, into: TextBuffer): void;
  /** Whether there were more than fit. */
  readonly full: boolean;
  readonly reader: XmlReader;
}

/** In bytes, of all of them. */
const MOST = 64 << 20;

/** Keeps the shared strings of a workbook (ECMA-376 part 1, 18.4) as bytes, with their furigana left out. */
export function createSharedStrings(): SharedStrings {
  const text = createTextBuffer();
  const ends: number[] = [];
  let pool = new Uint8Array(64 << 10);
  let size = 0;
  let full = false;
  let phonetic = false;

  const keep = () => {
    const bytes = text.takeBytes();
    full ||= size + bytes.length > MOST;
    if (full) return;
    if (size + bytes.length > pool.length) {
      const larger = new Uint8Array(Math.max(pool.length * 2, size + bytes.length));
      larger.set(pool);
      pool = larger;
    }
    pool.set(bytes, size);
    size += bytes.length;
    ends.push(size);
  };

  const events = {
    text,
    keeping: false,
    open(name: string) {
      if (name === 'rPh') phonetic = true;
      else if (name === 't') events.keeping = !phonetic;
    },
    close(name: string) {
      events.keeping = false;
      if (name === 'rPh') phonetic = false;
      else if (name === 'si') keep();
    },
  };
  return {
    add(string) {
      text.write(string);
      keep();
    },
    reader: createXmlReader(['si', 't', 'rPh'], events),
    get full() {
      return full;
    },
    write(place, into) {
      const end = ends[place];
      if (end !== undefined) into.append(pool, place === 0 ? 0 : (ends[place - 1] ?? 0), end);
    },
  };
}

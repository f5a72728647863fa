import type { Bytes } from '../ranges.ts';
import type { XmlReader } from '../xml/xml-reader.ts';

/** In bytes: the longest string of a cell has 32,767 characters, and formats and addresses beside it. */
const MOST_RECORD = 4 << 20;
/** Of a record's type and its size: seven bits of each byte, the eighth says whether another follows. */
const [TYPE_BYTES, SIZE_BYTES] = [2, 4];

/** What a record holds; beyond its end there are zeros and empty strings. */
export interface BinaryRecord {
  uint16(at: number): number;
  uint32(at: number): number;
  double(at: number): number;
  /** An XLWideString ([MS-XLSB] 2.5.168), or one that may be absent. */
  string(at: number): string;
  /** Where the string at `at` ends. */
  after(at: number): number;
}

/** Reads a part of a workbook in BIFF12 ([MS-XLSB] 2.1.4) as it comes, a record after another. */
export function createRecordReader(hear: (type: number, record: BinaryRecord) => void): XmlReader {
  let rest: Bytes = new Uint8Array(0);
  let broken = false;

  return {
    push(bytes) {
      if (broken) return;
      const held = join(rest, bytes);
      let at = 0;
      for (;;) {
        const type = readNumber(held, at, TYPE_BYTES, 8);
        const size = type && readNumber(held, type.end, SIZE_BYTES, 7);
        broken = size !== null && size.value > MOST_RECORD;
        if (broken || !type || !size || size.end + size.value > held.length) break;
        hear(type.value, recordOf(held.subarray(size.end, size.end + size.value)));
        at = size.end + size.value;
      }
      rest = held.slice(at);
    },
    end: () => !broken && rest.length === 0,
  };
}

function join(before: Bytes, bytes: Bytes): Bytes {
  if (before.length === 0) return bytes;
  const all = new Uint8Array(before.length + bytes.length);
  all.set(before);
  all.set(bytes, before.length);
  return all;
}

/** @returns null where a part of it is still to come */
function readNumber(
  bytes: Bytes,
  from: number,
  most: number,
  shift: 7 | 8,
): { readonly value: number; readonly end: number } | null {
  let value = 0;
  for (let place = 0; place < most; place += 1) {
    const byte = bytes[from + place];
    if (byte === undefined) return null;
    value += (shift === 8 ? byte : byte & 127) * 2 ** (place * shift);
    if (byte < 128) return { value, end: from + place + 1 };
  }
  return { value, end: from + most };
}

function recordOf(bytes: Bytes): BinaryRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const uint32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0);
  const after = (at: number) => {
    const count = uint32(at);
    return at + 4 + (count === 0xffffffff ? 0 : count * 2);
  };
  return {
    uint16: (at) => (at + 2 <= bytes.length ? view.getUint16(at, true) : 0),
    uint32,
    double: (at) => (at + 8 <= bytes.length ? view.getFloat64(at, true) : 0),
    string: (at) => new TextDecoder('utf-16le').decode(bytes.subarray(at + 4, after(at))),
    after,
  };
}

import { inflate } from '../inflate.ts';
import { type Bytes, chunksOf, readRange } from '../ranges.ts';
import { numberOf, referenceOf } from './pdf-syntax.ts';
import { undoPredictor } from './predictor.ts';

/** An object: what comes before its stream, where it has one, a character for each byte; and the stream, decoded. */
export interface PdfObject {
  readonly text: string;
  readonly stream: Bytes | null;
}

export interface PdfFile {
  /** The trailers' dictionaries, the newest first, one after another. */
  readonly trailer: string;
  /** An object by its number; null where it is not to be found. */
  object(place: number): Promise<PdfObject | null>;
}

type Place = { readonly at: number } | { readonly within: number; readonly index: number };
/** Where an object is, as one section of the cross-reference says; null where it says nothing of it. */
type Section = (place: number) => Promise<Place | null>;

/** In bytes: where the end of the file may begin, an object without its stream, a stream inflated. */
const TAIL = 2_048;
const MOST_OBJECT = 256 << 10;
const MOST_STREAM = 32 << 20;
/** Saves and increments that are followed. */
const MOST_SECTIONS = 64;
const ENTRY = 20;

export const latinOf = (bytes: Bytes): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
};

/**
 * Opens a PDF (ISO 32000-1, 7.5) by its end and its cross-references, tables and streams alike, without reading more of
 * it than is asked for.
 * @returns null where they are damaged
 */
export async function openPdf(blob: Blob): Promise<PdfFile | null> {
  const tail = await readRange(blob, blob.size - TAIL, blob.size);
  const start = /startxref\s+(\d{1,15})\s*(?:%%EOF)?[^%]*$/.exec(tail ? latinOf(tail) : '')?.[1];
  if (start === undefined) return null;
  const sections: Section[] = [];
  let trailer = '';
  const waiting = [Number(start)];
  const seen = new Set<number>();
  for (let at = waiting.shift(); at !== undefined && seen.size < MOST_SECTIONS; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const read = await readSection(blob, at);
    if (!read) return null;
    sections.push(read.section);
    trailer += read.trailer;
    for (const key of ['XRefStm', 'Prev']) {
      const next = numberOf(read.trailer, key);
      if (next !== null) waiting.push(next);
    }
  }
  return { trailer, object: (place) => findObject(blob, sections, place, 0) };
}

async function readSection(
  blob: Blob,
  at: number,
): Promise<{ readonly section: Section; readonly trailer: string } | null> {
  const head = latinOf((await readRange(blob, at, at + 64)) ?? new Uint8Array(0));
  if (/^\s*\d+\s+\d+\s+obj/.test(head)) return readStreamSection(blob, at);
  const skipped = /^\s*xref\s*/.exec(head)?.[0].length;
  return skipped === undefined ? null : readTable(blob, at + skipped);
}

/** A table (7.5.4): of each of its parts only the heading is read, since entries have one length. */
async function readTable(
  blob: Blob,
  from: number,
): Promise<{ readonly section: Section; readonly trailer: string } | null> {
  const parts: { readonly first: number; readonly count: number; readonly at: number }[] = [];
  let at = from;
  for (let round = 0; round < 10_000; round += 1) {
    const head = latinOf((await readRange(blob, at, at + 64)) ?? new Uint8Array(0));
    const heading = /^\s*(\d{1,10})\s+(\d{1,10})\s*?[ \r]*\n?/.exec(head);
    if (!heading) break;
    const part = { first: Number(heading[1]), count: Number(heading[2]), at: at + heading[0].length };
    parts.push(part);
    at = part.at + part.count * ENTRY;
    if (at > blob.size) return null;
  }
  const text = latinOf((await readRange(blob, at, at + 16_384)) ?? new Uint8Array(0));
  const trailer = /^\s*trailer([\s\S]*?)(?:startxref|$)/.exec(text)?.[1];
  if (trailer === undefined) return null;
  const section: Section = async (place) => {
    const part = parts.find(({ first, count }) => place >= first && place < first + count);
    if (!part) return null;
    const start = part.at + (place - part.first) * ENTRY;
    const entry = latinOf((await readRange(blob, start, start + ENTRY)) ?? new Uint8Array(0));
    const found = /^\s*(\d{10}) \d{5} n/.exec(entry);
    return found ? { at: Number(found[1]) } : null;
  };
  return { section, trailer };
}

/** A stream of cross-references (7.5.8). */
async function readStreamSection(
  blob: Blob,
  at: number,
): Promise<{ readonly section: Section; readonly trailer: string } | null> {
  const object = await readObjectAt(blob, at, async () => null);
  const widths = /\/W\s*\[\s*(\d)\s+(\d)\s+(\d)\s*\]/
    .exec(object?.text ?? '')
    ?.slice(1, 4)
    .map(Number);
  if (!object?.stream || !widths) return null;
  const [type = 0, second = 0, third = 0] = widths;
  const index = /\/Index\s*\[([\d\s]{1,20000})\]/.exec(object.text)?.[1]?.trim().split(/\s+/).map(Number) ?? [0, 1e9];
  const { stream } = object;
  const field = (from: number, width: number) =>
    stream.subarray(from, from + width).reduce((value, byte) => value * 256 + byte, 0);
  const section: Section = async (place) => {
    let row = 0;
    for (let part = 0; part + 1 < index.length; part += 2) {
      const [first = 0, count = 0] = index.slice(part, part + 2);
      if (place >= first && place < first + count) {
        const from = (row + place - first) * (type + second + third);
        if (from + type + second + third > stream.length) return null;
        const kind = type === 0 ? 1 : field(from, type);
        const value = field(from + type, second);
        if (kind === 1) return { at: value };
        return kind === 2 ? { within: value, index: field(from + type + second, third) } : null;
      }
      row += count;
    }
    return null;
  };
  return { section, trailer: object.text };
}

async function findObject(
  blob: Blob,
  sections: readonly Section[],
  place: number,
  depth: number,
): Promise<PdfObject | null> {
  if (depth > 3) return null;
  for (const section of sections) {
    const found = await section(place);
    if (!found) continue;
    const number = async (other: number) =>
      Number(/\d+/.exec((await findObject(blob, sections, other, depth + 1))?.text ?? '')?.[0] ?? Number.NaN);
    if ('at' in found) return readObjectAt(blob, found.at, number);
    const holder = await findObject(blob, sections, found.within, depth + 1);
    return holder && readWithin(holder, place);
  }
  return null;
}

/** An object in a stream of objects (7.5.7). */
function readWithin({ text, stream }: PdfObject, place: number): PdfObject | null {
  const first = numberOf(text, 'First');
  if (!stream || first === null) return null;
  const pairs = latinOf(stream.subarray(0, first)).trim().split(/\s+/).map(Number);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    if (pairs[at] !== place) continue;
    const from = first + (pairs[at + 1] as number);
    const to = pairs[at + 3] === undefined ? from + MOST_OBJECT : first + (pairs[at + 3] as number);
    return { text: latinOf(stream.subarray(from, to)), stream: null };
  }
  return null;
}

/** @param number the whole number that an object is, NaN where it is none; null where none can be looked up yet */
async function readObjectAt(
  blob: Blob,
  at: number,
  number: (place: number) => Promise<number | null>,
): Promise<PdfObject | null> {
  const all = latinOf((await readRange(blob, at, at + MOST_OBJECT)) ?? new Uint8Array(0));
  const head = /^\s*\d+\s+\d+\s+obj/.exec(all);
  if (!head) return null;
  const end = /endobj|[>\s]stream\r?\n/.exec(all.slice(head[0].length));
  const text = all.slice(head[0].length, head[0].length + (end?.index ?? all.length) + 1);
  if (!end || end[0] === 'endobj') return { text, stream: null };
  const from = at + head[0].length + end.index + end[0].length;
  const indirect = referenceOf(text, 'Length');
  const length = numberOf(text, 'Length') ?? (indirect === null ? null : await number(indirect));
  const to = length !== null && length >= 0 && from + length <= blob.size ? from + length : from + MOST_STREAM;
  return { text, stream: await decodeStream(blob, from, Math.min(to, blob.size), text) };
}

/** A stream as it is or deflated; null for other filters. */
export async function decodeStream(blob: Blob, from: number, to: number, dictionary: string): Promise<Bytes | null> {
  if (!/\/(?:Filter|F)\b\s*[[/]/.test(dictionary)) return readRange(blob, from, Math.min(to, from + MOST_STREAM));
  if (!/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/.test(dictionary)) return null;
  const parts: Bytes[] = [];
  let size = 0;
  for await (const part of inflate(chunksOf(blob, from, to), 'deflate')) {
    parts.push(part);
    size += part.length;
    if (size > MOST_STREAM) break;
  }
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  const predictor = numberOf(dictionary, 'Predictor') ?? 1;
  return predictor >= 10 ? undoPredictor(bytes, Math.min(numberOf(dictionary, 'Columns') ?? 1, 64 << 10)) : bytes;
}

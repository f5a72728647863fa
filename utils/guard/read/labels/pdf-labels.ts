import type { SensitivityLabel } from '../../look/model.ts';
import { wrapsEncrypted } from '../pdf/encrypted-payload.ts';
import { decodeStream, latinOf, openPdf, type PdfFile } from '../pdf/pdf-file.ts';
import { labelEntries, referenceOf } from '../pdf/pdf-syntax.ts';
import { type Bytes, chunksOf } from '../ranges.ts';
import { inForce, labelsOf } from './label-entries.ts';

type Entry = readonly [string, string];
interface Found {
  readonly labels: readonly SensitivityLabel[];
  readonly protected: boolean;
}

/** In bytes: so much of a damaged file is searched, pieces of it beginning this much before the last one's end. */
const MOST_SEARCHED = 32 << 20;
const OVERLAP = 64 << 10;
/** Streams in a damaged file that are inflated. */
const MOST_STREAMS = 200;
/** In bytes: a stream may be as far away from the beginning of its object. */
const MOST_DICTIONARY = 2_000;

/**
 * Labels of a PDF: in its information dictionary and its XMP, wherever they are kept. *Protected*: it is encrypted, with
 * a password or by rights management (its wrapper included). A damaged file is searched from its beginning instead.
 */
export async function pdfLabels(blob: Blob): Promise<Found> {
  const file = await openPdf(blob);
  const found = file && (await readKept(file));
  const { entries, encrypted } = found ?? (await search(blob));
  return { labels: inForce(labelsOf(entries)), protected: encrypted };
}

async function readKept(
  file: PdfFile,
): Promise<{ readonly entries: readonly Entry[]; readonly encrypted: boolean } | null> {
  const { trailer } = file;
  const encrypted = /\/Encrypt\b/.test(trailer);
  const rootPlace = referenceOf(trailer, 'Root');
  const root = rootPlace === null ? null : await file.object(rootPlace);
  if (!root) return null;
  const entries: Entry[] = [];
  const infoPlace = referenceOf(trailer, 'Info');
  const info = infoPlace === null ? null : await file.object(infoPlace);
  if (info && !encrypted) entries.push(...labelEntries(info.text));
  const metadataPlace = referenceOf(root.text, 'Metadata');
  const metadata = metadataPlace === null ? null : await file.object(metadataPlace);
  if (metadata?.stream) entries.push(...xmpEntries(metadata.stream));
  return { entries, encrypted: encrypted || (await wrapsEncrypted(file, root.text)) };
}

/** In XMP (ISO 16684-1) a property is an element, or an attribute. */
function* xmpEntries(xmp: Bytes): Generator<Entry, void> {
  const text = new TextDecoder(xmp[0] === 0xfe ? 'utf-16be' : xmp[0] === 0xff ? 'utf-16le' : 'utf-8').decode(xmp);
  const property =
    /[<\s](?:[\w.-]{1,40}:)?(MSIP_Label_[\w-]{36,60})(?:\s*=\s*(?:"([^"<]{0,500})"|'([^'<]{0,500})')|\s*>([^<]{0,500})<)/gi;
  for (const [, name = '', double, single, content] of text.matchAll(property)) {
    yield [name, unquote(double ?? single ?? content ?? '')];
  }
}

const unquote = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  );

async function search(blob: Blob): Promise<{ readonly entries: readonly Entry[]; readonly encrypted: boolean }> {
  const entries: Entry[] = [];
  let encrypted = false;
  let streams = 0;
  /** One character for each byte, and quickly; which one matters for ASCII alone. */
  const decoder = new TextDecoder('windows-1252');
  let before = '';
  let base = 0;
  for await (const chunk of chunksOf(blob, 0, Math.min(blob.size, MOST_SEARCHED))) {
    const text = [before, decoder.decode(chunk)].join('');
    encrypted ||=
      /trailer\s*<<[\s\S]{0,2000}?\/Encrypt\s+\d/.test(text) || /\/Filter\s*\/MicrosoftIRMServices/.test(text);
    if (text.includes('SIP_Label_')) entries.push(...labelEntries(text), ...xmpEntries(chunk));
    const kept = /\/Type\s*\/(?:ObjStm|Metadata|XRef)\b/g;
    for (let hit = kept.exec(text); hit && streams < MOST_STREAMS; hit = kept.exec(text)) {
      const floor = Math.max(0, hit.index - MOST_DICTIONARY);
      const start = floor + Math.max(0, text.slice(floor, hit.index).lastIndexOf('obj'));
      const at = text.slice(hit.index, hit.index + MOST_DICTIONARY).search(/stream\r?\n/);
      if (at < 0) continue;
      streams += 1;
      const from = hit.index + at + (text[hit.index + at + 6] === '\r' ? 8 : 7);
      const dictionary = text.slice(start, hit.index + at);
      encrypted ||= /XRef/.test(hit[0]) && /\/Encrypt\s+\d/.test(dictionary);
      const stream = await decodeStream(blob, base + from, Math.min(blob.size, base + from + (4 << 20)), dictionary);
      if (stream) entries.push(...labelEntries(latinOf(stream)), ...xmpEntries(stream));
    }
    base += text.length - Math.min(text.length, OVERLAP);
    before = text.slice(-OVERLAP);
  }
  return { entries, encrypted };
}

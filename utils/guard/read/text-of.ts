import type { SensitivityLabel } from '../look/model.ts';
import type { Ending } from './ending.ts';
import { readLabels } from './labels.ts';
import { pdfText } from './pdf-text.ts';
import { type Bytes, chunksOf } from './ranges.ts';
import { type FileKind, type SniffedFile, sniffFile } from './sniff-file.ts';
import { archiveText } from './text/archive.ts';
import { compoundText } from './text/compound.ts';
import { htmlText } from './text/html.ts';
import { mailText } from './text/mail.ts';
import { odfText } from './text/odf.ts';
import { ooxmlText } from './text/ooxml.ts';
import type { Allowance, Inside, Pieces, Source } from './text/pieces.ts';
import { plainText } from './text/plain.ts';
import { rtfText } from './text/rtf.ts';

/** In characters. */
const MOST_TEXT = 256 << 20;
const MOST_MEMBERS = 10_000;
/** Inflated, in bytes. */
const MOST_INFLATED = 512 << 20;
/** A file in an archive in an archive is read, and no deeper. */
const MOST_DEPTH = 2;
/** In bytes: what a file inside another is known by, and what it may have where it can only be read whole. */
const HEAD = 16 << 10;
const MOST_HELD = 64 << 20;

/**
 * The text of a file, in pieces as it is read, in bounded memory and to a bounded length (*cut*), whatever is in it.
 * Cells of a row have a tab between them and a row is a line. In images and in what is not known here there is no text
 * to look for: they are *whole* without any.
 * @param seeLabels told of the labels of files within it, as they are read
 * @param most in characters
 */
export async function* textOf(
  file: SniffedFile,
  {
    seeLabels = () => undefined,
    most = MOST_TEXT,
  }: Partial<Pick<Reading, 'seeLabels'>> & { readonly most?: number } = {},
): AsyncGenerator<string, Ending> {
  const pieces = readKind(file, { allowance: { members: MOST_MEMBERS, bytes: MOST_INFLATED }, seeLabels }, 0);
  let left = most;
  try {
    for (;;) {
      const { done, value } = await pieces.next();
      if (done) return value;
      if (value.length > left) {
        yield value.slice(0, left);
        return 'cut';
      }
      left -= value.length;
      if (value !== '') yield value;
    }
  } finally {
    await pieces.return('cut');
  }
}

/** What holds for one file with all that is in it. */
interface Reading {
  readonly allowance: Allowance;
  readonly seeLabels: (labels: readonly SensitivityLabel[]) => void;
}

const insideOf = (reading: Reading, depth: number): Inside => ({
  allowance: reading.allowance,
  read: (source) => readInner(source, reading, depth + 1),
});

function readKind(file: SniffedFile, reading: Reading, depth: number): Pieces {
  const { blob, kind } = file;
  const inside = insideOf(reading, depth);
  if (kind === 'zip') return archiveText(file, inside);
  if (kind === 'ooxml') return ooxmlText(file, inside);
  if (kind === 'odf') return odfText(file, inside);
  if (kind === 'pdf') return pdfText(blob);
  if (kind === 'compound') return compoundText(blob, inside);
  return readStream(sourceOf(blob), kind, inside);
}

/** Text that can be read from its beginning to its end. */
function readStream(source: Source, kind: FileKind, inside: Inside): Pieces {
  if (kind === 'encrypted-zip') return nothing('protected', source);
  if (kind === 'unreadable') return nothing('unreadable', source);
  if (kind === 'image' || kind === 'other') return nothing('whole', source);
  if (kind === 'html') return htmlText(source);
  if (kind === 'rtf') return rtfText(source);
  return kind === 'mail' ? mailText(source, inside) : plainText(source);
}

async function* nothing(ending: Ending, source: Source): Pieces {
  await source.return(ending);
  yield '';
  return ending;
}

/** What can only be read from its end, or here and there, is held whole, up to a size. */
async function* readInner(source: Source, reading: Reading, depth: number): Pieces {
  const head: Bytes[] = [];
  const ended = await hold(source, HEAD, head);
  if (ended === 'protected' || (ended === 'unreadable' && head.length === 0)) return ended;
  const begun = await sniffFile(new Blob(head));
  const { kind } = begun;
  if (kind === 'mail') reading.seeLabels((await readLabels(begun)).labels);
  if (kind !== 'zip' && kind !== 'ooxml' && kind !== 'odf' && kind !== 'encrypted-zip' && kind !== 'compound') {
    if (kind !== 'pdf') return yield* readStream(resume(head, source, ended), kind, insideOf(reading, depth));
  }
  if (depth > MOST_DEPTH) return stop(source);
  const held = [...head];
  const ending = ended ?? (await hold(source, MOST_HELD, held));
  if (ending === null) return stop(source);
  const file = await sniffFile(new Blob(held));
  const { labels, protected: isProtected } = await readLabels(file);
  reading.seeLabels(labels);
  const read = yield* readKind(file, reading, depth);
  if (isProtected) return 'protected';
  return ending === 'whole' || read === 'protected' ? read : 'cut';
}

/** Takes bytes till there are `most`; returns how it ended, or null where there are more. */
async function hold(source: Source, most: number, held: Bytes[]): Promise<Ending | null> {
  let size = held.reduce((sum, { length }) => sum + length, 0);
  while (size < most) {
    const { done, value } = await source.next();
    if (done) return value;
    held.push(value);
    size += value.length;
  }
  return null;
}

async function stop(source: Source): Promise<Ending> {
  await source.return('cut');
  return 'cut';
}

async function* resume(head: readonly Bytes[], source: Source, ended: Ending | null): Source {
  try {
    yield* head;
    return ended ?? (yield* source);
  } finally {
    await source.return('cut');
  }
}

async function* sourceOf(blob: Blob): Source {
  const chunks = chunksOf(blob);
  let given = false;
  try {
    for (;;) {
      const { done, value } = await chunks.next();
      if (done) return value ? 'whole' : given ? 'cut' : 'unreadable';
      given = true;
      yield value;
    }
  } finally {
    await chunks.return(false);
  }
}

import { type CompoundStream, readCompound } from '../compound-file.ts';
import type { Ending } from '../ending.ts';
import type { Bytes } from '../ranges.ts';
import type { Inside, Pieces, Source } from './pieces.ts';

/** Office encrypted with a password ([MS-OFFCRYPTO] 2.3) or by rights management (2.2). */
const ENCRYPTED = /(?:EncryptedPackage|EncryptionInfo|DRMContent)$/;
/** Strings of a message of Outlook ([MS-OXMSG] 2.2): Unicode, or of one byte a character. */
const STRING = /^__substg1\.0_[0-9A-F]{4}(001F|001E)$/i;
const HTML_BODY = /^__substg1\.0_10130102$/i;
const ATTACHED = /^__substg1\.0_37010102$/i;
/** What older programs keep their text in, among other things. */
const MIXED = /^(?:WordDocument|1Table|0Table|Workbook|Book|PowerPoint Document)$/;
/** In bytes, of one stream. */
const MOST = 32 << 20;
const FILEPASS = 0x2f;
/** In bytes: shorter runs of characters are seldom text. */
const SHORTEST = 5;

/**
 * What text there is in a compound file: messages of Outlook with what is attached, and the runs of characters in what
 * older programs of Office wrote (*cut*, since numbers in cells are not among them).
 */
export async function* compoundText(blob: Blob, inside: Inside): Pieces {
  const streams = await readCompound(blob);
  if (!streams) return 'unreadable';
  if (isEncryptedOffice(streams)) return 'protected';
  const { allowance } = inside;
  let ending: Ending | null = null;
  for (const stream of streams) {
    const string = STRING.test(stream.name);
    const mixed = MIXED.test(stream.name);
    if (!string && !mixed && !HTML_BODY.test(stream.name) && !ATTACHED.test(stream.name)) continue;
    if (allowance.members <= 0 || allowance.bytes <= 0) return ending === 'protected' ? ending : 'cut';
    allowance.members -= 1;
    const bytes = await stream.read(Math.min(MOST, allowance.bytes));
    allowance.bytes -= bytes?.length ?? 0;
    if (!bytes || bytes.length < stream.size || mixed) ending = ending === 'protected' ? ending : 'cut';
    ending ??= 'whole';
    if (!bytes) continue;
    if (mixed && isEncrypted(stream, bytes)) return 'protected';
    if (mixed) yield* runsOf(bytes);
    else if (string) yield new TextDecoder(/F$/i.test(stream.name) ? 'utf-16le' : 'windows-1252').decode(bytes);
    else {
      const read = yield* inside.read(sourceOf(bytes));
      if (read === 'protected' || (read !== 'whole' && ending === 'whole'))
        ending = read === 'protected' ? read : 'cut';
    }
    yield '\n';
  }
  return ending ?? 'unreadable';
}

/** Whether these are the streams of an encrypted document, and not of one that only has passwords in its own format. */
export const isEncryptedOffice = (streams: readonly CompoundStream[]): boolean =>
  streams.some(({ name }) => ENCRYPTED.test(name));

async function* sourceOf(bytes: Bytes): Source {
  yield bytes;
  return 'whole';
}

/** By the mark of [MS-DOC] 2.5.1, or the record after the first of [MS-XLS] 2.4.117. */
function isEncrypted({ name }: CompoundStream, bytes: Bytes): boolean {
  if (name === 'WordDocument') return ((bytes[11] ?? 0) & 1) === 1;
  if (name !== 'Workbook' && name !== 'Book') return false;
  const second = 4 + ((bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8));
  return bytes[second] === FILEPASS && bytes[second + 1] === 0;
}

const isText = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 32 && byte !== 127 && byte < 128) || byte >= 160 || byte === 9 || byte === 13);

/** Runs of characters of one byte, and of two of which the second is 0. */
function* runsOf(bytes: Bytes): Generator<string, void> {
  const decoder = new TextDecoder('windows-1252');
  let lines: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const step = bytes[at + 1] === 0 ? 2 : 1;
    let end = at;
    while (isText(bytes[end]) && (step === 1 || bytes[end + 1] === 0)) end += step;
    if ((end - at) / step >= SHORTEST) {
      const run = step === 1 ? bytes.subarray(at, end) : bytes.subarray(at, end).filter((_, place) => place % 2 === 0);
      lines.push(decoder.decode(run).replaceAll('\r', '\n'));
    }
    if (lines.length >= 1_000) {
      yield `${lines.join('\n')}\n`;
      lines = [];
    }
    at = Math.max(end, at + 1);
  }
  yield lines.join('\n');
}

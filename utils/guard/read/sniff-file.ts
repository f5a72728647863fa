import { findCharset } from './charset.ts';
import { type Bytes, readRange } from './ranges.ts';
import { readZipDirectory, type ZipMember } from './zip.ts';

/**
 * What a file is by its content.
 *
 * - *encrypted-zip*: an archive in which everything with content is encrypted;
 * - *compound*: a compound file (MS-CFB): Office from before 2007, a message of Outlook, or Office encrypted;
 * - *text*: anything to be read as it is, and the empty file;
 * - *unreadable*: gone, changed since it was chosen, or not ours to read.
 */
export type FileKind =
  | 'ooxml'
  | 'odf'
  | 'zip'
  | 'encrypted-zip'
  | 'pdf'
  | 'compound'
  | 'rtf'
  | 'html'
  | 'mail'
  | 'text'
  | 'image'
  | 'other'
  | 'unreadable';

/** A file with what it is; of an archive also what its directory lists, null where that cannot be read. */
export interface SniffedFile {
  readonly blob: Blob;
  readonly kind: FileKind;
  readonly members: readonly ZipMember[] | null;
}

/** In bytes: enough to tell text by. */
const HEAD = 16 << 10;
/** A PDF may have something before its header (ISO 32000-1, annex H.3.4.1). */
const PDF_HEAD = 1_024;

const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const IMAGE = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '\0\0\x01\0', '8BPS'];
/** Brands of the ISO base media format (HEIF, AVIF). */
const IMAGE_BRAND = /^(hei[cfmsx]|hev[cx]|mif1|msf1|avi[fs])/;

const HTML =
  /^(<\?xml[^>]{0,200}\?>\s*)?(<!--[\s\S]{0,500}?-->\s*)*<(!doctype html|html|head|body|table|meta|div)[\s>]/i;
const HEADER = /^([a-z][\w-]{1,60}):/i;
const MAIL_HEADERS = new Set(
  'from to cc subject date message-id received return-path mime-version delivered-to content-type reply-to'.split(' '),
);

/** Says what a file is, whatever it is called, from its first 16 kB and, of an archive, its directory. */
export async function sniffFile(blob: Blob): Promise<SniffedFile> {
  const head = await readRange(blob, 0, HEAD);
  if (!head || (head.length === 0 && blob.size > 0)) return { blob, kind: 'unreadable', members: null };
  const start = latin(head.subarray(0, PDF_HEAD));
  if (ZIP.some((magic) => start.startsWith(magic))) return sniffZip(blob, start);
  return { blob, kind: sniffStart(start) ?? sniffText(head), members: null };
}

function sniffStart(start: string): FileKind | null {
  if (start.startsWith(COMPOUND)) return 'compound';
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  return isImage(start) ? 'image' : null;
}

/** A character for each byte: what the Encoding standard calls latin1 is not. */
const latin = (bytes: Bytes) => String.fromCharCode(...bytes);

function isImage(start: string): boolean {
  if (IMAGE.some((magic) => start.startsWith(magic))) return true;
  if (start.startsWith('RIFF')) return start.startsWith('WEBP', 8);
  if (start.startsWith('BM')) return start.startsWith('\0\0\0\0', 6);
  return start.startsWith('ftyp', 4) && IMAGE_BRAND.test(start.slice(8));
}

async function sniffZip(blob: Blob, start: string): Promise<SniffedFile> {
  const directory = await readZipDirectory(blob);
  if (directory.kind === 'unreadable')
    return { blob, kind: directory.why === 'gone' ? 'unreadable' : 'zip', members: null };
  const { members } = directory;
  const filled = members.filter(({ compressedSize, name }) => compressedSize > 0 && !name.endsWith('/'));
  if (filled.length > 0 && filled.every(({ encrypted }) => encrypted)) return { blob, kind: 'encrypted-zip', members };
  return { blob, kind: officeKind(members, start.slice(30, 130)), members };
}

/** @param first what follows the first local header: a name and what is stored */
function officeKind(members: readonly ZipMember[], first: string): FileKind {
  if (/^mimetype[\s\S]{0,40}application\/vnd\.oasis\.opendocument\./.test(first)) return 'odf';
  const names = new Set(members.map(({ name }) => name.toLowerCase()));
  if (names.has('[content_types].xml')) return 'ooxml';
  return names.has('content.xml') && names.has('meta-inf/manifest.xml') ? 'odf' : 'zip';
}

function sniffText(head: Bytes): FileKind {
  const charset = findCharset(head);
  if (!charset) return 'other';
  const text = new TextDecoder(charset).decode(head, { stream: true });
  if (HTML.test(text.trimStart())) return 'html';
  return isMail(text) ? 'mail' : 'text';
}

/** A block of header fields (RFC 5322) with at least two that mail has; before it, in an mbox, the line of `From `. */
function isMail(text: string): boolean {
  const lines = text.trimStart().split(/\r?\n/);
  if (lines[0]?.startsWith('From ')) lines.shift();
  const seen = new Set<string>();
  for (const [place, line] of lines.entries()) {
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name && MAIL_HEADERS.has(name)) seen.add(name);
    if (!name && !(place > 0 && /^[ \t]/.test(line))) break;
  }
  return seen.size >= 2;
}

import type { Bytes } from '../ranges.ts';
import { decoderFor } from '../text/decoder.ts';
import { createHtmlReader } from '../text/html.ts';
import { decodeWords } from './encoded-words.ts';
import { parameterOf, parseHeaders } from './headers.ts';
import { createTransferDecoder } from './transfer-encoding.ts';

/** Text of a message, a file that is attached to it, or that something of it is encrypted. */
export type MailPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'protected' }
  | { readonly kind: 'file'; readonly bytes: readonly Bytes[]; readonly whole: boolean };

interface Body {
  line(line: string): void;
  end(): void;
}

const SHOWN = ['from', 'to', 'cc', 'bcc', 'reply-to', 'subject'];
/** S/MIME (RFC 8551), OpenPGP (RFC 3156) and Microsoft's rights management. */
const ENCRYPTED =
  /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime\b(?!.*signed-data)|application\/x-microsoft-rpmsg)/i;
/** In characters: a longer line is cut into several, and of a longer header the rest is left out. */
const MOST_LINE = 64 << 10;
const MOST_HEADER = 256 << 10;
const MOST_DEPTH = 50;
/** In characters: what is handed on at once, since a tag that never ends is looked at again each time. */
const MOST_HELD = 16 << 10;
/** In bytes, of one attachment. */
const MOST_FILE = 32 << 20;

/**
 * Reads a message (RFC 5322, MIME), or a box of them (mbox), as it comes; each character of what is pushed is a byte.
 */
export function createMailParser() {
  let parts: MailPart[] = [];
  let carried = '';
  let started = false;
  let box = false;
  let blank = true;
  let boundaries: string[] = [];
  let header: string[] | null = [];
  let headerSize = 0;
  let body: Body | null = null;

  const say = (text: string) => {
    if (text !== '') parts.push({ kind: 'text', text });
  };

  const openHeader = () => {
    body?.end();
    [body, header, headerSize] = [null, [], 0];
  };

  const readHeader = () => {
    const headers = parseHeaders(header ?? []);
    header = null;
    const shown = SHOWN.filter((name) => headers.has(name));
    for (const name of shown) say(`${name}: ${decodeWords(headers.get(name) ?? '')}\n`);
    const type = headers.get('content-type') ?? 'text/plain';
    const mime = type.split(';')[0]?.trim().toLowerCase() ?? '';
    const boundary = parameterOf(type, 'boundary');
    if (ENCRYPTED.test(type)) parts.push({ kind: 'protected' });
    if (mime.startsWith('multipart/') && boundary !== null && boundaries.length < MOST_DEPTH) {
      boundaries.push(boundary);
      return;
    }
    // Known by its content, as any file is: its type may be missing or wrong.
    const attached = /^\s*attachment\b/i.test(headers.get('content-disposition') ?? '');
    const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
    if (mime === 'message/rfc822' && encoding !== 'base64') openHeader();
    else if ((mime === 'text/plain' || mime === 'text/html') && !attached) {
      body = textBody(encoding, parameterOf(type, 'charset') ?? 'windows-1252', mime === 'text/html', say);
    } else body = fileBody(encoding, (file) => void parts.push(file));
  };

  /** Whether a line parts one of the parts that are open from what follows. */
  const isBoundary = (line: string): boolean => {
    if (!line.startsWith('--')) return false;
    for (let depth = boundaries.length - 1; depth >= 0; depth -= 1) {
      const boundary = `--${boundaries[depth]}`;
      if (!line.startsWith(boundary)) continue;
      const rest = line.slice(boundary.length).trimEnd();
      if (rest !== '' && rest !== '--') continue;
      boundaries = boundaries.slice(0, rest === '' ? depth + 1 : depth);
      openHeader();
      if (rest === '--') header = null;
      return true;
    }
    return false;
  };

  const readLine = (line: string) => {
    const first = !started;
    started = true;
    if (line.startsWith('From ') && (first || (box && blank))) {
      openHeader();
      [box, boundaries] = [true, []];
      return;
    }
    blank = line === '';
    if (isBoundary(line)) return;
    if (!header) return body?.line(line);
    if (line === '' && (header.length > 0 || boundaries.length > 0)) return readHeader();
    headerSize += line.length;
    if (line !== '' && headerSize < MOST_HEADER) header.push(line);
  };

  const taken = () => {
    const all = parts;
    parts = [];
    return all;
  };

  return {
    push(mail: string): readonly MailPart[] {
      // Joined for good: a sum of strings may be made anew at every look into it.
      const data = [carried, mail].join('');
      let at = 0;
      for (;;) {
        const end = data.indexOf('\n', at);
        if (end < 0 && data.length - at < MOST_LINE) break;
        const to = end < 0 ? at + MOST_LINE : end;
        readLine(data.slice(at, data[to - 1] === '\r' && to > at ? to - 1 : to));
        at = end < 0 ? to : end + 1;
      }
      carried = data.slice(at);
      return taken();
    },
    end(): readonly MailPart[] {
      if (carried !== '') readLine(carried.replace(/\r$/, ''));
      if (header && header.length > 0) readHeader();
      body?.end();
      return taken();
    },
  };
}

function textBody(encoding: string, charset: string, html: boolean, say: (text: string) => void): Body {
  const transfer = createTransferDecoder(encoding);
  const decoder = decoderFor(charset);
  const reader = html ? createHtmlReader() : null;
  let held = '';
  const pass = () => {
    say(reader ? reader.push(held) : held);
    held = '';
  };
  return {
    line(line) {
      held += decoder.decode(transfer.line(line), { stream: true });
      if (held.length > MOST_HELD) pass();
    },
    end() {
      held += decoder.decode(transfer.end());
      pass();
      say(`${reader?.end() ?? ''}\n`);
    },
  };
}

function fileBody(encoding: string, give: (file: MailPart) => void): Body {
  const transfer = createTransferDecoder(encoding);
  const bytes: Bytes[] = [];
  let size = 0;
  const hold = (more: Bytes) => {
    size += more.length;
    if (size <= MOST_FILE && more.length > 0) bytes.push(more);
  };
  return {
    line: (line) => hold(transfer.line(line)),
    end() {
      hold(transfer.end());
      give({ kind: 'file', bytes, whole: size <= MOST_FILE });
    },
  };
}

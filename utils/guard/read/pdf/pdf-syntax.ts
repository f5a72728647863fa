/** The number of the object that a key refers to (ISO 32000-1, 7.3.10), or null. */
export function referenceOf(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s+(\\d{1,10})\\s+\\d{1,5}\\s+R`).exec(dictionary);
  return found ? Number(found[1]) : null;
}

/** A whole number that a key has, or null. */
export function numberOf(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s+(\\d{1,15})(?!\\d|\\s+\\d{1,5}\\s+R)`).exec(dictionary);
  return found ? Number(found[1]) : null;
}

/** Names and strings of a dictionary that belong to a label. */
export function* labelEntries(dictionary: string): Generator<readonly [string, string], void> {
  const key = /\/((?:MSIP|#4[dD]SIP)[^\s()<>[\]{}/%]{10,200})\s*(?=[(<])/g;
  for (let found = key.exec(dictionary); found; found = key.exec(dictionary)) {
    const name = (found[1] ?? '').replace(/#([0-9a-f]{2})/gi, (_, hex: string) => byte(hex));
    yield [name, textOf(dictionary, key.lastIndex)];
  }
}

const byte = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16));

/** A text string (7.9.2.2): UTF-16, UTF-8, or else the document's encoding, of which the ASCII part is enough here. */
function textOf(source: string, at: number): string {
  const raw = source[at] === '(' ? literalAt(source, at) : hexAt(source, at);
  const bytes = Uint8Array.from(raw, (char) => char.charCodeAt(0));
  const charset = raw.startsWith('\xfe\xff') ? 'utf-16be' : raw.startsWith('\xff\xfe') ? 'utf-16le' : null;
  if (charset) return new TextDecoder(charset).decode(bytes);
  return raw.startsWith('\xef\xbb\xbf') ? new TextDecoder().decode(bytes) : raw;
}

function hexAt(source: string, at: number): string {
  const digits = source.slice(at + 1, at + 4_000).split('>', 1)[0] ?? '';
  return digits.replace(/[^0-9a-f]/gi, '').replace(/..?/g, (pair) => byte(pair.padEnd(2, '0')));
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

function literalAt(source: string, start: number): string {
  let text = '';
  let depth = 0;
  for (let at = start; at < source.length && text.length < 2_000; at += 1) {
    const char = source[at] as string;
    if (char === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
      const next = source[at + 1] ?? '';
      text += octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : (ESCAPED[next] ?? next);
      at += octal ? octal.length : 1;
      continue;
    }
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) break;
    if (at > start) text += char;
  }
  return text;
}

import { findCharset } from '../charset.ts';
import { decoderFor } from './decoder.ts';
import { decodeEntities } from './html-entities.ts';
import type { Pieces, Source } from './pieces.ts';

export interface HtmlReader {
  push(html: string): string;
  end(): string;
}

const LINES = new Set(
  'address article aside blockquote br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table title tr ul'.split(
    ' ',
  ),
);
/** What is no text up to its own end. */
const RAW = new Set(['script', 'style', 'noembed', 'template']);
/** In characters: a longer tag is none. */
const MOST_TAG = 32 << 10;
/** In characters: the longest reference. */
const REFERENCE = 12;
const HEAD = 4 << 10;

/**
 * Takes the text out of HTML that comes in pieces, without a parser's trees: blocks are lines, cells of a row have a
 * tab between them, scripts, styles and comments are left out.
 */
export function createHtmlReader(): HtmlReader {
  let carried = '';
  /** What ends that which is passed over now. */
  let until: RegExp | null = null;
  let keep = 0;

  const read = (html: string, last: boolean): string => {
    // Joined for good: a sum of strings may be made anew at every look into it.
    const data = [carried, html].join('');
    carried = '';
    let text = '';
    /** The next `>`, looked for once however many tags never end. */
    let closing = -1;
    let at = 0;
    while (at < data.length) {
      if (until) {
        until.lastIndex = at;
        const end = until.exec(data);
        if (!end) {
          carried = data.slice(Math.max(at, data.length - keep));
          break;
        }
        until = null;
        at = end.index + end[0].length;
        continue;
      }
      const tag = data.indexOf('<', at);
      if (tag < 0) {
        const cut = data.lastIndexOf('&');
        const to = !last && cut >= at && data.length - cut < REFERENCE ? cut : data.length;
        text += tidy(data.slice(at, to));
        carried = data.slice(to);
        break;
      }
      text += tidy(data.slice(at, tag));
      at = tag;
      if (data.startsWith('<!--', at)) {
        [until, keep] = [/-->/g, 2];
        at += 4;
        continue;
      }
      if (!last && data.length - at < 4) {
        carried = data.slice(at);
        break;
      }
      if (!/[a-z/!?]/i.test(data[at + 1] ?? '')) {
        text += '<';
        at += 1;
        continue;
      }
      if (closing < at) closing = data.indexOf('>', at);
      if (closing < 0) closing = data.length;
      const end = endOfTag(data, at, closing === data.length ? -1 : closing);
      if (end < 0 && !last && data.length - at < MOST_TAG) {
        carried = data.slice(at);
        break;
      }
      const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(data.slice(at, at + 20))?.[1]?.toLowerCase() ?? '';
      at = end < 0 ? at + 1 : end + 1;
      if (name === 'td' || name === 'th') text += '\t';
      else if (LINES.has(name.replace('/', ''))) text += '\n';
      if (RAW.has(name)) [until, keep] = [new RegExp(`</${name}[^>]{0,99}>`, 'gi'), 120];
    }
    return text;
  };
  return { push: (html) => read(html, false), end: () => read('', true) };
}

const tidy = (text: string) => decodeEntities(text.replace(/[ \t\r\n\f]+/g, ' '));

/**
 * Where the tag ends that begins at `from`, -1 where it does not.
 * @param end where the next `>` is, which mostly is it: not inside a quoted value
 */
function endOfTag(data: string, from: number, end: number): number {
  if (end < 0 || end - from > MOST_TAG) return -1;
  let quote = '';
  for (let at = from; at < data.length && at - from < MOST_TAG; at += 1) {
    const char = data[at] as string;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if ((char === '"' || char === "'") && data[at - 1] === '=') quote = char;
  }
  return data.length - from < MOST_TAG ? -1 : end;
}

/** The text of a page, in the encoding that it says. */
export async function* htmlText(source: Source): Pieces {
  const reader = createHtmlReader();
  let decoder: TextDecoder | null = null;
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done) {
        yield reader.push(decoder?.decode() ?? '') + reader.end();
        return value;
      }
      if (!decoder) {
        const start = String.fromCharCode(...value.subarray(0, HEAD));
        const said = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(start)?.[1];
        const found = findCharset(value.subarray(0, HEAD)) ?? 'windows-1252';
        decoder = found === 'windows-1252' && said ? decoderFor(said) : new TextDecoder(found);
      }
      yield reader.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    await source.return('cut');
  }
}

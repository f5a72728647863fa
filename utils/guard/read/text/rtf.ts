import { decoderFor } from './decoder.ts';
import type { Pieces, Source } from './pieces.ts';

const SILENT = new Set(
  'fonttbl colortbl stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl generator xmlnstbl fldinst latentstyles filetbl revtbl bkmkstart bkmkend nonshppict'.split(
    ' ',
  ),
);
const MARKS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  nestrow: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};
/** Code pages that the Encoding standard has under another name. */
const PAGES: Readonly<Record<string, string>> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' };
const CONTROL = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([\s\S]))/y;
/** In characters: the longest control word. */
const LOOKAHEAD = 48;
/** Groups within groups; deeper ones are as those around them. */
const MOST_DEPTH = 1_000;

interface Group {
  silent: boolean;
  /** Characters that stand after one of Unicode for older readers. */
  fallback: number;
}

/** Reads RTF 1.9.1 as it comes; each character of what is pushed is a byte. */
function createRtfReader() {
  const groups: Group[] = [{ silent: false, fallback: 1 }];
  let carried = '';
  let deeper = 0;
  let binary = 0;
  let skipping = 0;
  let page = 'windows-1252';
  let bytes: number[] = [];
  let text = '';

  const top = () => groups[groups.length - 1] as Group;
  const flush = () => {
    if (bytes.length > 0) text += decoderFor(page).decode(new Uint8Array(bytes));
    bytes = [];
  };
  const write = (more: string) => {
    flush();
    if (!top().silent) text += more;
  };
  const writeByte = (byte: number) => {
    if (skipping > 0) skipping -= 1;
    else if (!top().silent) bytes.push(byte);
  };
  const openGroup = () => {
    if (groups.length < MOST_DEPTH) groups.push({ ...top() });
    else deeper += 1;
  };
  const closeGroup = () => {
    flush();
    if (deeper > 0) deeper -= 1;
    else if (groups.length > 1) groups.pop();
    skipping = 0;
  };
  const control = (word: string, number: string | undefined) => {
    if (word === 'u' && number !== undefined) {
      write(String.fromCharCode(Number(number) & 0xffff));
      skipping = top().fallback;
    } else if (word === 'uc') top().fallback = Math.min(Math.max(Number(number ?? 1), 0), 10);
    else if (word === 'bin') binary = Math.max(0, Number(number ?? 0));
    else if (word === 'ansicpg' && number) page = PAGES[number] ?? `windows-${number}`;
    else if (SILENT.has(word)) top().silent = true;
    else if (Object.hasOwn(MARKS, word)) write(MARKS[word] ?? '');
  };
  const symbol = (char: string) => {
    if (char === '*') top().silent = true;
    else if (char === '~') write('\u00a0');
    else if (char === '_') write('-');
    else if (char === '\n' || char === '\r') write('\n');
    else if (char === '\\' || char === '{' || char === '}') writeByte(char.charCodeAt(0));
  };

  const read = (rtf: string, last: boolean): string => {
    // Joined for good: a sum of strings may be made anew at every look into it.
    const data = [carried, rtf].join('');
    carried = '';
    let at = 0;
    while (at < data.length) {
      if (binary > 0) {
        const taken = Math.min(binary, data.length - at);
        binary -= taken;
        at += taken;
        continue;
      }
      const char = data[at];
      if (char === '\\') {
        if (!last && data.length - at < LOOKAHEAD) {
          carried = data.slice(at);
          break;
        }
        CONTROL.lastIndex = at;
        const [whole, word, number, hex, other] = CONTROL.exec(data) ?? ['\\'];
        if (word !== undefined) control(word, number);
        else if (hex !== undefined) writeByte(Number.parseInt(hex, 16));
        else if (other !== undefined) symbol(other);
        at += whole.length;
        continue;
      }
      if (char === '{') openGroup();
      else if (char === '}') closeGroup();
      else if (char !== '\r' && char !== '\n') writeByte(data.charCodeAt(at));
      at += 1;
    }
    flush();
    const read = text;
    text = '';
    return read;
  };
  return { push: (rtf: string) => read(rtf, false), end: () => read('', true), open: () => groups.length > 1 };
}

/** The text of an RTF document; *cut* where its groups are not closed. */
export async function* rtfText(source: Source): Pieces {
  const reader = createRtfReader();
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done) {
        yield reader.end();
        return value === 'whole' && reader.open() ? 'cut' : value;
      }
      for (let at = 0; at < value.length; at += 8_192)
        yield reader.push(String.fromCharCode(...value.subarray(at, at + 8_192)));
    }
  } finally {
    await source.return('cut');
  }
}

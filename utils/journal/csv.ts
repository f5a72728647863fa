/** Cells that a spreadsheet would take for a formula, the wide forms of the signs and what is not seen among it. */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\t＝＋－＠]/u;

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes around cells that need them), behind the mark by which Excel knows
 * UTF-8. A cell that a spreadsheet would reckon with begins with an apostrophe, which makes it text.
 */
export function writeCsv(table: readonly (readonly string[])[]): string {
  return `\ufeff${table.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** A text as its cell holds it; half a letter, which UTF-8 does not know, as the sign for that. */
export function asText(cell: string): string {
  const text = cell.toWellFormed();
  return FORMULA.test(text) ? `'${text}` : text;
}

function writeCell(cell: string): string {
  const text = asText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How CSV ends: as it should, in the midst of a line, or at something that is none. */
export type CsvEnd = 'whole' | 'cut' | 'broken';

/** A line of more cells than this is of no table that a person has made. */
const CELLS_LIMIT = 100;

/** Reads CSV line by line, with line ends of either kind; the apostrophes stay. */
export function* readCsv(text: string): Generator<readonly string[], CsvEnd> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let cells: string[] = [];
  while (at < text.length) {
    const cell = readCell(text, at);
    if (!cell || cells.length === CELLS_LIMIT) return text.indexOf('\n', at) === -1 ? 'cut' : 'broken';
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === ',') at += 1;
    else {
      yield cells;
      cells = [];
      if (at === text.length) return 'cut';
      at += text[at] === '\r' ? 2 : 1;
    }
  }
  return cells.length === 0 ? 'whole' : 'cut';
}

const PLAIN_END = /[",\r\n]|$/g;

/** One cell, up to the comma or the line end behind it; null where there is none. */
function readCell(text: string, start: number): { readonly text: string; readonly end: number } | null {
  if (text[start] !== '"') {
    const end = new RegExp(PLAIN_END);
    end.lastIndex = start;
    const at = end.exec(text)?.index ?? text.length;
    return endsCell(text, at) ? { text: text.slice(start, at), end: at } : null;
  }
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) return null;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const cell = text.slice(start + 1, end).replaceAll('""', '"');
  return endsCell(text, end + 1) ? { text: cell, end: end + 1 } : null;
}

function endsCell(text: string, at: number): boolean {
  return at >= text.length || text[at] === ',' || text[at] === '\n' || text.startsWith('\r\n', at);
}

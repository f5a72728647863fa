import { findShapeFault } from '../policy/json-shape.ts';
import { canonicalText } from './canonical.ts';
import type { CopyRead, CopyRefusal } from './copy.ts';
import type { JournalRow } from './model.ts';
import { readRow } from './row-shape.ts';

const FORMAT = 1;
/** Deeper than any event is. */
const DEEPEST = 12;

/**
 * A copy of the journal in JSON. One row a line, so that where one line is damaged the others can still be read; all
 * that is not a row follows from the rows.
 * @param rows the oldest first
 */
export function writeJson(rows: readonly JournalRow[]): string {
  const last = JSON.stringify(rows.at(-1)?.hash ?? '');
  const head = `{"drempel":"journal","format":${FORMAT},"count":${rows.length},"last":${last},"rows":[`;
  return `${[head, rows.map(canonicalText).join(',\n'), ']}'].join('\n')}\n`;
}

/** Reads a copy in JSON, white space as it may be: whole, or as far as it can be read. */
export function readJson(text: string): CopyRead | CopyRefusal {
  if (!text.includes('"hash"')) return { kind: 'not-a-copy' };
  // A name that is there twice says one thing to a person and another to a parser.
  const value = findShapeFault(text, DEEPEST) ? undefined : parse(text);
  if (!isRecord(value)) return readLines(text);
  const { drempel, format, count, last, rows, ...more } = value;
  if (!Array.isArray(rows)) return { kind: 'not-a-copy' };
  if (drempel === 'journal' && typeof format === 'number' && format > FORMAT) return { kind: 'newer' };
  const read = takeRows(rows);
  const asWritten = drempel === 'journal' && format === FORMAT && Object.keys(more).length === 0;
  if (!asWritten || typeof count !== 'number' || typeof last !== 'string') {
    if (!rows[0] || !readRow(rows[0])) return { kind: 'not-a-copy' };
    return { rows: [], said: null, fault: 'head', saysOtherwise: null };
  }
  return {
    rows: read,
    said: { count, last },
    fault: read.length < rows.length ? 'changed' : null,
    saysOtherwise: null,
  };
}

const HEAD = /^\{"drempel":"journal","format":1,"count":(\d{1,9}),"last":"([0-9a-f]{64})","rows":\[$/;

/** What is no JSON as a whole may be so in lines: as far as these go, it is known where the first wrong one is. */
function readLines(text: string): CopyRead | CopyRefusal {
  const [first = '', ...lines] = text.split(/\r?\n/);
  const [, count, last = ''] = HEAD.exec(first) ?? [];
  const values = lines.map((line) => line.replace(/,$/, ''));
  const rows: JournalRow[] = [];
  for (const line of values) {
    const row = findShapeFault(line, DEEPEST) ? null : readRow(parse(line));
    if (!row) break;
    rows.push(row);
  }
  if (count === undefined) {
    return rows.length > 0 ? { rows: [], said: null, fault: 'head', saysOtherwise: null } : { kind: 'not-a-copy' };
  }
  const ends = values.slice(rows.length + 1).every((line) => line.trim() === '');
  const cut = ends && rows.length < Number(count);
  return { rows, said: { count: Number(count), last }, fault: cut ? 'cut' : 'unreadable', saysOtherwise: null };
}

function takeRows(values: readonly unknown[]): readonly JournalRow[] {
  const rows: JournalRow[] = [];
  for (const value of values) {
    const row = readRow(value);
    if (!row) break;
    rows.push(row);
  }
  return rows;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { sayRow, tableWords } from '../i18n/journal-table.ts';
import type { Language } from '../i18n/language.ts';
import type { Reader } from '../i18n/when.ts';
import { findShapeFault } from '../policy/json-shape.ts';
import { canonicalText } from './canonical.ts';
import type { CopyRead, CopyRefusal } from './copy.ts';
import { asText, type CsvEnd, readCsv, writeCsv } from './csv.ts';
import type { JournalRow } from './model.ts';
import { readRow } from './row-shape.ts';

/** What the chain is of, behind what is for reading. */
const MACHINE = ['id', 'at', 'event', 'files', 'filesHash', 'prev', 'hash'] as const;
const LANGUAGES: readonly Language[] = ['nl', 'en'];
const DEEPEST = 12;

type Told = Pick<Reader, 'language' | 'zone'>;

/**
 * A copy of the journal in CSV: sentences in the reader's language and times in their zone, and beside them what the
 * chain is of, so that it can be checked.
 * @param rows the oldest first
 */
export function writeTable(rows: readonly JournalRow[], told: Told): string {
  return writeCsv([headOf(told), ...rows.map((row) => [...sayRow(row, told), ...machineCells(row)])]);
}

function headOf({ language, zone }: Told): readonly string[] {
  const { time, what, files, why } = tableWords[language];
  return [`${time} (${zone})`, what, files, why, ...MACHINE];
}

function machineCells({ id, at, event, files, filesHash = '', prev, hash }: JournalRow): readonly string[] {
  const apart = files ? canonicalText(files) : '';
  return [`${id}`, new Date(at).toISOString(), canonicalText(event), apart, filesHash, prev, hash];
}

/** Reads a copy in CSV, or as far as it can be read. */
export function readTable(text: string): CopyRead | CopyRefusal {
  const lines = readCsv(text);
  const head = lines.next();
  const told = head.done ? null : toldIn(head.value);
  if (head.done || !told) return refusalOf(text.slice(0, 1_000), lines);
  const rows: JournalRow[] = [];
  let saysOtherwise: number | null = null;
  const isTold = isZoneName(told.zone);
  for (;;) {
    const line = lines.next();
    if (line.done) return { rows, said: null, fault: FAULTS[line.value], saysOtherwise };
    const row = line.value.length === head.value.length ? rowIn(line.value.slice(-MACHINE.length)) : null;
    if (!row) {
      const after = lines.next();
      return { rows, said: null, fault: after.done && after.value === 'cut' ? 'cut' : 'changed', saysOtherwise };
    }
    if (saysOtherwise === null && !(isTold && isSaid(row, line.value, told))) saysOtherwise = rows.length;
    rows.push(row);
  }
}

const FAULTS: Readonly<Record<CsvEnd, CopyRead['fault']>> = { whole: null, cut: 'cut', broken: 'unreadable' };

/** The language and the zone that the sentences are in. */
function toldIn(head: readonly string[]): Told | null {
  const zone = /\(([^()]+)\)$/.exec(head[0] ?? '')?.[1] ?? '';
  const language = LANGUAGES.find((each) => headOf({ language: each, zone }).join() === head.join());
  return language ? { language, zone } : null;
}

function refusalOf(beginning: string, lines: Generator<readonly string[]>): CopyRead | CopyRefusal {
  const first = lines.next();
  if (!first.done && rowIn(first.value.slice(-MACHINE.length)))
    return { rows: [], said: null, fault: 'head', saysOtherwise: null };
  const [head = ''] = beginning.split(/\r?\n/);
  return { kind: /filesHash\W+prev\W+hash\W*$/.test(head) ? 'resaved' : 'not-a-copy' };
}

function rowIn(cells: readonly string[]): JournalRow | null {
  const [id = '', at = '', event = '', files = '', filesHash = '', prev = '', hash = ''] = cells;
  const row = readRow({
    id: /^\d{1,16}$/.test(id) ? Number(id) : null,
    at: Date.parse(at),
    event: parse(event),
    prev,
    hash,
    ...(filesHash ? { filesHash } : {}),
    ...(files ? { files: parse(files) } : {}),
  });
  // Whatever else would be read as the same row is not what was written.
  return row && machineCells(row).join('\n') === cells.join('\n') ? row : null;
}

/** Whether a zone is written as the browser writes it, which also reads other cases. */
function isZoneName(zone: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId === zone;
  } catch {
    return false;
  }
}

/** The sentences are made anew: nothing else vouches for them. */
function isSaid(row: JournalRow, cells: readonly string[], told: Told): boolean {
  try {
    return sayRow(row, told).every((sentence, place) => asText(sentence) === cells[place]);
  } catch {
    // A kind of event that this version does not know, or a time that is none.
    return false;
  }
}

function parse(text: string): unknown {
  if (findShapeFault(text, DEEPEST)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { JournalRow } from '../journal/model.ts';
import { sayEvent, sayFiles, sayWhy } from './journal.ts';
import type { Words } from './language.ts';
import type { Reader } from './when.ts';

interface TableWords {
  readonly time: string;
  readonly what: string;
  readonly files: string;
  readonly why: string;
}

/** The columns for reading, in a copy of the journal. */
export const tableWords: Words<TableWords> = {
  en: { time: 'when', what: 'what', files: 'files', why: 'why' },
  nl: { time: 'wanneer', what: 'wat', files: 'bestanden', why: 'waarom' },
};

/** Two years, in ms. */
const LONG_AFTER = 2 * 366 * 86_400_000;

/**
 * A row as cells of a table, in the order of `tableWords`: its time as spreadsheets know one (`2026-11-27 18:40`), and
 * sentences that are read at any time, so with no “today” and every day with its year.
 * @throws RangeError where a time in the row is none; TypeError where its event is of a kind that is not known
 */
export function sayRow({ at, event, files }: JournalRow, told: Pick<Reader, 'language' | 'zone'>): readonly string[] {
  const reader: Reader = { ...told, now: at + LONG_AFTER };
  const names = files ? sayFiles(files.list, 'files' in event ? event.files : files.list.length, reader) : [];
  return [sayLocalTime(at, told.zone), sayEvent(event, reader), names.join('; '), sayWhy(event, reader).join(' ')];
}

function sayLocalTime(at: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

import type { JournalRow } from './model.ts';

const FIELDS: readonly string[] = ['id', 'at', 'event', 'files', 'filesHash', 'prev', 'hash'];
const HASH = /^[0-9a-f]{64}$/;
/** In ms from 1970, some years within what a date can be: times beside a row's own are said too. */
const LAST_INSTANT = 8_000_000_000_000_000;

/**
 * Takes a value out of a copy for a row where it has the shape of one, or gives null. A field more than a row has would
 * be in no hash, so it makes it none. What is in the event is for the hash to vouch for.
 */
export function readRow(value: unknown): JournalRow | null {
  if (!isRecord(value) || Object.keys(value).some((field) => !FIELDS.includes(field))) return null;
  const { id, at, event, files, filesHash, prev, hash } = value;
  const sound =
    Number.isSafeInteger(id) &&
    typeof at === 'number' &&
    Math.abs(at) < LAST_INSTANT &&
    isRecord(event) &&
    typeof event.kind === 'string' &&
    (filesHash === undefined || isHash(filesHash)) &&
    (files === undefined || (filesHash !== undefined && areFiles(files))) &&
    (prev === '' || isHash(prev)) &&
    isHash(hash);
  return sound ? (value as unknown as JournalRow) : null;
}

function areFiles(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.keys(value).every((field) => field === 'salt' || field === 'list') &&
    typeof value.salt === 'string' &&
    Array.isArray(value.list) &&
    value.list.every((file) => isRecord(file) && typeof file.name === 'string' && typeof file.size === 'number')
  );
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && HASH.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Decision, EntryPoint, FileFacts, Transfer } from './model.ts';

/** A folder of this many files is still looked at whole; more than this is asked about without looking. */
export const MAX_FILES = 100_000;
/** Longer than any file system allows. */
export const MAX_NAME = 1_024;
const MAX_REASON = 500;

/** In UTF-16 units; of more, this much is looked at. */
const MAX_TEXT = 1_000_000;
const ENTRIES: readonly string[] = ['file-input', 'drop', 'paste', 'picker', 'clipboard'] satisfies EntryPoint[];

/** Checks the shape and bounds of what a content script says it holds; null where it is not a transfer. */
export function parseTransfer(value: unknown): Transfer | null {
  if (!isRecord(value) || typeof value.entry !== 'string' || !ENTRIES.includes(value.entry)) return null;
  const { files, text = '' } = value;
  if (!Array.isArray(files) || files.length > MAX_FILES || typeof text !== 'string') return null;
  if ((files.length === 0 && text === '') || !files.every(isFileFacts)) return null;
  const entry = value.entry as EntryPoint;
  return text === '' ? { entry, files } : { entry, files, text: text.slice(0, MAX_TEXT) };
}

/** Checks a decision that came over a port or in a message; null where it is none. A reason is cut to size. */
export function parseDecision(value: unknown): Decision | null {
  if (!isRecord(value)) return null;
  if (value.kind === 'cancel' || value.kind === 'mine') return { kind: value.kind };
  if (value.kind !== 'go-on') return null;
  const reason = typeof value.reason === 'string' ? value.reason.trim().slice(0, MAX_REASON) : '';
  return reason ? { kind: 'go-on', reason } : { kind: 'go-on' };
}

function isFileFacts(value: unknown): value is FileFacts {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    value.name.length <= MAX_NAME &&
    typeof value.type === 'string' &&
    value.type.length <= MAX_NAME &&
    typeof value.size === 'number' &&
    Number.isSafeInteger(value.size) &&
    value.size >= 0 &&
    typeof value.lastModified === 'number' &&
    Number.isFinite(value.lastModified)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

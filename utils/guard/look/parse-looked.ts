import { DETECTORS } from '../../policy/model.ts';
import { type ContentFinding, SHOWN_EXAMPLES } from '../content/model.ts';
import type { ArchiveMember } from '../match-members.ts';
import { MAX_NAME } from '../parse-transfer.ts';
import { isPictureMark } from '../pictures/parse-mark.ts';
import type { Ending } from '../read/ending.ts';
import { type LookedFile, MOST_LABELS, MOST_LOOKED, MOST_MEMBERS, type SensitivityLabel } from './model.ts';

const ENDINGS: readonly unknown[] = ['whole', 'cut', 'protected', 'unreadable'] satisfies Ending[];
const FOUND_BY: readonly unknown[] = [...DETECTORS, 'pattern'];
const STRENGTHS: readonly unknown[] = ['likely', 'possible'] satisfies ContentFinding['strength'][];
/** Of each file and organisation: built-in detectors and the list's own patterns. */
const MOST_FINDINGS = 1_000;
const MOST_ORGANISATIONS = 100;

/** Checks the shape and bounds of what was seen inside files, as a content script hands it on; null where it is not that. */
export function parseLooked(value: unknown, fileCount: number): readonly LookedFile[] | null {
  const isLooked = (one: unknown): one is LookedFile =>
    isRecord(one) &&
    isCount(one.file) &&
    one.file < fileCount &&
    ENDINGS.includes(one.ending) &&
    isListOf(one.labels, MOST_LABELS, isLabel) &&
    isListOf(one.members, MOST_MEMBERS, isMember) &&
    (one.picture === null || isPictureMark(one.picture)) &&
    isListOf(one.findings, MOST_ORGANISATIONS, isFoundForOne);
  return isListOf(value, MOST_LOOKED, isLooked) ? value : null;
}

function isLabel(value: unknown): value is SensitivityLabel {
  if (!isRecord(value) || (value.inside !== undefined && value.inside !== true)) return false;
  return [value.tenant, value.id, value.name].every((part) => part === null || isName(part));
}

function isMember(value: unknown): value is ArchiveMember {
  if (!isRecord(value) || !isName(value.name) || !isCount(value.size)) return false;
  return value.modifiedAt === null || Number.isFinite(value.modifiedAt);
}

function isFoundForOne(value: unknown): value is LookedFile['findings'][number] {
  return isRecord(value) && isName(value.orgId) && isListOf(value.found, MOST_FINDINGS, isFinding);
}

function isFinding(value: unknown): value is ContentFinding {
  return (
    isRecord(value) &&
    FOUND_BY.includes(value.detector) &&
    isName(value.name) &&
    isCount(value.count) &&
    isListOf(value.examples, SHOWN_EXAMPLES, isName) &&
    STRENGTHS.includes(value.strength)
  );
}

function isListOf<T>(value: unknown, most: number, isOne: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.length <= most && value.every(isOne);
}

const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_NAME;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

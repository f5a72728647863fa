import type { ContentFinding } from '../content/model.ts';
import { createScanner } from '../content/scanner.ts';
import type { ArchiveMember } from '../match-members.ts';
import type { PictureMark, PictureSize } from '../pictures/model.ts';
import { readSize, SIZE_WITHIN } from '../pictures/read-size.ts';
import type { Ending } from '../read/ending.ts';
import { readLabels } from '../read/labels.ts';
import { letGo, readRange } from '../read/ranges.ts';
import { type SniffedFile, sniffFile } from '../read/sniff-file.ts';
import { textOf } from '../read/text-of.ts';
import type { ZipMember } from '../read/zip.ts';
import {
  type LookedFile,
  type LookOrder,
  type LookRules,
  MOST_LABELS,
  MOST_MEMBERS,
  type SensitivityLabel,
} from './model.ts';

/** What only a browser can do for a look. */
export interface Eyes {
  /** Asked now and then whether the time is up; what was found until then counts, and the ending is *cut*. */
  late(): boolean;
  /** The mark of a picture; null for what is none, or says nothing. */
  markOf(picture: Blob): Promise<PictureMark | null>;
}

/**
 * Looks into one file for what several organisations want to know of: its labels, its members, what its text holds.
 * Memory does not grow with the file. Never rejects: a file that cannot be read is one whose ending says so.
 * @param place the file's place in the transfer
 */
export async function lookInto(
  file: Blob,
  place: number,
  order: Pick<LookOrder, 'rules' | 'pictures'>,
  eyes: Eyes,
): Promise<LookedFile> {
  try {
    return await look(file, place, order, eyes);
  } finally {
    letGo(file);
  }
}

async function look(
  file: Blob,
  place: number,
  { rules, pictures }: Pick<LookOrder, 'rules' | 'pictures'>,
  { late, markOf }: Eyes,
): Promise<LookedFile> {
  const sniffed = await sniffFile(file);
  const { kind } = sniffed;
  if (kind === 'unreadable') return { file: place, ending: kind, labels: [], members: [], picture: null, findings: [] };
  const { labels, protected: isProtected } = await readLabels(sniffed);
  const members = kind === 'zip' || kind === 'encrypted-zip' ? membersOf(sniffed) : [];
  const { ending, findings, within } = await scan(sniffed, rules, late);
  return {
    file: place,
    ending: isProtected ? 'protected' : ending,
    labels: [...labels, ...within].slice(0, MOST_LABELS),
    members,
    picture: kind === 'image' && (await isSought(file, pictures)) ? await markOf(file) : null,
    findings,
  };
}

async function isSought(file: Blob, sizes: readonly PictureSize[]): Promise<boolean> {
  if (sizes.length === 0) return false;
  const head = await readRange(file, 0, SIZE_WITHIN);
  const size = head && readSize(head);
  if (!size) return false;
  const fits = (width: number, height: number) => sizes.some((one) => one.width === width && one.height === height);
  // As a file says it, a photo may lie on its side.
  return fits(size.width, size.height) || fits(size.height, size.width);
}

function membersOf({ members }: SniffedFile): readonly ArchiveMember[] {
  return (members ?? [])
    .filter(({ size }) => size > 0)
    .slice(0, MOST_MEMBERS)
    .map((member) => ({ name: member.name, size: member.size, modifiedAt: instantOf(member) }));
}

/** What a clock on the wall showed, taken for that of this device: most archives are made where they are sent from. */
function instantOf({ modifiedAt, clock }: ZipMember): number | null {
  if (modifiedAt === null || clock === 'utc') return modifiedAt;
  const shown = new Date(modifiedAt);
  return new Date(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
    shown.getUTCSeconds(),
  ).getTime();
}

async function scan(
  file: SniffedFile,
  rules: readonly LookRules[],
  late: () => boolean,
): Promise<Pick<LookedFile, 'ending' | 'findings'> & { readonly within: readonly SensitivityLabel[] }> {
  const scanners = rules.map((one) => ({ orgId: one.orgId, scanner: createScanner(one) }));
  const within = new Map<string, SensitivityLabel>();
  const seeLabels = (labels: readonly SensitivityLabel[]) => {
    for (const label of labels) {
      const key = `${label.tenant} ${label.id}`;
      if (within.size < MOST_LABELS && !within.has(key)) within.set(key, { ...label, inside: true });
    }
  };
  const ending = await feed(textOf(file, { seeLabels }), late, (text) => {
    for (const { scanner } of scanners) scanner.push(text);
  });
  const findings = scanners
    .map(({ orgId, scanner }): { orgId: string; found: readonly ContentFinding[] } => ({ orgId, found: scanner.end() }))
    .filter(({ found }) => found.length > 0);
  return { ending, findings, within: [...within.values()] };
}

async function feed(
  text: AsyncGenerator<string, Ending>,
  late: () => boolean,
  push: (text: string) => void,
): Promise<Ending> {
  try {
    for (;;) {
      const { done, value } = await text.next();
      if (done) return value;
      push(value);
      if (late()) return 'cut';
    }
  } finally {
    await text.return('cut');
  }
}

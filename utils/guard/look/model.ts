import type { ContentFinding, ContentRules } from '../content/model.ts';
import type { ArchiveMember } from '../match-members.ts';
import type { PictureMark, PictureSize } from '../pictures/model.ts';
import type { Ending } from '../read/ending.ts';

/** What one organisation wants looked for inside files. */
export interface LookRules extends ContentRules {
  readonly orgId: string;
}

/** Files to look into before a verdict: their places in the transfer, and how long that may take, in ms. */
export interface LookOrder {
  readonly files: readonly number[];
  readonly rules: readonly LookRules[];
  /** Pictures of other sizes are known from nowhere, and not looked at. */
  readonly pictures: readonly PictureSize[];
  readonly within: number;
}

/** A sensitivity label in force. */
export interface SensitivityLabel {
  /** A lower-case UUID. */
  readonly tenant: string | null;
  readonly id: string | null;
  readonly name: string | null;
  /** That of a file within the one that is looked into. */
  readonly inside?: true;
}

/** What was seen inside one file: enough to judge by, and none of its text but masked examples. */
export interface LookedFile {
  /** The place in `Transfer.files`. */
  readonly file: number;
  readonly ending: Ending;
  /** Those in force, of any tenant; its own before those of files within it. */
  readonly labels: readonly SensitivityLabel[];
  /** Of an archive: its members with content. */
  readonly members: readonly ArchiveMember[];
  /** Of a picture of a size that was asked for. */
  readonly picture: PictureMark | null;
  /** By organisation; one of which nothing was found is left out. */
  readonly findings: readonly { readonly orgId: string; readonly found: readonly ContentFinding[] }[];
}

/** Files that are looked into in one transfer; of more the likeliest to hold company data. */
export const MOST_LOOKED = 2_000;
/** Of each file. More of them say nothing new. */
export const MOST_LABELS = 20;
export const MOST_MEMBERS = 5_000;

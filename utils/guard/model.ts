import type { Context } from '../boundary/model.ts';
import type { ContentFinding } from './content/model.ts';
import type { LookOrder } from './look/model.ts';
import type { MemberMatch } from './match-members.ts';

/** What the page script tells of one file; the file itself stays with the page script. Sizes in bytes, times epoch ms. */
export interface FileFacts {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly lastModified: number;
}

export type EntryPoint = 'file-input' | 'drop' | 'paste' | 'picker' | 'clipboard';

/** Files or text about to reach a page of a service. `text` is absent where there is none, or too little to say anything. */
export interface Transfer {
  readonly entry: EntryPoint;
  readonly files: readonly FileFacts[];
  readonly text?: string;
}

/** One reason to think that a transfer holds company data. `file` is the place in `Transfer.files`. */
export type Evidence =
  | {
      readonly kind: 'downloaded';
      readonly strength: 'certain' | 'likely';
      readonly file: number;
      readonly appName: string;
      /** Epoch ms of the download. */
      readonly at: number;
      readonly originalName: string;
      readonly renamed: boolean;
    }
  /** The text has a part of what was copied in a work app; epoch ms. */
  | { readonly kind: 'copied'; readonly strength: 'certain' | 'likely'; readonly appName: string; readonly at: number }
  /** The name and size of a download that was worked on since; epoch ms of the download. */
  | {
      readonly kind: 'edited';
      readonly strength: 'possible';
      readonly file: number;
      readonly appName: string;
      readonly at: number;
      readonly originalName: string;
    }
  /** A sensitivity label of the organisation's tenant; null where the file does not say what it is called. */
  | {
      readonly kind: 'label';
      readonly strength: 'certain';
      readonly file: number;
      readonly name: string | null;
      /** It is a file within this one that carries it. */
      readonly inside?: true;
    }
  | ({ readonly kind: 'member'; readonly file: number } & MemberMatch)
  /** It shows what a picture in a work app shows that was copied or dragged, or whose menu was opened; epoch ms. */
  | {
      readonly kind: 'picture';
      readonly strength: 'likely';
      readonly file: number;
      readonly appName: string;
      readonly at: number;
    }
  /** The address that was copied along with a picture is a work app's. */
  | { readonly kind: 'address'; readonly strength: 'likely'; readonly file: number; readonly appName: string }
  /** `file` is null for what the transfer's text holds. */
  | ({ readonly kind: 'content'; readonly file: number | null } & ContentFinding)
  /** It could not be looked into, or not whole, in a context where that is asked about. */
  | {
      readonly kind: 'unread';
      readonly strength: 'possible';
      readonly file: number;
      readonly why: 'protected' | 'unreadable' | 'cut';
    }
  /** Nothing is known of the file, and the list asks to warn of such files in this context. */
  | { readonly kind: 'unknown'; readonly strength: 'possible'; readonly file: number };

export type DownloadedEvidence = Extract<Evidence, { kind: 'downloaded' }>;
export type CopiedEvidence = Extract<Evidence, { kind: 'copied' }>;
export type EditedEvidence = Extract<Evidence, { kind: 'edited' }>;
export type PictureEvidence = Extract<Evidence, { kind: 'picture' }>;
/** What is known of a file only once it was looked into. */
export type LookedEvidence = Extract<Evidence, { kind: 'label' | 'member' | 'content' }>;

/** A finished download from a work app. */
export interface Download {
  readonly name: string;
  readonly size: number;
  /** Epoch ms: the browser's start, and the end or, where the browser does not tell it, when it was seen complete. */
  readonly startedAt: number;
  readonly completedAt: number;
  /** False where the download was found complete some time later, so that `completedAt` is only an upper bound. */
  readonly endKnown: boolean;
  readonly appId: string;
  readonly appName: string;
  /** The organisation whose app it was. */
  readonly orgId: string;
}

export type TransferVerdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'warn'; readonly warning: Warning }
  | { readonly kind: 'stop'; readonly warning: Warning }
  /** Not known yet: to be asked again with what is inside these files. */
  | { readonly kind: 'look'; readonly order: LookOrder; readonly language: 'nl' | 'en' };

/** Evidence put together for a person: one sentence each, at most three in a warning. `count` is in files. */
export type Fact =
  | {
      readonly kind: 'downloaded';
      readonly strength: 'certain' | 'likely';
      readonly count: number;
      readonly appName: string;
      /** Epoch ms of the last of these downloads. */
      readonly at: number;
      /** The name it was downloaded under, where one file was renamed since. */
      readonly formerName?: string;
    }
  | CopiedEvidence
  /** `called`: the label; null where the file does not say. */
  | {
      readonly kind: 'label';
      readonly strength: 'certain';
      readonly count: number;
      readonly called: string | null;
      /** Files within these carry it. */
      readonly inside?: true;
    }
  /** `members` is in files within the archives. */
  | ({ readonly kind: 'member'; readonly count: number; readonly members: number } & Pick<
      MemberMatch,
      'strength' | 'appName' | 'at'
    >)
  | ({ readonly kind: 'picture'; readonly count: number } & Pick<PictureEvidence, 'strength' | 'appName' | 'at'>)
  | { readonly kind: 'address'; readonly count: number; readonly strength: 'likely'; readonly appName: string }
  /** `hits` is what was found, of all files together; a `count` of 0 files is the text. `called`: the list's pattern. */
  | ({ readonly kind: 'content'; readonly count: number; readonly hits: number; readonly called: string } & Pick<
      ContentFinding,
      'detector' | 'examples' | 'strength'
    >)
  | ({ readonly kind: 'edited'; readonly count: number } & Pick<EditedEvidence, 'strength' | 'appName' | 'at'> & {
        /** The name it was downloaded under, where that is one file. */
        readonly formerName?: string;
      })
  | { readonly kind: 'unread'; readonly why: 'protected' | 'unreadable' | 'cut'; readonly count: number }
  | { readonly kind: 'unknown'; readonly count: number }
  /** It came by no way that the guard saw. */
  | { readonly kind: 'unseen' };

/** Everything the warning page shows. Plain data: it crosses a message port. */
export interface Warning {
  readonly language: 'nl' | 'en';
  /** `''` where Drempel could not ask itself (`unchecked`). */
  readonly orgName: string;
  readonly listSeq: number;
  readonly contact?: string;
  readonly service: { readonly name: string; readonly because?: string };
  readonly instead?: { readonly name: string; readonly url: string };
  readonly context: Context;
  /** The most telling ones first, at most `SHOWN_FILES` of the `fileCount`. */
  readonly files: readonly Pick<FileFacts, 'name' | 'size'>[];
  readonly fileCount: number;
  /** How the text begins, where there is one and no file. */
  readonly text?: string;
  readonly facts: readonly Fact[];
  readonly reason: 'optional' | 'required' | 'none';
  readonly stop: boolean;
  /** True where Drempel could not look and so asks (no answer in time). */
  readonly unchecked: boolean;
  /** True where it was cut off on its way, so that *go on* is about the next time. */
  readonly cut?: true;
}

export const SHOWN_FILES = 3;
export const SHOWN_FACTS = 3;
/** In UTF-16 units. */
export const SHOWN_TEXT = 120;

export type Decision =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'go-on'; readonly reason?: string }
  | { readonly kind: 'mine' };

import type { Context } from '../boundary/model.ts';

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
  /** Nothing is known of the file, and the list asks to warn of such files in this context. */
  | { readonly kind: 'unknown'; readonly strength: 'possible'; readonly file: number };

export type DownloadedEvidence = Extract<Evidence, { kind: 'downloaded' }>;
export type CopiedEvidence = Extract<Evidence, { kind: 'copied' }>;

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
  | { readonly kind: 'stop'; readonly warning: Warning };

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
  | { readonly kind: 'unknown'; readonly count: number };

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
}

export const SHOWN_FILES = 3;
export const SHOWN_FACTS = 3;
/** In UTF-16 units. */
export const SHOWN_TEXT = 120;

export type Decision =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'go-on'; readonly reason?: string }
  | { readonly kind: 'mine' };

import type { Context } from '../boundary/model.ts';
import type { Service } from '../policy/model.ts';

/** What the page script tells of one file; the file itself stays with the page script. Sizes in bytes, times epoch ms. */
export interface FileFacts {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly lastModified: number;
}

export type EntryPoint = 'file-input' | 'drop' | 'paste';

/** Files about to reach a page of a service. */
export interface Transfer {
  readonly entry: EntryPoint;
  readonly files: readonly FileFacts[];
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
  | { readonly kind: 'work-context'; readonly strength: 'possible'; readonly file: number };

export interface Download {
  readonly name: string;
  readonly size: number;
  /** Epoch ms: the browser's start, and the moment at which it was seen complete. */
  readonly startedAt: number;
  readonly completedAt: number;
  readonly appId: string;
  readonly appName: string;
}

export type TransferVerdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'warn'; readonly warning: Warning }
  | { readonly kind: 'stop'; readonly warning: Warning };

/** Everything the warning page shows. Plain data: it crosses a message port. */
export interface Warning {
  readonly language: 'nl' | 'en';
  readonly orgName: string;
  readonly listSeq: number;
  readonly contact?: string;
  readonly service: Pick<Service, 'name' | 'category'> & { readonly because?: string };
  readonly instead?: { readonly name: string; readonly url: string };
  readonly context: Context;
  readonly files: readonly FileFacts[];
  readonly evidence: readonly Evidence[];
  readonly reason: 'optional' | 'required' | 'none';
  readonly stop: boolean;
  /** True where Drempel could not look and so asks (no answer in time). */
  readonly unchecked: boolean;
}

export type Decision =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'go-on'; readonly reason?: string }
  | { readonly kind: 'mine' };

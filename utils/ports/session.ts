import type { OrgHeaders } from '../boundary/org-headers.ts';
import type { WipeReport } from '../boundary/wipe-report.ts';
import type { KnownPicture } from '../guard/pictures/model.ts';
import type { Asked } from '../journal/asked.ts';
import type { UnchainedRow } from '../journal/model.ts';
import type { ListOffer } from '../policy/model.ts';
import type { Stay } from './guests.ts';

/** Everything kept in `storage.session`: bookkeeping that outlives a stopped background, not the browser. */
export interface Session {
  /** The addresses whose last answer was one after which a request “if changed” names nobody. */
  asksAlike?: readonly string[];
  /** Grows by one at each change that an open page of Drempel would show. */
  revision?: number;
  /** The list that the employee had read last, not adopted yet. */
  offer?: ListOffer;
  /** Epoch ms of the first look at managed storage since the browser started. */
  managedSince?: number;
  /** Windows and tabs that are work (Chrome), each with the organisation's id whose work it is. */
  workWindows?: readonly (readonly [windowId: number, orgId: string])[];
  /** What is added to requests of work tabs. */
  tenantHeaders?: readonly OrgHeaders[];
  workTabs?: readonly (readonly [tabId: number, orgId: string])[];
  /** The last handovers, newest first, so that one hold is not handed over twice. */
  handovers?: HandoverRecord[];
  /** Hosts that may be open at work in one tab though they are not at home there. */
  guests?: readonly { readonly tabId: number; readonly host: string; readonly stay: Stay }[];
  /** Tabs that were opened in private life, newest first, and whose work they were to open in. */
  departures?: readonly { readonly tabId: number; readonly host: string; readonly orgId: string }[];
  /** The tab of each side that was in front last. */
  lastWorkTab?: number;
  lastPrivateTab?: number;
  /** The entries that the browser's menus have, as JSON. */
  menus?: string;
  /** Rows of the journal that are about to be written. */
  rowsToCome?: readonly Pick<UnchainedRow, 'at' | 'event'>[];
  /** Tabs in which a loop was stopped, newest first. */
  loops?: readonly StoppedLoop[];
  /** Tabs that Drempel muted for this quiet time, also where the employee has unmuted them since. */
  mutedTabIds?: number[];
  /** What came while quiet, in marks, for rules that let through what is repeated. Epoch ms. */
  repeats?: readonly { readonly key: string; readonly at: number; readonly marks: readonly string[] }[];
  /** Since when a work tab is in front of the employee outside their hours; not added to the mirror yet. Epoch ms. */
  workSince?: number;
  /** What marks of texts are salted with, base64. */
  salt?: string;
  /** What marks of copied texts are salted with. */
  copySalt?: readonly [number, number];
  /** Texts copied in work apps, oldest first: `count` marks of 32 bits, base64. Epoch ms. */
  copies?: readonly {
    readonly marks: string;
    readonly count: number;
    readonly appName: string;
    readonly orgId: string;
    readonly at: number;
  }[];
  /** Pictures taken out of work apps, oldest first. */
  pictures?: readonly KnownPicture[];
  /** When something was last let through to a guarded service, or sent there on the strength of that, by origin, epoch ms. */
  explained?: Readonly<Record<string, number>>;
  /** When the employee was last asked about an upload that was cut off, by origin, epoch ms. */
  cutUploads?: Readonly<Record<string, number>>;
  /** What the employee called their own: files by name, size and time, texts by their hash. */
  own?: readonly string[];
  /** What people have been asked of a transfer and have not answered, oldest first; `mark` tells of which transfer. */
  questions?: readonly { readonly mark: string; readonly asked: Asked; readonly orgId: string }[];
  /** The clock (epoch ms) and the browser's zone when the state was last worked out, and its next change as of then. */
  clockSeen?: { at: number; zone: string; nextChange: number | null };
  /** What the last wipe came to, until the employee has put it away. */
  wiped?: WipeReport;
  /** The hours that the pages of work apps were last told of, as JSON. */
  toldHours?: string;
}

export interface HandoverRecord {
  /** The tab that held the URL. */
  readonly tabId: number;
  readonly url: string;
  /** Epoch ms. */
  readonly at: number;
  /** The work tab that it was opened in; absent until it is known. */
  readonly target?: number;
  /** The tab was in a container that is neither Drempel's nor the browser's own. */
  readonly foreign?: true;
  /** It was not handed over: this tab says that another extension keeps opening the URL elsewhere. */
  readonly pulled?: true;
  /** Handed over at the redirect, before the tab stood at the handover page; taken off once it does. */
  readonly ahead?: true;
  /** The tab that held it has gone back or is closed. */
  readonly left?: true;
  /** The hosts that led to it, as far as they were seen. */
  readonly via?: readonly string[];
  /** The tab was in front of the employee then. */
  readonly front?: boolean;
  /** Whose work it is; absent for what went out of work. */
  readonly orgId?: string;
  /** No page is known to have asked for it. */
  readonly byHand?: true;
}

/** A tab that was sent to and fro, and what the employee may do about it. */
export interface StoppedLoop {
  readonly tabId: number;
  /** What was not opened once more. */
  readonly url: string;
  /** Epoch ms. */
  readonly at: number;
  /** As the tab came by them. */
  readonly hosts: readonly string[];
  /** Hosts that would end it as places to sign in. `alone`: there is but one host that was moved. */
  readonly offers: { readonly hosts: readonly string[]; readonly alone: boolean };
}

export interface SessionStore {
  get<K extends keyof Session>(key: K): Promise<Session[K]>;
  set<K extends keyof Session>(key: K, value: NonNullable<Session[K]>): Promise<void>;
  remove(key: keyof Session): Promise<void>;
}

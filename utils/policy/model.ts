/** The words of the allowed-services list (design §2 and §4), as the rest of Drempel uses them after parsing. */

export const CATEGORIES = ['storage', 'transfer', 'paste', 'mail', 'chat', 'notes', 'ai', 'code'] as const;
export type Category = (typeof CATEGORIES)[number];

export const ARRANGEMENTS = ['BYOD', 'BYOS', 'CYOD', 'CLEO', 'COPE'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** `mail.acme.example` (that host alone) or `*.acme.example` (it and all below); lower case, no port, no path. */
export type HostRule = string;

/** A sentence in both languages of Drempel. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly contact?: string;
  readonly info?: string;
  readonly tenants: readonly string[];
  readonly mailDomains: readonly string[];
}

export interface WorkApp {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly HostRule[];
  readonly start?: string;
}

export type ServiceStanding = 'approved' | 'unapproved' | 'unlisted';

/** A service as the list names it, completed from the catalogue where the list gives only the id. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly hosts: readonly HostRule[];
  readonly standing: ServiceStanding;
  /** Its front page, for the link that leads there from an unapproved service. */
  readonly start?: string;
  /** Id of the approved service to use in its place. */
  readonly instead?: string;
  readonly because?: Bilingual;
}

/** A service as the built-in catalogue knows it. */
export interface CatalogueService {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly hosts: readonly HostRule[];
}

/** The built-in ways to know company data inside a file. A list may name others: a later Drempel may know them. */
export const DETECTORS = ['label', 'bsn', 'iban', 'records', 'mail-domain', 'marking'] as const;
export type Detector = (typeof DETECTORS)[number];

export interface GuardRules {
  readonly categories: readonly Category[];
  readonly unknownFiles: { readonly work: 'warn' | 'pass'; readonly private: 'warn' | 'pass' };
  readonly action: 'warn' | 'stop';
  readonly reason: 'optional' | 'required' | 'none';
  /** Names of `DETECTORS`, or ones that this version does not know; none: all of them. */
  readonly detectors: readonly string[];
  readonly patterns: readonly { name: string; re2: string; near: readonly string[]; atLeast: number }[];
}

export const WEEK_PARITIES = ['even', 'odd'] as const;
/** Of the number of the ISO 8601 week. */
export type WeekParity = (typeof WEEK_PARITIES)[number];

/** Wall-clock hours, `HH:MM`. `to` at or before `from` crosses midnight and belongs to the day it starts. */
export interface HoursWindow {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  /**
   * Only in weeks with an even or an odd number, of the day it starts; absent: every week. In a year of 53 weeks, such
   * as 2026, two odd weeks follow one another.
   */
  readonly weeks?: WeekParity;
}

export interface WeeklyHours {
  /** IANA zone, such as `Europe/Amsterdam`. */
  readonly zone: string;
  readonly windows: readonly HoursWindow[];
}

export interface Policy {
  readonly schema: 1;
  readonly seq: number;
  /** RFC 3339 instants. */
  readonly issued: string;
  readonly expires: string;
  readonly org: Organisation;
  readonly arrangement: Arrangement;
  readonly workApps: readonly WorkApp[];
  readonly signIn: readonly HostRule[];
  readonly services: readonly Service[];
  readonly guard: GuardRules;
  readonly tenantRestrictions: readonly { hosts: readonly HostRule[]; headers: Readonly<Record<string, string>> }[];
  readonly suggestedHours?: WeeklyHours;
}

/** What the list, or else the catalogue, says of one URL. */
export type Standing =
  | { readonly kind: 'work'; readonly app: WorkApp }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'service'; readonly service: Service; readonly source: 'list' | 'catalogue' }
  | { readonly kind: 'unknown' };

/** Where a list comes from: an address to fetch, a file the employee chose, or the settings of a managed browser. */
export type ListSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'managed' };

/** What is wrong at one place in the document. */
export const MALFORMED_DETAILS = [
  'not-json',
  'too-deep',
  'missing',
  'wrong-type',
  'too-long',
  'too-many',
  'unknown-value',
  'newer-schema',
  'bad-host',
  'bad-url',
  'bad-instant',
  'bad-zone',
  'duplicate',
  'unknown-reference',
  'outside-hosts',
] as const;
export type MalformedDetail = (typeof MALFORMED_DETAILS)[number];

export interface MalformedProblem {
  readonly kind: 'malformed';
  /** The place in the document, such as `services[3].hosts[0]`; empty for the document itself. */
  readonly path: string;
  readonly detail: MalformedDetail;
}

export const malformed = (path: string, detail: MalformedDetail): MalformedProblem => ({
  kind: 'malformed',
  path,
  detail,
});

/** Why a list was not taken; each has its sentence in `utils/i18n`. Nothing was stored and the last good list stays. */
export type ListProblem =
  | { readonly kind: 'bad-code' }
  | { readonly kind: 'insecure-url' }
  | { readonly kind: 'unreachable'; readonly detail: 'network' | 'timeout' | 'redirect' | `http-${number}` }
  /** `bytes` is what was seen before reading stopped: at least this many. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'too-many-hosts'; readonly count: number; readonly limit: number }
  | { readonly kind: 'not-signed' }
  | { readonly kind: 'forged' }
  | { readonly kind: 'wrong-key'; readonly expected: string; readonly found: string }
  | MalformedProblem
  | { readonly kind: 'claims-too-much'; readonly rule: string }
  | { readonly kind: 'older'; readonly have: number; readonly got: number }
  | { readonly kind: 'other-organisation'; readonly have: string; readonly got: string }
  | { readonly kind: 'expired'; readonly on: string }
  /** Issued after now by this device's clock, which may be what is wrong. */
  | { readonly kind: 'not-yet'; readonly on: string };

/** A key that has vouched for its successor. */
export interface FormerKey {
  /** RFC 7638. */
  readonly thumbprint: string;
  /** Epoch ms: until then lists by this key may still come along, and are only older ones. */
  readonly retires: number;
}

/** A verified list that the employee has not adopted yet. */
export interface ListOffer {
  readonly policy: Policy;
  readonly source: ListSource;
  /** RFC 7638 thumbprint of the key that signed it. */
  readonly thumbprint: string;
  /** The keys before this one, newest last; absent where there were none. */
  readonly formerKeys?: readonly FormerKey[];
  /** SHA-256 of the signed document, base64url: tells whether two lists with one number are the same list. */
  readonly digest: string;
  /** Fields of the list that this version of Drempel does not know; shown, never fatal. */
  readonly unknownFields: readonly string[];
}

/** The list in force. Stored whole; the index over its hosts is derived. */
export interface AdoptedList extends ListOffer {
  /** Epoch ms. */
  readonly adoptedAt: number;
  /** Epoch ms of the last time its address was asked for, whatever came back. */
  readonly checkedAt: number;
  /** What is wrong now, and since when (epoch ms) no check has gone well. */
  readonly lastProblem?: { readonly problem: ListProblem; readonly at: number };
}

/** Hosts as match patterns (`*://host/*`) and named permissions, as the browser's permissions API wants them. */
export interface PermissionSet {
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
}

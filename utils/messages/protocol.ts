import type { Availability, Hours, HoursChange, HoursProblem, Override, Timetable } from '../availability/model.ts';
import type { ZoneNews } from '../availability/zone.ts';
import type { BoundaryChoice, ProfileRole } from '../boundary/mode.ts';
import type { Context } from '../boundary/model.ts';
import type { BoundarySide } from '../boundary/ways-across.ts';
import type { WipeState } from '../boundary/wipe-report.ts';
import type { LookedFile } from '../guard/look/model.ts';
import type { Decision, Transfer, TransferVerdict, Warning } from '../guard/model.ts';
import type { PictureMark } from '../guard/pictures/model.ts';
import type { JobName } from '../i18n/jobs.ts';
import type { Language } from '../i18n/language.ts';
import type { JournalKeeping, JournalRow } from '../journal/model.ts';
import type { ListChange } from '../policy/diff.ts';
import type { AdoptedList, HostRule, ListOffer, ListProblem, Standing } from '../policy/model.ts';
import type { OwnPart, OwnRuleProblem, OwnRules } from '../policy/own.ts';
import type { JournalEntry } from '../ports/journal.ts';
import type { ListHistoryEntry } from '../ports/list-history.ts';
import type { PermissionSet } from '../ports/permissions.ts';
import type { WebPermission } from '../ports/seal.ts';
import type { Obstacle } from '../ports/work-context.ts';
import type { LetThroughDraft, LetThroughRule, RuleProblem, RuleTrial } from '../quiet/let-through.ts';
import type { Mirror } from '../quiet/mirror.ts';
import type { HeldApp, HeldNotification, HeldSummary, HoldRequest, Keeping } from '../quiet/model.ts';
import type { PrivateSiteProblem } from '../quiet/private-sites.ts';
import type { Side } from '../quiet/side.ts';

export type { JobName, Language };

/** A job works, idles for a reason, is off until the employee grants what is missing, or is kept from it by the browser. */
export type JobState =
  | { readonly kind: 'on' }
  | { readonly kind: 'idle'; readonly why: 'no-list' | 'no-hours' }
  | { readonly kind: 'off'; readonly missing: PermissionSet }
  | { readonly kind: 'blocked'; readonly why: Obstacle };

export interface PopupState {
  readonly language: Language;
  /** Epoch ms at which this was made. */
  readonly now: number;
  /** In the order in which they were adopted. */
  readonly lists: readonly AdoptedList[];
  /** Newer versions that wait for consent. */
  readonly updates: readonly { readonly orgId: string; readonly seq: number }[];
  /**
   * `orgId`: in whose work context the tab is. `said`: whose list the standing is from. `sides`: where else its page may
   * be opened; where Drempel may not see it, by its menu alone. `shared`: a work app whose storage this browser
   * keeps once, for work and private life alike.
   */
  readonly here: {
    readonly context: Context;
    readonly orgId: string | null;
    readonly host: string | null;
    readonly standing: Standing;
    readonly said: string | null;
    /** `departed`: it was to open at work, and opened here instead. `kept`: the employee keeps it at work. */
    readonly out: 'departed' | 'kept' | null;
    readonly sides: readonly BoundarySide[];
    readonly shared: boolean;
  };
  /** Whether work is closed to what is private; `missing` where the employee chose it and the browser does not let. */
  readonly closed: 'open' | 'closed' | 'missing';
  readonly hours: Hours | null;
  readonly availability: Availability;
  readonly zoneNews: ZoneNews | null;
  readonly held: HeldSummary;
  readonly jobs: Readonly<Record<JobName, JobState>>;
}

export type Outcome<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** A list as pages show it. `vouched`: the settings of this browser name its key. */
export type ShownOffer = ListOffer & { readonly needs: PermissionSet; readonly vouched: boolean };

/** A newer version of the list in force. */
export type ListUpdate = ShownOffer & { readonly changes: readonly ListChange[] };

/** A list in force as pages show it. `update`: a newer version that waits for consent, as it asks for hosts not granted yet. */
export interface ShownList {
  readonly list: AdoptedList;
  readonly vouched: boolean;
  readonly update: ListUpdate | null;
}

/** What there is to say of an address that waits at the handover page. */
export interface HandoverFacts {
  readonly language: Language;
  readonly role: ProfileRole;
  readonly orgName: string | null;
  /** The work app's name; null where the address is no work app's. */
  readonly app: string | null;
  /** Where the app begins. */
  readonly start: string | null;
  /** What was sent there ends a sign-in. */
  readonly signsIn: boolean;
  readonly loop: LoopFacts | null;
}

/** A loop that was stopped: the hosts as the tab came by them, whose work each is, and which could be places to sign in. */
export interface LoopFacts {
  readonly hosts: readonly { readonly host: string; readonly side: string | null; readonly signIn: boolean }[];
  readonly offers: readonly string[];
}

/** What pages of Drempel may ask. */
export interface PageProtocol {
  'popup.state': { request: { tabId: number | null }; response: PopupState };
  'language.get': { request: null; response: { language: Language; setting: 'auto' | Language } };
  'language.set': { request: { setting: 'auto' | Language }; response: null };
  /** Reads and verifies a list; on success the offer is kept for `list.adopt`. `thumbprint` pins the key of a file; without it the signer is shown. */
  'list.read': {
    request: { code: string } | { managed: true } | { fileName: string; text: string; thumbprint?: string };
    response: Outcome<ShownOffer, ListProblem | { kind: 'no-offer' }>;
  };
  /**
   * Puts an offer in force; the page has asked for the permissions in the same click. `digest` names the offer that
   * was shown (the one read last, or a waiting update); null means the one read last.
   */
  'list.adopt': {
    request: { digest: string } | null;
    response: Outcome<AdoptedList, ListProblem | { kind: 'no-offer' }>;
  };
  /**
   * In the order in which they were adopted; `needs` and `missing` are those of all together. `managed`: the mark of
   * what the settings of this browser hold for Drempel, empty where that is nothing, and why it could not be used beside
   * which organisation's list in force.
   */
  'list.get': {
    request: null;
    response: {
      lists: readonly ShownList[];
      needs: PermissionSet;
      missing: PermissionSet;
      managed: { mark: string; problem: { orgId: string; problem: ListProblem } | null };
    };
  };
  'list.history': { request: null; response: readonly ListHistoryEntry[] };
  'list.check': { request: { orgId: string }; response: Outcome<AdoptedList, ListProblem | { kind: 'no-list' }> };
  /**
   * Lets an organisation's list go, and wipes its work data. The page has asked for the permissions in the same click.
   * `history`, `downloads`: also what the browser remembers of work sites. Answers when it has ended, or waits.
   */
  'list.leave': { request: { orgId: string; history?: boolean; downloads?: boolean }; response: WipeState | null };
  /** The same, and the list stays. */
  'wipe.begin': { request: { orgId: string; history: boolean; downloads: boolean }; response: WipeState | null };
  /** How many open tabs would be closed. */
  'wipe.tabs': { request: { orgId: string }; response: number };
  'wipe.state': { request: null; response: WipeState | null };
  /** The employee has dealt with the pages that asked whether to leave them. */
  'wipe.go-on': { request: null; response: WipeState | null };
  /** Gives up one that waits, or puts the report away. */
  'wipe.put-away': { request: null; response: null };
  'own.get': { request: null; response: OwnRules };
  /** The page has asked for access to the site in the same click. `typed`: a host rule, or a page's address. */
  'own.add': { request: { to: OwnPart; typed: string }; response: Outcome<OwnRules, OwnRuleProblem> };
  'own.remove': { request: { rule: string }; response: OwnRules };
  /** Which rule applies to a URL typed in, and whose it is: null for the catalogue's, and for none. */
  'list.explain': { request: { url: string }; response: { standing: Standing; orgId: string | null } };
  'hours.get': {
    request: null;
    response: {
      hours: Hours | null;
      availability: Availability;
      browserZone: string;
      zoneNews: ZoneNews | null;
    };
  };
  'hours.set': { request: { hours: HoursChange }; response: Outcome<Hours, readonly HoursProblem[]> };
  /** The employee's answer to the question whether hours go along to where the browser is. */
  'hours.zone': { request: { answer: 'keep' | 'move' | 'later' }; response: ZoneNews | null };
  'hours.override': { request: { override: Override | null }; response: Availability };
  'held.list': {
    request: { search?: string; appId?: string; before?: number; limit: number };
    response: readonly HeldNotification[];
  };
  /** Every app of which something is kept, seen or not. */
  'held.apps': { request: null; response: readonly HeldApp[] };
  'held.summary': { request: null; response: HeldSummary };
  /** Names of apps that may have missed pushes: sealed while it was quiet, and not opened since (Chrome). */
  'held.missed': { request: null; response: readonly string[] };
  /** Opens the app where the notification came from, in its context. */
  'held.open': { request: { id: number }; response: null };
  /** The employee has the list before them: all up to and including this id count as seen, newer ones not. */
  'held.seen': { request: { upTo: number }; response: null };
  'held.clear': { request: null; response: null };
  /** `apps`: the work apps that a rule can be about. `allowed`: Drempel may show what comes through. */
  'let-through.get': {
    request: null;
    response: {
      rules: readonly LetThroughRule[];
      apps: readonly { readonly appId: string; readonly appName: string; readonly orgName: string }[];
      allowed: boolean;
    };
  };
  'let-through.add': { request: { draft: LetThroughDraft }; response: Outcome<readonly LetThroughRule[], RuleProblem> };
  'let-through.remove': { request: { id: string }; response: readonly LetThroughRule[] };
  /** What a rule would have done with what was kept in the last seven days. */
  'let-through.try': { request: { draft: LetThroughDraft }; response: RuleTrial };
  /** `allowed`: the browser lets Drempel reach it. `permissions`: what is needed beside that access. */
  'private-sites.get': {
    request: null;
    response: { sites: readonly { rule: HostRule; allowed: boolean }[]; permissions: readonly string[] };
  };
  /** The page has asked for access to the site in the same click. */
  'private-sites.add': { request: { typed: string }; response: Outcome<readonly HostRule[], PrivateSiteProblem> };
  'private-sites.remove': { request: { rule: HostRule }; response: null };
  'mirror.get': { request: null; response: Mirror };
  'mirror.switch': { request: { on: boolean }; response: null };
  'mirror.clear': { request: null; response: null };
  'keeping.get': { request: null; response: Keeping };
  'keeping.set': { request: { keeping: Keeping }; response: null };
  'journal.list': { request: { before?: number; limit: number }; response: readonly JournalEntry[] };
  /** Every row, the oldest first, as it is in the chain. */
  'journal.all': { request: null; response: readonly JournalRow[] };
  'journal.clear': { request: null; response: null };
  'journal.keeping': { request: null; response: JournalKeeping };
  /** What is not wanted any more goes at once. */
  'journal.keep': { request: { keeping: JournalKeeping }; response: null };
  'privacy.state': {
    request: null;
    response: { granted: PermissionSet; listUrls: readonly string[]; lastRequestAt: number | null };
  };
  /** `allSites`: the browser lets Drempel reach every site. `others`: what it is to reach beside that. */
  'boundary.choice': {
    request: null;
    response: BoundaryChoice & { allSites: boolean; others: readonly string[] };
  };
  /** The page has asked for what the role needs in the same click. */
  'boundary.role': { request: { role: ProfileRole }; response: null };
  /**
   * The handover page asks for its address to be opened where it belongs (fallback when the tab event was missed).
   * `entries` is the length of its tab's history. `again`: opened before, and this tab comes back here time after time.
   * `here`: this tab is in the work context, go on in it. `asked`: the employee wants it although it was stopped.
   * `referred`: a page that says who it is sent the tab there.
   */
  'boundary.handover': {
    request: { url: string; entries: number; referred: boolean; asked?: boolean };
    response:
      | { kind: 'moved' | 'again' | 'here' }
      | { kind: 'refused'; why: 'not-work' | 'no-list' | 'failed' | 'looped' | 'private-only' | Obstacle };
  };
  /** The same for what was to open at work and is not at home there. `outside`: this profile has no other place for it. */
  'boundary.out': {
    request: { url: string; entries: number };
    response: { kind: 'moved' | 'again' | 'here' } | { kind: 'refused'; why: 'outside' | 'out-failed' };
  };
  /** The handover page's address may be open in its tab, until that leaves the site, or in every work tab from now on. */
  'boundary.keep': { request: { url: string; how: 'once' | 'always' }; response: null };
  /** Takes what a private tab shows back to the work that it came from. */
  'boundary.take-back': { request: { tabId: number; how: 'once' | 'always' }; response: null };
  /** The page has asked for access to all sites in the same click. */
  'boundary.strict': { request: { on: boolean }; response: null };
  /** Ends what the employee keeps at work. */
  'boundary.forget': { request: { host: HostRule }; response: null };
  /** Opens the page of a tab on another side as well. False where Drempel may not see that page, or the side is gone. */
  'links.open': { request: { tabId: number | null; to: BoundarySide }; response: { opened: boolean } };
  /** The handover page asks to be gone: back to where its tab was, or the tab closed. */
  'boundary.step-back': { request: { entries: number }; response: null };
  /** What the handover page needs to explain itself. */
  'boundary.explain': { request: { url: string }; response: HandoverFacts };
  /**
   * The employee says that a host of the loop which was stopped in this tab is a place to sign in. `isWork`: whether the
   * address that waits here is work then.
   */
  'boundary.sign-in-host': { request: { url: string; host: string }; response: { isWork: boolean } };
}

/** What the relay on work apps may ask. The sender's origin must be a work app's. */
export interface QuietProtocol {
  'quiet.timetable': {
    request: null;
    /**
     * `side`: null for a page that is not kept quiet (any more). `permission`: what the person has said of notifications
     * there, where the browser may be told otherwise.
     */
    response: { side: Side | null; timetable: Timetable; permission?: WebPermission };
  };
  /** All or none: what was not held, the page shows itself. */
  'quiet.hold': { request: HoldRequest; response: { held: boolean } };
  /** The page's origin has a service worker. */
  'quiet.pushes': { request: null; response: null };
  'quiet.broke': { request: { detail: string }; response: null };
  /** Text that was copied there. */
  'copies.note': { request: { text: string }; response: null };
  /** The mark of a picture that was taken out there, or is about to be. */
  'copies.picture': { request: PictureMark; response: null };
}

/** What the relay on guarded services may ask. The sender's origin must be a guarded service's. */
export interface GuardProtocol {
  /** A person is about to choose files: no more than a reason to be awake when it is asked for a verdict. */
  'guard.wake': { request: null; response: null };
  /**
   * `looked`: what is inside its files, once the verdict was to look into them. `home`: of a frame whose origin is opaque,
   * the origin of the page that it is part of.
   */
  'guard.ask': {
    request: { transfer: Transfer; looked: readonly LookedFile[] | null; home?: string };
    response: TransferVerdict;
  };
  /** `stops`: what is asked about here is stopped, so that the decision does not count. */
  'guard.decided': {
    request: { transfer: Transfer; decision: Decision; home?: string };
    response: { stops: boolean };
  };
  /** What the person said of an upload that was cut off (`upload.cut`). */
  'guard.cut': { request: Decision; response: null };
  /** Asks for a window with the warning page in it, which calls the frame by this name. */
  'guard.window': { request: { name: string }; response: null };
  /** No script of Drempel's runs in the page's own world: it is to run beside the relay. */
  'guard.alone': { request: null; response: null };
  'guard.broke': { request: { detail: string }; response: null };
}

export type Protocol = PageProtocol & QuietProtocol & GuardProtocol;

/** What the background says to the relays. */
export interface TabProtocol {
  /** One for each side: a relay knows which is its own. */
  'timetable.changed': Readonly<Record<Side, Timetable>>;
  /** An upload of the frame's was cut off: what to ask of it. */
  'upload.cut': Warning;
}

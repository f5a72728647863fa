import type { Hours } from '../availability/model.ts';
import type { ZoneAnswer } from '../availability/zone.ts';
import type { BoundaryChoice } from '../boundary/mode.ts';
import type { WipeUnderWay } from '../boundary/wipe-report.ts';
import type { JournalKeeping } from '../journal/model.ts';
import type { AdoptedList, HostRule, ListOffer, ListProblem } from '../policy/model.ts';
import type { OwnRules } from '../policy/own.ts';
import type { LetThroughRule } from '../quiet/let-through.ts';
import type { Mirror } from '../quiet/mirror.ts';
import type { Keeping } from '../quiet/model.ts';
import type { WebPermission } from './seal.ts';

/** Everything kept in `storage.local`. Absent keys mean the employee never set them. */
export interface Settings {
  /** One an organisation, in the order in which they were adopted. */
  lists?: readonly AdoptedList[];
  /** Newer versions of lists in force that wait for consent, as they ask for hosts not granted yet. One an organisation. */
  updates?: readonly ListOffer[];
  /** What the employee added to the lists. */
  own?: OwnRules;
  /** The keys that managed storage named when it last made a stop of a warning: for the time until it is filled again. */
  managedKeys?: readonly string[];
  /** Why what managed storage holds could not be used beside the list in force; `mark` tells of which values. */
  managedProblem?: { mark: string; problem: ListProblem };
  /** Epoch ms of the last request that Drempel made, adopted or not. */
  lastRequestAt?: number;
  boundary?: BoundaryChoice;
  hours?: Hours;
  /** What the employee said of the zone that the browser was in last, where that is not the zone of the hours. */
  zoneAnswer?: ZoneAnswer;
  /** What is kept of held notifications. */
  keeping?: Keeping;
  journalKeeping?: JournalKeeping;
  mirror?: Mirror;
  /** Private sites that are quiet while the employee works. */
  privateSites?: readonly HostRule[];
  letThrough?: readonly LetThroughRule[];
  /** Origins of work apps' pages that were open with Drempel (Chrome), the one seen first in front. */
  seenOrigins?: readonly string[];
  /** What is sealed now (Chrome), and what the person had said of each origin before. */
  sealed?: { readonly patterns: readonly string[]; readonly asked: Readonly<Record<string, WebPermission>> };
  /** Origins of work apps that have a service worker, so that they can be told things with no tab open (Chrome). */
  pushOrigins?: readonly string[];
  /** Those of them that were sealed since one of their pages was last open. */
  missedOrigins?: readonly string[];
  /** Addresses of service workers' scripts that Drempel has added to before (Firefox), oldest first. */
  knownWorkers?: readonly string[];
  language?: 'auto' | 'nl' | 'en';
  /**
   * The containers that Drempel made (Firefox), one an organisation: its own record, since names can be changed by hand.
   * `name`: the one that Drempel gave it last.
   */
  containers?: readonly { cookieStoreId: string; orgId: string; name?: string }[];
  /** Until it has ended. */
  wipe?: WipeUnderWay;
}

/** Keys whose value changed; absent value = removed. */
export interface SettingsStore {
  get<K extends keyof Settings>(key: K): Promise<Settings[K]>;
  set<K extends keyof Settings>(key: K, value: NonNullable<Settings[K]>): Promise<void>;
  remove(key: keyof Settings): Promise<void>;
  /** Called after any context wrote. */
  onChanged(listener: (keys: readonly (keyof Settings)[]) => void): void;
}

import type { Bilingual, HoursWindow, WeeklyHours } from '../policy/model.ts';
import type { HolidayCountry } from './holidays.ts';

/**
 * The employee's own word, with its own end; it wins until then. `until` is epoch ms.
 * - `available`: work comes through.
 * - `away`: quiet, and nothing comes through at all.
 * - `urgent`: quiet, and what the let-through rules say is urgent comes through.
 */
export interface Override {
  readonly kind: 'available' | 'away' | 'urgent';
  readonly until: number;
}

/** Begin and end on the clock, `HH:MM`. `to` at or before `from` crosses midnight and belongs to the day it starts. */
export interface Times {
  readonly from: string;
  readonly to: string;
}

interface Dated {
  /** Stays the same when the exception is edited. */
  readonly id: string;
  readonly name: string;
  /** `holiday`: a public one, which yields to whatever else is said of its day. */
  readonly source: 'own' | 'calendar' | 'holiday';
}

/**
 * Dates on which other hours hold than the week's.
 *
 * `days`: on each day from `from` up to and including `to` (ISO 8601 dates in the zone of the hours), `windows` hold in
 * place of the week: none is a day off, one with other times a late shift. As in the week, a window belongs to the day
 * it starts: what began on the evening before a day off runs to its end, and a late shift may run into the next day.
 * Where several speak of one day, one alone counts, and it is the one that says most precisely what is meant by that
 * day: a public holiday yields to all others; of the others the one of the fewest days wins (a late shift in the middle
 * of a vacation is worked), then one's own over one from a calendar, then the one added last.
 *
 * `span`: away from `from` until `to` (ISO 8601 local date and time in the zone of the hours, `to` exclusive). It is
 * taken out of whatever the week or a `days` exception gives, a night of the day before included.
 */
export type DatedException = Dated &
  (
    | { readonly kind: 'days'; readonly from: string; readonly to: string; readonly windows: readonly Times[] }
    | { readonly kind: 'span'; readonly from: string; readonly to: string }
  );

/** The employee's hours as they set them: what Drempel follows. */
export interface HoursPlan extends WeeklyHours {
  /** In the order in which they were added. */
  readonly exceptions?: readonly DatedException[];
  /**
   * Windows outside the hours in which urgent things may come through. Not on days off and not in a `span`, unless the
   * day off is a public holiday: then the phone has to be picked up too.
   */
  readonly onCall?: readonly HoursWindow[];
  /** Public holidays that are days off; absent: none. */
  readonly holidays?: HolidayCountry;
}

/** What to change of the hours; what is not named stays as it is. Null takes the holidays away. */
export type HoursChange = Partial<Omit<HoursPlan, 'holidays'>> & { readonly holidays?: HolidayCountry | null };

export interface Hours extends HoursPlan {
  readonly override?: Override;
}

export type AvailabilityState = 'available' | 'quiet' | 'off';

/** State at an instant. */
export interface Availability {
  readonly state: AvailabilityState;
  /** `window` and `outside-windows` go by exceptions too; `exception` names the one that made the difference. */
  readonly reason: 'no-windows' | 'window' | 'outside-windows' | 'override';
  /** Epoch ms of the next change of the state, or null where nothing will change it. */
  readonly nextChange: number | null;
  /** Quiet, but in a window in which urgent things may come through; never while the employee's own word is `away`. */
  readonly onCall?: boolean;
  /** Which word of the employee's own holds. */
  readonly override?: Override['kind'];
  /** Without it the week would have another state now, or another next change. */
  readonly exception?: { readonly source: DatedException['source']; readonly name: string | Bilingual };
}

/**
 * What a page carries so that it can decide alone: the state from each instant on, oldest first, epoch ms.
 * The first entry's `at` is at or before the moment of making. After `until` the page asks again and holds meanwhile.
 */
export interface Timetable {
  readonly entries: readonly { readonly at: number; readonly quiet: boolean }[];
  readonly until: number;
}

/** What is wrong with one window. `index` is its place in the list. */
export type WindowProblem =
  | { readonly kind: 'bad-time'; readonly index: number; readonly field: 'from' | 'to' }
  | { readonly kind: 'empty'; readonly index: number }
  | { readonly kind: 'no-days'; readonly index: number }
  | { readonly kind: 'overlap'; readonly index: number; readonly with: number };

/** What is wrong with one exception. */
export type ExceptionDetail =
  | { readonly kind: 'no-name' | 'long-name' | 'bad-date' | 'end-before-start' | 'long-period' | 'same-id' }
  | { readonly kind: 'windows'; readonly problem: WindowProblem };

/** What is wrong with a week. */
export type WeekProblem = { readonly kind: 'bad-zone'; readonly zone: string } | WindowProblem;

/** Why hours were not taken, said at the field. `index` is the place in the list of windows, or of the list named. */
export type HoursProblem =
  | WeekProblem
  | { readonly kind: 'on-call'; readonly problem: WindowProblem }
  | { readonly kind: 'exception'; readonly index: number; readonly id: string; readonly detail: ExceptionDetail }
  | { readonly kind: 'too-many'; readonly what: 'windows' | 'on-call' | 'exceptions'; readonly limit: number };

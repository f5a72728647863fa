import type { WeeklyHours } from '../policy/model.ts';

/** The employee's own word, with its own end; it wins until then. `until` is epoch ms. */
export interface Override {
  readonly kind: 'available' | 'away';
  readonly until: number;
}

export type AvailabilityState = 'available' | 'quiet' | 'off';

/** State at an instant. `nextChange` is epoch ms, or null where nothing will change it. */
export interface Availability {
  readonly state: AvailabilityState;
  readonly reason: 'no-windows' | 'window' | 'outside-windows' | 'override';
  readonly nextChange: number | null;
}

/** The employee's hours: what Drempel follows. */
export interface Hours extends WeeklyHours {
  readonly override?: Override;
}

/**
 * What a page carries so that it can decide alone: the state from each instant on, oldest first, epoch ms.
 * The first entry's `at` is at or before the moment of making. After `until` the page asks again and holds meanwhile.
 */
export interface Timetable {
  readonly entries: readonly { readonly at: number; readonly quiet: boolean }[];
  readonly until: number;
}

/** Why hours were not taken, said at the field. `index` is the window's place in the list. */
export type HoursProblem =
  | { readonly kind: 'bad-zone'; readonly zone: string }
  | { readonly kind: 'bad-time'; readonly index: number; readonly field: 'from' | 'to' }
  | { readonly kind: 'empty'; readonly index: number }
  | { readonly kind: 'no-days'; readonly index: number }
  | { readonly kind: 'overlap'; readonly index: number; readonly with: number };

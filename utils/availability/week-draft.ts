import { type HoursWindow, WEEKDAYS, type Weekday, type WeekParity } from '../policy/model.ts';
import type { Times } from './model.ts';

/** A week day by day, as it is edited: windows that many days share are spread out. A time may not be one yet. */
export type WeekDraft = Readonly<Record<Weekday, readonly Times[]>>;

/** Weeks as they are edited: one that is every week, or two that take turns. */
export type WeeksDraft =
  | { readonly kind: 'same'; readonly every: WeekDraft }
  | { readonly kind: 'alternating'; readonly even: WeekDraft; readonly odd: WeekDraft };

/** Which week of a draft; `every` where there is but one. */
export type WeekName = 'every' | WeekParity;

export function spreadWeeks(windows: readonly HoursWindow[]): WeeksDraft {
  const of = (parity: WeekParity) => spreadWeek(windows.filter(({ weeks }) => weeks === undefined || weeks === parity));
  if (windows.every(({ weeks }) => weeks === undefined)) return { kind: 'same', every: spreadWeek(windows) };
  return { kind: 'alternating', even: of('even'), odd: of('odd') };
}

function spreadWeek(windows: readonly HoursWindow[]): WeekDraft {
  const of = (day: Weekday) =>
    windows
      .filter(({ days }) => days.includes(day))
      .map(({ from, to }) => ({ from, to }))
      .sort((a, b) => a.from.localeCompare(b.from));
  return Object.fromEntries(WEEKDAYS.map((day) => [day, of(day)])) as unknown as WeekDraft;
}

/** The weeks of a draft by their names, in the order in which they are shown. */
export function weeksOf(draft: WeeksDraft): readonly (readonly [WeekName, WeekDraft])[] {
  if (draft.kind === 'same') return [['every', draft.every]];
  return [
    ['even', draft.even],
    ['odd', draft.odd],
  ];
}

/** A draft with one day of one of its weeks replaced. */
export function putDay(draft: WeeksDraft, week: WeekName, days: Partial<WeekDraft>): WeeksDraft {
  if (draft.kind === 'same') return { ...draft, every: { ...draft.every, ...days } };
  return week === 'every' ? draft : { ...draft, [week]: { ...draft[week], ...days } };
}

/** Two weeks that take turns, to begin with the same; or one week again: the one of the given name. */
export function alternate(draft: WeeksDraft, on: boolean, kept: WeekParity): WeeksDraft {
  if (on) return draft.kind === 'same' ? { kind: 'alternating', even: draft.every, odd: draft.every } : draft;
  return draft.kind === 'same' ? draft : { kind: 'same', every: draft[kept] };
}

/** A window of its own for each stretch of each day, so that the place of a window in the list names its field. */
export function gatherWeeks(draft: WeeksDraft): readonly HoursWindow[] {
  return placesIn(draft).map(({ week, day, times }) => ({
    days: [day],
    ...times,
    ...(week !== 'every' && { weeks: week }),
  }));
}

/** Where each window of `gatherWeeks` came from, in the same order. */
export function placesIn(
  draft: WeeksDraft,
): readonly { readonly week: WeekName; readonly day: Weekday; readonly at: number; readonly times: Times }[] {
  return weeksOf(draft).flatMap(([week, days]) =>
    WEEKDAYS.flatMap((day) => days[day].map((times, at) => ({ week, day, at, times }))),
  );
}

/** The days on which two drafts differ, in any of their weeks, in week order. */
export function differingDays(one: WeeksDraft, other: WeeksDraft): readonly Weekday[] {
  const [ours, theirs] = [one, other].map((draft) => alternate(draft, true, 'even'));
  return WEEKDAYS.filter((day) => JSON.stringify(dayOf(ours, day)) !== JSON.stringify(dayOf(theirs, day)));
}

const dayOf = (draft: WeeksDraft | undefined, day: Weekday) =>
  draft && weeksOf(draft).map(([, week]) => week[day].map(({ from, to }) => [from, to]));

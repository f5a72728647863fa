import { type HoursWindow, WEEKDAYS, type Weekday } from '../policy/model.ts';

/** One stretch as the employee types it; may not be a time yet. */
export interface DraftSpan {
  readonly from: string;
  readonly to: string;
}

/** A week day by day, as it is edited: windows that many days share are spread out. */
export type WeekDraft = Readonly<Record<Weekday, readonly DraftSpan[]>>;

export function spreadWeek(windows: readonly HoursWindow[]): WeekDraft {
  const of = (day: Weekday) =>
    windows
      .filter(({ days }) => days.includes(day))
      .map(({ from, to }) => ({ from, to }))
      .sort((a, b) => a.from.localeCompare(b.from));
  return Object.fromEntries(WEEKDAYS.map((day) => [day, of(day)])) as unknown as WeekDraft;
}

/** A window of its own for each stretch of each day, so that the place of a window in the list names its field. */
export function gatherWeek(draft: WeekDraft): readonly HoursWindow[] {
  return placesIn(draft).map(({ day, span: { from, to } }) => ({ days: [day], from, to }));
}

/** Where each window of `gatherWeek` came from, in the same order. */
export function placesIn(draft: WeekDraft): readonly { day: Weekday; at: number; span: DraftSpan }[] {
  return WEEKDAYS.flatMap((day) => draft[day].map((span, at) => ({ day, at, span })));
}

/** The days on which two weeks differ, in week order. */
export function differingDays(one: WeekDraft, other: WeekDraft): readonly Weekday[] {
  return WEEKDAYS.filter((day) => JSON.stringify(one[day]) !== JSON.stringify(other[day]));
}

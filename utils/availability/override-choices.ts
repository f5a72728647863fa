import { parseTime } from './check-hours.ts';
import { timeOf } from './day-spans.ts';
import type { Hours } from './model.ts';
import { spansOn } from './today.ts';

/** A moment that an override may run until. Epoch ms. */
export interface OverrideChoice {
  readonly kind: 'hour' | 'midnight' | 'tomorrow' | 'monday';
  readonly until: number;
}

/** When a day starts for someone whose hours say nothing of it. */
const MORNING = '09:00';

/** The moments people mean by "until…", soonest first: an hour, midnight, tomorrow's start, Monday's start. */
export function overrideChoices(now: number, zone: string, hours: Hours | null): readonly OverrideChoice[] {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const today = here.toPlainDate();
  const tomorrow = today.add({ days: 1 });
  const monday = today.add({ days: 8 - today.dayOfWeek });
  const startOf = (date: Temporal.PlainDate) => {
    const first = hours && spansOn(hours, date.toString()).find((span) => !span.fromBefore);
    const plainTime = first ? timeOf(first.from) : MORNING;
    return date.toZonedDateTime({ timeZone: hours?.zone ?? zone, plainTime }).epochMilliseconds;
  };
  const choices: OverrideChoice[] = [
    { kind: 'hour', until: here.add({ hours: 1 }).round({ smallestUnit: 'minute' }).epochMilliseconds },
    { kind: 'midnight', until: tomorrow.toZonedDateTime(zone).epochMilliseconds },
    { kind: 'tomorrow', until: startOf(tomorrow) },
  ];
  if (!monday.equals(tomorrow)) choices.push({ kind: 'monday', until: startOf(monday) });
  return choices.sort((a, b) => a.until - b.until);
}

/** The next moment, after now, at which the clock in `zone` shows `HH:MM`; null where that is no time. Epoch ms. */
export function nextAt(time: string, now: number, zone: string): number | null {
  if (parseTime(time) === undefined) return null;
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const at = here.withPlainTime(time);
  return (Temporal.ZonedDateTime.compare(at, here) > 0 ? at : at.add({ days: 1 })).epochMilliseconds;
}

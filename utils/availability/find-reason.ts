import type { DayRule } from './exceptions.ts';
import type { Availability } from './model.ts';
import type { HoursSources } from './sources.ts';
import { localInstant } from './spans.ts';

type Named = NonNullable<Availability['exception']>;

/**
 * The exception to name for a state from `instant` to `nextChange` (epoch ms) that is not the week's: of those that
 * have a say in that time, the one that covers most of its days.
 */
export function findReason(
  { ruleOf, cuts, week, available }: HoursSources,
  instant: number,
  nextChange: number | null,
  inSpan: boolean,
): Named | undefined {
  const { zone } = available;
  const dateOf = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const until = nextChange ?? instant;
  const [first, last] = [dateOf(instant), dateOf(until)];
  const days = new Map<DayRule, number>();
  const count = (date: Temporal.PlainDate) => {
    const rule = ruleOf(date);
    if (rule && !sameTimes(rule, week.timesOn(date))) days.set(rule, (days.get(rule) ?? 0) + 1);
  };
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) count(date);
  // What runs now may have begun the evening before.
  const before = first.subtract({ days: 1 });
  if (inSpan && ruleOf(before)?.windows.some(({ from, to }) => to <= from)) count(before);
  const found: { readonly named: Named; readonly days: number }[] = [...days].map(([{ source, name }, count]) => ({
    named: { source, name },
    days: count,
  }));
  for (const { source, name, from, to } of cuts) {
    if (to < first.toString() || from.slice(0, 10) > last.toString()) continue;
    const [start, end] = [localInstant(from, zone), localInstant(to, zone)];
    if (start <= until && end >= instant) found.push({ named: { source, name }, days: (end - start) / 86_400_000 });
  }
  return found.sort((a, b) => b.days - a.days)[0]?.named;
}

function sameTimes({ windows }: DayRule, times: DayRule['windows']): boolean {
  const text = (list: DayRule['windows']) =>
    list
      .map(({ from, to }) => `${from}-${to}`)
      .sort()
      .join();
  return text(windows) === text(times);
}

/** A day as the number of days since 1 January 1970. */
export type DayNumber = number;

/** A recurrence rule (RFC 5545 §3.3.10) that does not repeat within a day. Weekdays: 0 is Monday. */
export interface DateRule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count?: number;
  readonly weekStart: number;
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeek: readonly number[];
  /** `nth` 0 is every one. */
  readonly byDay: readonly { readonly nth: number; readonly weekday: number }[];
  readonly bySetPos: readonly number[];
}

/** What may still be spent, in days looked at. */
export interface Effort {
  left: number;
}

const DAY = 86_400_000;

/**
 * The dates of a rule that begins on `first`, from `from` up to and including `to`, in order; null where the effort was
 * spent before. Looks at each day at most once and never beyond `to`, so that a rule that matches nothing ends too.
 */
export function repeatDates(
  rule: DateRule,
  first: DayNumber,
  from: DayNumber,
  to: DayNumber,
  effort: Effort,
): readonly DayNumber[] | null {
  const whole = withDefaults(rule, first);
  const dates: DayNumber[] = [];
  // To know which is the last of so many, all have to be counted.
  const begin = rule.count === undefined ? Math.max(periodOf(from, first, whole) - 1, 0) : 0;
  let counted = 0;
  for (let period = Math.floor(begin / whole.interval) * whole.interval; ; period += whole.interval) {
    const [start, end] = boundsOf(period, first, whole);
    // An interval beyond what dates can say gives no number at all.
    if (!(start <= to)) return dates;
    const set: DayNumber[] = [];
    for (const [begin, after] of stretchesOf(start, end, whole)) {
      effort.left -= after - begin;
      if (effort.left < 0) return null;
      for (let day = begin; day < after; day += 1) if (matches(day, whole)) set.push(day);
    }
    for (const day of pick(set, whole.bySetPos)) {
      if (day < first || day > to) continue;
      counted += 1;
      if (rule.count !== undefined && counted > rule.count) return dates;
      if (day >= from) dates.push(day);
    }
  }
}

/** What a rule leaves open is as its first date is. */
function withDefaults(rule: DateRule, first: DayNumber): DateRule {
  const { month, day } = civil(first);
  const byDay = [{ nth: 0, weekday: weekdayOf(first) }];
  const some = (list: readonly unknown[]) => list.length > 0;
  const { byMonth, byMonthDay, byYearDay, byWeek } = rule;
  if (some(rule.byDay) || some(byMonthDay) || some(byYearDay)) return rule;
  switch (rule.freq) {
    case 'DAILY':
      return rule;
    case 'WEEKLY':
      return { ...rule, byDay };
    case 'MONTHLY':
      return { ...rule, byMonthDay: [day] };
    case 'YEARLY':
      if (some(byWeek)) return { ...rule, byDay };
      return { ...rule, byMonthDay: [day], byMonth: some(byMonth) ? byMonth : [month] };
  }
}

/** In which period of the rule a day is; the first day is in period 0. */
function periodOf(day: DayNumber, first: DayNumber, { freq, weekStart }: DateRule): number {
  if (freq === 'DAILY') return day - first;
  if (freq === 'WEEKLY') return (weekOf(day, weekStart) - weekOf(first, weekStart)) / 7;
  const [a, b] = [civil(first), civil(day)];
  return freq === 'YEARLY' ? b.year - a.year : (b.year - a.year) * 12 + b.month - a.month;
}

/** The first day of a period, and the first after it. */
function boundsOf(period: number, first: DayNumber, { freq, weekStart }: DateRule): readonly [DayNumber, DayNumber] {
  if (freq === 'DAILY') return [first + period, first + period + 1];
  if (freq === 'WEEKLY') {
    const start = weekOf(first, weekStart) + 7 * period;
    return [start, start + 7];
  }
  const { year, month } = civil(first);
  if (freq === 'YEARLY') return [dayNumber(year + period, 1, 1), dayNumber(year + period + 1, 1, 1)];
  return [dayNumber(year, month + period, 1), dayNumber(year, month + period + 1, 1)];
}

/** Where in a period to look: of a year of which only some months count, those. */
function stretchesOf(
  start: DayNumber,
  end: DayNumber,
  { freq, byMonth }: DateRule,
): readonly (readonly [DayNumber, DayNumber])[] {
  if (freq !== 'YEARLY' || byMonth.length === 0) return [[start, end]];
  const { year } = civil(start);
  return [...new Set(byMonth)]
    .filter((month) => month >= 1 && month <= 12)
    .sort((a, b) => a - b)
    .map((month) => [dayNumber(year, month, 1), dayNumber(year, month + 1, 1)]);
}

function matches(date: DayNumber, rule: DateRule): boolean {
  const { byMonth, byMonthDay, byYearDay, byWeek, byDay, freq, weekStart } = rule;
  const { year, month, day } = civil(date);
  const within = (list: readonly number[], at: number, length: number) =>
    list.length === 0 || list.includes(at) || list.includes(at - length - 1);
  const monthStart = dayNumber(year, month, 1);
  const monthLength = dayNumber(year, month + 1, 1) - monthStart;
  if (byMonth.length > 0 && !byMonth.includes(month)) return false;
  if (!within(byMonthDay, day, monthLength)) return false;
  const yearStart = dayNumber(year, 1, 1);
  const yearLength = dayNumber(year + 1, 1, 1) - yearStart;
  if (!within(byYearDay, date - yearStart + 1, yearLength)) return false;
  if (byWeek.length > 0 && !within(byWeek, ...weekNumber(date, weekStart))) return false;
  if (byDay.length === 0) return true;
  const weekday = weekdayOf(date);
  const ofMonth = freq === 'MONTHLY' || (freq === 'YEARLY' && byMonth.length > 0);
  const [at, length] = ofMonth ? [day, monthLength] : [date - yearStart + 1, yearLength];
  return byDay.some((one) => {
    if (one.weekday !== weekday) return false;
    if (one.nth === 0 || freq === 'DAILY' || freq === 'WEEKLY') return true;
    return one.nth === Math.ceil(at / 7) || one.nth === -Math.ceil((length - at + 1) / 7);
  });
}

function pick(set: readonly DayNumber[], positions: readonly number[]): readonly DayNumber[] {
  if (positions.length === 0) return set;
  return set.filter((_, index) => positions.includes(index + 1) || positions.includes(index - set.length));
}

/** The number of a week, and how many its year has: week 1 is the first with four days in the year. */
function weekNumber(date: DayNumber, weekStart: number): readonly [number, number] {
  const firstWeek = (year: number) => weekOf(dayNumber(year, 1, 4), weekStart);
  const start = weekOf(date, weekStart);
  const year = civil(start + 3).year;
  return [(start - firstWeek(year)) / 7 + 1, (firstWeek(year + 1) - firstWeek(year)) / 7];
}

/** The first day of its week. */
function weekOf(date: DayNumber, weekStart: number): DayNumber {
  return date - ((weekdayOf(date) - weekStart + 7) % 7);
}

/** 1 January 1970 was a Thursday. */
function weekdayOf(date: DayNumber): number {
  return (((date + 3) % 7) + 7) % 7;
}

function civil(date: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const at = new Date(date * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Months beyond December run on into the next year. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getTime() / DAY;
}

import { groupWeek } from '../availability/group-week.ts';
import { type HoursWindow, WEEKDAYS, type Weekday, type WeekParity } from '../policy/model.ts';
import { type Clock, sayClock } from './clock.ts';
import type { Language } from './language.ts';
import { LOCALES } from './when.ts';

/** A Monday, epoch ms; any would do. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** `maandag`, `ma`; `Monday`, `Mon`. */
export function sayWeekday(day: Weekday, language: Language, length: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: length, timeZone: 'UTC' });
  return format.format(MONDAY + WEEKDAYS.indexOf(day) * DAY);
}

/** Days in a row as a stretch (`ma t/m vr`, `Monday to Friday`), others one by one (`ma, wo en vr`). Any order in, week order out. */
export function sayDays(days: readonly Weekday[], language: Language, length: 'long' | 'short' = 'short'): string {
  const names: string[] = [];
  for (let at = 0; at < WEEKDAYS.length; at++) {
    let end = at;
    while (end < WEEKDAYS.length && days.includes(WEEKDAYS[end] as Weekday)) end++;
    if (end === at) continue;
    const stretch = WEEKDAYS.slice(at, end).map((day) => sayWeekday(day, language, length));
    if (stretch.length < 3) names.push(...stretch);
    else names.push(`${stretch[0]} ${language === 'nl' ? 't/m' : 'to'} ${stretch.at(-1)}`);
    at = end;
  }
  return new Intl.ListFormat(LOCALES[language]).format(names);
}

/** `08:30–17:30`, or `8:30 am–5:30 pm`. */
export function sayTimes({ from, to }: { readonly from: string; readonly to: string }, clock: Clock): string {
  return `${sayClock(from, clock)}–${sayClock(to, clock)}`;
}

/** One line of a week in words. */
export interface WeekLine {
  readonly days: string;
  readonly times: string;
}

const WEEKS: Readonly<Record<Language, Readonly<Record<WeekParity, string>>>> = {
  en: { even: 'even weeks', odd: 'odd weeks' },
  nl: { even: 'even weken', odd: 'oneven weken' },
};

/** `even weken`, `odd weeks`. */
export function sayParity(weeks: WeekParity, language: Language): string {
  return WEEKS[language][weeks];
}

/** A week in words, a line for each group of days, as `groupWeek` has them. */
export function sayWeek(
  windows: readonly HoursWindow[],
  language: Language,
  clock: Clock = 24,
  length: 'long' | 'short' = 'short',
): readonly WeekLine[] {
  return groupWeek(windows).map(({ days, windows: ofDay, weeks }) => {
    const times = new Intl.ListFormat(LOCALES[language]).format(ofDay.map((window) => sayTimes(window, clock)));
    return { days: sayDays(days, language, length), times: weeks ? `${times} (${sayParity(weeks, language)})` : times };
  });
}

/** A week in one line: `ma t/m vr, 08:30–17:30 · za, 10:00–12:00`. */
export function sayWeekLine(windows: readonly HoursWindow[], language: Language, clock: Clock = 24): string {
  return sayWeek(windows, language, clock)
    .map(({ days, times }) => `${days}, ${times}`)
    .join(' · ');
}

import type { Language } from './language.ts';

/** How many hours the clock has that a person reads. */
export type Clock = 12 | 24;

/**
 * The clock of a reader: in Dutch always that of 24 hours, in English that of the browser's own locale (BCP 47), which
 * is 12 in the United States and 24 in Great Britain.
 */
export function clockOf(language: Language, locale: string): Clock {
  if (language === 'nl') return 24;
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? 12 : 24;
}

/** `HH:MM` as it is said: `17:30`, or `5:30 pm`. What is no time stays as it is. */
export function sayClock(time: string, clock: Clock): string {
  const [, hour = '', minutes = ''] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (clock === 24 || hour === '') return time;
  return `${Number(hour) % 12 || 12}:${minutes} ${Number(hour) < 12 ? 'am' : 'pm'}`;
}

import { hidesZone } from '../availability/zone.ts';
import { type Clock, sayClock } from './clock.ts';
import type { Language } from './language.ts';

/** Where and when the reader is. `now` is epoch ms, `zone` the IANA zone in which times are said. */
export interface Reader {
  readonly language: Language;
  readonly now: number;
  readonly zone: string;
  /** Absent: 24 hours. */
  readonly clock?: Clock;
}

/** English as written in Europe: 24 hours, day before month, as in Dutch. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' };

const DAY_WORDS = {
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow', past: (day: string) => `last ${day}` },
  nl: { '-1': 'gisteren', '0': 'vandaag', '1': 'morgen', past: (day: string) => `afgelopen ${day}` },
};

const SOON = { en: 'in a moment', nl: 'zo meteen' };
const JUST = { en: 'just now', nl: 'zojuist' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The zone to say times in: where the browser is, or, where it hides that, the one of the reader's own hours. */
export function zoneOfReader(browserZone: string, hours: { readonly zone: string } | null): string {
  return hours && hidesZone(browserZone) ? hours.zone : browserZone;
}

function inZone(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

/** The clock: `08:30`, or `8:30 am`. */
export function sayTime(at: number, { zone, clock = 24 }: Pick<Reader, 'zone' | 'clock'>): string {
  return sayClock(inZone(at, zone).toPlainTime().toString({ smallestUnit: 'minute' }), clock);
}

/** The day as people say it: today, tomorrow, maandag, afgelopen dinsdag, maandag 3 augustus; the year where it is another. */
export function sayDay(at: number, reader: Reader): string {
  const date = inZone(at, reader.zone).toPlainDate();
  const today = inZone(reader.now, reader.zone).toPlainDate();
  const days = today.until(date, { largestUnit: 'day' }).days;
  const words = DAY_WORDS[reader.language];
  if (days === -1 || days === 0 || days === 1) return words[`${days}`];
  const locale = LOCALES[reader.language];
  const weekday = date.toLocaleString(locale, { weekday: 'long' });
  if (days > 1 && days < 7) return weekday;
  if (days < -1 && days > -7) return words.past(weekday);
  const year = date.year === today.year ? '' : ` ${date.year}`;
  return `${weekday} ${date.toLocaleString(locale, { day: 'numeric', month: 'long' })}${year}`;
}

/** Day and time: `maandag 08:30`; on the same day the time alone. */
export function sayInstant(at: number, reader: Reader): string {
  const time = sayTime(at, reader);
  const day = sayDay(at, reader);
  return day === DAY_WORDS[reader.language]['0'] ? time : `${day} ${time}`;
}

/** A date in full: `3 augustus 2026`. */
export function sayDate(at: number, { language, zone }: Pick<Reader, 'language' | 'zone'>): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone } as const;
  return new Intl.DateTimeFormat(LOCALES[language], format).format(at);
}

/** How long from now, in the largest unit that fits: `over 20 minuten`, `3 hours ago`; within a minute, `zo meteen` or `zojuist`. */
export function sayDistance(at: number, { language, now }: Pick<Reader, 'language' | 'now'>): string {
  const ahead = at - now;
  if (Math.abs(ahead) < MINUTE) return ahead > 0 ? SOON[language] : JUST[language];
  const [size, unit] =
    Math.abs(ahead) < HOUR
      ? ([MINUTE, 'minute'] as const)
      : Math.abs(ahead) < DAY
        ? ([HOUR, 'hour'] as const)
        : ([DAY, 'day'] as const);
  return new Intl.RelativeTimeFormat(LOCALES[language]).format(Math.trunc(ahead / size), unit);
}

import { timeOf } from '../availability/day-spans.ts';
import type { Availability, Hours } from '../availability/model.ts';
import { spansToday } from '../availability/today.ts';
import type { Bilingual } from '../policy/model.ts';
import type { Words } from './language.ts';
import { sayTimes, sayWeek, sayWeekLine } from './week.ts';
import { LOCALES, type Reader, sayDistance, sayInstant } from './when.ts';

interface NowWords {
  readonly quiet: (until: string | null) => string;
  readonly available: (until: string | null) => string;
  readonly off: string;
  readonly soon: (distance: string) => string;
  readonly hours: (week: string) => string;
  readonly today: (times: string) => string;
  readonly free: string;
  readonly timeOf: (city: string) => string;
}

const nowWords: Words<NowWords> = {
  en: {
    quiet: (until) => (until ? `Quiet until ${until}` : 'Quiet'),
    available: (until) => (until ? `Available until ${until}` : 'Available all the time'),
    off: 'No hours set yet',
    soon: (distance) => `That is ${distance}.`,
    hours: (week) => `Your hours: ${week}`,
    today: (times) => `Your hours today: ${times}`,
    free: 'Today you are free',
    timeOf: (city) => ` (${city} time)`,
  },
  nl: {
    quiet: (until) => (until ? `Stil tot ${until}` : 'Stil'),
    available: (until) => (until ? `Bereikbaar tot ${until}` : 'Altijd bereikbaar'),
    off: 'Nog geen uren ingesteld',
    soon: (distance) => `Dat is ${distance}.`,
    hours: (week) => `Je uren: ${week}`,
    today: (times) => `Je uren vandaag: ${times}`,
    free: 'Vandaag ben je vrij',
    timeOf: (city) => ` (tijd van ${city})`,
  },
};

const HOUR = 3_600_000;
/** More lines than this do not fit under the main sentence; then only today is said. */
const LINES = 2;

/** The main sentence: how it is now, and until when; with the name of the exception where one makes it so. */
export function sayNow({ state, nextChange, exception }: Availability, reader: Reader): string {
  const words = nowWords[reader.language];
  if (state === 'off') return words.off;
  const until = nextChange === null ? null : sayInstant(nextChange, reader);
  const text = state === 'quiet' ? words.quiet(until) : words.available(until);
  return exception ? `${text} (${sayName(exception.name, reader)})` : text;
}

/** The name of an exception: as the employee gave it, or of a public holiday in the reader's language. */
export function sayName(name: string | Bilingual, { language }: Pick<Reader, 'language'>): string {
  return typeof name === 'string' ? name : name[language];
}

/** `Dat is over 20 minuten.` where it changes within the hour; else null. */
export function saySoon({ nextChange }: Availability, reader: Reader): string | null {
  if (nextChange === null || nextChange - reader.now >= HOUR) return null;
  return nowWords[reader.language].soon(sayDistance(nextChange, reader));
}

/** Today's stretches in words, or that the day is free; in the zone of the hours. */
export function sayToday(hours: Hours, reader: Reader): string {
  const spans = spansToday(hours, reader.now);
  const words = nowWords[reader.language];
  if (spans.length === 0) return words.free;
  return words.today(
    new Intl.ListFormat(LOCALES[reader.language]).format(
      spans.map(({ from, to }) => sayTimes({ from: timeOf(from), to: timeOf(to) }, reader.clock ?? 24)),
    ),
  );
}

/** The employee's hours in one sentence: the week where it is short and holds today, else today; with the city where the zone is another. */
export function sayHours(hours: Hours, reader: Reader): string {
  const words = nowWords[reader.language];
  const other = JSON.stringify(spansToday(hours, reader.now)) !== JSON.stringify(spansToday(weekOf(hours), reader.now));
  const long = other || sayWeek(hours.windows, reader.language).length > LINES;
  const text = long ? sayToday(hours, reader) : words.hours(sayWeekLine(hours.windows, reader.language, reader.clock));
  return hours.zone === reader.zone ? text : text + words.timeOf(cityOf(hours.zone));
}

const weekOf = ({ zone, windows }: Hours): Hours => ({ zone, windows });

/** The part of an IANA zone that people know: `Europe/Amsterdam` is Amsterdam. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

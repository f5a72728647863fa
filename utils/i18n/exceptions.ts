import type { ExceptionKind } from '../availability/exception-draft.ts';
import type { HolidayCountry } from '../availability/holidays.ts';
import type { DatedException, ExceptionDetail } from '../availability/model.ts';
import { sayClock } from './clock.ts';
import type { Words } from './language.ts';
import { sayTimes } from './week.ts';
import { LOCALES, type Reader } from './when.ts';

interface ExceptionWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly needHours: string;
  readonly past: (count: number) => string;
  readonly add: string;
  readonly edit: string;
  readonly editOne: (name: string) => string;
  readonly remove: string;
  readonly removeOne: (name: string) => string;
  readonly newTitle: string;
  readonly editTitle: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ExceptionKind, string>>;
  readonly name: string;
  /** Of one that was given none: of a day off, of several, of the others. */
  readonly names: Readonly<Record<ExceptionKind | 'vacation', string>>;
  readonly from: string;
  readonly to: string;
  readonly toHint: string;
  readonly fromTime: string;
  readonly toTime: string;
  readonly onTheseDays: string;
  readonly addTimes: string;
  readonly save: string;
  readonly cancel: string;
  readonly until: (from: string, to: string) => string;
  readonly off: string;
  readonly fromCalendar: string;
  readonly problem: Readonly<Record<Exclude<ExceptionDetail['kind'], 'windows'>, string>>;
  readonly holidaysTitle: string;
  readonly holidaysLead: string;
  readonly countries: Readonly<Record<HolidayCountry | 'none', string>>;
  readonly comingHolidays: string;
}

export const exceptionWords: Words<ExceptionWords> = {
  en: {
    title: 'Other days',
    lead: 'Vacation, a day off, a late shift: what you set here goes before your week.',
    none: 'None yet. Work keeps to your week.',
    needHours: 'They count once you have hours above.',
    past: (count) => (count === 1 ? '1 that is over' : `${count} that are over`),
    add: 'Add days',
    edit: 'Change',
    editOne: (name) => `Change ${name}`,
    remove: 'Remove',
    removeOne: (name) => `Remove ${name}`,
    newTitle: 'What is different, and when?',
    editTitle: 'Change this',
    kind: 'What',
    kinds: { off: 'Vacation or days off', times: 'Other hours, such as a late shift', span: 'Away for part of a day' },
    name: 'Name',
    names: { off: 'Day off', vacation: 'Vacation', times: 'Other hours', span: 'Away' },
    from: 'First day',
    to: 'Last day',
    toHint: 'Leave the last day empty for one day.',
    fromTime: 'From',
    toTime: 'Until',
    onTheseDays: 'these days',
    addTimes: 'Add times',
    save: 'Save',
    cancel: 'Cancel',
    until: (from, to) => `${from} to ${to}`,
    off: 'off',
    fromCalendar: 'from your calendar',
    problem: {
      'no-name': 'Give it a name.',
      'long-name': 'That name is too long.',
      'bad-date': 'Choose a date, and type times such as 13:00.',
      'end-before-start': 'The end is before the start.',
      'long-period': 'That is more than two years. Is the year right?',
      'same-id': 'This one is there already.',
    },
    holidaysTitle: 'Public holidays',
    holidaysLead: 'Days off by themselves. What you set for such a day yourself goes first.',
    countries: { none: 'None', nl: 'The Netherlands', be: 'Belgium' },
    comingHolidays: 'Coming up:',
  },
  nl: {
    title: 'Andere dagen',
    lead: 'Vakantie, een vrije dag, een late dienst: wat je hier instelt, gaat voor je week.',
    none: 'Nog geen. Werk houdt zich aan je week.',
    needHours: 'Ze tellen zodra je hierboven uren hebt.',
    past: (count) => (count === 1 ? '1 die voorbij is' : `${count} die voorbij zijn`),
    add: 'Voeg dagen toe',
    edit: 'Wijzig',
    editOne: (name) => `Wijzig ${name}`,
    remove: 'Verwijder',
    removeOne: (name) => `Verwijder ${name}`,
    newTitle: 'Wat is er anders, en wanneer?',
    editTitle: 'Wijzig dit',
    kind: 'Wat',
    kinds: {
      off: 'Vakantie of vrije dagen',
      times: 'Andere uren, zoals een late dienst',
      span: 'Een deel van de dag weg',
    },
    name: 'Naam',
    names: { off: 'Vrije dag', vacation: 'Vakantie', times: 'Andere uren', span: 'Weg' },
    from: 'Eerste dag',
    to: 'Laatste dag',
    toHint: 'Laat de laatste dag leeg voor één dag.',
    fromTime: 'Van',
    toTime: 'Tot',
    onTheseDays: 'deze dagen',
    addTimes: 'Voeg tijden toe',
    save: 'Bewaar',
    cancel: 'Annuleer',
    until: (from, to) => `${from} t/m ${to}`,
    off: 'vrij',
    fromCalendar: 'uit je agenda',
    problem: {
      'no-name': 'Geef het een naam.',
      'long-name': 'Die naam is te lang.',
      'bad-date': 'Kies een datum, en typ tijden zoals 13:00.',
      'end-before-start': 'Het einde is voor het begin.',
      'long-period': 'Dat is meer dan twee jaar. Klopt het jaartal?',
      'same-id': 'Deze is er al.',
    },
    holidaysTitle: 'Feestdagen',
    holidaysLead: 'Vanzelf vrij. Wat je zelf voor zo’n dag instelt, gaat voor.',
    countries: { none: 'Geen', nl: 'Nederland', be: 'België' },
    comingHolidays: 'De komende:',
  },
};

/** A date (ISO 8601) of the calendar: `donderdag 24 december`, with the year where it is not this one. */
export function sayCalendarDay(date: string, { language, now, zone }: Reader): string {
  const day = Temporal.PlainDate.from(date);
  const year = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).year;
  const locale = LOCALES[language];
  const weekday = day.toLocaleString(locale, { weekday: 'long' });
  const text = `${weekday} ${day.toLocaleString(locale, { day: 'numeric', month: 'long' })}`;
  return day.year === year ? text : `${text} ${day.year}`;
}

/** When an exception is, and what holds then: `donderdag 24 december, 14:00–22:00`, `… t/m …, vrij`. */
export function sayException(exception: DatedException, reader: Reader): string {
  const words = exceptionWords[reader.language];
  const { clock = 24 } = reader;
  const [first, last] = [exception.from.slice(0, 10), exception.to.slice(0, 10)];
  const [from, to] = [sayCalendarDay(first, reader), sayCalendarDay(last, reader)];
  if (exception.kind === 'span') {
    const times = { from: exception.from.slice(11), to: exception.to.slice(11) };
    if (first === last) return `${from}, ${sayTimes(times, clock)}`;
    return `${from} ${sayClock(times.from, clock)} – ${to} ${sayClock(times.to, clock)}`;
  }
  const holds = exception.windows.map((times) => sayTimes(times, clock));
  const list = new Intl.ListFormat(LOCALES[reader.language]).format(holds);
  return `${first === last ? from : words.until(from, to)}, ${holds.length > 0 ? list : words.off}`;
}

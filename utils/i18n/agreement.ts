import type { CalendarTitles } from '../availability/export-calendar.ts';
import type { Hours, HoursPlan } from '../availability/model.ts';
import { repeatHours } from '../availability/repeat-hours.ts';
import { dateAt } from '../availability/today.ts';
import { sayCalendarDay, sayException } from './exceptions.ts';
import type { Language, Words } from './language.ts';
import { cityOf } from './now.ts';
import { sayWeek } from './week.ts';
import type { Reader } from './when.ts';

interface AgreementWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly name: string;
  readonly nameHint: string;
  readonly language: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
  readonly calendars: string;
  readonly events: string;
  readonly eventsHint: string;
  readonly availability: string;
  readonly availabilityHint: string;
  readonly secret: string;
}

/** How the employee tells others of their hours: the card on the hours page. */
export const agreementWords: Words<AgreementWords> = {
  en: {
    title: 'Tell others',
    lead: 'So that colleagues know when they can reach you. Drempel sends nothing: you copy, print or save it yourself.',
    none: 'First set your hours above. Then you find here what you can give to others.',
    name: 'Your name',
    nameHint: 'Stands on what you print and in the calendar. Drempel does not keep it.',
    language: 'Language of what you give',
    text: 'For below your mail',
    copy: 'Copy the text',
    copied: 'Copied.',
    print: 'Print the agreement',
    calendars: 'For the calendars of others',
    events: 'Save as events',
    eventsHint: 'For Outlook, Google Calendar, Apple Calendar and most others.',
    availability: 'Save as availability',
    availabilityHint: 'For calendars that know availability (RFC 7953), such as Nextcloud.',
    secret: 'What you call your days off is in none of these. Others see only that you are not available.',
  },
  nl: {
    title: 'Laat het anderen weten',
    lead: 'Zo weten collega’s wanneer ze je kunnen bereiken. Drempel verstuurt niets: je kopieert, print of bewaart het zelf.',
    none: 'Stel eerst hierboven je uren in. Daarna vind je hier wat je aan anderen kunt geven.',
    name: 'Je naam',
    nameHint: 'Staat op wat je print en in de agenda. Drempel bewaart je naam niet.',
    language: 'Taal van wat je geeft',
    text: 'Voor onder je mail',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd.',
    print: 'Print de afspraak',
    calendars: 'Voor de agenda van anderen',
    events: 'Bewaar als afspraken',
    eventsHint: 'Voor Outlook, Google Agenda, Apple Agenda en de meeste andere.',
    availability: 'Bewaar als beschikbaarheid',
    availabilityHint: 'Voor agenda’s die beschikbaarheid kennen (RFC 7953), zoals Nextcloud.',
    secret: 'Hoe je je vrije dagen noemt, staat er niet in. Anderen zien alleen dat je niet bereikbaar bent.',
  },
};

interface StatementWords {
  readonly work: (week: string, city: string) => string;
  readonly away: (period: string) => string;
  readonly on: (day: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly wait: string;
}

const statementWords: Words<StatementWords> = {
  en: {
    work: (week, city) => `I work ${week}, ${city} time.`,
    away: (period) => `I am away ${period}.`,
    on: (day) => `on ${day}`,
    fromTo: (from, to) => `from ${from} up to and including ${to}`,
    wait: 'Messages outside these hours wait until I am back.',
  },
  nl: {
    work: (week, city) => `Ik werk ${week}, tijd van ${city}.`,
    away: (period) => `Ik ben er niet ${period}.`,
    on: (day) => `op ${day}`,
    fromTo: (from, to) => `van ${from} tot en met ${to}`,
    wait: 'Berichten buiten deze uren wachten tot ik er weer ben.',
  },
};

interface SheetWords {
  readonly title: string;
  readonly of: (name: string) => string;
  readonly zone: (zone: string) => string;
  readonly otherwise: string;
  readonly exceptions: string;
  readonly off: string;
  readonly holidays: Readonly<Record<NonNullable<HoursPlan['holidays']>, string>>;
  readonly onCall: string;
  readonly does: string;
  readonly doing: readonly string[];
  readonly doesNot: string;
  readonly notDoing: readonly string[];
  readonly agreed: string;
  readonly employee: string;
  readonly employer: string;
  readonly signName: string;
  readonly signDate: string;
  readonly signature: string;
  readonly made: (date: string) => string;
}

/** The agreement on paper. */
export const sheetWords: Words<SheetWords> = {
  en: {
    title: 'Agreement on availability',
    of: (name) => `Of ${name}`,
    zone: (zone) => `Times on the clock of ${zone}.`,
    otherwise: 'At all other times: not available.',
    exceptions: 'Other days than usual',
    off: 'not available',
    holidays: {
      nl: 'Not available on Dutch public holidays.',
      be: 'Not available on Belgian public holidays.',
    },
    onCall: 'On call, for what is urgent',
    does: 'What Drempel does',
    doing: [
      'It keeps notifications of work silent in the employee’s browser outside these hours.',
      'What it keeps back waits in one list until the hours begin.',
    ],
    doesNot: 'What Drempel does not do',
    notDoing: [
      'It tells nobody when the employee works, or what they do.',
      'The employer cannot set these hours with it, nor see them.',
      'It stops nobody who wants to work at another time.',
    ],
    agreed: 'Agreed by',
    employee: 'Employee',
    employer: 'Employer',
    signName: 'Name',
    signDate: 'Date',
    signature: 'Signature',
    made: (date) => `Made with Drempel on ${date}.`,
  },
  nl: {
    title: 'Afspraak over bereikbaarheid',
    of: (name) => `Van ${name}`,
    zone: (zone) => `Tijden op de klok van ${zone}.`,
    otherwise: 'Op alle andere tijden: niet bereikbaar.',
    exceptions: 'Andere dagen dan normaal',
    off: 'niet bereikbaar',
    holidays: {
      nl: 'Niet bereikbaar op Nederlandse feestdagen.',
      be: 'Niet bereikbaar op Belgische feestdagen.',
    },
    onCall: 'Oproepbaar voor wat dringend is',
    does: 'Wat Drempel doet',
    doing: [
      'Het houdt meldingen van werk in de browser van de werknemer stil buiten deze uren.',
      'Wat het tegenhoudt, wacht in één lijst tot de uren beginnen.',
    ],
    doesNot: 'Wat Drempel niet doet',
    notDoing: [
      'Het vertelt niemand wanneer de werknemer werkt, of wat die doet.',
      'De werkgever kan deze uren er niet mee instellen, en ziet ze er niet mee.',
      'Het houdt niemand tegen die op een andere tijd wil werken.',
    ],
    agreed: 'Afgesproken door',
    employee: 'Werknemer',
    employer: 'Werkgever',
    signName: 'Naam',
    signDate: 'Datum',
    signature: 'Handtekening',
    made: (date) => `Gemaakt met Drempel op ${date}.`,
  },
};

const titleWords: Words<{ readonly available: string; readonly away: string }> = {
  en: { available: 'Available for work', away: 'Not available' },
  nl: { available: 'Bereikbaar voor werk', away: 'Niet bereikbaar' },
};

/** What calendars of others show. */
export function calendarTitles(name: string, language: Language): CalendarTitles {
  const of = name === '' ? '' : `: ${name}`;
  const { available, away } = titleWords[language];
  return {
    available: available + of,
    away: away + of,
    holiday: (holiday) => `${away}${of} (${holiday[language]})`,
  };
}

/** So far ahead, in days, a vacation is worth a word below a mail. */
const SOON = 60;

/** The statement of hours for below a mail: when one works, the next time away, and what becomes of messages. */
export function sayStatement(hours: Hours, reader: Reader): string {
  const { language, now } = reader;
  const words = statementWords[language];
  const week = sayWeek(hours.windows, language, reader.clock, 'long')
    .map(({ days, times }) => `${days}, ${times}`)
    .join('; ');
  const away = nextAway(hours, now);
  const date = (one: Temporal.PlainDate) => sayCalendarDay(one.toString(), reader);
  const period =
    away && (away.from.equals(away.to) ? words.on(date(away.from)) : words.fromTo(date(away.from), date(away.to)));
  return [words.work(week, cityOf(hours.zone)), ...(period ? [words.away(period)] : []), words.wait].join(' ');
}

/** The next days off of one's own that are a working day less: public holidays everyone knows. */
function nextAway(hours: Hours, now: number) {
  const today = Temporal.PlainDate.from(dateAt(hours, now));
  const last = today.add({ days: SOON });
  return repeatHours(hours, now).daysOff.find(
    ({ from, to, rule }) =>
      rule.source !== 'holiday' &&
      Temporal.PlainDate.compare(to, today) >= 0 &&
      Temporal.PlainDate.compare(from, last) <= 0,
  );
}

/** The exceptions still to come, in order of date, without their names. */
export function sayExceptions(hours: Hours, reader: Reader): readonly string[] {
  const today = dateAt(hours, reader.now);
  return [...(hours.exceptions ?? [])]
    .filter(({ to }) => to.slice(0, 10) >= today)
    .sort((a, b) => a.from.localeCompare(b.from))
    .map((exception) => {
      const said = sayException(exception, reader);
      return exception.kind === 'span' ? `${said}, ${sheetWords[reader.language].off}` : said;
    });
}

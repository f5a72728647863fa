import type { CalendarRefusal, Charset } from '../availability/calendar-file.ts';
import type { ImportNote, LeftOut, LeftOutReason } from '../availability/import-report.ts';
import type { Language, Words } from './language.ts';
import { sayNames } from './names.ts';
import { sayDate } from './when.ts';

interface ImportWords {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly reading: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly search: string;
  readonly noMatch: string;
  readonly all: string;
  readonly none: string;
  readonly changed: string;
  readonly take: (count: number) => string;
  readonly cancel: string;
  readonly taken: (count: number) => string;
  readonly notTaken: string;
  readonly tooMany: (limit: number) => string;
  readonly report: string;
  readonly nothingChanged: string;
  readonly refused: (refusal: CalendarRefusal) => string;
  readonly reasons: Readonly<Record<LeftOutReason, (count: number) => string>>;
  readonly note: (note: ImportNote) => string;
}

const CHARSETS: Readonly<Record<Charset, string>> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
/** `event` with its number, in English. */
const events = (count: number) => (count === 1 ? '1 event' : `${count} events`);
const afspraken = (count: number) => (count === 1 ? '1 afspraak' : `${count} afspraken`);
const are = (count: number) => (count === 1 ? 'is' : 'are');
const zijn = (count: number) => (count === 1 ? 'is' : 'zijn');

/** Vacation and holidays from a calendar: the card on the hours page. */
export const importWords: Words<ImportWords> = {
  en: {
    title: 'From your calendar',
    lead: 'Take over vacation and holidays from a calendar file (.ics). It is read on this device and goes nowhere.',
    choose: 'Choose a file',
    reading: 'Reading…',
    found: (count) => `${events(count)} to choose from. What you leave out stays as it is.`,
    nothing: 'There is nothing in this calendar to take over.',
    search: 'Search these events',
    noMatch: 'No event has this in its name.',
    all: 'Choose all',
    none: 'Choose none',
    changed: 'changed since you took it over',
    take: (count) => `Take over ${count}`,
    cancel: 'Take over nothing',
    taken: (count) => `${events(count)} taken over. Drempel keeps to it from now on.`,
    notTaken: 'That did not work. Nothing was taken over.',
    tooMany: (limit) => `That is too much: there is room for ${limit} in all. Nothing was taken over.`,
    report: 'What was left out, and how the rest was read',
    nothingChanged: 'Your hours have not changed.',
    refused: (refusal) => {
      switch (refusal.kind) {
        case 'too-large':
          return `This file is larger than ${megabytes(refusal.limit)}. Save a calendar with only your days off, and choose that.`;
        case 'too-many':
          return `This calendar has more than ${refusal.limit} events. Save one with only your days off, and choose that.`;
        case 'unreadable-file':
          return 'This file cannot be read. Perhaps it was moved or deleted.';
        case 'empty':
          return 'This file is empty.';
        case 'web-page':
          return 'This is a web page, not a calendar. Perhaps you first have to sign in where you got it.';
        case 'not-a-calendar':
          return 'This file is not a calendar. Choose one whose name ends in .ics.';
      }
    },
    reasons: {
      past: (count) => `${events(count)} ${are(count)} past.`,
      known: (count) => `${events(count)} you had already.`,
      far: (count) => `${events(count)} ${are(count)} more than two years ahead.`,
      cancelled: (count) => `${events(count)} ${are(count)} cancelled.`,
      free: (count) => `${events(count)} ${are(count)} marked as free time.`,
      'ends-early': (count) => `${events(count)} would end before the start.`,
      'no-length': (count) => `${events(count)} ${are(count)} a moment, without a length.`,
      'too-long': (count) => `${events(count)} ${are(count)} longer than two years.`,
      'too-much': (count) => `${events(count)} would repeat too often to work out.`,
      'within-day': (count) => `${events(count)} would repeat several times a day.`,
      'no-start': (count) => `${events(count)} ${count === 1 ? 'has' : 'have'} no start.`,
      unreadable: (count) => `${events(count)} cannot be read.`,
      task: (count) => (count === 1 ? '1 task is no event.' : `${count} tasks are no events.`),
    },
    note: (note) => {
      switch (note.kind) {
        case 'charset':
          return `The letters are read as ${CHARSETS[note.charset]}. If names look odd, save the calendar as UTF-8.`;
        case 'floating':
          return `Some times name no time zone. They are read as those of ${note.zone}.`;
        case 'unknown-zone':
          return `The time zone ${sayNames(note.names, 'en')} is not known here. These times are read as those of ${note.zone}.`;
        case 'endless':
          return `Without end: ${sayNames(note.names, 'en')}. What comes after ${untilDate(note.until, 'en')} is not taken over.`;
        case 'free-days':
          return 'Single days that are marked as free time, such as birthdays and memorial days, are not ticked.';
        case 'cut':
          return `There is more in this calendar. You see the first ${note.limit}, whole days before all else.`;
      }
    },
  },
  nl: {
    title: 'Uit je agenda',
    lead: 'Neem vakantie en feestdagen over uit een agendabestand (.ics). Het wordt op dit apparaat gelezen en gaat nergens heen.',
    choose: 'Kies een bestand',
    reading: 'Even lezen…',
    found: (count) => `${afspraken(count)} om uit te kiezen. Wat je weglaat, blijft zoals het is.`,
    nothing: 'In deze agenda staat niets om over te nemen.',
    search: 'Zoek in deze afspraken',
    noMatch: 'Geen afspraak heet zo.',
    all: 'Kies alles',
    none: 'Kies niets',
    changed: 'veranderd sinds je dit overnam',
    take: (count) => `Neem ${count} over`,
    cancel: 'Neem niets over',
    taken: (count) => `${afspraken(count)} overgenomen. Drempel houdt zich er vanaf nu aan.`,
    notTaken: 'Dat is niet gelukt. Er is niets overgenomen.',
    tooMany: (limit) => `Dat is te veel: er is plaats voor ${limit} in totaal. Er is niets overgenomen.`,
    report: 'Wat er is weggelaten, en hoe de rest is gelezen',
    nothingChanged: 'Je uren zijn niet veranderd.',
    refused: (refusal) => {
      switch (refusal.kind) {
        case 'too-large':
          return `Dit bestand is groter dan ${megabytes(refusal.limit)}. Bewaar een agenda met alleen je vrije dagen, en kies die.`;
        case 'too-many':
          return `In deze agenda staan meer dan ${refusal.limit} afspraken. Bewaar er een met alleen je vrije dagen, en kies die.`;
        case 'unreadable-file':
          return 'Dit bestand is niet te lezen. Misschien is het verplaatst of weggegooid.';
        case 'empty':
          return 'Dit bestand is leeg.';
        case 'web-page':
          return 'Dit is een webpagina, geen agenda. Misschien moet je eerst inloggen waar je het vandaan hebt.';
        case 'not-a-calendar':
          return 'Dit bestand is geen agenda. Kies er een waarvan de naam eindigt op .ics.';
      }
    },
    reasons: {
      past: (count) => `${afspraken(count)} ${zijn(count)} voorbij.`,
      known: (count) => `${afspraken(count)} had je al.`,
      far: (count) => `${afspraken(count)} ${zijn(count)} meer dan twee jaar verder.`,
      cancelled: (count) => `${afspraken(count)} ${count === 1 ? 'gaat' : 'gaan'} niet door.`,
      free: (count) => `${afspraken(count)} ${count === 1 ? 'staat' : 'staan'} er als vrije tijd.`,
      'ends-early': (count) => `${afspraken(count)} zou${count === 1 ? '' : 'den'} eindigen voor het begin.`,
      'no-length': (count) => `${afspraken(count)} ${count === 1 ? 'duurt' : 'duren'} niets: alleen een tijdstip.`,
      'too-long': (count) => `${afspraken(count)} ${count === 1 ? 'duurt' : 'duren'} langer dan twee jaar.`,
      'too-much': (count) =>
        `${afspraken(count)} ${count === 1 ? 'herhaalt' : 'herhalen'} zich te vaak om uit te rekenen.`,
      'within-day': (count) =>
        `${afspraken(count)} ${count === 1 ? 'herhaalt' : 'herhalen'} zich meer keren op een dag.`,
      'no-start': (count) => `${afspraken(count)} ${count === 1 ? 'heeft' : 'hebben'} geen begin.`,
      unreadable: (count) => `${afspraken(count)} ${zijn(count)} niet te lezen.`,
      task: (count) => (count === 1 ? '1 taak is geen afspraak.' : `${count} taken zijn geen afspraken.`),
    },
    note: (note) => {
      switch (note.kind) {
        case 'charset':
          return `De letters zijn gelezen als ${CHARSETS[note.charset]}. Zien namen er vreemd uit, bewaar de agenda dan als UTF-8.`;
        case 'floating':
          return `Sommige tijden noemen geen tijdzone. Ze zijn gelezen als die van ${note.zone}.`;
        case 'unknown-zone':
          return `De tijdzone ${sayNames(note.names, 'nl')} is hier niet bekend. Deze tijden zijn gelezen als die van ${note.zone}.`;
        case 'endless':
          return `Zonder einde: ${sayNames(note.names, 'nl')}. Wat na ${untilDate(note.until, 'nl')} komt, wordt niet overgenomen.`;
        case 'free-days':
          return 'Losse dagen die als vrije tijd in de agenda staan, zoals verjaardagen en herdenkingen, zijn niet aangevinkt.';
        case 'cut':
          return `Er staat meer in deze agenda. Je ziet de eerste ${note.limit}, hele dagen voor al het andere.`;
      }
    },
  },
};

function untilDate(date: string, language: Language): string {
  return sayDate(Date.parse(date), { language, zone: 'UTC' });
}

/** The sentences of the report: what was left out and why, and how doubtful things were read. */
export function sayReport(
  { leftOut, notes }: { readonly leftOut: readonly LeftOut[]; readonly notes: readonly ImportNote[] },
  language: Language,
): readonly string[] {
  const said = leftOut.map(({ reason, count, names }) => {
    const sentence = importWords[language].reasons[reason](count);
    return names.length === 0
      ? sentence
      : `${sentence.slice(0, -1)}: ${sayNames(names, language)}${count > names.length ? ', …' : '.'}`;
  });
  return [...said, ...notes.map(importWords[language].note)];
}

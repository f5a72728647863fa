import type { CopyCheck } from '../journal/check-copy.ts';
import type { Beginning } from '../journal/verify.ts';
import type { Words } from './language.ts';
import { type Reader, sayDate, sayTime } from './when.ts';

type When = (at: number) => string;
/** From one instant to another, in a sentence. */
type Span = (from: number, to: number) => string;
type Of<K extends CopyCheck['kind']> = Extract<CopyCheck, { readonly kind: K }>;

interface JournalCopyWords {
  readonly title: string;
  readonly lead: string;
  /** There are no rows to save. */
  readonly none: string;
  readonly withFiles: string;
  readonly withFilesHint: string;
  readonly csv: string;
  readonly csvHint: string;
  readonly json: string;
  readonly jsonHint: string;
  readonly checkTitle: string;
  readonly checkLead: string;
  readonly choose: string;
  readonly checking: string;
  /** What a file is called before its date. */
  readonly fileName: string;
  readonly at: (date: string, time: string) => string;
  readonly beginning: Readonly<Record<Beginning, string>>;
  readonly span: (from: string, to: string) => string;
  readonly moment: (when: string) => string;
  readonly wellUntil: (when: string) => string;
  readonly check: {
    readonly [K in CopyCheck['kind']]: (check: Of<K>, span: Span) => string;
  };
}

/** A row or so many of them. */
const enRows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
const nlRows = (count: number) => (count === 1 ? '1 regel' : `${count} regels`);

/** Copies of the journal: to save one, and to see whether one is whole. */
export const journalCopyWords: Words<JournalCopyWords> = {
  en: {
    title: 'A copy of the journal',
    lead: 'To keep, or to show somebody. Nobody gets it unless you give it to them.',
    none: 'There is nothing to save yet.',
    withFiles: 'With the names of files',
    withFilesHint: 'Without them the copy can be checked just the same.',
    csv: 'Save as CSV',
    csvHint: 'For a spreadsheet. Each row has a sentence too.',
    json: 'Save as JSON',
    jsonHint: 'For programs.',
    checkTitle: 'Check a copy',
    checkLead: 'In a copy each row hangs on the one before. So Drempel can tell whether anything was changed since.',
    choose: 'Choose a copy',
    checking: 'Checking…',
    fileName: 'drempel-journal',
    at: (date, time) => `${date} at ${time}`,
    beginning: {
      first: 'It begins where the journal began.',
      cleared: 'It begins where you cleared the journal.',
      later: 'What was before is not in it.',
    },
    span: (from, to) => `It goes from ${from} to ${to}.`,
    moment: (when) => `It is of ${when}.`,
    wellUntil: (when) => ` Up to ${when} all is as it was.`,
    check: {
      whole: ({ here, rows, from, to, beginning, saysOtherwise }, span) =>
        [
          here === 'here'
            ? `This copy is whole: ${enRows(rows)}, as ${rows === 1 ? 'it is' : 'they are'} in your journal.`
            : `This copy is whole: nothing in its ${enRows(rows)} was changed. Your journal does not go back that far any more, so Drempel cannot lay them side by side.`,
          span(from, to),
          journalCopyWords.en.beginning[beginning],
          saysOtherwise === null
            ? ''
            : `But the words in row ${saysOtherwise} are not those of Drempel: go by the columns behind them.`,
        ].join(' '),
      changed: ({ row }) => `Row ${row} of this copy was changed after it was written.`,
      'not-next': ({ row }) => `Rows are missing before row ${row} of this copy, or rows were put in or moved there.`,
      unreadable: ({ row }) => `Row ${row} of this copy cannot be read: the file is damaged, or was changed there.`,
      added: ({ row }) => `From row ${row} on, this copy has rows that were never in your journal.`,
      cut: ({ rows, of }) =>
        of === null
          ? `This copy breaks off after ${enRows(rows)}.`
          : `This copy breaks off: it has ${enRows(rows)} of ${of}.`,
      other: () => 'This is not a copy of this journal. It may be from another browser or another device.',
      head: () =>
        'The beginning of this file was changed. So it cannot be said whether all of the copy is still there.',
      'no-rows': () => 'There are no rows in this copy.',
      'too-large': ({ limit }) => `This file is larger than ${limit / 1_000_000} MB. A copy of the journal never is.`,
      'unreadable-file': () => 'This file cannot be read. Perhaps it was moved or deleted.',
      empty: () => 'This file is empty.',
      'not-a-copy': () => 'This file is not a copy of a journal. Choose one that Drempel saved.',
      newer: () => 'This copy is from a newer Drempel than this one.',
      resaved: () =>
        'Another program has saved this file anew, as spreadsheets do. Choose the file as Drempel saved it.',
    },
  },
  nl: {
    title: 'Een kopie van het logboek',
    lead: 'Om te bewaren, of om aan iemand te laten zien. Niemand krijgt hem, behalve van jou.',
    none: 'Er is nog niets om te bewaren.',
    withFiles: 'Met de namen van bestanden',
    withFilesHint: 'Zonder is de kopie net zo goed te controleren.',
    csv: 'Bewaar als CSV',
    csvHint: 'Voor een rekenblad. Elke regel heeft ook een zin.',
    json: 'Bewaar als JSON',
    jsonHint: 'Voor programma’s.',
    checkTitle: 'Controleer een kopie',
    checkLead: 'In een kopie hangt elke regel aan die ervoor. Zo ziet Drempel of er later iets is veranderd.',
    choose: 'Kies een kopie',
    checking: 'Bezig…',
    fileName: 'drempel-logboek',
    at: (date, time) => `${date} om ${time}`,
    beginning: {
      first: 'Hij begint waar het logboek begon.',
      cleared: 'Hij begint waar je het logboek wiste.',
      later: 'Wat daarvoor was, staat er niet in.',
    },
    span: (from, to) => `Hij gaat van ${from} tot en met ${to}.`,
    moment: (when) => `Hij is van ${when}.`,
    wellUntil: (when) => ` Tot en met ${when} klopt alles.`,
    check: {
      whole: ({ here, rows, from, to, beginning, saysOtherwise }, span) =>
        [
          here === 'here'
            ? `Deze kopie is heel: ${nlRows(rows)}, precies zoals in je logboek.`
            : `Deze kopie is heel: in de ${nlRows(rows)} is niets veranderd. Je logboek gaat niet meer zo ver terug, dus Drempel kan ze er niet naast leggen.`,
          span(from, to),
          journalCopyWords.nl.beginning[beginning],
          saysOtherwise === null
            ? ''
            : `Maar de woorden in regel ${saysOtherwise} zijn niet van Drempel: ga af op de kolommen erachter.`,
        ].join(' '),
      changed: ({ row }) => `Regel ${row} van deze kopie is veranderd nadat hij was geschreven.`,
      'not-next': ({ row }) =>
        `Voor regel ${row} van deze kopie ontbreken regels, of er zijn daar regels tussen gezet of verplaatst.`,
      unreadable: ({ row }) =>
        `Regel ${row} van deze kopie is niet te lezen: het bestand is beschadigd, of daar veranderd.`,
      added: ({ row }) => `Vanaf regel ${row} staan er in deze kopie regels die nooit in je logboek stonden.`,
      cut: ({ rows, of }) =>
        of === null
          ? `Deze kopie breekt af na ${nlRows(rows)}.`
          : `Deze kopie breekt af: er ${rows === 1 ? 'staat' : 'staan'} ${nlRows(rows)} in, van de ${of}.`,
      other: () =>
        'Dit is geen kopie van dit logboek. Misschien komt hij van een andere browser of een ander apparaat.',
      head: () =>
        'Het begin van dit bestand is veranderd. Daardoor is niet te zeggen of de kopie er nog helemaal in staat.',
      'no-rows': () => 'In deze kopie staan geen regels.',
      'too-large': ({ limit }) =>
        `Dit bestand is groter dan ${limit / 1_000_000} MB. Een kopie van het logboek is dat nooit.`,
      'unreadable-file': () => 'Dit bestand is niet te lezen. Misschien is het verplaatst of verwijderd.',
      empty: () => 'Dit bestand is leeg.',
      'not-a-copy': () => 'Dit bestand is geen kopie van een logboek. Kies er een die Drempel heeft bewaard.',
      newer: () => 'Deze kopie komt uit een nieuwere Drempel dan deze.',
      resaved: () =>
        'Een ander programma heeft dit bestand opnieuw bewaard, zoals rekenbladen doen. Kies het bestand zoals Drempel het bewaarde.',
    },
  },
};

/** What a check of a copy came to, in a few sentences. */
export function sayCheck(check: CopyCheck, reader: Reader): string {
  const words = journalCopyWords[reader.language];
  const when: When = (at) => words.at(sayDate(at, reader), sayTime(at, reader));
  const span: Span = (from, to) => {
    if (when(from) === when(to)) return words.moment(when(from));
    const sameDay = sayDate(from, reader) === sayDate(to, reader);
    return words.span(when(from), sameDay ? sayTime(to, reader) : when(to));
  };
  const say = words.check[check.kind] as (check: CopyCheck, span: Span) => string;
  const wellUntil = 'wellUntil' in check && check.wellUntil !== null ? words.wellUntil(when(check.wellUntil)) : '';
  return `${say(check, span).trim()}${wellUntil}`;
}

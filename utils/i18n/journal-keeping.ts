import type { JournalKeeping } from '../journal/model.ts';
import type { Words } from './language.ts';

interface Ask {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

interface JournalKeepingWords {
  readonly title: string;
  readonly lead: string;
  readonly howLong: string;
  readonly days: (days: JournalKeeping['days']) => string;
  readonly leaveOut: string;
  readonly leaveOutHint: string;
  /** Asked before a shorter time, as what is older goes at once. */
  readonly shorter: (days: JournalKeeping['days']) => Ask;
  readonly forget: Ask;
}

/** What is kept of the journal, and for how long. */
export const journalKeepingWords: Words<JournalKeepingWords> = {
  en: {
    title: 'What stays in the journal',
    lead: 'It is on this device alone. Nobody reads along.',
    howLong: 'How long each row stays',
    days: (days) => (days === null ? 'Until you clear it' : days === 365 ? '1 year' : `${days} days`),
    leaveOut: 'Leave out names of files',
    leaveOutHint: 'Also how large they were. The rows stay: where to, why, and what you decided.',
    shorter: (days) => ({
      title: `Keep rows for ${journalKeepingWords.en.days(days)}?`,
      text: 'Older rows disappear at once. There is no copy, unless you saved one.',
      yes: 'Drop the older rows',
      no: 'Leave it as it is',
    }),
    forget: {
      title: 'Forget the names of files?',
      text: 'From now on Drempel leaves them out, and the names that are in the journal disappear. The rows stay, and a copy can still be checked.',
      yes: 'Forget the names',
      no: 'Keep the names',
    },
  },
  nl: {
    title: 'Wat er in het logboek blijft',
    lead: 'Het staat alleen op dit apparaat. Niemand leest mee.',
    howLong: 'Hoe lang een regel blijft staan',
    days: (days) => (days === null ? 'Tot je het wist' : days === 365 ? '1 jaar' : `${days} dagen`),
    leaveOut: 'Laat namen van bestanden weg',
    leaveOutHint: 'En hoe groot ze waren. De regels blijven: waarheen, waarom, en wat je besloot.',
    shorter: (days) => ({
      title: `Regels ${journalKeepingWords.nl.days(days)} bewaren?`,
      text: 'Oudere regels verdwijnen meteen. Er is geen kopie, behalve als je er zelf een hebt bewaard.',
      yes: 'Laat oudere regels gaan',
      no: 'Laat het zo',
    }),
    forget: {
      title: 'De namen van bestanden vergeten?',
      text: 'Voortaan laat Drempel ze weg, en de namen die nu in het logboek staan, verdwijnen. De regels blijven, en een kopie is nog steeds te controleren.',
      yes: 'Vergeet de namen',
      no: 'Bewaar de namen',
    },
  },
};

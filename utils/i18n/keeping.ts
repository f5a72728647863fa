import type { Keeping, KeptTexts } from '../quiet/model.ts';
import type { Words } from './language.ts';

interface KeepingWords {
  readonly title: string;
  readonly lead: string;
  readonly what: string;
  readonly texts: Readonly<Record<KeptTexts, { readonly name: string; readonly hint: string }>>;
  readonly less: string;
  readonly howLong: string;
  readonly days: (days: Keeping['days']) => string;
}

/** What is kept of held notifications, and for how long. */
export const keepingWords: Words<KeepingWords> = {
  en: {
    title: 'What is kept of a notification',
    lead: 'So that you can find it again when your hours begin. Only you can read it, on this device.',
    what: 'Of each notification',
    texts: {
      title: { name: 'Title and app', hint: 'The text is not stored.' },
      all: { name: 'Title, app and text', hint: 'All that the notification said.' },
      counts: {
        name: 'Only that there was one',
        hint: 'The app and the time. No word of it is stored: you read it in the app.',
      },
    },
    less: 'If you choose less, what is stored already is cut down at once.',
    howLong: 'How long, after your hours began',
    days: (days) => (days === null ? 'Until you clear it' : days === 1 ? '1 day' : `${days} days`),
  },
  nl: {
    title: 'Wat er van een melding wordt bewaard',
    lead: 'Zo vind je hem terug als je uren beginnen. Alleen jij kunt het lezen, op dit apparaat.',
    what: 'Van elke melding',
    texts: {
      title: { name: 'Titel en app', hint: 'De tekst wordt niet opgeslagen.' },
      all: { name: 'Titel, app en tekst', hint: 'Alles wat er in de melding stond.' },
      counts: {
        name: 'Alleen dat er een was',
        hint: 'De app en de tijd. Er wordt geen woord van opgeslagen: je leest het in de app.',
      },
    },
    less: 'Kies je minder, dan gaat wat er al te veel is opgeslagen meteen weg.',
    howLong: 'Hoe lang, nadat je uren begonnen',
    days: (days) => (days === null ? 'Tot je het wist' : days === 1 ? '1 dag' : `${days} dagen`),
  },
};

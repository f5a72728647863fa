import type { Words } from './language.ts';

/** Why a message got nothing: nobody answered it, or the background could not do what it asks. */
export type Trouble = 'no-answer' | 'failed';

interface ShellWords {
  /** What is said where a page has nothing new to show, by why that is. */
  readonly notRead: Readonly<Record<Trouble, string>>;
  readonly retry: string;
  /** What is said where a press came to nothing. */
  readonly notDone: Readonly<Record<Trouble, string>>;
  readonly close: string;
  readonly wait: string;
}

/** What every page can have to say. */
export const shellWords: Words<ShellWords> = {
  en: {
    notRead: {
      'no-answer': 'Drempel does not answer.',
      failed: 'Drempel could not read what it keeps. Is the disk full?',
    },
    retry: 'Try again',
    notDone: {
      'no-answer': 'That did not work: Drempel did not answer. Please try it again.',
      failed: 'That did not work. Please try it again, and look whether the disk is full.',
    },
    close: 'Close',
    wait: 'One moment…',
  },
  nl: {
    notRead: {
      'no-answer': 'Drempel geeft geen antwoord.',
      failed: 'Drempel kon niet lezen wat het bewaart. Is de schijf vol?',
    },
    retry: 'Probeer opnieuw',
    notDone: {
      'no-answer': 'Dat is niet gelukt: Drempel gaf geen antwoord. Probeer het nog eens.',
      failed: 'Dat is niet gelukt. Probeer het nog eens, en kijk of de schijf vol is.',
    },
    close: 'Sluit',
    wait: 'Een ogenblik…',
  },
};

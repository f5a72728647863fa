import type { Words } from './language.ts';

interface ShellWords {
  readonly silent: string;
  readonly retry: string;
}

/** What every page can have to say. */
export const shellWords: Words<ShellWords> = {
  en: { silent: 'Drempel does not answer.', retry: 'Try again' },
  nl: { silent: 'Drempel geeft geen antwoord.', retry: 'Probeer opnieuw' },
};

import type { Words } from './language.ts';

/** What the page script itself can have to say, in the browser's own plain box. */
export const guardPageWords = {
  en: { failed: 'Drempel could not check this here, so nothing was sent. Reload the page and try again.' },
  nl: {
    failed: 'Drempel kon dit hier niet nakijken, dus er is niets verstuurd. Herlaad de pagina en probeer het opnieuw.',
  },
} satisfies Words<{ readonly failed: string }>;

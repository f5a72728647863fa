import type { Words } from './language.ts';

/** What the page script itself can have to say, in the browser's own plain box. */
export const guardPageWords = {
  en: { failed: 'Drempel could not check this here, so nothing was sent. Reload the page and try again.' },
  nl: {
    failed: 'Drempel kon dit hier niet nakijken, dus er is niets verstuurd. Herlaad de pagina en probeer het opnieuw.',
  },
} satisfies Words<{ readonly failed: string }>;

/** While files are being looked into. */
export const busyWords = {
  en: (count: number) =>
    `Drempel is looking into ${count === 1 ? 'this file' : `these ${count} files`}, on this device…`,
  nl: (count: number) =>
    `Drempel kijkt in ${count === 1 ? 'dit bestand' : `deze ${count} bestanden`}, op dit apparaat…`,
} satisfies Words<(count: number) => string>;

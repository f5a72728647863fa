import type { Words } from './language.ts';

interface StrictWords {
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly string[];
  readonly on: string;
  /** Closed to what is private, but the browser does not let Drempel reach every site. */
  readonly missingTitle: string;
  readonly missing: string;
  readonly allow: string;
  readonly keptTitle: string;
  readonly keptLead: string;
  readonly keptNone: string;
  readonly forget: string;
  readonly forgetHost: (host: string) => string;
}

/** Strict mode, and the sites that are kept at work. Each sentence must be true of the code. */
export const strictWords: Words<StrictWords> = {
  en: {
    title: 'Strict mode',
    lead: 'Keeps private sites out of your work as well. It is off until you switch it on.',
    facts: [
      'What it is for: a private link in a work page, and a private address that you type in a work tab, open outside work. In Chrome, what a work page shows of other sites does not recognise you either.',
      'What Drempel could see then: every page that you open. Your browser asks you whether it may reach all sites, as there is no smaller way to ask.',
      'What it does with that: in the moment that a page opens, it looks whether the site is on the list. Never at what is on the page. It writes none of it down and sends none of it to anybody. Until your browser closes it remembers which sites it took out of work, so that you can take them back.',
      'Signing in goes on: what a work page sends you on to stays at work.',
      'Switch it off, and Drempel gives that access back at once.',
    ],
    on: 'Keep private sites out of work',
    missingTitle: 'Not at work yet: your browser does not let Drempel reach all sites',
    missing: 'Without that, private sites open at work as before. All the rest goes on.',
    allow: 'Allow',
    keptTitle: 'Sites that you keep at work',
    keptLead: 'Not on the list, and allowed at work by you. On everything else the list decides.',
    keptNone:
      'None. You can keep a site where Drempel takes it out of work: on its page, or in Drempel’s window in the toolbar.',
    forget: 'Remove',
    forgetHost: (host) => `No longer keep ${host} at work`,
  },
  nl: {
    title: 'Strenge modus',
    lead: 'Houdt ook privésites buiten je werk. Dit staat uit tot jij het aanzet.',
    facts: [
      'Waarvoor: een privélink op een werkpagina, en een privéadres dat je in een werktabblad typt, openen buiten je werk. In Chrome herkennen andere sites je ook niet in wat een werkpagina van ze laat zien.',
      'Wat Drempel dan zou kunnen zien: elke pagina die je opent. Je browser vraagt je of het bij alle sites mag, want kleiner kan het niet worden gevraagd.',
      'Wat het ermee doet: op het moment dat een pagina opent, kijkt het of de site op de lijst staat. Nooit naar wat er op de pagina staat. Het schrijft er niets van op en stuurt er niets van naar iemand. Tot je browser sluit, onthoudt het welke sites het buiten je werk opende, zodat je ze terug kunt halen.',
      'Inloggen gaat gewoon door: waar een werkpagina je naar doorstuurt, blijft bij werk.',
      'Zet het uit, en Drempel geeft die toegang meteen terug.',
    ],
    on: 'Houd privésites buiten mijn werk',
    missingTitle: 'Werkt nog niet: je browser laat Drempel niet bij alle sites',
    missing: 'Zonder die toegang openen privésites bij werk zoals altijd. De rest gaat door.',
    allow: 'Sta toe',
    keptTitle: 'Sites die je bij werk houdt',
    keptLead: 'Niet op de lijst, en door jou toegelaten bij werk. Over al het andere gaat de lijst.',
    keptNone:
      'Geen. Je kunt een site houden waar Drempel die buiten je werk opent: op de pagina erover, of in het venster van Drempel in de werkbalk.',
    forget: 'Verwijder',
    forgetHost: (host) => `Houd ${host} niet meer bij werk`,
  },
};

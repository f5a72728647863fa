import type { PrivateSiteProblem } from '../quiet/private-sites.ts';
import type { Words } from './language.ts';

interface PrivateSitesWords {
  readonly title: string;
  readonly lead: string;
  readonly noHours: string;
  readonly site: string;
  readonly add: string;
  readonly remove: string;
  readonly removeSite: (host: string) => string;
  readonly notAllowed: string;
  readonly allow: string;
  readonly allowSite: (host: string) => string;
  readonly problem: Readonly<Record<PrivateSiteProblem, string>>;
  /** Beside the name of a private site among what is kept. */
  readonly group: string;
}

/** Private sites that are quiet while one works. */
export const privateSitesWords: Words<PrivateSitesWords> = {
  en: {
    title: 'Private sites, quiet while you work',
    lead: 'The other way round: what these sites have to say waits until your hours end. It is kept apart from work. Nobody but you knows which sites they are.',
    noHours: 'This works once you have set your hours.',
    site: 'Site to keep quiet',
    add: 'Keep quiet',
    remove: 'Remove',
    removeSite: (host) => `Remove ${host}`,
    notAllowed: 'Drempel may not reach it yet.',
    allow: 'Allow',
    allowSite: (host) => `Allow ${host}`,
    problem: {
      'bad-host': 'Type the name of a site, such as chat.example.com.',
      'claims-too-much': 'That would take in the sites of others as well. Type the name of one site.',
      known: 'This one is there already.',
      'too-many': 'A hundred is the most. Remove one first.',
    },
    group: 'private',
  },
  nl: {
    title: 'Privésites, stil terwijl je werkt',
    lead: 'Andersom: wat deze sites te melden hebben, wacht tot je uren voorbij zijn. Het blijft apart van je werk. Niemand anders dan jij weet welke sites het zijn.',
    noHours: 'Dit werkt zodra je je uren hebt ingesteld.',
    site: 'Site om stil te houden',
    add: 'Houd stil',
    remove: 'Haal weg',
    removeSite: (host) => `Haal weg: ${host}`,
    notAllowed: 'Drempel mag er nog niet bij.',
    allow: 'Sta toe',
    allowSite: (host) => `Sta toe: ${host}`,
    problem: {
      'bad-host': 'Typ de naam van een site, bijvoorbeeld chat.voorbeeld.nl.',
      'claims-too-much': 'Daarmee doen ook sites van anderen mee. Typ de naam van één site.',
      known: 'Deze staat er al.',
      'too-many': 'Honderd is het meeste. Haal er eerst een weg.',
    },
    group: 'privé',
  },
};

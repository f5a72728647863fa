import type { OwnRuleProblem } from '../policy/own.ts';
import type { Words } from './language.ts';

type Part = 'work' | 'leftAlone';

interface OwnSitesWords {
  readonly title: string;
  readonly lead: (org: string) => string;
  readonly part: Readonly<
    Record<Part, { readonly title: string; readonly lead: string; readonly site: string; readonly add: string }>
  >;
  readonly remove: string;
  readonly removeSite: (host: string) => string;
  readonly problem: Readonly<Record<OwnRuleProblem, string>>;
}

/** What employees add to the list themselves. */
export const ownSitesWords: Words<OwnSitesWords> = {
  en: {
    title: 'Your own',
    lead: (org) => `What you add counts before the list, on this device. ${org} does not see it.`,
    part: {
      work: {
        title: 'Also work',
        lead: 'Sites to keep apart from your private pages, and quiet outside your hours.',
        site: 'Site that is work',
        add: 'Add to work',
      },
      leftAlone: {
        title: 'Leave alone',
        lead: 'Sites where Drempel does nothing, whatever the list says.',
        site: 'Site to leave alone',
        add: 'Leave alone',
      },
    },
    remove: 'Remove',
    removeSite: (host) => `Remove ${host}`,
    problem: {
      'bad-host': 'Type the name of a site, such as notes.example.com.',
      'claims-too-much': 'That would take in the sites of others as well. Type the name of one site.',
      known: 'This one is there already.',
      'too-many': 'A hundred is the most. Remove one first.',
    },
  },
  nl: {
    title: 'Van jezelf',
    lead: (org) => `Wat jij toevoegt gaat op dit apparaat voor de lijst. ${org} ziet het niet.`,
    part: {
      work: {
        title: 'Ook werk',
        lead: 'Sites die apart blijven van je privépagina’s, en stil zijn buiten je uren.',
        site: 'Site die werk is',
        add: 'Voeg toe aan werk',
      },
      leftAlone: {
        title: 'Met rust laten',
        lead: 'Sites waar Drempel niets doet, wat de lijst ook zegt.',
        site: 'Site om met rust te laten',
        add: 'Laat met rust',
      },
    },
    remove: 'Haal weg',
    removeSite: (host) => `Haal ${host} weg`,
    problem: {
      'bad-host': 'Typ de naam van een site, bijvoorbeeld notities.voorbeeld.nl.',
      'claims-too-much': 'Daarmee doen ook sites van anderen mee. Typ de naam van één site.',
      known: 'Deze staat er al.',
      'too-many': 'Honderd is het meeste. Haal er eerst een weg.',
    },
  },
};

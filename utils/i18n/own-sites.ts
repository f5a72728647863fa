import type { OwnPart, OwnRuleProblem } from '../policy/own.ts';
import type { Words } from './language.ts';

interface OwnSitesWords {
  readonly title: string;
  /** Here and below, `many`: where there are more lists than one. */
  readonly lead: (orgs: string, many: boolean) => string;
  readonly part: Readonly<
    Record<
      OwnPart,
      {
        readonly title: string;
        /** `first`: the organisation whose list was adopted first. */
        readonly lead: (first: string, many: boolean) => string;
        readonly site: string;
        readonly add: string;
      }
    >
  >;
  readonly remove: string;
  readonly removeSite: (host: string) => string;
  readonly problem: Readonly<Record<OwnRuleProblem, string>>;
}

/** What employees add to the list themselves. */
export const ownSitesWords: Words<OwnSitesWords> = {
  en: {
    title: 'Your own',
    lead: (orgs, many) =>
      many
        ? `What you add counts before the lists, on this device. ${orgs} do not see it.`
        : `What you add counts before the list, on this device. ${orgs} does not see it.`,
    part: {
      work: {
        title: 'Also work',
        lead: (first, many) =>
          `Sites to keep apart from your private pages, and quiet outside your hours.${many ? ` They open among the work pages of ${first}, whose list you adopted first.` : ''}`,
        site: 'Site that is work',
        add: 'Add to work',
      },
      signIn: {
        title: 'Sign-in pages',
        lead: () =>
          'Sites where you only sign in. They stay in whichever place the tab is in, so that signing in can end where it began.',
        site: 'Site where you sign in',
        add: 'Add sign-in page',
      },
      leftAlone: {
        title: 'Leave alone',
        lead: (_, many) => `Sites where Drempel does nothing, whatever the ${many ? 'lists say' : 'list says'}.`,
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
    lead: (orgs, many) =>
      many
        ? `Wat jij toevoegt gaat op dit apparaat voor de lijsten. ${orgs} zien het niet.`
        : `Wat jij toevoegt gaat op dit apparaat voor de lijst. ${orgs} ziet het niet.`,
    part: {
      work: {
        title: 'Ook werk',
        lead: (first, many) =>
          `Sites die apart blijven van je privépagina’s, en stil zijn buiten je uren.${many ? ` Ze openen bij de werkpagina’s van ${first}, van wie je de lijst het eerst overnam.` : ''}`,
        site: 'Site die werk is',
        add: 'Voeg toe aan werk',
      },
      signIn: {
        title: 'Inlogpagina’s',
        lead: () =>
          'Sites waar je alleen inlogt. Ze blijven op de plek waar het tabblad is, zodat het inloggen kan eindigen waar het begon.',
        site: 'Site waar je inlogt',
        add: 'Voeg inlogpagina toe',
      },
      leftAlone: {
        title: 'Met rust laten',
        lead: (_, many) => `Sites waar Drempel niets doet, wat de ${many ? 'lijsten ook zeggen' : 'lijst ook zegt'}.`,
        site: 'Site om met rust te laten',
        add: 'Laat met rust',
      },
    },
    remove: 'Haal weg',
    removeSite: (host) => `Haal weg: ${host}`,
    problem: {
      'bad-host': 'Typ de naam van een site, bijvoorbeeld notities.voorbeeld.nl.',
      'claims-too-much': 'Daarmee doen ook sites van anderen mee. Typ de naam van één site.',
      known: 'Deze staat er al.',
      'too-many': 'Honderd is het meeste. Haal er eerst een weg.',
    },
  },
};

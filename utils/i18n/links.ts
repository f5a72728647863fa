import type { Words } from './language.ts';

/** What an entry of a menu opens. */
export type LinkSubject = 'link' | 'page' | 'tab';

interface LinksWords {
  /** `org`: at the work of that organisation; null is in private life. */
  open(subject: LinkSubject, org: string | null): string;
  /** The same for the page in view, short enough for a button. */
  openHere(org: string | null): string;
  /** Where Drempel may not see which page is in view, though it is in the work context. */
  readonly byMenu: string;
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly string[];
  key(shortcut: string): string;
  readonly noKey: string;
  readonly changeKey: string;
}

export const linksWords: Words<LinksWords> = {
  en: {
    open: (subject, org) => {
      const what = { link: 'link', page: 'this page', tab: 'this tab’s page' }[subject];
      return org === null ? `Open ${what} in private` : `Open ${what} at work · ${org}`;
    },
    openHere: (org) => (org === null ? 'Open in private' : `Open at work · ${org}`),
    byMenu: 'To open it in private, right-click the page.',
    title: 'Between work and private',
    lead: 'Where you are, and how you get to the other side.',
    facts: [
      'Drempel’s button has a half-filled door at work and an open door in private. Point at it, and it says so in words.',
      'Right-click a link or a page to open it on the other side. A work app opens at work only.',
      'A key brings the last tab of the other side to the front. It takes no page along.',
    ],
    key: (shortcut) => `The key is ${shortcut}.`,
    noKey: 'There is no key yet.',
    changeKey: 'Change the key',
  },
  nl: {
    open: (subject, org) => {
      const what = { link: 'Link', page: 'Deze pagina', tab: 'Pagina van dit tabblad' }[subject];
      return org === null ? `${what} openen in privé` : `${what} openen in werk · ${org}`;
    },
    openHere: (org) => (org === null ? 'Open in privé' : `Open in werk · ${org}`),
    byMenu: 'In privé openen? Klik met rechts op de pagina.',
    title: 'Tussen werk en privé',
    lead: 'Waar je bent, en hoe je naar de andere kant gaat.',
    facts: [
      'De knop van Drempel heeft bij werk een halfvolle deur en in privé een open deur. Wijs hem aan en hij zegt het in woorden.',
      'Klik met rechts op een link of een pagina om die aan de andere kant te openen. Een werk-app opent alleen in werk.',
      'Een toets haalt het laatste tabblad van de andere kant naar voren. Er gaat geen pagina mee.',
    ],
    key: (shortcut) => `De toets is ${shortcut}.`,
    noKey: 'Er is nog geen toets.',
    changeKey: 'Wijzig de toets',
  },
};

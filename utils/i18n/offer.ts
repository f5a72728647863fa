import type { Words } from './language.ts';

export interface OfferWords {
  readonly title: (org: string) => string;
  readonly facts: {
    readonly signer: string;
    readonly key: string;
    readonly number: string;
    readonly from: (date: string) => string;
    readonly until: string;
    readonly source: string;
  };
  readonly keyPinned: string;
  readonly keyFollowed: string;
  readonly keyUnpinned: string;
  readonly keyManaged: string;
  readonly fromManaged: string;
  readonly asks: string;
  readonly changes: string;
  readonly whole: string;
  readonly allows: string;
  readonly allowsLead: string;
  readonly sites: (count: number) => string;
  readonly permission: Readonly<Record<string, string>>;
  readonly adopt: string;
  readonly notNow: string;
  readonly foot: (org: string) => string;
}

/** A list that was read and asks to be adopted. */
export const offerWords: Words<OfferWords> = {
  en: {
    title: (org) => `What ${org} asks`,
    facts: {
      signer: 'Signed by',
      key: 'Key',
      number: 'Number',
      from: (date) => `of ${date}`,
      until: 'Valid until',
      source: 'From',
    },
    keyPinned: 'The same key as in your enrolment code.',
    keyFollowed: 'A new key. The one in your enrolment code vouches for it.',
    keyUnpinned:
      'Compare this key with the one that your organisation gives out. A file alone does not prove who made it.',
    keyManaged: 'The settings of this browser brought it along. Only who manages the browser can set those.',
    fromManaged: 'the settings of this browser',
    asks: 'What the list asks',
    changes: 'What is different',
    whole: 'All that the list asks',
    allows: 'What Drempel needs for that',
    allowsLead: 'Your browser asks you to confirm this in a moment.',
    sites: (count) => (count === 1 ? 'Access to 1 site' : `Access to ${count} sites`),
    permission: {
      downloads: 'Seeing your downloads',
      notifications: 'Showing notifications',
      tabGroups: 'Labelling tabs',
      contentSettings: 'Blocking notifications of sites',
    },
    adopt: 'Adopt and allow',
    notNow: 'Not now',
    foot: (org) => `${org} gets no word of your choice. You can leave at any time.`,
  },
  nl: {
    title: (org) => `Wat ${org} vraagt`,
    facts: {
      signer: 'Ondertekend door',
      key: 'Sleutel',
      number: 'Nummer',
      from: (date) => `van ${date}`,
      until: 'Geldig tot',
      source: 'Van',
    },
    keyPinned: 'Dezelfde sleutel als in je inschrijfcode.',
    keyFollowed: 'Een nieuwe sleutel. Die in je inschrijfcode staat ervoor in.',
    keyUnpinned:
      'Vergelijk deze sleutel met die van je organisatie. Een bestand alleen bewijst niet wie het heeft gemaakt.',
    keyManaged: 'Die kwam mee met de instellingen van deze browser. Alleen wie de browser beheert, kan die zetten.',
    fromManaged: 'de instellingen van deze browser',
    asks: 'Wat de lijst vraagt',
    changes: 'Wat er anders is',
    whole: 'Alles wat de lijst vraagt',
    allows: 'Wat Drempel daarvoor nodig heeft',
    allowsLead: 'Je browser vraagt je dit zo te bevestigen.',
    sites: (count) => (count === 1 ? 'Toegang tot 1 site' : `Toegang tot ${count} sites`),
    permission: {
      downloads: 'Je downloads zien',
      notifications: 'Meldingen tonen',
      tabGroups: 'Labels op tabbladen zetten',
      contentSettings: 'Meldingen van sites tegenhouden',
    },
    adopt: 'Neem over en sta toe',
    notNow: 'Niet nu',
    foot: (org) => `${org} krijgt geen bericht van je keuze. Je kunt altijd weg.`,
  },
};

/** A key's thumbprint in groups of four, so that two can be compared by eye or read out. */
export function sayThumbprint(thumbprint: string): string {
  return thumbprint.replace(/.{4}(?=.)/g, '$& ');
}

import type { ListHistoryEntry } from '../ports/list-history.ts';
import type { Words } from './language.ts';

interface ListHistoryWords {
  readonly title: string;
  readonly lead: string;
  readonly how: Readonly<Record<ListHistoryEntry['how'], (org: string, seq: number) => string>>;
  readonly signed: string;
  readonly newKey: string;
  readonly changes: (count: number) => string;
  readonly tooMany: string;
}

/** The lists of before, on the options page. */
export const listHistoryWords: Words<ListHistoryWords> = {
  en: {
    title: 'The lists you have had',
    lead: 'Kept on this device, for you to look up what was asked and when.',
    how: {
      adopted: (org, seq) => `You adopted number ${seq} of ${org}.`,
      followed: (org, seq) => `Number ${seq} of ${org} came into force. It asked for no more sites.`,
      left: (org, seq) => `You left ${org}, at number ${seq}.`,
    },
    signed: 'Signed with key',
    newKey: 'Signed with a new key, which the one before it vouched for:',
    changes: (count) =>
      count === 1 ? 'One difference from the list before it' : `${count} differences from the list before it`,
    tooMany: 'It differed from the list before it in more than is kept.',
  },
  nl: {
    title: 'De lijsten die je hebt gehad',
    lead: 'Bewaard op dit apparaat, zodat jij kunt nazien wat er wanneer werd gevraagd.',
    how: {
      adopted: (org, seq) => `Je nam nummer ${seq} van ${org} over.`,
      followed: (org, seq) => `Nummer ${seq} van ${org} ging gelden. Die vroeg niet om meer sites.`,
      left: (org, seq) => `Je liet ${org} los, bij nummer ${seq}.`,
    },
    signed: 'Ondertekend met sleutel',
    newKey: 'Ondertekend met een nieuwe sleutel, waar de vorige voor instond:',
    changes: (count) => (count === 1 ? 'Eén verschil met de lijst ervoor' : `${count} verschillen met de lijst ervoor`),
    tooMany: 'De verschillen met de lijst ervoor waren er te veel om te bewaren.',
  },
};

import type { Words } from './language.ts';

interface BoundaryWords {
  readonly title: string;
  readonly lead: string;
}

/** The section about what keeps work and private life apart. */
export const boundaryWords: Words<BoundaryWords> = {
  en: {
    title: 'How work is kept apart',
    lead: 'What this profile of your browser is for, and how strict the threshold is. You alone choose, and it stays on this device.',
  },
  nl: {
    title: 'Hoe je werk apart blijft',
    lead: 'Waar dit profiel van je browser voor is, en hoe streng de drempel is. Alleen jij kiest, en het blijft op dit apparaat.',
  },
};

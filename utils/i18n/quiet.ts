import type { Words } from './language.ts';

interface QuietWords {
  readonly title: string;
  readonly lead: string;
}

/** The section in which employees say how quiet they want it. */
export const quietWords: Words<QuietWords> = {
  en: {
    title: 'How quiet you want it',
    lead: 'What comes through, what is kept, and what else is to be quiet. You alone choose, and it stays on this device.',
  },
  nl: {
    title: 'Hoe stil jij het wilt',
    lead: 'Wat erdoor mag, wat er wordt bewaard en wat er verder stil is. Alleen jij kiest, en het blijft op dit apparaat.',
  },
};

import type { Words } from './language.ts';

/** The sections of the options page, in order; each is its own hash. */
export const SECTIONS = ['hours', 'quiet', 'held', 'list', 'boundary', 'journal', 'privacy'] as const;
export type Section = (typeof SECTIONS)[number];

interface OptionsWords {
  readonly title: (section: string) => string;
  readonly nav: string;
  readonly sections: Readonly<Record<Section, string>>;
}

export const optionsWords: Words<OptionsWords> = {
  en: {
    title: (section) => `${section} · Drempel`,
    nav: 'Sections',
    sections: {
      hours: 'Hours',
      quiet: 'Quiet',
      held: 'Kept',
      list: 'List',
      boundary: 'Boundary',
      journal: 'Journal',
      privacy: 'Privacy',
    },
  },
  nl: {
    title: (section) => `${section} · Drempel`,
    nav: 'Onderdelen',
    sections: {
      hours: 'Uren',
      quiet: 'Stilte',
      held: 'Bewaard',
      list: 'Lijst',
      boundary: 'Scheiding',
      journal: 'Logboek',
      privacy: 'Privacy',
    },
  },
};

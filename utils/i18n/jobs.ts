import type { JobName } from '../messages/protocol.ts';
import type { Words } from './language.ts';

interface JobsWords {
  readonly names: Readonly<Record<JobName, string>>;
  /** What is lost while the job is off. */
  readonly without: Readonly<Record<JobName, string>>;
  /** Why Drempel asks for a permission of the browser, by its name. */
  readonly why: Readonly<Record<string, string>>;
  readonly whyHosts: string;
  readonly off: (names: string) => string;
  readonly missingHosts: (hosts: string) => string;
  readonly allow: string;
  readonly refused: string;
}

/** The three jobs, and why each permission is asked for. */
export const jobsWords: Words<JobsWords> = {
  en: {
    names: {
      boundary: 'keeping work apart',
      quiet: 'silence outside your hours',
      guard: 'a word before you upload',
    },
    without: {
      boundary: 'Work apps open among your private pages.',
      quiet: 'Work notifications come through at any hour.',
      guard: 'You get no word when a work file goes to a place that is not approved.',
    },
    why: {
      downloads: 'To know a work file again after you downloaded it, also under another name.',
      notifications: 'To show you one overview when your hours begin.',
      tabGroups: 'To put a label on the tabs of your work window.',
      contentSettings: 'To keep work apps silent when none of their pages is open.',
    },
    whyHosts: 'To do its work on these sites, and on no others.',
    off: (names) => `Switched off: ${names}`,
    missingHosts: (hosts) => `Drempel may not reach ${hosts} yet.`,
    allow: 'Allow',
    refused: 'You did not allow it. That is fine: you can do so at any time.',
  },
  nl: {
    names: {
      boundary: 'werk apart houden',
      quiet: 'stilte buiten je uren',
      guard: 'een seintje voordat je uploadt',
    },
    without: {
      boundary: 'Werk-apps openen tussen je privépagina’s.',
      quiet: 'Meldingen van werk komen op elk uur door.',
      guard: 'Je krijgt geen seintje als een werkbestand naar een plek gaat die niet is goedgekeurd.',
    },
    why: {
      downloads: 'Om een werkbestand dat je hebt gedownload te herkennen, ook onder een andere naam.',
      notifications: 'Om je één overzicht te laten zien als je uren beginnen.',
      tabGroups: 'Om een label op de tabbladen van je werkvenster te zetten.',
      contentSettings: 'Om werk-apps stil te houden als er geen pagina van open is.',
    },
    whyHosts: 'Om op deze sites zijn werk te doen, en op geen andere.',
    off: (names) => `Staat uit: ${names}`,
    missingHosts: (hosts) => `Drempel mag nog niet bij ${hosts}.`,
    allow: 'Sta toe',
    refused: 'Je hebt het niet toegestaan. Dat mag: je kunt het altijd nog doen.',
  },
};

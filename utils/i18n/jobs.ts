import type { Words } from './language.ts';

export type JobName = 'boundary' | 'quiet' | 'guard';

interface JobsWords {
  readonly names: Readonly<Record<JobName, string>>;
  /** Why Drempel asks for a permission of the browser, by its name. */
  readonly why: Readonly<Record<string, string>>;
  readonly whyHosts: string;
  /** No job has what it needs. */
  readonly allOff: string;
  readonly off: (names: string) => string;
  readonly missingHosts: (hosts: string) => string;
  readonly missingAll: string;
  readonly partOff: string;
  readonly withoutHosts: string;
  readonly withoutAnyHost: string;
  readonly missingPermission: (name: string) => string;
  /** What works less without a permission, by its name. */
  readonly withoutPermission: Readonly<Record<string, string>>;
  /** What about the browser keeps a job from working, and what to do. */
  readonly noContainers: string;
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
    why: {
      downloads:
        'To know a work file again after you downloaded it, also under another name. It keeps nothing of your other downloads.',
      notifications: 'To show you one overview when your hours begin.',
      tabGroups: 'To put a label on the tabs of your work window.',
      contentSettings: 'To keep work apps silent when none of their pages is open.',
    },
    whyHosts: 'To do its work on these sites, and on no others.',
    allOff: 'Drempel is switched off',
    off: (names) => `Switched off: ${names}`,
    missingHosts: (hosts) => `Drempel may not reach ${hosts} yet.`,
    missingAll: 'It may not reach the sites on the list yet.',
    partOff: 'Part of it is switched off',
    withoutHosts: 'There it does nothing. On the other sites it works.',
    withoutAnyHost: 'Without that it does nothing.',
    missingPermission: (name) => `Not allowed: ${name.toLocaleLowerCase('en')}.`,
    withoutPermission: {
      downloads: 'Then you get no word when a file from work goes to a place that is not approved.',
      notifications: 'Then you see what was kept in Drempel alone, and get no overview by yourself.',
      tabGroups: 'Then your work window has no label. All the rest works.',
      contentSettings: 'Then a work app that is closed can still make a sound.',
    },
    noContainers:
      'Containers are switched off in this Firefox, so work has no place of its own and its apps do not open. Switch them on in Firefox: Settings, General, Tabs.',
    allow: 'Allow',
    refused: 'That is fine. You can still allow it at any time.',
  },
  nl: {
    names: {
      boundary: 'werk apart houden',
      quiet: 'stilte buiten je uren',
      guard: 'een seintje voordat je uploadt',
    },
    why: {
      downloads:
        'Om een werkbestand dat je hebt gedownload te herkennen, ook onder een andere naam. Van je andere downloads bewaart het niets.',
      notifications: 'Om je één overzicht te laten zien als je uren beginnen.',
      tabGroups: 'Om een label op de tabbladen van je werkvenster te zetten.',
      contentSettings: 'Om werk-apps stil te houden als er geen pagina van open is.',
    },
    whyHosts: 'Om op deze sites zijn werk te doen, en op geen andere.',
    allOff: 'Drempel staat uit',
    off: (names) => `Staat uit: ${names}`,
    missingHosts: (hosts) => `Drempel mag nog niet bij ${hosts}.`,
    missingAll: 'Het mag nog niet bij de sites op de lijst.',
    partOff: 'Een deel staat uit',
    withoutHosts: 'Daar doet het niets. Op de andere sites werkt het.',
    withoutAnyHost: 'Zonder die toegang doet het niets.',
    missingPermission: (name) => `Niet toegestaan: ${name.toLocaleLowerCase('nl')}.`,
    withoutPermission: {
      downloads: 'Dan krijg je geen seintje als een bestand van je werk naar een plek gaat die niet is goedgekeurd.',
      notifications: 'Dan zie je alleen in Drempel wat er is bewaard, en krijg je geen overzicht uit zichzelf.',
      tabGroups: 'Dan heeft je werkvenster geen label. De rest werkt.',
      contentSettings: 'Dan kan een gesloten werk-app nog geluid maken.',
    },
    noContainers:
      'Containers staan uit in deze Firefox. Daardoor heeft werk geen eigen plek en gaan de apps van je werk niet open. Zet ze aan in Firefox: Instellingen, Algemeen, Tabbladen.',
    allow: 'Sta toe',
    refused: 'Dat mag. Je kunt het altijd nog toestaan.',
  },
};

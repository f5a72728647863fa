import type { Words } from './language.ts';

interface ZoneWords {
  readonly label: string;
  readonly moved: (here: string, home: string) => string;
  readonly keep: (home: string) => string;
  readonly move: (here: string) => string;
  readonly later: string;
  readonly hidden: string;
  readonly lost: (zone: string, using: string) => string;
  readonly choose: string;
}

/** What is said and asked of the zone of the hours, in the popup and on the hours page. */
export const zoneWords: Words<ZoneWords> = {
  en: {
    label: 'Time zone',
    moved: (here, home) =>
      `Your browser is in ${here} time now. Your hours still count in ${home} time. Which one should they keep to?`,
    keep: (home) => `Keep ${home} time`,
    move: (here) => `Use ${here} time`,
    later: 'Ask me later',
    hidden: 'Your browser hides your time zone and says UTC, and your hours are in UTC too. Choose your own time zone.',
    lost: (zone, using) =>
      `This browser does not know the time zone ${zone}. Your hours count in ${using} time until you choose another.`,
    choose: 'Choose a time zone',
  },
  nl: {
    label: 'Tijdzone',
    moved: (here, home) =>
      `Je browser staat nu op de tijd van ${here}. Je uren gelden nog in de tijd van ${home}. Waar moeten ze zich aan houden?`,
    keep: (home) => `Blijf bij ${home}`,
    move: (here) => `Gebruik ${here}`,
    later: 'Vraag het later',
    hidden: 'Je browser verbergt je tijdzone en zegt UTC, en je uren staan ook op UTC. Kies je eigen tijdzone.',
    lost: (zone, using) =>
      `Deze browser kent de tijdzone ${zone} niet. Je uren gelden in de tijd van ${using}, tot je een andere kiest.`,
    choose: 'Kies een tijdzone',
  },
};

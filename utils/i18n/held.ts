import type { HeldNotification } from '../quiet/model.ts';
import type { Words } from './language.ts';

interface HeldWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneLead: string;
  readonly search: string;
  readonly found: (count: number, more: boolean) => string;
  readonly noHits: string;
  /** `apps`: their names, in a list. */
  readonly missed: (apps: string, count: number) => string;
  readonly show: string;
  readonly allApps: string;
  readonly count: (count: number) => string;
  readonly fresh: string;
  readonly untitled: string;
  readonly settings: string;
  readonly open: (title: string) => string;
  readonly openShort: string;
  readonly more: string;
  readonly clear: string;
  readonly clearAsk: string;
  readonly clearText: string;
  readonly clearYes: string;
  readonly clearNo: string;
}

/** Notifications that were kept back. */
export const heldWords: Words<HeldWords> = {
  en: {
    title: 'Kept for you',
    lead: 'Work notifications that came outside your hours. They stay on this device.',
    none: 'Nothing kept',
    noneLead: 'Work notifications that come outside your hours appear here, with the app and the time.',
    search: 'Search the notifications',
    found: (count, more) => (more ? `More than ${count} found` : count === 1 ? '1 found' : `${count} found`),
    noHits: 'Nothing that is kept says that.',
    missed: (apps, count) =>
      `${apps} may have missed pushes: while it was quiet they came with no tab open, or the disk was too full to keep them. Open ${count === 1 ? 'it' : 'each'} once to catch up.`,
    show: 'Show',
    allApps: 'All apps',
    count: (count) => (count === 1 ? '1 notification' : `${count} notifications`),
    fresh: 'new',
    untitled: 'Without a title',
    settings: 'Choose what is kept, and what comes through',
    open: (title) => `Open “${title}”`,
    openShort: 'Open',
    more: 'Show more',
    clear: 'Clear all…',
    clearAsk: 'Clear all notifications?',
    clearText: 'They disappear from this device. In the work apps themselves nothing changes.',
    clearYes: 'Clear all',
    clearNo: 'Keep them',
  },
  nl: {
    title: 'Voor je bewaard',
    lead: 'Meldingen van je werk die buiten je uren kwamen. Ze blijven op dit apparaat.',
    none: 'Niets bewaard',
    noneLead: 'Meldingen van je werk die buiten je uren komen, verschijnen hier, met de app en de tijd erbij.',
    search: 'Zoek in de meldingen',
    found: (count, more) => (more ? `Meer dan ${count} gevonden` : `${count} gevonden`),
    noHits: 'Dat staat in geen bewaarde melding.',
    missed: (apps, count) =>
      `${apps} ${count === 1 ? 'heeft' : 'hebben'} misschien pushberichten gemist: ze kwamen zonder open tabblad terwijl het stil was, of de schijf was te vol om ze te bewaren. Open ${count === 1 ? 'de app' : 'elke app'} één keer om bij te zijn.`,
    show: 'Toon',
    allApps: 'Alle apps',
    count: (count) => (count === 1 ? '1 melding' : `${count} meldingen`),
    fresh: 'nieuw',
    untitled: 'Zonder titel',
    settings: 'Kies wat er wordt bewaard, en wat erdoor mag',
    open: (title) => `Open “${title}”`,
    openShort: 'Open',
    more: 'Toon meer',
    clear: 'Wis alles…',
    clearAsk: 'Alle meldingen wissen?',
    clearText: 'Ze verdwijnen van dit apparaat. In de werk-apps zelf verandert er niets.',
    clearYes: 'Wis alles',
    clearNo: 'Bewaar ze',
  },
};

/** An app that notifications are of: `Chat`, and where there are several organisations, `Chat (Acme BV)`. */
export function sayApp(app: Pick<HeldNotification, 'appName' | 'orgName'>, many: boolean): string {
  return many && app.orgName ? `${app.appName} (${app.orgName})` : app.appName;
}

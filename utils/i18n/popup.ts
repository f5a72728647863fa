import type { Override } from '../availability/model.ts';
import type { OverrideChoice } from '../availability/override-choices.ts';
import type { Words } from './language.ts';

interface PopupWords {
  readonly title: string;
  readonly work: (org: string) => string;
  readonly private: string;
  readonly barLabel: (hours: string) => string;
  readonly changeHours: string;
  readonly overrides: Readonly<Record<Override['kind'], string>>;
  readonly choices: Readonly<Record<OverrideChoice['kind'], string>>;
  readonly otherTime: string;
  readonly set: string;
  readonly badTime: (example: string) => string;
  readonly ownChoice: string;
  /** While only what is urgent comes through. */
  readonly ownUrgent: string;
  readonly endOverride: string;
  readonly noListTitle: string;
  readonly noList: string;
  readonly readList: string;
  readonly noHours: string;
  readonly setHours: string;
  readonly ownHours: string;
  readonly suggestion: (org: string, hours: string) => string;
  readonly useHours: string;
  readonly held: (count: number) => string;
  readonly heldWhen: (apps: string, when: string | null) => string;
  readonly heldNone: string;
  readonly heldNoneWhy: string;
  readonly view: string;
  /** News of a list: `org` where there are more lists than one. */
  readonly waits: (seq: number, org: string | null) => string;
  readonly expired: (date: string, org: string | null) => string;
  readonly notRenewed: (since: string, org: string | null) => string;
  /** Of a work app in a browser that cannot keep its storage apart. */
  readonly shared: string;
  readonly toList: string;
  readonly toListOf: (org: string) => string;
  readonly keptHere: string;
  readonly departed: string;
  readonly takeBackOnce: string;
  readonly takeBackAlways: string;
  readonly sees: (many: boolean) => string;
  readonly seesNothing: string;
  /** While work is closed to what is private. */
  readonly seesAll: string;
  readonly employer: string;
  readonly settings: string;
}

const enOf = (org: string | null) => (org === null ? '' : ` of ${org}`);
const nlOf = (org: string | null) => (org === null ? '' : ` van ${org}`);

export const popupWords: Words<PopupWords> = {
  en: {
    title: 'Drempel',
    work: (org) => `Work · ${org}`,
    private: 'Private',
    barLabel: (hours) => `Today: ${hours}`,
    changeHours: 'Change',
    overrides: { available: 'Available until…', away: 'Mute until…', urgent: 'Only urgent until…' },
    choices: { hour: 'One hour', midnight: 'The rest of today', tomorrow: 'Until tomorrow', monday: 'Until Monday' },
    otherTime: 'Other time',
    set: 'Set',
    badTime: (example) => `Type a time, such as ${example}.`,
    ownChoice: 'Your own choice. After that your hours count again.',
    ownUrgent: 'Your own choice: only what your rules call urgent comes through.',
    endOverride: 'End now',
    noListTitle: 'No list yet',
    noList: 'Your organisation gives you an enrolment code or a file. From that Drempel learns what is work.',
    readList: 'Read the list',
    noHours: 'Work notifications always come through. Set your hours, and outside them work is silent.',
    setHours: 'Set your hours',
    ownHours: 'Choose your own',
    suggestion: (org, hours) => `${org} suggests ${hours}.`,
    useHours: 'Use these hours',
    held: (count) => (count === 1 ? '1 notification kept' : `${count} notifications kept`),
    heldWhen: (apps, when) => (when ? `${apps}. You get them ${when}, in one overview.` : `${apps}.`),
    heldNone: 'No new notifications',
    heldNoneWhy: 'Outside your hours they come here.',
    view: 'View',
    waits: (seq, org) => `List no. ${seq}${enOf(org)} is ready and asks for more sites.`,
    expired: (date, org) => `The list${enOf(org)} expired on ${date}. It still counts.`,
    notRenewed: (since, org) => `The list${enOf(org)} could not be renewed since ${since}. It still counts.`,
    shared:
      'Do you use it privately too? Chrome keeps one storage for both; a browser profile for work keeps it apart.',
    toList: 'View',
    toListOf: (org) => `View the list of ${org}`,
    keptHere: 'You keep this site at work, though it is not on the list.',
    departed: 'This was to open at work. It is not on the list, so Drempel opened it here.',
    takeBackOnce: 'At work this once',
    takeBackAlways: 'Always at work',
    sees: (many) => `Drempel sees only the sites on the ${many ? 'lists' : 'list'}.`,
    seesAll: 'Drempel looks whether a site is on the list, and keeps none of it.',
    seesNothing: 'Drempel sees no site at all.',
    employer: 'What can my employer see?',
    settings: 'Settings',
  },
  nl: {
    title: 'Drempel',
    work: (org) => `Werk · ${org}`,
    private: 'Privé',
    barLabel: (hours) => `Vandaag: ${hours}`,
    changeHours: 'Wijzig',
    overrides: { available: 'Bereikbaar tot…', away: 'Stil tot…', urgent: 'Alleen dringend tot…' },
    choices: { hour: 'Een uur', midnight: 'De rest van vandaag', tomorrow: 'Tot morgen', monday: 'Tot maandag' },
    otherTime: 'Andere tijd',
    set: 'Stel in',
    badTime: (example) => `Typ een tijd, bijvoorbeeld ${example}.`,
    ownChoice: 'Je eigen keuze. Daarna gelden je uren weer.',
    ownUrgent: 'Je eigen keuze: alleen wat volgens je regels dringend is, komt door.',
    endOverride: 'Stop nu',
    noListTitle: 'Nog geen lijst',
    noList: 'Je organisatie geeft je een inschrijfcode of een bestand. Daaruit leert Drempel wat werk is.',
    readList: 'Lees de lijst',
    noHours: 'Meldingen van werk komen altijd door. Stel je uren in, dan is werk daarbuiten stil.',
    setHours: 'Stel je uren in',
    ownHours: 'Kies zelf',
    suggestion: (org, hours) => `${org} stelt voor: ${hours}.`,
    useHours: 'Gebruik deze uren',
    held: (count) => (count === 1 ? '1 melding bewaard' : `${count} meldingen bewaard`),
    heldWhen: (apps, when) => (when ? `${apps}. Je krijgt ze ${when} in één overzicht.` : `${apps}.`),
    heldNone: 'Geen nieuwe meldingen',
    heldNoneWhy: 'Buiten je uren komen ze hier.',
    view: 'Bekijk',
    waits: (seq, org) => `Lijst nr. ${seq}${nlOf(org)} staat klaar en vraagt om meer sites.`,
    expired: (date, org) => `De lijst${nlOf(org)} is verlopen op ${date}. Hij geldt nog.`,
    notRenewed: (since, org) => `De lijst${nlOf(org)} is niet vernieuwd sinds ${since}. Hij geldt nog.`,
    shared:
      'Gebruik je dit ook privé? Chrome bewaart voor beide op één plek; met een eigen browserprofiel voor werk blijft het apart.',
    toList: 'Bekijk',
    toListOf: (org) => `Bekijk de lijst van ${org}`,
    keptHere: 'Jij houdt deze site bij je werk, ook al staat hij niet op de lijst.',
    departed: 'Dit zou bij je werk openen. Het staat niet op de lijst, daarom opende Drempel het hier.',
    takeBackOnce: 'Deze keer bij werk',
    takeBackAlways: 'Altijd bij werk',
    sees: (many) => `Drempel ziet alleen de sites op de ${many ? 'lijsten' : 'lijst'}.`,
    seesAll: 'Drempel kijkt of een site op de lijst staat, en bewaart daar niets van.',
    seesNothing: 'Drempel ziet geen enkele site.',
    employer: 'Wat ziet mijn werkgever?',
    settings: 'Instellingen',
  },
};

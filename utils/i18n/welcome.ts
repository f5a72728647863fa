import type { Policy } from '../policy/model.ts';
import { sharedWork } from '../policy/shared-work.ts';
import type { Language, Words } from './language.ts';
import { sayNames } from './names.ts';

interface WelcomeWords {
  readonly pageTitle: string;
  readonly title: string;
  readonly promises: readonly { readonly title: string; readonly text: string }[];
  readonly listTitle: string;
  readonly listLead: string;
  /** Above the form, and in the lead of an offer, where lists are in force: `orgs` stay, `many` of them. */
  readonly listBeside: (orgs: string, many: boolean) => string;
  readonly besideLead: (org: string, orgs: string, many: boolean) => string;
  /** Of an offer's apps, those with sites that are work of a list in force already. */
  readonly shared: (apps: string, org: string) => string;
  readonly code: string;
  readonly codeHint: string;
  readonly read: string;
  readonly reading: string;
  readonly orFile: string;
  readonly noCode: string;
  readonly managedLead: (org: string) => string;
  readonly managedReading: string;
  readonly managedProblem: string;
  readonly managedAgain: (org: string) => string;
  readonly done: (org: string) => string;
  readonly doneLead: string;
  readonly toOptions: string;
  /** To where a profile is said to be for one side alone. */
  readonly profile: string;
  readonly toProfile: string;
  readonly another: string;
  readonly hoursTitle: string;
  readonly hoursLead: string;
  readonly ownTitle: string;
  readonly ownText: string;
  readonly ownSet: (week: string) => string;
  readonly ownButton: string;
  readonly open: (app: string) => string;
  readonly startTitle: string;
}

export const welcomeWords: Words<WelcomeWords> = {
  en: {
    pageTitle: 'Welcome · Drempel',
    title: 'Work and private life, with a threshold in between',
    promises: [
      {
        title: 'It keeps work apart',
        text: 'Work apps get a place of their own and are silent outside your hours. You get a word before a work file goes astray.',
      },
      {
        title: 'It does not see your private life',
        text: 'Drempel sees only the sites that are on the list of your organisation. What you do there, it tells nobody.',
      },
      {
        title: 'You have the last word',
        text: 'You choose your hours, you decide at each warning, and you can leave at any time. Then only what is work goes.',
      },
    ],
    listTitle: 'The list of your organisation',
    listLead:
      'You were given an enrolment code or a file. Drempel reads the list and shows first what it asks. Nothing changes until you agree.',
    listBeside: (orgs, many) =>
      `You have ${many ? 'the lists' : 'the list'} of ${orgs}. That of another organisation comes beside ${many ? 'them' : 'it'}.`,
    besideLead: (org, orgs, many) =>
      `${orgs} ${many ? 'stay' : 'stays'}. ${org} comes beside ${many ? 'them' : 'it'}, with a place of its own.`,
    shared: (apps, org) => `What is work of ${org} already, stays there: ${apps}.`,
    code: 'Enrolment code',
    codeHint: 'A web address, a # and a long code.',
    read: 'Read the list',
    reading: 'Reading the list…',
    orFile: 'Choose a file',
    noCode: 'Paste the code that you were given.',
    managedLead: (org) => `${org} has put its list ready in this browser. It counts only when you adopt it.`,
    managedReading: 'A list is ready in this browser. Reading it…',
    managedProblem: 'A list was put ready in this browser, but it cannot be used.',
    managedAgain: (org) => `Show the list of ${org} that is ready`,
    done: (org) => `Drempel now keeps to the list of ${org}`,
    doneLead: 'You find it all again under the Drempel button in the toolbar.',
    toOptions: 'Read the list again',
    profile: 'Do you have a profile of this browser for work alone, or for private life?',
    toProfile: 'Say so here',
    another: 'Read another list',
    hoursTitle: 'When are you available?',
    hoursLead: 'Outside your hours work stays silent. Nothing is lost: it waits for you.',
    ownTitle: 'My own hours',
    ownText: 'Different days, other times, in the evening: as you agreed.',
    ownSet: (week) => `You have set: ${week}.`,
    ownButton: 'Set my own hours',
    open: (app) => `Open ${app}`,
    startTitle: 'Begin',
  },
  nl: {
    pageTitle: 'Welkom · Drempel',
    title: 'Werk en privé, met een drempel ertussen',
    promises: [
      {
        title: 'Werk blijft apart',
        text: 'Werk-apps krijgen een eigen plek en zijn stil buiten je uren. Je krijgt een seintje voordat een werkbestand op de verkeerde plek komt.',
      },
      {
        title: 'Privé blijft onzichtbaar',
        text: 'Drempel ziet alleen de sites op de lijst van je organisatie. Wat je daar doet, vertelt het aan niemand.',
      },
      {
        title: 'Jij hebt het laatste woord',
        text: 'Jij kiest je uren, jij beslist bij elk seintje, en je kunt altijd weg. Dan gaat alleen weg wat van je werk is.',
      },
    ],
    listTitle: 'De lijst van je organisatie',
    listLead:
      'Je kreeg een inschrijfcode of een bestand. Drempel leest de lijst en laat eerst zien wat die vraagt. Er verandert niets tot jij ja zegt.',
    listBeside: (orgs, many) =>
      `Je hebt ${many ? 'de lijsten' : 'de lijst'} van ${orgs}. Die van een andere organisatie komt ernaast.`,
    besideLead: (org, orgs, many) => `${orgs} ${many ? 'blijven' : 'blijft'}. ${org} komt ernaast, met een eigen plek.`,
    shared: (apps, org) => `Wat al werk is van ${org}, blijft daar: ${apps}.`,
    code: 'Inschrijfcode',
    codeHint: 'Een webadres, een # en een lange code.',
    read: 'Lees de lijst',
    reading: 'De lijst wordt gelezen…',
    orFile: 'Kies een bestand',
    noCode: 'Plak de code die je hebt gekregen.',
    managedLead: (org) => `${org} heeft zijn lijst klaargezet in deze browser. Die geldt pas als jij hem overneemt.`,
    managedReading: 'In deze browser staat een lijst klaar. Die wordt gelezen…',
    managedProblem: 'In deze browser is een lijst klaargezet, maar die is niet te gebruiken.',
    managedAgain: (org) => `Toon de lijst van ${org} die klaarstaat`,
    done: (org) => `Drempel houdt zich nu aan de lijst van ${org}`,
    doneLead: 'Je vindt alles terug onder de knop van Drempel in de werkbalk.',
    toOptions: 'Lees de lijst terug',
    profile: 'Heb je een profiel van deze browser voor alleen werk, of alleen privé?',
    toProfile: 'Zeg het hier',
    another: 'Lees een andere lijst',
    hoursTitle: 'Wanneer ben je bereikbaar?',
    hoursLead: 'Buiten je uren blijft werk stil. Er gaat niets verloren: het wacht op je.',
    ownTitle: 'Mijn eigen uren',
    ownText: 'Andere dagen, andere tijden, ’s avonds: zoals je hebt afgesproken.',
    ownSet: (week) => `Je hebt ingesteld: ${week}.`,
    ownButton: 'Stel mijn uren in',
    open: (app) => `Open ${app}`,
    startTitle: 'Aan de slag',
  },
};

/** Which lists are in force, above the form for one more; null where there are none. */
export function sayHave(inForce: readonly Policy[], language: Language): string | null {
  if (inForce.length === 0) return null;
  const names = inForce.map(({ org }) => org.name);
  return welcomeWords[language].listBeside(sayNames(names, language), names.length > 1);
}

/** What becomes of the lists in force where that of one more organisation is adopted; undefined where there is none beside it. */
export function sayBeside(offered: Policy, inForce: readonly Policy[], language: Language): string | undefined {
  if (inForce.length === 0 || inForce.some(({ org }) => org.id === offered.org.id)) return undefined;
  const words = welcomeWords[language];
  const names = inForce.map(({ org }) => org.name);
  const shared = sharedWork(offered, inForce).map(({ apps, org }) => words.shared(sayNames(apps, language), org));
  return [words.besideLead(offered.org.name, sayNames(names, language), names.length > 1), ...shared].join(' ');
}

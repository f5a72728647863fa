import type { Words } from './language.ts';

interface PrivacyWords {
  readonly title: string;
  readonly lead: string;
  /** `orgs`: their names in one; null where there is no list. Here and below, `many`: of more lists than one. */
  readonly employerTitle: (orgs: string | null, many: boolean) => string;
  readonly employer: readonly string[];
  readonly seesTitle: string;
  readonly seesLead: string;
  /** While the browser lets it reach every site. */
  readonly seesAll: string;
  readonly seesNothing: string;
  readonly also: string;
  readonly notTitle: string;
  readonly notOthers: string;
  readonly not: readonly string[];
  readonly sendsTitle: string;
  readonly sends: (many: boolean) => string;
  readonly sendsNothing: string;
  readonly sentLast: (distance: string) => string;
  readonly keepsTitle: string;
  readonly keeps: (many: boolean) => readonly string[];
  readonly languageTitle: string;
  readonly languages: { readonly auto: string; readonly nl: string; readonly en: string };
  readonly leaveTitle: string;
  readonly leave: (many: boolean) => string;
  readonly leaveLink: (many: boolean) => string;
  readonly remove: string;
}

/** The privacy section: who gets to see what. Each sentence must be true of the code. */
export const privacyWords: Words<PrivacyWords> = {
  en: {
    title: 'Who sees what?',
    lead: 'Drempel works for you, on your device. This is all there is to know.',
    employerTitle: (orgs, many) => `What ${orgs ?? 'your employer'} ${many ? 'see' : 'sees'} of what you do: nothing`,
    employer: [
      'Not which pages you open, not when you work, not which hours you set.',
      'Not that you got a word before an upload, and not what you chose.',
      'What you do in the work apps themselves can be seen there, as it always could.',
    ],
    seesTitle: 'What Drempel can see',
    seesLead: 'The pages of these sites, and of no others. Your browser holds it to that.',
    seesAll:
      'Every page that you open, since you chose that private sites stay out of work. It looks at the address, in the moment that the page opens, and keeps and sends none of it. Switch that off under Boundary, and it can see these sites alone:',
    seesNothing: 'No site at all: you have adopted no list, or allowed none of its sites.',
    also: 'And besides:',
    notTitle: 'What Drempel cannot see',
    notOthers: 'Your other pages.',
    not: ['Your history and your bookmarks.', 'Your passwords and payments in the browser.'],
    sendsTitle: 'What Drempel sends',
    sends: (many) =>
      `One thing: it fetches ${many ? 'the lists, at these addresses' : 'the list, at this address'}, without anything that tells who you are. The server sees an internet address, as with any page.`,
    sendsNothing: 'Nothing. There is no address of a list that it would fetch.',
    sentLast: (distance) => `The last time was ${distance}.`,
    keepsTitle: 'What stays on this device',
    keeps: (many) => [
      `The ${many ? 'lists' : 'list'}, your hours, your rules and your language.`,
      'Of kept notifications what you chose under Quiet, and the journal of what Drempel did.',
      'In the journal also names of files that you were asked about, unless you leave them out there.',
      'Only if you switch it on: how long you worked outside your hours, one total a week.',
      'Of files from work apps: the name, the size and the time, to know them again. Never what is in them.',
      'Until the browser closes: marks of texts and pictures from work apps, to know them again. Neither can be read from those.',
      'Until the browser closes, too: the addresses of the last pages that it opened at work.',
    ],
    languageTitle: 'Language',
    languages: { auto: 'As the browser', nl: 'Nederlands', en: 'English' },
    leaveTitle: 'How to leave',
    leave: (many) => `Let go of the ${many ? 'lists' : 'list'}, and Drempel stops at once. Only what is work goes.`,
    leaveLink: (many) => (many ? 'To the lists' : 'To the list'),
    remove: 'Or remove Drempel in your browser, under extensions. Then everything that it kept goes with it.',
  },
  nl: {
    title: 'Wie ziet wat?',
    lead: 'Drempel werkt voor jou, op jouw apparaat. Dit is alles wat je moet weten.',
    employerTitle: (orgs, many) => `Wat ${orgs ?? 'je werkgever'} ${many ? 'zien' : 'ziet'} van wat je doet: niets`,
    employer: [
      'Niet welke pagina’s je opent, niet wanneer je werkt, niet welke uren je instelt.',
      'Niet dat je een seintje kreeg voor een upload, en niet wat je koos.',
      'Wat je in de werk-apps zelf doet, is daar te zien, net als altijd.',
    ],
    seesTitle: 'Wat Drempel kan zien',
    seesLead: 'De pagina’s van deze sites, en van geen andere. Daar houdt je browser het aan.',
    seesAll:
      'Elke pagina die je opent, omdat je koos dat privésites buiten je werk blijven. Het kijkt naar het adres, op het moment dat de pagina opent, en bewaart en verstuurt daar niets van. Zet dat uit bij Scheiding, en het kan alleen nog deze sites zien:',
    seesNothing: 'Geen enkele site: je hebt geen lijst overgenomen, of geen van de sites toegestaan.',
    also: 'En verder:',
    notTitle: 'Wat Drempel niet kan zien',
    notOthers: 'Je andere pagina’s.',
    not: ['Je geschiedenis en je bladwijzers.', 'Je wachtwoorden en betalingen in de browser.'],
    sendsTitle: 'Wat Drempel verstuurt',
    sends: (many) =>
      `Eén ding: het haalt ${many ? 'de lijsten op, op deze adressen' : 'de lijst op, op dit adres'}, zonder iets dat vertelt wie je bent. De server ziet een internetadres, zoals bij elke pagina.`,
    sendsNothing: 'Niets. Er is geen adres van een lijst om op te halen.',
    sentLast: (distance) => `De laatste keer was ${distance}.`,
    keepsTitle: 'Wat op dit apparaat blijft',
    keeps: (many) => [
      `De ${many ? 'lijsten' : 'lijst'}, je uren, je regels en je taal.`,
      'Van bewaarde meldingen wat je koos bij Stilte, en het logboek van wat Drempel deed.',
      'In het logboek ook namen van bestanden waarover je een vraag kreeg, tenzij je ze daar weglaat.',
      'Alleen als je het aanzet: hoe lang je buiten je uren werkte, één totaal per week.',
      'Van bestanden uit werk-apps: de naam, de grootte en de tijd, om ze te herkennen. Nooit wat erin staat.',
      'Tot de browser sluit: kenmerken van teksten en afbeeldingen uit werk-apps, om ze te herkennen. Ze zijn daar niet uit te lezen.',
      'Ook tot de browser sluit: de adressen van de laatste pagina’s die het bij je werk opende.',
    ],
    languageTitle: 'Taal',
    languages: { auto: 'Zoals de browser', nl: 'Nederlands', en: 'English' },
    leaveTitle: 'Hoe je weggaat',
    leave: (many) =>
      `Laat de ${many ? 'lijsten' : 'lijst'} los, en Drempel stopt meteen. Alleen wat van je werk is, gaat weg.`,
    leaveLink: (many) => (many ? 'Naar de lijsten' : 'Naar de lijst'),
    remove: 'Of verwijder Drempel in je browser, bij extensies. Dan gaat alles mee wat het heeft bewaard.',
  },
};

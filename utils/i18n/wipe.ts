import type { Words } from './language.ts';

interface WipeWords {
  readonly title: string;
  readonly lead: (org: string) => string;
  readonly wipe: string;
  readonly wipeAsk: (org: string) => string;
  readonly wipeYes: string;
  readonly wipeNo: string;
  readonly goes: string;
  /** Null while they are counted. */
  readonly tabs: (count: number | null) => string;
  readonly data: (org: string) => string;
  readonly held: (org: string) => string;
  readonly stays: string;
  readonly staysWipe: (org: string) => readonly string[];
  readonly shared: string;
  readonly history: string;
  readonly historyHint: string;
  readonly downloads: string;
  readonly downloadsHint: string;
  readonly running: (org: string) => string;
  readonly waitingTitle: (count: number) => string;
  readonly waiting: (org: string) => string;
  readonly goOn: string;
  readonly giveUp: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
  readonly signOut: (host: string) => string;
}

/** How work data is taken away: what goes, what stays, and what is under way. */
export const wipeWords: Words<WipeWords> = {
  en: {
    title: 'Leave or wipe',
    lead: (org) =>
      `You can let go of the list of ${org} at any time, or wipe its work data and keep the list, as before you lend this computer out. Nobody gets word of it.`,
    wipe: 'Wipe work data…',
    wipeAsk: (org) => `Wipe the work data of ${org}?`,
    wipeYes: 'Wipe it',
    wipeNo: 'Keep it',
    goes: 'This goes',
    tabs: (count) =>
      count === null
        ? 'The open tabs of your work apps: they are closed.'
        : count === 0
          ? 'No tabs: none of your work apps is open.'
          : count === 1
            ? '1 open tab of your work apps: it is closed.'
            : `${count} open tabs of your work apps: they are closed.`,
    data: (org) => `All that the work apps of ${org} keep in this browser. You sign in again afterwards.`,
    held: (org) => `The notifications of ${org} that Drempel kept, and what it remembers of text you copied there.`,
    stays: 'This stays',
    staysWipe: (org) => [
      `The list of ${org}, and all that Drempel does because of it.`,
      'Your private pages, files and passwords.',
      'Your hours and your journal, until you clear them.',
    ],
    shared: 'What work and private sites share, such as a sign-in outside your work pages.',
    history: 'Also the work sites in the history',
    historyHint: 'The browser asks whether Drempel may read the history. Only pages of work sites go.',
    downloads: 'Also the records of downloads from work apps',
    downloadsHint: 'The browser asks whether Drempel may. The files stay where they are.',
    running: (org) => `The work data of ${org} is being wiped. You can go on with other things.`,
    waitingTitle: (count) => (count === 1 ? '1 work page is still open' : `${count} work pages are still open`),
    waiting: (org) =>
      `A page does not close while something on it may not be saved. The other work tabs of ${org} are closed; nothing else is gone yet. Save what you want to keep, close that page, and go on.`,
    goOn: 'Go on',
    giveUp: 'Stop, and keep the rest',
    copy: 'Copy this report',
    copied: 'Copied.',
    notCopied: 'That did not work. Select the text and copy it yourself.',
    close: 'Put away',
    signOut: (host) => `Sign out at ${host}`,
  },
  nl: {
    title: 'Loslaten of wissen',
    lead: (org) =>
      `Je kunt de lijst van ${org} altijd loslaten. Of je wist de werkgegevens en houdt de lijst, bijvoorbeeld voordat je deze computer uitleent. Niemand krijgt daar bericht van.`,
    wipe: 'Wis werkgegevens…',
    wipeAsk: (org) => `De werkgegevens van ${org} wissen?`,
    wipeYes: 'Wis ze',
    wipeNo: 'Houd ze',
    goes: 'Dit gaat weg',
    tabs: (count) =>
      count === null
        ? 'De open tabbladen van je werk-apps: die gaan dicht.'
        : count === 0
          ? 'Geen tabbladen: er is geen werk-app open.'
          : count === 1
            ? '1 open tabblad van je werk-apps: dat gaat dicht.'
            : `${count} open tabbladen van je werk-apps: die gaan dicht.`,
    data: (org) => `Alles wat de werk-apps van ${org} in deze browser bewaren. Daarna log je opnieuw in.`,
    held: (org) => `De meldingen van ${org} die Drempel bewaarde, en wat het nog weet van tekst die je daar kopieerde.`,
    stays: 'Dit blijft',
    staysWipe: (org) => [
      `De lijst van ${org}, en alles wat Drempel daardoor doet.`,
      'Je privépagina’s, bestanden en wachtwoorden.',
      'Je uren en je logboek, tot je ze zelf wist.',
    ],
    shared: 'Wat werk- en privésites delen, zoals een aanmelding buiten je werkpagina’s.',
    history: 'Ook de werksites in de geschiedenis',
    historyHint: 'De browser vraagt of Drempel de geschiedenis mag lezen. Alleen pagina’s van werksites gaan weg.',
    downloads: 'Ook wat de browser van downloads uit werk-apps bijhoudt',
    downloadsHint: 'De browser vraagt of Drempel dat mag. De bestanden zelf blijven waar ze zijn.',
    running: (org) => `De werkgegevens van ${org} worden gewist. Je kunt intussen verder.`,
    waitingTitle: (count) => (count === 1 ? '1 werkpagina is nog open' : `${count} werkpagina’s zijn nog open`),
    waiting: (org) =>
      `Een pagina gaat niet dicht zolang er iets misschien niet is opgeslagen. De andere werktabbladen van ${org} zijn dicht; verder is er nog niets weg. Bewaar wat je wilt houden, sluit die pagina en ga door.`,
    goOn: 'Ga door',
    giveUp: 'Stop, en houd de rest',
    copy: 'Kopieer dit verslag',
    copied: 'Gekopieerd.',
    notCopied: 'Dat lukte niet. Selecteer de tekst en kopieer hem zelf.',
    close: 'Ruim op',
    signOut: (host) => `Log uit bij ${host}`,
  },
};

import { type Counted, isWhole, type WipeReport } from '../boundary/wipe-report.ts';
import type { Language, Words } from './language.ts';
import { sayNames } from './names.ts';

/** A report of a wipe in sentences. */
export interface SaidReport {
  readonly title: string;
  /** What was asked for and is still there. */
  readonly failed: readonly string[];
  readonly removed: readonly string[];
  readonly stays: readonly string[];
}

interface ReportWords {
  readonly titleWipe: (org: string) => string;
  readonly titleWipePart: (org: string) => string;
  readonly titleLeave: (org: string) => string;
  readonly titleLeavePart: (org: string) => string;
  readonly removed: string;
  readonly failed: string;
  readonly stays: string;
  readonly tabs: (count: number) => string;
  readonly cookies: (count: number) => string;
  readonly cookiesLeft: (count: number) => string;
  readonly container: string;
  readonly containerLeft: string;
  readonly storage: (hosts: string) => string;
  readonly storageFailed: (hosts: string) => string;
  readonly notAllowed: string;
  readonly history: (count: number) => string;
  readonly historyLeft: (count: number | null) => string;
  readonly historyRefused: string;
  readonly downloads: (count: number) => string;
  readonly downloadsLeft: (count: number | null) => string;
  readonly downloadsRefused: string;
  readonly own: (org: string) => string;
  readonly list: string;
  readonly listStays: (org: string) => string;
  readonly withheld: (hosts: string) => string;
  readonly sharedHosts: (hosts: string) => string;
  readonly wideCookies: string;
  readonly signInOutside: (hosts: string) => string;
  readonly signIn: (hosts: string) => string;
  readonly historyStays: string;
  readonly files: string;
  readonly recent: string;
}

export const wipeReportWords: Words<ReportWords> = {
  en: {
    titleWipe: (org) => `The work data of ${org} is wiped`,
    titleWipePart: (org) => `Not all work data of ${org} could be wiped`,
    titleLeave: (org) => `You left the list of ${org}`,
    titleLeavePart: (org) => `You left the list of ${org}, but not all its work data could be wiped`,
    removed: 'Gone',
    failed: 'Could not go',
    stays: 'Stays',
    tabs: (count) => (count === 1 ? '1 work tab, closed.' : `${count} work tabs, closed.`),
    cookies: (count) =>
      count === 1
        ? '1 cookie of work sites. Drempel looked again: none is left.'
        : `${count} cookies of work sites. Drempel looked again: none is left.`,
    cookiesLeft: (count) =>
      count === 1 ? '1 cookie of a work site is still there.' : `${count} cookies of work sites are still there.`,
    container: 'The container, with all that work sites kept in it. Drempel looked again: Firefox knows it no more.',
    containerLeft: 'Firefox still has the container. Remove it in the settings of Firefox, under “Tabs”.',
    storage: (hosts) =>
      `What these sites had stored, with their caches and workers: ${hosts}. The browser says that it is gone, and lets no extension look.`,
    storageFailed: (hosts) => `What ${hosts} had stored: the browser did not take it away.`,
    notAllowed: 'Cookies and storage of work sites: the browser did not let Drempel.',
    history: (count) =>
      count === 1
        ? '1 page of a work site in the history. Drempel looked again: none is left.'
        : `${count} pages of work sites in the history. Drempel looked again: none is left.`,
    historyLeft: (count) =>
      count === null
        ? 'Work sites in the history: the browser did not take them away.'
        : `${count} pages of work sites are still in the history.`,
    historyRefused: 'Work sites in the history: Drempel was not allowed to.',
    downloads: (count) =>
      count === 1
        ? '1 record of a download from a work app. Drempel looked again: none is left.'
        : `${count} records of downloads from work apps. Drempel looked again: none is left.`,
    downloadsLeft: (count) =>
      count === null
        ? 'Records of downloads from work apps: the browser did not take them away.'
        : `${count} records of downloads from work apps are still there.`,
    downloadsRefused: 'Records of downloads from work apps: Drempel was not allowed to.',
    own: (org) => `What Drempel itself kept of ${org}: notifications, and marks of text that you copied.`,
    list: 'The list, and Drempel’s access to the sites that were on it alone.',
    listStays: (org) => `The list of ${org}, and all that Drempel does because of it.`,
    withheld: (hosts) => `Cookies of ${hosts}: Drempel has no access there.`,
    sharedHosts: (hosts) => `What ${hosts} keeps: another of your organisations works there too.`,
    wideCookies:
      'Cookies that a work site set for more than itself, such as for all of its organisation’s sites. Private sites may use them too.',
    signInOutside: (hosts) => `Your sign-in at ${hosts}, if you signed in there outside your work pages as well.`,
    signIn: (hosts) => `Your sign-in at ${hosts}: private sites may use it too. You can sign out there.`,
    historyStays: 'Work sites in the history of the browser.',
    files: 'The files that you downloaded.',
    recent: 'What the browser may still list as closed a moment ago. That goes when you close it.',
  },
  nl: {
    titleWipe: (org) => `De werkgegevens van ${org} zijn gewist`,
    titleWipePart: (org) => `Niet alle werkgegevens van ${org} konden worden gewist`,
    titleLeave: (org) => `Je liet de lijst van ${org} los`,
    titleLeavePart: (org) => `Je liet de lijst van ${org} los, maar niet alle werkgegevens konden worden gewist`,
    removed: 'Weg',
    failed: 'Kon niet weg',
    stays: 'Blijft',
    tabs: (count) => (count === 1 ? '1 werktabblad, gesloten.' : `${count} werktabbladen, gesloten.`),
    cookies: (count) =>
      count === 1
        ? '1 cookie van werksites. Drempel keek het na: er is er geen meer.'
        : `${count} cookies van werksites. Drempel keek het na: er is er geen meer.`,
    cookiesLeft: (count) =>
      count === 1 ? '1 cookie van een werksite is er nog.' : `${count} cookies van werksites zijn er nog.`,
    container:
      'De container, met alles wat werksites daarin bewaarden. Drempel keek het na: Firefox kent hem niet meer.',
    containerLeft: 'Firefox heeft de container nog. Verwijder hem in de instellingen van Firefox, bij “Tabbladen”.',
    storage: (hosts) =>
      `Wat deze sites hadden opgeslagen, met hun tijdelijke bestanden en achtergrondscripts: ${hosts}. De browser zegt dat het weg is, en laat geen extensie kijken.`,
    storageFailed: (hosts) => `Wat ${hosts} had opgeslagen: de browser haalde het niet weg.`,
    notAllowed: 'Cookies en opslag van werksites: Drempel mocht dat niet van de browser.',
    history: (count) =>
      count === 1
        ? '1 pagina van een werksite in de geschiedenis. Drempel keek het na: er is er geen meer.'
        : `${count} pagina’s van werksites in de geschiedenis. Drempel keek het na: er is er geen meer.`,
    historyLeft: (count) =>
      count === null
        ? 'Werksites in de geschiedenis: de browser haalde ze niet weg.'
        : `${count} pagina’s van werksites staan nog in de geschiedenis.`,
    historyRefused: 'Werksites in de geschiedenis: dat mocht Drempel niet.',
    downloads: (count) =>
      count === 1
        ? '1 regel over een download uit een werk-app. Drempel keek het na: er is er geen meer.'
        : `${count} regels over downloads uit werk-apps. Drempel keek het na: er is er geen meer.`,
    downloadsLeft: (count) =>
      count === null
        ? 'De regels over downloads uit werk-apps: de browser haalde ze niet weg.'
        : `${count} regels over downloads uit werk-apps zijn er nog.`,
    downloadsRefused: 'De regels over downloads uit werk-apps: dat mocht Drempel niet.',
    own: (org) => `Wat Drempel zelf van ${org} bewaarde: meldingen, en kenmerken van tekst die je kopieerde.`,
    list: 'De lijst, en de toegang van Drempel tot de sites die alleen daarop stonden.',
    listStays: (org) => `De lijst van ${org}, en alles wat Drempel daardoor doet.`,
    withheld: (hosts) => `Cookies van ${hosts}: daar heeft Drempel geen toegang.`,
    sharedHosts: (hosts) => `Wat ${hosts} bewaart: daar werkt ook een andere organisatie van je.`,
    wideCookies:
      'Cookies die een werksite voor meer dan zichzelf zette, bijvoorbeeld voor alle sites van de organisatie. Privésites kunnen ze ook gebruiken.',
    signInOutside: (hosts) => `Je aanmelding bij ${hosts}, als je daar ook buiten je werkpagina’s was ingelogd.`,
    signIn: (hosts) => `Je aanmelding bij ${hosts}: privésites kunnen die ook gebruiken. Je kunt daar uitloggen.`,
    historyStays: 'Werksites in de geschiedenis van de browser.',
    files: 'De bestanden die je downloadde.',
    recent: 'Wat de browser misschien nog noemt als net gesloten. Dat gaat weg als je hem sluit.',
  },
};

export function sayWipe(report: WipeReport, language: Language): SaidReport {
  const words = wipeReportWords[language];
  const names = (hosts: readonly string[]) => sayNames(hosts, language);
  const removed: string[] = [];
  const failed: string[] = [];
  const stays: string[] = [];
  const count = (
    counted: Counted,
    gone: (count: number) => string,
    left: (count: number) => string,
    even = counted.found > 0,
  ) => {
    if (counted.left > 0) failed.push(left(counted.left));
    else if (even) removed.push(gone(counted.found));
  };
  const { tabs, cookies, storage, history, downloads, orgName, withheld, shared, signIn } = report;
  if (tabs > 0) removed.push(words.tabs(tabs));
  if (storage?.kind === 'container')
    (storage.left ? failed : removed).push(storage.left ? words.containerLeft : words.container);
  if (cookies) count(cookies, words.cookies, words.cookiesLeft);
  if (cookies === null || storage === null) failed.push(words.notAllowed);
  if (storage?.kind === 'hosts') {
    if (storage.hosts.length > 0) removed.push(words.storage(names(storage.hosts)));
    if (storage.failed.length > 0) failed.push(words.storageFailed(names(storage.failed)));
  }
  for (const [asked, gone, left, refused] of [
    [history, words.history, words.historyLeft, words.historyRefused],
    [downloads, words.downloads, words.downloadsLeft, words.downloadsRefused],
  ] as const) {
    if (asked === 'refused') failed.push(refused);
    else if (asked === 'failed') failed.push(left(null));
    else if (asked) count(asked, gone, left, true);
  }
  removed.push(words.own(orgName));
  if (report.leave) removed.push(words.list);
  else stays.push(words.listStays(orgName));
  const inContainer = storage?.kind === 'container';
  if (withheld.length > 0 && !inContainer) failed.push(words.withheld(names(withheld)));
  if (shared.length > 0 && !inContainer) stays.push(words.sharedHosts(names(shared)));
  if (!inContainer) stays.push(words.wideCookies);
  if (signIn.length > 0) stays.push(inContainer ? words.signInOutside(names(signIn)) : words.signIn(names(signIn)));
  if (history === undefined) stays.push(words.historyStays);
  stays.push(words.files, words.recent);
  return { title: titleOf(report, words)(orgName), failed, removed, stays };
}

function titleOf(report: WipeReport, words: ReportWords): ReportWords['titleWipe'] {
  if (isWhole(report)) return report.leave ? words.titleLeave : words.titleWipe;
  return report.leave ? words.titleLeavePart : words.titleWipePart;
}

/** The whole report as text to keep or to hand over. `when`: as the reader says it. */
export function writeWipe(report: WipeReport, when: string, language: Language): string {
  const words = wipeReportWords[language];
  const { title, removed, failed, stays } = sayWipe(report, language);
  const part = (head: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : ['', head, ...rows.map((row) => `- ${row}`)];
  return [
    title,
    when,
    ...part(words.failed, failed),
    ...part(words.removed, removed),
    ...part(words.stays, stays),
    '',
  ].join('\n');
}

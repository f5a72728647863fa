import type { ListProblem } from '../policy/model.ts';
import type { JournalEvent, JournalFile } from '../ports/journal.ts';
import { sayFileName, saySize } from './file-name.ts';
import type { Words } from './language.ts';
import { sayNames } from './names.ts';
import { sayFact } from './warning-facts.ts';
import { type Reader, sayInstant } from './when.ts';

type Of<K extends JournalEvent['kind']> = Extract<JournalEvent, { kind: K }>;

interface JournalWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneLead: string;
  readonly more: string;
  /** The way to what stands below the rows. */
  readonly below: string;
  readonly clear: string;
  readonly clearAsk: string;
  readonly clearText: string;
  readonly clearYes: string;
  readonly clearNo: string;
  readonly events: {
    readonly [K in JournalEvent['kind']]: (event: Of<K>, when: (at: number) => string) => string;
  };
  readonly refusals: Readonly<Record<ListProblem['kind'], string>>;
  /** The page, where its address says something that the service's name does not. */
  readonly at: (host: string) => string;
  readonly notApproved: (service: string, org: string) => string;
  /** Nothing was known, and it was asked all the same. */
  readonly unknown: (org: string, atWork: boolean, files: number) => string;
  /** Nobody could look in time. */
  readonly unchecked: string;
  readonly files: string;
  readonly moreFiles: (count: number) => string;
}

/** A transfer without files is one of text. */
const enFiles = (count: number) => (count === 0 ? 'text' : count === 1 ? 'a file' : `${count} files`);
const nlFiles = (count: number) => (count === 0 ? 'tekst' : count === 1 ? 'een bestand' : `${count} bestanden`);

const enWiped = (tabs: number, cookies: number | null, hosts?: number) =>
  sayNames(
    [
      tabs === 1 ? '1 open tab' : `${tabs} open tabs`,
      ...(cookies === null ? [] : [cookies === 1 ? '1 cookie' : `${cookies} cookies`]),
      ...(hosts === undefined ? [] : [hosts === 1 ? 'what 1 site had stored' : `what ${hosts} sites had stored`]),
    ],
    'en',
  );
const nlWiped = (tabs: number, cookies: number | null, hosts?: number) =>
  sayNames(
    [
      tabs === 1 ? '1 open tabblad' : `${tabs} open tabbladen`,
      ...(cookies === null ? [] : [cookies === 1 ? '1 cookie' : `${cookies} cookies`]),
      ...(hosts === undefined ? [] : [hosts === 1 ? 'wat 1 site had bewaard' : `wat ${hosts} sites hadden bewaard`]),
    ],
    'nl',
  );

/** What Drempel did and why, a sentence for each kind of event. */
export const journalWords: Words<JournalWords> = {
  en: {
    title: 'What Drempel did',
    lead: 'And why. It is kept on this device alone, for you.',
    none: 'Nothing happened yet',
    noneLead: 'When Drempel moves a page, keeps a notification back or gives you a word, it says so here.',
    more: 'Show older',
    below: 'How long it stays, and copies',
    clear: 'Clear the journal…',
    clearAsk: 'Clear the journal?',
    clearText: 'All rows disappear from this device. There is no copy elsewhere.',
    clearYes: 'Clear the journal',
    clearNo: 'Keep it',
    events: {
      'list-adopted': ({ orgName, seq }) => `You adopted the list of ${orgName}, number ${seq}.`,
      'list-updated': ({ orgName, seq, from }) =>
        `The list of ${orgName} was renewed, from number ${from} to number ${seq}.`,
      'list-refused': ({ problem }) =>
        `A new list was not taken: ${journalWords.en.refusals[problem as ListProblem['kind']] ?? problem}. The one you had stays.`,
      'list-left': ({ orgName }) => `You left the list of ${orgName}.`,
      'work-wiped': ({ orgName, tabs, cookies, hosts, whole }) =>
        `Wiped the work data of ${orgName}: ${enWiped(tabs, cookies, hosts)}.${whole ? '' : ' Not all of it could go.'}`,
      'list-moved': ({ orgName, host }) =>
        `The list of ${orgName} is now read at ${host}, as the settings of this browser say.`,
      'moved-to-work': ({ host }) => `Opened ${host} among your work pages instead of your private ones.`,
      'not-moved-post': ({ host }) =>
        `A form to ${host} was not moved to your work pages: what you typed would have been lost.`,
      'loop-stopped': ({ host }) => `Stopped a tab that was sent to and fro to ${host} again and again.`,
      held: ({ appName, side }) =>
        `Kept a notification of ${appName} back, ${side === 'private' ? 'during' : 'outside'} your hours.`,
      'digest-shown': ({ count }) =>
        count === 1 ? 'Showed you 1 kept notification.' : `Showed you ${count} kept notifications in one overview.`,
      'hours-changed': () => 'You changed your hours.',
      'override-set': ({ override, until }, when) =>
        ({
          available: `You made yourself available until ${when(until)}.`,
          away: `You muted work until ${when(until)}.`,
          urgent: `You let only what is urgent through until ${when(until)}.`,
        })[override],
      warned: ({ serviceName, files, decision, reason }) => {
        const asked = `Gave you a word before ${enFiles(files)} went to ${serviceName}.`;
        if (decision === 'cancel') return `${asked} You did not ${files === 0 ? 'paste it' : 'upload'}.`;
        if (decision === 'mine') return `${asked} You said that it is yours.`;
        return reason ? `${asked} You went on: “${reason}”.` : `${asked} You went on.`;
      },
      stopped: ({ serviceName, files, orgName }) =>
        `Stopped ${enFiles(files)} on the way to ${serviceName}: ${orgName} asks that on this device of its own.`,
      slipped: ({ serviceName }) =>
        `Saw a file go to ${serviceName} that could not be checked: it had not seen you choose it.`,
      cut: ({ serviceName }) =>
        `Cut off an upload to ${serviceName}: a file that it had not seen you choose, so that it could not be checked.`,
      passed: ({ serviceName, files }) => `Let ${enFiles(files)} go to ${serviceName}: no sign that it is from work.`,
      'hook-broke': ({ host, detail }) =>
        `Drempel could not do its work on ${host}, and stepped aside there (${detail}).`,
      'journal-cleared': () => 'You cleared the journal. It begins anew here.',
      'journal-chained': ({ rows }) =>
        `From here on a copy of the journal can be checked. The ${rows === 1 ? 'row' : `${rows} rows`} before this one had been written before that.`,
    },
    refusals: {
      'bad-code': 'its code is not right',
      'insecure-url': 'its address is not safe',
      unreachable: 'it could not be reached',
      'too-large': 'it is too large',
      'too-many-hosts': 'it names too many sites',
      'not-signed': 'it is not signed',
      forged: 'its signature is not right',
      'wrong-key': 'it was signed with another key',
      malformed: 'it has a mistake in it',
      'claims-too-much': 'it claims sites of others',
      older: 'it is older',
      'other-organisation': 'it is of another organisation',
      expired: 'it has expired',
      'not-yet': 'its date is still to come',
    },
    at: (host) => `The page was ${host}.`,
    notApproved: (service, org) => `${service} is not approved by ${org}.`,
    unknown: (org, atWork, files) => {
      const unknown = files === 1 ? 'Drempel did not know the file' : 'Drempel did not know all of the files';
      return atWork
        ? `You were in “Work · ${org}”, and ${unknown}.`
        : `${unknown}. The list of ${org} wants it to ask first then.`;
    },
    unchecked: 'Drempel could not look in time whether it came from your work. So it asked you.',
    files: 'Files',
    moreFiles: (count) => `and ${count} more`,
  },
  nl: {
    title: 'Wat Drempel deed',
    lead: 'En waarom. Het staat alleen op dit apparaat, voor jou.',
    none: 'Er is nog niets gebeurd',
    noneLead: 'Als Drempel een pagina verplaatst, een melding bewaart of je een seintje geeft, staat het hier.',
    more: 'Toon ouder',
    below: 'Hoe lang het blijft, en kopieën',
    clear: 'Wis het logboek…',
    clearAsk: 'Het logboek wissen?',
    clearText: 'Alle regels verdwijnen van dit apparaat. Er is nergens een kopie.',
    clearYes: 'Wis het logboek',
    clearNo: 'Bewaar het',
    events: {
      'list-adopted': ({ orgName, seq }) => `Je nam de lijst van ${orgName} over, nummer ${seq}.`,
      'list-updated': ({ orgName, seq, from }) =>
        `De lijst van ${orgName} is vernieuwd, van nummer ${from} naar nummer ${seq}.`,
      'list-refused': ({ problem }) =>
        `Een nieuwe lijst is niet overgenomen: ${journalWords.nl.refusals[problem as ListProblem['kind']] ?? problem}. De lijst die je had blijft.`,
      'list-left': ({ orgName }) => `Je liet de lijst van ${orgName} los.`,
      'work-wiped': ({ orgName, tabs, cookies, hosts, whole }) =>
        `Wiste de werkgegevens van ${orgName}: ${nlWiped(tabs, cookies, hosts)}.${whole ? '' : ' Niet alles kon weg.'}`,
      'list-moved': ({ orgName, host }) =>
        `De lijst van ${orgName} komt nu van ${host}, zoals de instellingen van deze browser zeggen.`,
      'moved-to-work': ({ host }) => `Opende ${host} bij je werkpagina’s in plaats van tussen je privépagina’s.`,
      'not-moved-post': ({ host }) =>
        `Een formulier naar ${host} is niet naar je werkpagina’s verplaatst: wat je had getypt, zou weg zijn.`,
      'loop-stopped': ({ host }) => `Hield een tabblad tegen dat steeds weer heen en weer werd gestuurd naar ${host}.`,
      held: ({ appName, side }) =>
        `Bewaarde een melding van ${appName}, ${side === 'private' ? 'tijdens' : 'buiten'} je uren.`,
      'digest-shown': ({ count }) =>
        count === 1 ? 'Liet je 1 bewaarde melding zien.' : `Liet je ${count} bewaarde meldingen zien in één overzicht.`,
      'hours-changed': () => 'Je veranderde je uren.',
      'override-set': ({ override, until }, when) =>
        ({
          available: `Je maakte jezelf bereikbaar tot ${when(until)}.`,
          away: `Je zette werk stil tot ${when(until)}.`,
          urgent: `Je liet alleen door wat dringend is tot ${when(until)}.`,
        })[override],
      warned: ({ serviceName, files, decision, reason }) => {
        const asked = `Gaf je een seintje voordat ${nlFiles(files)} naar ${serviceName} ging${files > 1 ? 'en' : ''}.`;
        if (decision === 'cancel') return `${asked} Je hebt niet ge${files === 0 ? 'plakt' : 'üpload'}.`;
        if (decision === 'mine') return `${asked} Je zei dat het van jou is.`;
        return reason ? `${asked} Je ging door: “${reason}”.` : `${asked} Je ging door.`;
      },
      stopped: ({ serviceName, files, orgName }) =>
        `Hield ${nlFiles(files)} naar ${serviceName} tegen: dat vraagt ${orgName} op dit apparaat, dat van ${orgName} is.`,
      slipped: ({ serviceName }) =>
        `Zag een bestand naar ${serviceName} gaan dat niet na te gaan was: het had je dat niet zien kiezen.`,
      cut: ({ serviceName }) =>
        `Brak een upload naar ${serviceName} af: een bestand dat het je niet had zien kiezen en dus niet kon nagaan.`,
      passed: ({ serviceName, files }) =>
        `Liet ${nlFiles(files)} naar ${serviceName} gaan: geen teken dat het van je werk is.`,
      'hook-broke': ({ host, detail }) => `Drempel kon op ${host} zijn werk niet doen, en ging daar opzij (${detail}).`,
      'journal-cleared': () => 'Je wiste het logboek. Het begint hier opnieuw.',
      'journal-chained': ({ rows }) =>
        `Vanaf hier is een kopie van het logboek te controleren. De ${rows === 1 ? 'regel' : `${rows} regels`} hiervoor stond${rows === 1 ? '' : 'en'} er al.`,
    },
    refusals: {
      'bad-code': 'de code klopt niet',
      'insecure-url': 'het adres is niet veilig',
      unreachable: 'hij was niet bereikbaar',
      'too-large': 'hij is te groot',
      'too-many-hosts': 'hij noemt te veel sites',
      'not-signed': 'hij is niet ondertekend',
      forged: 'de handtekening klopt niet',
      'wrong-key': 'hij is met een andere sleutel ondertekend',
      malformed: 'er staat een fout in',
      'claims-too-much': 'hij eist sites van anderen op',
      older: 'hij is ouder',
      'other-organisation': 'hij is van een andere organisatie',
      expired: 'hij is verlopen',
      'not-yet': 'zijn datum moet nog komen',
    },
    at: (host) => `De pagina was ${host}.`,
    notApproved: (service, org) => `${service} is niet goedgekeurd door ${org}.`,
    unknown: (org, atWork, files) => {
      const unknown = files === 1 ? 'Drempel kende het bestand niet' : 'Drempel kende niet alle bestanden';
      return atWork
        ? `Je was in ‘Werk · ${org}’, en ${unknown}.`
        : `${unknown}. De lijst van ${org} wil dat het dan eerst vraagt.`;
    },
    unchecked: 'Drempel kon niet op tijd nagaan of het van je werk kwam. Daarom vroeg het dit aan jou.',
    files: 'Bestanden',
    moreFiles: (count) => `en nog ${count}`,
  },
};

/** One event as a sentence or two. */
export function sayEvent(event: JournalEvent, reader: Reader): string {
  const say = journalWords[reader.language].events[event.kind] as (
    event: JournalEvent,
    when: (at: number) => string,
  ) => string;
  return say(event, (at) => sayInstant(at, reader));
}

/** Why Drempel gave a word or stopped something, a sentence each; none for other events, and for rows of before it was kept. */
export function sayWhy(event: JournalEvent, reader: Reader): readonly string[] {
  if (event.kind !== 'warned' && event.kind !== 'stopped') return [];
  const { host, orgName, context = 'private', facts, serviceName, files } = event;
  if (host === undefined) return [];
  const words = journalWords[reader.language];
  if (!facts || orgName === undefined) return [words.unchecked, ...pageOf(host, serviceName, words)];
  const found = facts.map((fact) =>
    fact.kind === 'unknown'
      ? words.unknown(orgName, context === 'work', files)
      : sayFact(fact, { context, orgName }, reader),
  );
  return [...found, words.notApproved(serviceName, orgName), ...pageOf(host, serviceName, words)];
}

/** `stapel.example` says no more than “Stapel”; another host does. */
function pageOf(host: string, serviceName: string, words: JournalWords): readonly string[] {
  return host.toLowerCase().includes(serviceName.toLowerCase()) ? [] : [words.at(host)];
}

/** What a name of a file may do to the line that it stands in: break it, or turn it around. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The files of a row, as a line each: `Offerte Q4.xlsx (184 kB)`. `count`: how many there were in all. */
export function sayFiles(files: readonly JournalFile[], count: number, reader: Reader): readonly string[] {
  const { moreFiles } = journalWords[reader.language];
  const unsaid = count - files.length;
  const said = files.map(
    ({ name, size }) => `${sayFileName(name.replace(UNSEEN, '\ufffd'))} (${saySize(size, reader.language)})`,
  );
  return unsaid > 0 && said.length > 0 ? [...said, moreFiles(unsaid)] : said;
}

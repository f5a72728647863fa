import type { CopiedEvidence, Fact, Warning } from '../guard/model.ts';
import type { Words } from './language.ts';
import { LOCALES, type Reader, sayDay, sayTime } from './when.ts';

export interface WarningWords {
  readonly title: string;
  readonly nothingSent: string;
  readonly question: (warning: Warning) => string;
  readonly stopped: (org: string, service: string) => string;
  readonly stoppedWhy: (org: string) => string;
  readonly notApproved: (service: string, org: string) => string;
  readonly more: (count: number) => string;
  readonly rather: (service: string) => string;
  readonly open: (service: string) => string;
  readonly reason: (warning: Warning) => string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  /** The answers, for text as for files. */
  readonly cancel: (warning: Warning) => string;
  readonly goOn: (warning: Warning) => string;
  readonly mine: string;
  readonly askIt: string;
  readonly mailSubject: (service: string) => string;
  readonly nobodyTold: string;
  readonly nobodyToldStop: string;
  readonly unchecked: string;
  readonly unknown: (asked: Pick<Warning, 'context' | 'orgName'>) => string;
  readonly downloaded: (fact: DownloadedFact, when: string) => string;
  readonly copied: (fact: CopiedEvidence, when: string) => string;
  readonly when: (day: string, time: string) => string;
  readonly nothing: string;
}

type DownloadedFact = Extract<Fact, { kind: 'downloaded' }>;

const isText = ({ text }: Warning) => text !== undefined;

/** How sure the heading may be: by the first fact, which is the strongest. */
const known = ({ facts: [first], fileCount }: Warning) =>
  first?.kind === 'downloaded' ? { sure: first.strength === 'certain', all: first.count === fileCount } : null;

/** The warning (design §7): it names the employer, blames nobody, and says who gets to see the choice. */
export const warningWords = {
  en: {
    title: 'Drempel',
    nothingSent: 'Nothing has been sent yet',
    question(warning) {
      const { orgName, service, fileCount } = warning;
      if (isText(warning)) {
        const [fact] = warning.facts;
        if (fact?.kind !== 'copied') return `Give this text to ${service.name}?`;
        return `This text ${fact.strength === 'certain' ? 'is' : 'looks to be'} from ${orgName}. Give it to ${service.name} anyway?`;
      }
      const found = known(warning);
      if (!found) return `Upload ${fileCount === 1 ? 'this file' : `these ${fileCount} files`} to ${service.name}?`;
      if (fileCount === 1)
        return `This ${found.sure ? 'is' : 'looks like'} a file from ${orgName}. Upload it to ${service.name} anyway?`;
      const which = found.all ? 'These files' : 'Some of these files';
      return `${which} ${found.sure ? 'are' : 'may be'} from ${orgName}. Upload them to ${service.name} anyway?`;
    },
    stopped: (org, service) => `${org} asks to stop this upload to ${service}`,
    stoppedWhy: (org) => `This is a device of ${org}. So Drempel does not let it through.`,
    notApproved: (service, org) => `${service} is not approved by ${org}.`,
    more: (count) => `and ${count} more`,
    rather: (service) => `Rather through ${service}`,
    open: (service) => `Open ${service}`,
    reason: (warning) =>
      `Why do you ${isText(warning) ? 'give it to them' : 'upload it'} anyway?${warning.reason === 'required' ? '' : ' (if you like)'}`,
    reasonHint: 'Kept in your own journal, on this device.',
    reasonMissing: 'First say why, in a few words.',
    cancel: (warning) => (isText(warning) ? 'Do not paste' : 'Do not upload'),
    goOn: (warning) => (isText(warning) ? 'Paste anyway' : 'Upload anyway'),
    mine: 'This is mine',
    askIt: 'Ask IT',
    mailSubject: (service) => `May I use ${service} for this?`,
    nobodyTold: 'This stays on your own device. Nobody is told of your choice.',
    nobodyToldStop: 'This stays on this device. Nobody gets word of it.',
    unchecked: 'Drempel could not look in time whether this comes from your work. So it asks you.',
    unknown: ({ context, orgName }) =>
      context === 'work'
        ? `You are in “Work · ${orgName}”. There Drempel asks about files that it does not know.`
        : `Drempel does not know where this comes from. The list of ${orgName} wants it to ask first then.`,
    downloaded({ count, strength, appName, formerName }, when) {
      if (count > 1) {
        return strength === 'certain'
          ? `${count} files were downloaded from ${appName}, the last one ${when}.`
          : `${count} files look like downloads from ${appName}, the last one ${when}.`;
      }
      const named = formerName ? ` It was called “${sayFileName(formerName)}” then.` : '';
      return strength === 'certain'
        ? `Downloaded from ${appName} ${when}.${named}`
        : `Looks like a file that you downloaded from ${appName} ${when}.${named}`;
    },
    copied: ({ strength, appName }, when) =>
      strength === 'certain' ? `Copied in ${appName} ${when}.` : `Has a part of what you copied in ${appName} ${when}.`,
    when: (day, time) => `${day} at ${time}`,
    nothing: 'There is nothing to decide here.',
  },
  nl: {
    title: 'Drempel',
    nothingSent: 'Nog niets verstuurd',
    question(warning) {
      const { orgName, service, fileCount } = warning;
      if (isText(warning)) {
        const [fact] = warning.facts;
        if (fact?.kind !== 'copied') return `Deze tekst aan ${service.name} geven?`;
        return `Deze tekst ${fact.strength === 'certain' ? 'komt' : 'lijkt te komen'} van ${orgName}. Toch naar ${service.name}?`;
      }
      const found = known(warning);
      if (!found)
        return `${fileCount === 1 ? 'Dit bestand' : `Deze ${fileCount} bestanden`} uploaden naar ${service.name}?`;
      if (fileCount === 1)
        return `Dit ${found.sure ? 'is' : 'lijkt'} een bestand van ${orgName}. Toch naar ${service.name}?`;
      const which = found.all ? 'Deze bestanden' : 'Sommige van deze bestanden';
      return `${which} ${found.sure ? 'zijn' : 'lijken'} van ${orgName}. Toch naar ${service.name}?`;
    },
    stopped: (org, service) => `${org} vraagt om deze upload naar ${service} tegen te houden`,
    stoppedWhy: (org) => `Dit is een apparaat van ${org}. Daarom laat Drempel het niet door.`,
    notApproved: (service, org) => `${service} is niet goedgekeurd door ${org}.`,
    more: (count) => `en nog ${count}`,
    rather: (service) => `Liever via ${service}`,
    open: (service) => `Open ${service}`,
    reason: (warning) =>
      `Waarom ${isText(warning) ? 'plak' : 'upload'} je het toch?${warning.reason === 'required' ? '' : ' (als je wilt)'}`,
    reasonHint: 'Dit komt alleen in je eigen logboek, op dit apparaat.',
    reasonMissing: 'Schrijf eerst in een paar woorden waarom.',
    cancel: (warning) => (isText(warning) ? 'Niet plakken' : 'Niet uploaden'),
    goOn: (warning) => (isText(warning) ? 'Toch plakken' : 'Toch uploaden'),
    mine: 'Dit is van mij',
    askIt: 'Vraag het IT',
    mailSubject: (service) => `Mag ik hier ${service} voor gebruiken?`,
    nobodyTold: 'Dit blijft op je eigen apparaat. Niemand krijgt bericht van je keuze.',
    nobodyToldStop: 'Dit blijft op dit apparaat. Niemand krijgt er bericht van.',
    unchecked: 'Drempel kon niet op tijd nagaan of dit van je werk komt. Daarom vraagt het dit aan jou.',
    unknown: ({ context, orgName }) =>
      context === 'work'
        ? `Je bent in ‘Werk · ${orgName}’. Daar vraagt Drempel het bij bestanden die het niet kent.`
        : `Drempel weet niet waar dit vandaan komt. De lijst van ${orgName} wil dat het dan eerst vraagt.`,
    downloaded({ count, strength, appName, formerName }, when) {
      if (count > 1) {
        return strength === 'certain'
          ? `${count} bestanden zijn gedownload uit ${appName}, het laatste ${when}.`
          : `${count} bestanden lijken op downloads uit ${appName}, het laatste ${when}.`;
      }
      const named = formerName ? ` Toen heette het ‘${sayFileName(formerName)}’.` : '';
      return strength === 'certain'
        ? `Gedownload uit ${appName}, ${when}.${named}`
        : `Lijkt op een bestand dat je uit ${appName} hebt gedownload, ${when}.${named}`;
    },
    copied: ({ strength, appName }, when) =>
      strength === 'certain'
        ? `Gekopieerd in ${appName}, ${when}.`
        : `Er staat een deel in van wat je in ${appName} hebt gekopieerd, ${when}.`,
    when: (day, time) => `${day} om ${time}`,
    nothing: 'Hier is niets te beslissen.',
  },
} satisfies Words<WarningWords>;

/** One fact as a sentence. */
export function sayFact(fact: Fact, warning: Pick<Warning, 'context' | 'orgName'>, reader: Reader): string {
  const words: WarningWords = warningWords[reader.language];
  if (fact.kind === 'unknown') return words.unknown(warning);
  const when = words.when(sayDay(fact.at, reader), sayTime(fact.at, reader));
  return fact.kind === 'copied' ? words.copied(fact, when) : words.downloaded(fact, when);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Longer than this, a name takes more room than the question. */
const NAME_LENGTH = 64;
const NAME_END = 20;

/** A file's name, a long one without its middle: people know a file by how it begins, and its kind by how it ends. */
export function sayFileName(name: string): string {
  const letters = [...name];
  if (letters.length <= NAME_LENGTH) return name;
  return `${letters.slice(0, NAME_LENGTH - NAME_END).join('')}…${letters.slice(-NAME_END).join('')}`;
}

/** A size as file managers say it, in thousands: `184 kB`. */
export function saySize(bytes: number, language: Reader['language']): string {
  let size = bytes;
  let place = 0;
  while (size >= 999.5 && place < UNITS.length - 1) {
    size /= 1000;
    place += 1;
  }
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: UNITS[place],
    unitDisplay: place === 0 ? 'long' : 'short',
    maximumFractionDigits: size < 9.95 && place > 0 ? 1 : 0,
  }).format(size);
}

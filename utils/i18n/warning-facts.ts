import type { Fact, Warning } from '../guard/model.ts';
import { sayFileName } from './file-name.ts';
import type { Words } from './language.ts';
import { LOCALES, type Reader, sayDay, sayTime } from './when.ts';

type Of<K extends Fact['kind']> = Extract<Fact, { kind: K }>;
/** `fileCount` where the files are many and shown, so that it matters which of them a fact is about. */
type Asked = Pick<Warning, 'context' | 'orgName'> & Partial<Pick<Warning, 'fileCount'>>;
type Say<K extends Fact['kind']> = (fact: Of<K>, words: { readonly when: string; readonly asked: Asked }) => string;
type ContentWords = Readonly<
  Record<Of<'content'>['detector'], (found: Of<'content'>, orgName: string, hits: string) => string>
>;

interface FactWords {
  readonly facts: { readonly [K in Exclude<Fact['kind'], 'content'>]: Say<K> };
  readonly content: ContentWords;
  /** Before a sentence about one of several files. */
  readonly oneOf: string;
  /** Where what was found is in some of several files. */
  readonly inFiles: (count: number) => string;
  readonly such: (examples: string) => string;
  readonly when: (day: string, time: string) => string;
}

const enFiles = (count: number) => (count === 1 ? 'one file' : `${count} files`);
const nlFiles = (count: number) => (count === 1 ? 'één bestand' : `${count} bestanden`);

const factWords: Words<FactWords> = {
  en: {
    facts: {
      unknown: (_, { asked: { context, orgName } }) =>
        context === 'work'
          ? `You are in “Work · ${orgName}”. There Drempel asks about files that it does not know.`
          : `Drempel does not know where this comes from. The list of ${orgName} wants it to ask first then.`,
      unseen: () => 'Drempel did not see you choose it, so it could not be checked. It was cut off on its way.',
      downloaded({ count, strength, appName, formerName }, { when }) {
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
      edited: ({ count, appName, formerName }, { when }) =>
        count === 1
          ? `Looks like ${formerName ? `“${sayFileName(formerName)}”` : 'a file'}, which you downloaded from ${appName} ${when} and which was worked on since.`
          : `${count} files look like ones that you downloaded from ${appName} and that were worked on since.`,
      member: ({ members, strength, appName }, { when }) =>
        strength === 'certain'
          ? `Holds ${enFiles(members)} that ${members === 1 ? 'was' : 'were'} downloaded from ${appName}, ${members === 1 ? '' : 'the last one '}${when}.`
          : `Holds ${enFiles(members)} that ${members === 1 ? 'looks like a download' : 'look like downloads'} from ${appName}, ${members === 1 ? '' : 'the last one '}${when}.`,
      copied: ({ strength, appName }, { when }) =>
        strength === 'certain'
          ? `Copied in ${appName} ${when}.`
          : `Has a part of what you copied in ${appName} ${when}.`,
      picture: ({ count, appName }, { when }) =>
        count === 1
          ? `Looks the same as a picture in ${appName} that you copied, dragged or right-clicked ${when}.`
          : `${count} files look the same as pictures in ${appName} that you copied, dragged or right-clicked, the last one ${when}.`,
      address: ({ appName }) => `Was copied in ${appName}, by the address that came along with it.`,
      label: ({ count, called, inside }, { asked: { orgName } }) =>
        `${count === 1 ? (inside ? 'Holds a file with' : 'Carries') : `${count} files ${inside ? 'hold one with' : 'carry'}`} ${called ? `the label “${called}”` : 'a sensitivity label'} of ${orgName}.`,
      unread: ({ why, count }, { asked: { context, orgName } }) => {
        const these = count === 1 ? 'this' : `${count} of these files`;
        const place = context === 'work' ? ` You are in “Work · ${orgName}”. So it asks.` : ' So it asks.';
        const could = {
          protected: `Drempel cannot look into ${these}: protected with a password.`,
          unreadable: `Drempel could not read ${these}.`,
          cut: `Drempel could look into a part of ${these} only: too large, or damaged.`,
        }[why];
        return `${could}${place}`;
      },
    },
    content: {
      bsn: ({ hits: count }, _, hits) =>
        count === 1
          ? 'Has what looks like a citizen service number (BSN)'
          : `Has what look like ${hits} citizen service numbers (BSN)`,
      iban: (_, __, hits) => `Has ${hits} bank account numbers, of several people`,
      records: (_, __, hits) => `Has data of ${hits} people side by side`,
      'mail-domain': ({ hits: count }, orgName, hits) =>
        `Has ${count === 1 ? 'a mail address' : `${hits} mail addresses`} of ${orgName}`,
      marking: ({ examples: [marking = ''] }) => `Is marked “${marking}”`,
      pattern: ({ called, hits: count }, orgName, hits) =>
        `Has what ${orgName} calls “${called}”${count === 1 ? '' : `, ${hits} times`}`,
    },
    oneOf: 'One of them',
    inFiles: (count) => `, in ${count} files`,
    such: (examples) => `, such as ${examples}`,
    when: (day, time) => `${day} at ${time}`,
  },
  nl: {
    facts: {
      unknown: (_, { asked: { context, orgName } }) =>
        context === 'work'
          ? `Je bent in ‘Werk · ${orgName}’. Daar vraagt Drempel het bij bestanden die het niet kent.`
          : `Drempel weet niet waar dit vandaan komt. De lijst van ${orgName} wil dat het dan eerst vraagt.`,
      unseen: () => 'Drempel heeft niet gezien dat je het koos, en kon het niet nagaan. Het is onderweg afgebroken.',
      downloaded({ count, strength, appName, formerName }, { when }) {
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
      edited: ({ count, appName, formerName }, { when }) =>
        count === 1
          ? `Lijkt op ${formerName ? `‘${sayFileName(formerName)}’` : 'een bestand'}, dat je uit ${appName} hebt gedownload, ${when}, en dat daarna is bewerkt.`
          : `${count} bestanden lijken op bestanden die je uit ${appName} hebt gedownload en die daarna zijn bewerkt.`,
      member: ({ members, strength, appName }, { when }) =>
        strength === 'certain'
          ? `Er ${members === 1 ? 'zit' : 'zitten'} ${nlFiles(members)} in uit ${appName}, ${members === 1 ? '' : 'het laatste '}gedownload ${when}.`
          : `Er ${members === 1 ? 'zit' : 'zitten'} ${nlFiles(members)} in die op ${members === 1 ? 'een download' : 'downloads'} uit ${appName} ${members === 1 ? 'lijkt' : 'lijken'}, ${when}.`,
      copied: ({ strength, appName }, { when }) =>
        strength === 'certain'
          ? `Gekopieerd in ${appName}, ${when}.`
          : `Er staat een deel in van wat je in ${appName} hebt gekopieerd, ${when}.`,
      picture: ({ count, appName }, { when }) =>
        count === 1
          ? `Ziet er net zo uit als een afbeelding in ${appName} die je hebt gekopieerd, versleept of met rechts aangeklikt, ${when}.`
          : `${count} bestanden zien er net zo uit als afbeeldingen in ${appName} die je hebt gekopieerd, versleept of met rechts aangeklikt, de laatste ${when}.`,
      address: ({ appName }) => `Is in ${appName} gekopieerd, volgens het adres dat ernaast staat.`,
      label: ({ count, called, inside }, { asked: { orgName } }) =>
        `${count === 1 ? (inside ? 'Er zit een bestand in met' : 'Draagt') : inside ? `In ${count} bestanden zit er een met` : `${count} bestanden dragen`} ${called ? `het label ‘${called}’` : 'een gevoeligheidslabel'} van ${orgName}.`,
      unread: ({ why, count }, { asked: { context, orgName } }) => {
        const these = count === 1 ? 'dit bestand' : `${count} van deze bestanden`;
        const place =
          context === 'work' ? ` Je bent in ‘Werk · ${orgName}’. Daarom vraagt het dit.` : ' Daarom vraagt het dit.';
        const could = {
          protected: `Drempel kan niet in ${these} kijken: er zit een wachtwoord op.`,
          unreadable: `Drempel kon ${these} niet lezen.`,
          cut: `Drempel kon maar een deel van ${these} bekijken: te groot, of beschadigd.`,
        }[why];
        return `${could}${place}`;
      },
    },
    content: {
      bsn: ({ hits: count }, _, hits) =>
        count === 1
          ? 'Er staat zo te zien een burgerservicenummer (BSN) in'
          : `Er staan zo te zien ${hits} burgerservicenummers (BSN) in`,
      iban: (_, __, hits) => `Er staan ${hits} rekeningnummers in, van verschillende mensen`,
      records: (_, __, hits) => `Er staan gegevens van ${hits} mensen bij elkaar in`,
      'mail-domain': ({ hits: count }, orgName, hits) =>
        count === 1 ? `Er staat een mailadres van ${orgName} in` : `Er staan ${hits} mailadressen van ${orgName} in`,
      marking: ({ examples: [marking = ''] }) => `Er staat ‘${marking}’ op`,
      pattern: ({ called, hits: count }, orgName, hits) =>
        `Er staat in wat ${orgName} ‘${called}’ noemt${count === 1 ? '' : `, ${hits} keer`}`,
    },
    oneOf: 'Eén ervan',
    inFiles: (count) => `, in ${count} bestanden`,
    such: (examples) => `, zoals ${examples}`,
    when: (day, time) => `${day} om ${time}`,
  },
};

/** One fact as a sentence. */
export function sayFact(fact: Fact, asked: Asked, reader: Reader): string {
  const said = sayAlone(fact, asked, reader);
  const isOneOf = (asked.fileCount ?? 1) > 1 && OF_ONE.includes(fact.kind) && 'count' in fact && fact.count === 1;
  return isOneOf ? `${factWords[reader.language].oneOf}: ${said.slice(0, 1).toLowerCase()}${said.slice(1)}` : said;
}

/** Kinds of fact whose sentence does not say which file it is about. */
const OF_ONE: readonly Fact['kind'][] = ['downloaded', 'edited', 'member', 'picture', 'address', 'label', 'content'];

function sayAlone(fact: Fact, asked: Asked, reader: Reader): string {
  const words = factWords[reader.language];
  if (fact.kind === 'content') return sayContent(fact, asked.orgName, reader);
  const when = 'at' in fact ? words.when(sayDay(fact.at, reader), sayTime(fact.at, reader)) : '';
  const say = words.facts[fact.kind] as (fact: Fact, words: { when: string; asked: Asked }) => string;
  return say(fact, { when, asked });
}

function sayContent(fact: Of<'content'>, orgName: string, { language }: Reader): string {
  const { content, inFiles, such } = factWords[language];
  const { detector, hits, examples, count } = fact;
  const said = content[detector](fact, orgName, hits.toLocaleString(LOCALES[language]));
  const where = count > 1 ? inFiles(count) : '';
  const [example] = examples;
  return `${said}${where}${example && detector !== 'marking' ? such(example) : ''}.`;
}

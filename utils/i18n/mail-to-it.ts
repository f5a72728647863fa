import type { Warning } from '../guard/model.ts';
import { sayFileName, saySize } from './file-name.ts';
import type { Words } from './language.ts';
import { sayFact } from './warning-facts.ts';
import type { Reader } from './when.ts';

interface MailWords {
  readonly subject: (service: string) => string;
  readonly hello: string;
  readonly ask: (service: string, isText: boolean) => string;
  readonly files: string;
  readonly more: (count: number) => string;
  readonly saw: string;
  readonly list: (org: string, seq: number) => string;
  readonly why: string;
}

const mailWords: Words<MailWords> = {
  en: {
    subject: (service) => `May I use ${service} for this?`,
    hello: 'Hello,',
    ask: (service, isText) =>
      isText
        ? `I would like to give a piece of text to ${service}. May I, or is there a better way?`
        : `I would like to upload this to ${service}. May I, or is there a better way?`,
    files: 'It is about:',
    more: (count) => `and ${count} more`,
    saw: 'Drempel said of it, on my own device:',
    list: (org, seq) => `This comes from the list of ${org}, number ${seq}.`,
    why: 'What I want to do with it:',
  },
  nl: {
    subject: (service) => `Mag ik hier ${service} voor gebruiken?`,
    hello: 'Hallo,',
    ask: (service, isText) =>
      isText
        ? `Ik wil een stuk tekst aan ${service} geven. Mag dat, of is er een betere manier?`
        : `Ik wil dit naar ${service} uploaden. Mag dat, of is er een betere manier?`,
    files: 'Het gaat om:',
    more: (count) => `en nog ${count}`,
    saw: 'Drempel zei erover, op mijn eigen apparaat:',
    list: (org, seq) => `Dat komt van de lijst van ${org}, nummer ${seq}.`,
    why: 'Wat ik ermee wil doen:',
  },
};

/** Mail programs take addresses of some two thousand characters. */
const LONGEST = 1_900;

/**
 * A mail to IT with what the warning says, for the employee to read, change and send: a `mailto:` address (RFC 6068).
 * Of text nothing is quoted.
 * @param contact where IT is reached
 */
export function addressMailToIt(contact: string, warning: Warning, reader: Reader): string {
  const words = mailWords[reader.language];
  const { service, files, fileCount, facts, orgName, listSeq, text } = warning;
  const unseen = fileCount - files.length;
  const lines = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const parts = [
    words.hello,
    words.ask(service.name, text !== undefined),
    ...(files.length > 0
      ? [
          `${words.files}\n${lines([
            ...files.map(({ name, size }) => `${inOneLine(sayFileName(name))} (${saySize(size, reader.language)})`),
            ...(unseen > 0 ? [words.more(unseen)] : []),
          ])}`,
        ]
      : []),
    ...(facts.length > 0 ? [`${words.saw}\n${lines(facts.map((fact) => sayFact(fact, warning, reader)))}`] : []),
    words.list(orgName, listSeq),
    `${words.why}\n`,
  ];
  const start = `mailto:${contact}?subject=${encodeURIComponent(words.subject(service.name))}&body=`;
  // What is too long loses its end: IT can ask.
  for (let left = parts.length; ; left -= 1) {
    const shown = left === parts.length ? parts : parts.slice(0, left);
    const address = `${start}${encodeURIComponent(shown.join('\n\n').replaceAll('\n', '\r\n'))}`;
    if (address.length <= LONGEST || left === 2) return address;
  }
}

/** A name may hold line ends and turn the direction of writing. */
const inOneLine = (name: string) => name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');

import type { Words } from '../../utils/i18n/language.ts';

interface UsageWords {
  readonly title: string;
  readonly more: string;
  readonly codes: string;
  readonly noCommand: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly noValue: (name: string, value: string) => string;
  readonly needlessValue: (name: string) => string;
  readonly missing: (what: string) => string;
  readonly tooMany: (what: string) => string;
  readonly badLanguage: (what: string) => string;
  readonly fault: (what: string) => string;
}

/** How the tool is called, and what is said when it is called in another way. */
export const usageWords: Words<UsageWords> = {
  en: {
    title: 'drempel-policy: make, sign and publish the allowed-services list of Drempel.',
    more: 'drempel-policy COMMAND --help says more of a command.',
    codes: 'Exit codes: 0 all is well, 1 something is not right or was refused, 2 called in a way that cannot be done.',
    noCommand: 'Which command?',
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option ${name} here.`,
    noValue: (name, value) => `${name} needs a value: ${name} ${value}.`,
    needlessValue: (name) => `${name} takes no value.`,
    missing: (what) => `${what} is missing.`,
    tooMany: (what) => `“${what}” is one too many.`,
    badLanguage: (what) => `--lang can be nl or en, not “${what}”.`,
    fault: (what) => `This should not have happened, and is a fault of this tool: ${what}`,
  },
  nl: {
    title: 'drempel-policy: maak, onderteken en publiceer de lijst van toegestane diensten van Drempel.',
    more: 'drempel-policy COMMANDO --help zegt meer over een commando.',
    codes: 'Codes: 0 alles is goed, 1 iets klopt niet of is geweigerd, 2 zo aangeroepen kan het niet.',
    noCommand: 'Welk commando?',
    unknownCommand: (name) => `Er is geen commando “${name}”.`,
    unknownOption: (name) => `Er is hier geen optie ${name}.`,
    noValue: (name, value) => `${name} heeft een waarde nodig: ${name} ${value}.`,
    needlessValue: (name) => `${name} heeft geen waarde.`,
    missing: (what) => `${what} ontbreekt.`,
    tooMany: (what) => `“${what}” is er een te veel.`,
    badLanguage: (what) => `--lang kan nl of en zijn, niet “${what}”.`,
    fault: (what) => `Dit had niet mogen gebeuren, en is een fout van dit programma: ${what}`,
  },
};

import type { Language } from '../../utils/i18n/language.ts';
import type { Command, CommandOption } from './command.ts';
import { usageWords } from './usage-words.ts';

/** What every command takes. */
export const commonOptions: readonly CommandOption[] = [
  { name: 'json', help: { en: 'Answer in JSON, for programs.', nl: 'Antwoord in JSON, voor programma’s.' } },
  {
    name: 'lang',
    value: 'nl|en',
    help: {
      en: 'The language of the answer; else that of LANG.',
      nl: 'De taal van het antwoord; anders die van LANG.',
    },
  },
  { name: 'help', help: { en: 'This.', nl: 'Dit.' } },
];

const form = ({ name, operands, options }: Command) =>
  [
    name,
    ...operands,
    ...options.filter(({ required }) => required).map((option) => written(option)),
    ...options.filter(({ required }) => !required).map((option) => `[${written(option)}]`),
  ].join(' ');

const written = ({ name, value }: CommandOption) => (value ? `--${name} ${value}` : `--${name}`);

/** How one command is called and what it does, line by line. */
export function helpOn(command: Command, language: Language): string[] {
  const options = [...command.options, ...commonOptions];
  const width = Math.max(...options.map((option) => written(option).length));
  return [
    `drempel-policy ${form(command)}`,
    '',
    command.help[language],
    '',
    ...options.map((option) => `  ${written(option).padEnd(width)}  ${option.help[language]}`),
  ];
}

/** All commands, each in a line. */
export function overview(commands: readonly Command[], language: Language): string[] {
  const words = usageWords[language];
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    words.title,
    '',
    ...commands.map(({ name, help }) => `  ${name.padEnd(width)}  ${firstSentence(help[language])}`),
    '',
    words.more,
    words.codes,
  ];
}

const firstSentence = (text: string) => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;

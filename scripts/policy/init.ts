import { basename, dirname, join } from 'node:path';
import schema from '../../docs/allowed-services.schema.json' with { type: 'json' };
import type { Words } from '../../utils/i18n/language.ts';
import { type Command, done } from './command.ts';
import { write } from './files.ts';
import { writeTemplate } from './template.ts';

const SCHEMA_NAME = 'allowed-services.schema.json';

interface InitWords {
  readonly made: (path: string, schema: string) => string;
  readonly next: (path: string) => string;
}

const initWords: Words<InitWords> = {
  en: {
    made: (path, beside) => `${path} is there to start from, and beside it ${beside}, with which editors help you.`,
    next: (path) =>
      `Put your own in the place of what is Acme's; \`check ${path}\` says what Drempel would make of it.`,
  },
  nl: {
    made: (path, beside) => `${path} is er om mee te beginnen, en ernaast ${beside}, waarmee editors je helpen.`,
    next: (path) => `Zet het jouwe neer waar nu Acme staat; \`check ${path}\` zegt wat Drempel ervan zou maken.`,
  },
};

export const init: Command = {
  name: 'init',
  operands: ['FILE'],
  options: [],
  help: {
    en: 'Writes a list to start from, in YAML with comments.',
    nl: 'Schrijft een lijst om mee te beginnen, in YAML met uitleg.',
  },
  async run(call) {
    const words = initWords[call.language];
    const [path = ''] = call.operands;
    const { language } = call;
    const beside = join(dirname(path), SCHEMA_NAME);
    const refusal =
      (await write(path, writeTemplate(`./${SCHEMA_NAME}`, call), { language, anew: true })) ??
      (await write(beside, `${JSON.stringify(schema, null, 2)}\n`, { language }));
    if (refusal) return refusal;
    return done([words.made(path, basename(beside)), words.next(path)], { file: path, schema: beside });
  },
};

import { parseArgs } from 'node:util';
import { chooseLanguage, type Language } from '../../utils/i18n/language.ts';
import { check } from './check.ts';
import { type Command, done, type ExitCode, type Outcome, type Refusal, refuse } from './command.ts';
import { deploy } from './deploy.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { commonOptions, helpOn, overview } from './help.ts';
import { init } from './init.ts';
import { keygen } from './keygen.ts';
import { publish } from './publish.ts';
import { rotate } from './rotate.ts';
import { sign } from './sign.ts';
import { usageWords } from './usage-words.ts';
import { verify } from './verify.ts';

const COMMANDS: readonly Command[] = [init, keygen, check, sign, verify, diff, explain, rotate, publish, deploy];

/** What a run may know of the world around it. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Epoch ms. */
  readonly now: number;
  readonly zone: string;
}

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly error: string;
}

/** The whole tool: from words to what is printed, and the exit code. A failure is a sentence, whatever it was. */
export async function run(words: readonly string[], world: World): Promise<Said> {
  const language = languageOf(words, world.env);
  const json = words.includes('--json');
  try {
    return print(await answer(words, language, world), json);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return print(refuse(usageWords[language].fault(what), 1), json);
  }
}

async function answer(words: readonly string[], language: Language, world: World): Promise<Outcome | Refusal> {
  const say = usageWords[language];
  const name = nameIn(words);
  const command = COMMANDS.find((one) => one.name === name);
  const help = words.includes('--help') || words.includes('-h');
  if (!command) {
    const asked = name === '' || name === 'help';
    if (asked && (help || name === 'help'))
      return done(overview(COMMANDS, language), { commands: COMMANDS.map((one) => one.name) });
    return refuse(
      `${asked ? say.noCommand : say.unknownCommand(name)}\n\n${overview(COMMANDS, language).join('\n')}`,
      2,
    );
  }
  if (help) return done(helpOn(command, language), { command: name });

  const called = readCall(command, words, language);
  if (called.kind === 'refusal') return called;
  const { operands, options } = called;
  return command.run({ operands, options, language, zone: world.zone, now: world.now });
}

/** The command's name may stand behind `--lang nl`. */
function nameIn(words: readonly string[]): string {
  const options = { lang: { type: 'string' } } as const;
  return parseArgs({ args: [...words], strict: false, allowPositionals: true, options }).positionals[0] ?? '';
}

type Read = {
  readonly kind: 'call';
  readonly operands: string[];
  readonly options: Record<string, string | boolean | undefined>;
};

function readCall(command: Command, words: readonly string[], language: Language): Read | Refusal {
  const say = usageWords[language];
  const wrong = (sentence: string) => refuse(`${sentence}\n\n${helpOn(command, language).join('\n')}`, 2);
  const known = [...command.options, ...commonOptions];
  const { tokens, values, positionals } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(known.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }])),
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (!option) return wrong(say.unknownOption(token.rawName));
    if (option.value && !token.value) return wrong(say.noValue(token.rawName, option.value));
    if (!option.value && token.value !== undefined) return wrong(say.needlessValue(token.rawName));
  }
  const operands = positionals.slice(1);
  const missing = command.operands[operands.length];
  if (missing !== undefined) return wrong(say.missing(missing));
  if (operands.length > command.operands.length) return wrong(say.tooMany(operands[command.operands.length] ?? ''));
  const lacking = command.options.find(({ name, required }) => required && values[name] === undefined);
  if (lacking) return wrong(say.missing(`--${lacking.name} ${lacking.value}`));
  if (values.lang !== undefined && values.lang !== 'nl' && values.lang !== 'en')
    return wrong(say.badLanguage(`${values.lang}`));
  return { kind: 'call', operands, options: values as Read['options'] };
}

/** `--lang`, or what the terminal speaks (POSIX: LC_ALL, LC_MESSAGES, LANG). */
function languageOf(words: readonly string[], env: World['env']): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return asked === 'nl' || asked === 'en' ? asked : chooseLanguage('auto', spoken);
}

function print(answered: Outcome | Refusal, json: boolean): Said {
  if (answered.kind === 'refusal') {
    const { code, sentence } = answered;
    const error = sentence.split('\n')[0];
    return json
      ? { code, out: `${JSON.stringify({ ok: false, error }, null, 2)}\n`, error: '' }
      : { code, out: '', error: `${sentence}\n` };
  }
  const { code, lines } = answered;
  const out = json ? JSON.stringify({ ok: code === 0, ...answered.json }, null, 2) : lines.join('\n');
  return { code, out: `${out}\n`, error: '' };
}

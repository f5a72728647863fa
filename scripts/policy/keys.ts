import type { Words } from '../../utils/i18n/language.ts';
import { openKey } from '../../utils/policy/lock-key.ts';
import type { SigningKey } from '../../utils/policy/sign.ts';
import { type Call, optionText, type Refusal, refuse } from './command.ts';
import { readText } from './files.ts';
import { ask } from './terminal.ts';

interface KeyWords {
  readonly notKey: (path: string) => string;
  readonly locked: (path: string) => string;
  readonly wrong: (path: string) => string;
  readonly passphrase: (path: string) => string;
  readonly empty: (path: string) => string;
}

const keyWords: Words<KeyWords> = {
  en: {
    notKey: (path) => `${path} is not a private key made by \`keygen\`.`,
    locked: (path) => `${path} is locked with a passphrase. Give it with --passphrase-file.`,
    wrong: (path) => `This passphrase does not open ${path}.`,
    passphrase: (path) => `Passphrase of ${path}: `,
    empty: (path) => `${path} holds no passphrase.`,
  },
  nl: {
    notKey: (path) => `${path} is geen geheime sleutel die met \`keygen\` is gemaakt.`,
    locked: (path) => `${path} zit op slot met een wachtwoordzin. Geef die met --passphrase-file.`,
    wrong: (path) => `Deze wachtwoordzin opent ${path} niet.`,
    passphrase: (path) => `Wachtwoordzin van ${path}: `,
    empty: (path) => `${path} bevat geen wachtwoordzin.`,
  },
};

/** A signing key from its file, locked or not, or why there is none. */
export async function readKeyFile(path: string, call: Call): Promise<SigningKey | Refusal> {
  const words = keyWords[call.language];
  const text = await readText(path, call.language);
  if (typeof text !== 'string') return text;
  const opened = await openKey(text);
  if (opened.kind === 'opened') return opened.key;
  if (opened.kind === 'not-key') return refuse(words.notKey(path));
  const passphrase = await passphraseFor(path, call);
  if (typeof passphrase !== 'string') return passphrase;
  const unlocked = await openKey(text, passphrase);
  return unlocked.kind === 'opened' ? unlocked.key : refuse(words.wrong(path));
}

async function passphraseFor(path: string, call: Call): Promise<string | Refusal> {
  const given = await readPassphraseFile(call);
  if (given !== undefined) return given;
  const words = keyWords[call.language];
  return (await ask(words.passphrase(path))) ?? refuse(words.locked(path), 2);
}

/** The first line of `--passphrase-file`; undefined where the option is not given. */
export async function readPassphraseFile(call: Call): Promise<string | Refusal | undefined> {
  const path = optionText(call, 'passphrase-file');
  if (path === undefined) return undefined;
  const text = await readText(path, call.language);
  if (typeof text !== 'string') return text;
  const line = text.split(/\r?\n/)[0] ?? '';
  return line === '' ? refuse(keyWords[call.language].empty(path), 2) : line;
}

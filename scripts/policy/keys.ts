import { CompactEncrypt, compactDecrypt, decodeProtectedHeader, type JWK } from 'jose';
import type { Words } from '../../utils/i18n/language.ts';
import { readSigningKey, type SigningKey } from '../../utils/policy/sign.ts';
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

/** PBKDF2 rounds for HMAC-SHA-512, as OWASP advises; the largest number that is believed when a file is opened. */
const ROUNDS = 210_000;
const MOST_ROUNDS = 2_000_000;
const ALGORITHM = 'PBES2-HS512+A256KW';
const ENCRYPTION = 'A256GCM';

/** Locks a private JWK with a passphrase: a compact JWE (RFC 7516) with PBES2 (RFC 7518 §4.8). */
export function lockKey(key: JWK, passphrase: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(key)))
    .setProtectedHeader({ alg: ALGORITHM, enc: ENCRYPTION, cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(new TextEncoder().encode(passphrase));
}

/** A signing key from its file, locked or not, or why there is none. */
export async function readKeyFile(path: string, call: Call): Promise<SigningKey | Refusal> {
  const words = keyWords[call.language];
  const text = await readText(path, call.language);
  if (typeof text !== 'string') return text;
  const locked = isLocked(text.trim());
  const passphrase = locked ? await passphraseFor(path, call) : '';
  if (typeof passphrase !== 'string') return passphrase;
  try {
    const jwk = locked ? await unlock(text.trim(), passphrase) : JSON.parse(text);
    return await readSigningKey(jwk as JWK);
  } catch {
    return refuse(locked ? words.wrong(path) : words.notKey(path));
  }
}

function isLocked(text: string): boolean {
  try {
    return decodeProtectedHeader(text).alg === ALGORITHM;
  } catch {
    return false;
  }
}

async function unlock(jwe: string, passphrase: string): Promise<unknown> {
  const { plaintext } = await compactDecrypt(jwe, new TextEncoder().encode(passphrase), {
    keyManagementAlgorithms: [ALGORITHM],
    contentEncryptionAlgorithms: [ENCRYPTION],
    maxPBES2Count: MOST_ROUNDS,
  });
  return JSON.parse(new TextDecoder().decode(plaintext));
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

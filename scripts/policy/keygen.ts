import type { Words } from '../../utils/i18n/language.ts';
import { lockKey } from '../../utils/policy/lock-key.ts';
import { generateSigningKey } from '../../utils/policy/sign.ts';
import { type Command, done, refuse } from './command.ts';
import { write } from './files.ts';
import { readPassphraseFile } from './keys.ts';
import { PASSPHRASE_OPTION } from './options.ts';
import { ask } from './terminal.ts';

interface KeygenWords {
  readonly made: (path: string) => string;
  readonly thumbprint: (thumbprint: string) => string;
  readonly keep: (locked: boolean) => string;
  readonly passphrase: string;
  readonly again: string;
  readonly differ: string;
}

const keygenWords: Words<KeygenWords> = {
  en: {
    made: (path) => `The key is in ${path}.`,
    thumbprint: (thumbprint) => `Its thumbprint, by which employees know it: ${thumbprint}`,
    keep: (locked) =>
      `Keep it where few can reach it, and keep a copy: who has it can change the list, and without it nobody can.${locked ? '' : ' It is not locked with a passphrase.'}`,
    passphrase: 'A passphrase to lock the key (Enter for none): ',
    again: 'The same once more: ',
    differ: 'The two are not the same. No key was made.',
  },
  nl: {
    made: (path) => `De sleutel staat in ${path}.`,
    thumbprint: (thumbprint) => `De vingerafdruk, waaraan medewerkers hem kennen: ${thumbprint}`,
    keep: (locked) =>
      `Bewaar hem waar weinigen bij kunnen, en bewaar een kopie: wie hem heeft kan de lijst veranderen, en zonder hem kan niemand dat.${locked ? '' : ' Hij zit niet op slot met een wachtwoordzin.'}`,
    passphrase: 'Een wachtwoordzin voor op de sleutel (Enter voor geen): ',
    again: 'Dezelfde nog een keer: ',
    differ: 'De twee zijn niet gelijk. Er is geen sleutel gemaakt.',
  },
};

export const keygen: Command = {
  name: 'keygen',
  operands: ['FILE'],
  options: [PASSPHRASE_OPTION],
  help: {
    en: 'Makes the key with which lists are signed (Ed25519, a private JWK), in a file that only you can read.',
    nl: 'Maakt de sleutel waarmee lijsten worden ondertekend (Ed25519, een geheime JWK), in een bestand dat alleen jij kunt lezen.',
  },
  async run(call) {
    const words = keygenWords[call.language];
    const [path = ''] = call.operands;
    const given = (await readPassphraseFile(call)) ?? (await ask(words.passphrase)) ?? '';
    if (typeof given !== 'string') return given;
    const fromFile = call.options['passphrase-file'] !== undefined;
    if (given !== '' && !fromFile && (await ask(words.again)) !== given) return refuse(words.differ);

    const key = await generateSigningKey();
    const text = given === '' ? JSON.stringify(key.privateJwk, null, 2) : await lockKey(key.privateJwk, given);
    const refusal = await write(path, `${text}\n`, { language: call.language, anew: true, mode: 0o600 });
    if (refusal) return refusal;
    const locked = given !== '';
    return done([words.made(path), words.thumbprint(key.thumbprint), words.keep(locked)], {
      file: path,
      thumbprint: key.thumbprint,
      locked,
    });
  },
};

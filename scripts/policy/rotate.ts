import type { Words } from '../../utils/i18n/language.ts';
import { sayDate } from '../../utils/i18n/when.ts';
import { isThumbprint } from '../../utils/policy/enrolment.ts';
import { signRotation } from '../../utils/policy/rotation.ts';
import { type Call, type Command, done, optionText, type Refusal, refuse } from './command.ts';
import { write } from './files.ts';
import { readKeyFile } from './keys.ts';
import { PASSPHRASE_OPTION } from './options.ts';

const DAY = 86_400_000;
const OVERLAP = 90;
const LONGEST = 3650;

interface RotateWords {
  readonly made: (path: string) => string;
  readonly until: (from: string, to: string, date: string) => string;
  readonly next: (path: string) => string;
  readonly badOverlap: (text: string) => string;
  readonly same: string;
}

const rotateWords: Words<RotateWords> = {
  en: {
    made: (path) => `The statement is in ${path}.`,
    until: (from, to, date) => `Until ${date}, whoever knows the key ${from} is led by it to ${to}.`,
    next: (path) =>
      `Sign the next lists with the new key and --rotation ${path}, and keep the old one safe until then.`,
    badOverlap: (text) => `--overlap is a number of days from 1 to ${LONGEST}, not “${text}”.`,
    same: 'The new key is the old one.',
  },
  nl: {
    made: (path) => `De verklaring staat in ${path}.`,
    until: (from, to, date) => `Tot ${date} brengt die wie de sleutel ${from} kent naar ${to}.`,
    next: (path) =>
      `Onderteken de volgende lijsten met de nieuwe sleutel en --rotation ${path}, en bewaar de oude tot dan veilig.`,
    badOverlap: (text) => `--overlap is een aantal dagen van 1 tot ${LONGEST}, niet “${text}”.`,
    same: 'De nieuwe sleutel is de oude.',
  },
};

export const rotate: Command = {
  name: 'rotate',
  operands: [],
  options: [
    {
      name: 'key',
      value: 'OLD',
      required: true,
      help: { en: 'The key that employees know now.', nl: 'De sleutel die medewerkers nu kennen.' },
    },
    {
      name: 'to',
      value: 'NEW',
      required: true,
      help: {
        en: 'The new key, or its thumbprint where it is locked.',
        nl: 'De nieuwe sleutel, of zijn vingerafdruk als hij op slot zit.',
      },
    },
    {
      name: 'org',
      value: 'ID',
      required: true,
      help: { en: 'The org.id of the lists.', nl: 'De org.id van de lijsten.' },
    },
    {
      name: 'out',
      value: 'FILE',
      required: true,
      help: { en: 'Where the statement is written.', nl: 'Waar de verklaring komt te staan.' },
    },
    {
      name: 'overlap',
      value: 'DAYS',
      help: {
        en: `For how many days the old key still counts; ${OVERLAP} if left out.`,
        nl: `Hoeveel dagen de oude sleutel nog telt; anders ${OVERLAP}.`,
      },
    },
    PASSPHRASE_OPTION,
  ],
  help: {
    en: 'Writes the statement by which the old key vouches for the new one, so that employees need not enrol again.',
    nl: 'Schrijft de verklaring waarmee de oude sleutel instaat voor de nieuwe, zodat medewerkers zich niet opnieuw hoeven in te schrijven.',
  },
  async run(call) {
    const words = rotateWords[call.language];
    const out = optionText(call, 'out') ?? '';
    const org = optionText(call, 'org') ?? '';
    const asked = optionText(call, 'overlap') ?? `${OVERLAP}`;
    const days = /^\d{1,4}$/.test(asked) ? Number(asked) : 0;
    if (days < 1 || days > LONGEST) return refuse(words.badOverlap(asked), 2);
    const from = await readKeyFile(optionText(call, 'key') ?? '', call);
    if ('kind' in from) return from;
    const to = await readThumbprint(optionText(call, 'to') ?? '', call);
    if (typeof to !== 'string') return to;
    if (to === from.thumbprint) return refuse(words.same, 2);

    const retires = call.now + days * DAY;
    const [issuedText, retiresText] = [call.now, retires].map((at) => new Date(at).toISOString()) as [string, string];
    const statement = await signRotation({ org, from, to, issued: issuedText, retires: retiresText });
    const refusal = await write(out, `${statement}\n`, { language: call.language });
    if (refusal) return refusal;
    return done([words.made(out), words.until(from.thumbprint, to, sayDate(retires, call)), words.next(out)], {
      file: out,
      org,
      from: from.thumbprint,
      to,
      retires: retiresText,
    });
  },
};

async function readThumbprint(text: string, call: Call): Promise<string | Refusal> {
  if (isThumbprint(text)) return text;
  const key = await readKeyFile(text, call);
  return 'kind' in key ? key : key.thumbprint;
}

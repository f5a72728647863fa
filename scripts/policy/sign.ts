import type { Words } from '../../utils/i18n/language.ts';
import { sayListProblem } from '../../utils/i18n/list-problem.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import { issueList, codeFor as makeCode } from '../../utils/policy/issue.ts';
import type { PolicyDocument } from '../../utils/policy/schema.ts';
import { findAll, tell } from './check.ts';
import { type Call, type Command, done, optionText, type Refusal, refuse } from './command.ts';
import { write } from './files.ts';
import { readKeyFile } from './keys.ts';
import { readListFile } from './list-file.ts';
import { PASSPHRASE_OPTION, STRICT_OPTION } from './options.ts';
import { readRotations } from './rotations.ts';
import { listText, readSignedList, refuseList, type SignedList } from './signed-list.ts';

interface SignWords {
  readonly signed: (seq: number, org: string, path: string) => string;
  readonly by: (thumbprint: string) => string;
  readonly code: (code: string) => string;
  readonly notSigned: string;
  readonly sameNumber: (seq: number) => string;
}

const signWords: Words<SignWords> = {
  en: {
    signed: (seq, org, path) => `List no. ${seq} of ${org} is signed and in ${path}.`,
    by: (thumbprint) => `Thumbprint of the key: ${thumbprint}`,
    code: (code) => `Enrolment code: ${code}`,
    notSigned: 'The list was not signed.',
    sameNumber: (seq) => `The previous list has number ${seq}. A new list needs a higher number in seq.`,
  },
  nl: {
    signed: (seq, org, path) => `Lijst nr. ${seq} van ${org} is ondertekend en staat in ${path}.`,
    by: (thumbprint) => `Vingerafdruk van de sleutel: ${thumbprint}`,
    code: (code) => `Inschrijfcode: ${code}`,
    notSigned: 'De lijst is niet ondertekend.',
    sameNumber: (seq) => `De vorige lijst heeft nummer ${seq}. Een nieuwe lijst heeft in seq een hoger nummer nodig.`,
  },
};

/** The code with which employees enrol, or why this address cannot be in one. */
export function codeFor(url: string, thumbprint: string, call: Call): string | Refusal {
  const code = makeCode(url, thumbprint);
  return code.kind === 'code' ? code.text : refuse(`${url}: ${sayListProblem(code, null, call).wrong}`, 2);
}

export const sign: Command = {
  name: 'sign',
  operands: ['FILE'],
  options: [
    { name: 'key', value: 'KEY', required: true, help: { en: 'The key of `keygen`.', nl: 'De sleutel van `keygen`.' } },
    {
      name: 'out',
      value: 'LIST',
      required: true,
      help: { en: 'Where the signed list is written.', nl: 'Waar de ondertekende lijst komt te staan.' },
    },
    {
      name: 'previous',
      value: 'LIST',
      help: {
        en: 'The signed list that this one follows: of the same organisation, by the same key or one that it vouches for, with a lower number.',
        nl: 'De ondertekende lijst waar deze op volgt: van dezelfde organisatie, met dezelfde sleutel of een waar die voor instaat, met een lager nummer.',
      },
    },
    {
      name: 'url',
      value: 'URL',
      help: {
        en: 'Where the list will be; the enrolment code is made with it.',
        nl: 'Waar de lijst komt te staan; daarmee wordt de inschrijfcode gemaakt.',
      },
    },
    {
      name: 'rotation',
      value: 'FILE',
      help: {
        en: 'What `rotate` wrote, one statement a line, oldest first: earlier keys vouch for this one.',
        nl: 'Wat `rotate` schreef, een verklaring per regel, de oudste eerst: eerdere sleutels staan in voor deze.',
      },
    },
    STRICT_OPTION,
    PASSPHRASE_OPTION,
  ],
  help: {
    en: 'Checks a list and signs it. A list with errors is refused. What is signed is what the file says, no more.',
    nl: 'Controleert een lijst en ondertekent hem. Een lijst met fouten wordt geweigerd. Ondertekend wordt wat in het bestand staat, niets meer.',
  },
  async run(call) {
    const words = signWords[call.language];
    const [path = ''] = call.operands;
    const out = optionText(call, 'out') ?? '';
    const file = await readListFile(path, call.language);
    if (file.kind === 'refusal') return file;
    const told = tell(path, findAll(file, call), call);
    if (told.code !== 0) return { ...told, lines: [...told.lines, words.notSigned] };

    const key = await readKeyFile(optionText(call, 'key') ?? '', call);
    if ('kind' in key) return key;
    const url = optionText(call, 'url');
    const code = url === undefined ? undefined : codeFor(url, key.thumbprint, call);
    if (typeof code === 'object') return code;

    const rotations = await readRotations(key, orgOf(file.value), call);
    if ('kind' in rotations) return rotations;
    const previous = await readPrevious(call);
    if (previous?.kind === 'refusal') return previous;
    const issued = await issueList(listText(file.value), {
      key,
      rotations,
      name: path,
      previous,
      catalogue: CATALOGUE,
      now: call.now,
    });
    if (issued.kind === 'number-taken') return refuse(words.sameNumber(issued.seq));
    if (issued.kind !== 'issued') return refuseList(path, issued, call);
    const { envelope, offer } = issued;
    const refusal = await write(out, `${envelope}\n`, { language: call.language });
    if (refusal) return refusal;

    const { policy, thumbprint, digest } = offer;
    return done(
      [
        ...told.lines.slice(0, -1),
        words.signed(policy.seq, policy.org.name, out),
        words.by(thumbprint),
        ...(code === undefined ? [] : [words.code(code)]),
      ],
      {
        file: out,
        org: policy.org.id,
        seq: policy.seq,
        expires: policy.expires,
        thumbprint,
        digest,
        ...(code !== undefined && { enrolmentCode: code }),
        findings: told.json.findings,
      },
    );
  },
};

/** The organisation of a list that is in order. */
const orgOf = (list: unknown) => (list as PolicyDocument).org.id;

/** The list that this one follows; undefined where none is named. */
async function readPrevious(call: Call): Promise<SignedList | Refusal | undefined> {
  const path = optionText(call, 'previous');
  return path === undefined ? undefined : readSignedList(path, call);
}

import type { Words } from '../../utils/i18n/language.ts';
import { sayDate } from '../../utils/i18n/when.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import { isThumbprint } from '../../utils/policy/enrolment.ts';
import { takeList } from '../../utils/policy/take.ts';
import { type Command, done, optionText, refuse } from './command.ts';
import { readText } from './files.ts';
import { refuseList } from './signed-list.ts';

interface VerifyWords {
  readonly right: (path: string) => string;
  readonly facts: Readonly<Record<'org' | 'seq' | 'issued' | 'expires' | 'key' | 'digest', string>>;
  readonly pinned: string;
  readonly vouched: string;
  readonly unpinned: string;
  readonly unknown: (fields: string) => string;
  readonly badThumbprint: (text: string) => string;
}

const verifyWords: Words<VerifyWords> = {
  en: {
    right: (path) => `${path} is signed and in order.`,
    facts: {
      org: 'Organisation',
      seq: 'Number',
      issued: 'Made on',
      expires: 'Valid until',
      key: 'Thumbprint',
      digest: 'SHA-256 of the document',
    },
    pinned: 'as given',
    vouched: 'for which the given one vouches',
    unpinned: 'compare it: a signature alone does not tell whose it is',
    unknown: (fields) => `Fields that Drempel does not know and skips: ${fields}.`,
    badThumbprint: (text) => `“${text}” is not a thumbprint. That is 43 letters, digits, - and _.`,
  },
  nl: {
    right: (path) => `${path} is ondertekend en in orde.`,
    facts: {
      org: 'Organisatie',
      seq: 'Nummer',
      issued: 'Gemaakt op',
      expires: 'Geldig tot',
      key: 'Vingerafdruk',
      digest: 'SHA-256 van het document',
    },
    pinned: 'zoals opgegeven',
    vouched: 'waar de opgegeven sleutel voor instaat',
    unpinned: 'vergelijk hem: een handtekening alleen zegt niet van wie die is',
    unknown: (fields) => `Velden die Drempel niet kent en overslaat: ${fields}.`,
    badThumbprint: (text) => `“${text}” is geen vingerafdruk. Die is 43 letters, cijfers, - en _.`,
  },
};

export const verify: Command = {
  name: 'verify',
  operands: ['LIST'],
  options: [
    {
      name: 'thumbprint',
      value: 'T',
      help: {
        en: 'The thumbprint that the key must have, or an earlier one that vouches for it.',
        nl: 'De vingerafdruk die de sleutel moet hebben, of een eerdere die ervoor instaat.',
      },
    },
  ],
  help: {
    en: 'Says whether a signed list is right: signature, key, shape, dates.',
    nl: 'Zegt of een ondertekende lijst klopt: handtekening, sleutel, vorm, datums.',
  },
  async run(call) {
    const words = verifyWords[call.language];
    const [path = ''] = call.operands;
    const pinned = optionText(call, 'thumbprint');
    if (pinned !== undefined && !isThumbprint(pinned)) return refuse(words.badThumbprint(pinned), 2);
    const text = await readText(path, call.language);
    if (typeof text !== 'string') return text;
    const source = { kind: 'file', name: path } as const;
    const taken = await takeList(text, { source, pinned, inForce: [], catalogue: CATALOGUE, now: call.now });
    if (taken.kind !== 'offer') return refuseList(path, taken, call);

    const { policy, thumbprint, digest, unknownFields } = taken.offer;
    const { org, seq, issued, expires } = policy;
    const date = (at: string) => sayDate(Date.parse(at), call);
    const facts: [keyof VerifyWords['facts'], string][] = [
      ['org', `${org.name} (${org.id})`],
      ['seq', `${seq}`],
      ['issued', date(issued)],
      ['expires', date(expires)],
      [
        'key',
        `${thumbprint} (${pinned === undefined ? words.unpinned : pinned === thumbprint ? words.pinned : words.vouched})`,
      ],
      ['digest', digest],
    ];
    const lines = [words.right(path), ...facts.map(([name, value]) => `${words.facts[name]}: ${value}`)];
    if (unknownFields.length > 0) lines.push(words.unknown(unknownFields.join(', ')));
    return done(lines, { file: path, org, seq, issued, expires, thumbprint, digest, unknownFields });
  },
};

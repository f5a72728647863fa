import type { Words } from '../../utils/i18n/language.ts';
import { openEnvelope } from '../../utils/policy/envelope.ts';
import { followRotations } from '../../utils/policy/rotation.ts';
import type { SigningKey } from '../../utils/policy/sign.ts';
import { type Call, optionText, type Refusal, refuse } from './command.ts';
import { readText } from './files.ts';

const rotationWords: Words<(path: string) => string> = {
  en: (path) =>
    `${path} does not lead to this key: a statement is missing, not right, of another organisation, or of a key that has retired.`,
  nl: (path) =>
    `${path} leidt niet naar deze sleutel: een verklaring ontbreekt, klopt niet, is van een andere organisatie, of van een sleutel die niet meer telt.`,
};

/** The statements of `--rotation`, oldest first, where they lead to this key for this organisation; none where the option is not given. */
export async function readRotations(key: SigningKey, org: string, call: Call): Promise<readonly string[] | Refusal> {
  const path = optionText(call, 'rotation');
  if (path === undefined) return [];
  const text = await readText(path, call.language);
  if (typeof text !== 'string') return text;
  const statements = text.split(/\s+/).filter(Boolean);
  const oldest = await openEnvelope(statements[0] ?? '');
  const way =
    oldest && (await followRotations(statements, { pinned: oldest.thumbprint, signer: key.thumbprint, now: call.now }));
  const leads = way?.former.length === statements.length && way.orgs.every((one) => one === org);
  return leads ? statements : refuse(rotationWords[call.language](path));
}

import type { OpenedList } from '../../components/desk/form.ts';
import type { Language } from '../../utils/i18n/language.ts';
import { sayListProblem } from '../../utils/i18n/list-problem.ts';
import { MAX_ENVELOPE_BYTES } from '../../utils/policy/bounds.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import { openEnvelope } from '../../utils/policy/envelope.ts';
import type { ListProblem } from '../../utils/policy/model.ts';
import { parsePolicy, readDocument } from '../../utils/policy/parse.ts';
import { verifyEnvelope } from '../../utils/policy/verify.ts';

type Opening = OpenedList | { readonly faults: readonly string[] };

const COMPACT_JWS = /^\s*[\w-]+\.[\w-]+\.[\w-]*\s*$/;

/** Reads a list that is signed, or is still JSON or YAML, or says what is wrong with it. Errors in the list itself are no obstacle. */
export async function openList(file: File, language: Language, zone: string): Promise<Opening> {
  const refuse = (problem: ListProblem) => ({ faults: [sayListProblem(problem, null, { language, zone }).wrong] });
  if (file.size > MAX_ENVELOPE_BYTES) {
    return refuse({ kind: 'too-large', bytes: file.size, limit: MAX_ENVELOPE_BYTES });
  }
  const text = await file.text();
  if (COMPACT_JWS.test(text)) return openSigned(file.name, text, refuse);
  let bytes: Uint8Array = new TextEncoder().encode(text);
  let read = readDocument(bytes);
  if (read.kind === 'malformed' && read.detail === 'not-json') {
    const yaml = await parseYaml(text, language);
    if ('faults' in yaml) return yaml;
    bytes = new TextEncoder().encode(JSON.stringify(yaml.document ?? null));
    read = readDocument(bytes);
  }
  if (read.kind !== 'json') return refuse(read);
  const parsed = parsePolicy(bytes, CATALOGUE);
  const policy = parsed.kind === 'parsed' ? parsed.policy : null;
  return { name: file.name, document: read.value, policy, signed: undefined };
}

async function openSigned(name: string, text: string, refuse: (problem: ListProblem) => Opening): Promise<Opening> {
  const verified = await verifyEnvelope(text, { now: Date.now() });
  if (verified.kind !== 'verified') return refuse(verified);
  const parsed = parsePolicy(verified.payload, CATALOGUE);
  if (parsed.kind !== 'parsed') return refuse(parsed);
  const read = readDocument(verified.payload);
  if (read.kind !== 'json') return refuse(read);
  const { thumbprint, digest } = verified;
  const rotations = (await openEnvelope(text))?.rotations;
  const statements = Array.isArray(rotations) ? rotations.filter((one) => typeof one === 'string') : [];
  const { policy } = parsed;
  return { name, document: read.value, policy, signed: { policy, thumbprint, digest, rotations: statements } };
}

/** What reads YAML is fetched only where it is needed. */
async function parseYaml(
  text: string,
  language: Language,
): Promise<{ document: unknown } | { faults: readonly string[] }> {
  const { parseListFile } = await import('../../utils/i18n/list-text.ts');
  const { value, faults } = parseListFile(text, language);
  return faults.length > 0
    ? { faults: faults.map(({ line, column, sentence }) => `${line}:${column}: ${sentence}`) }
    : { document: value };
}

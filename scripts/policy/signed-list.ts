import { sayListProblem } from '../../utils/i18n/list-problem.ts';
import { parseListFile } from '../../utils/i18n/list-text.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import type { ListProblem, Policy } from '../../utils/policy/model.ts';
import { parsePolicy } from '../../utils/policy/parse.ts';
import { verifyEnvelope } from '../../utils/policy/verify.ts';
import { findAll, tell } from './check.ts';
import type { Call, Outcome, Refusal } from './command.ts';
import { refuse } from './command.ts';
import { readText } from './files.ts';

/** A list whose signature is right, whether or not it has expired. */
export interface SignedList {
  readonly kind: 'signed';
  /** The envelope as it is served. */
  readonly envelope: string;
  readonly policy: Policy;
  readonly thumbprint: string;
  readonly digest: string;
  readonly unknownFields: readonly string[];
}

const COMPACT_JWS = /^\s*[\w-]+\.[\w-]+\.[\w-]*\s*$/;

/** Why a list is not taken, in the words that employees read. */
export function refuseList(path: string, problem: ListProblem, call: Pick<Call, 'language' | 'zone'>): Refusal {
  return refuse(`${path}: ${sayListProblem(problem, null, call).wrong}`);
}

/** Reads a signed list and checks its signature and its shape. Who signed it and when it expires is not judged. */
export async function readSignedList(path: string, call: Call): Promise<SignedList | Refusal> {
  const text = await readText(path, call.language);
  return typeof text === 'string' ? openEnvelope(path, text, call) : text;
}

async function openEnvelope(path: string, text: string, call: Call): Promise<SignedList | Refusal> {
  const verified = await verifyEnvelope(text, { now: call.now });
  if (verified.kind !== 'verified') return refuseList(path, verified, call);
  const { payload, thumbprint, digest } = verified;
  const parsed = parsePolicy(payload, CATALOGUE);
  if (parsed.kind !== 'parsed') return refuseList(path, parsed, call);
  const { policy, unknownFields } = parsed;
  return { kind: 'signed', envelope: text.trim(), policy, thumbprint, digest, unknownFields };
}

/** Reads a list that is signed, or that is still YAML or JSON. One with errors is answered as `check` does. */
export async function readAnyList(
  path: string,
  call: Call,
): Promise<{ kind: 'list'; policy: Policy } | Outcome | Refusal> {
  const text = await readText(path, call.language);
  if (typeof text !== 'string') return text;
  if (COMPACT_JWS.test(text)) {
    const signed = await openEnvelope(path, text, call);
    return signed.kind === 'signed' ? { kind: 'list', policy: signed.policy } : signed;
  }
  const file = parseListFile(text, call.language);
  const parsed = file.faults.length > 0 ? undefined : parsePolicy(encodeList(file.value), CATALOGUE);
  if (parsed?.kind === 'parsed') return { kind: 'list', policy: parsed.policy };
  const errors = findAll(file, call).filter(({ severity }) => severity === 'error');
  return tell(path, errors, call);
}

/** The document as it is signed: its values and nothing else, in their order. */
const encodeList = (value: unknown): Uint8Array => new TextEncoder().encode(listText(value));

export const listText = (value: unknown): string => JSON.stringify(value ?? null);

import * as v from 'valibot';
import { isThumbprint } from './enrolment.ts';
import { openEnvelope, verifySignature } from './envelope.ts';
import type { FormerKey } from './model.ts';
import { type SigningKey, signText } from './sign.ts';

/** The word in a statement's payload without which any signed list of the old key could pass for one. */
const KIND = 'drempel-key-rotation';
/** As many as one list may carry, and each at most so long, in characters. */
const MAX_ROTATIONS = 16;
const MAX_STATEMENT = 4096;

const thumbprint = v.pipe(v.string(), v.check(isThumbprint));
const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => Number.isFinite(Date.parse(text))),
);
const statementSchema = v.object({
  kind: v.literal(KIND),
  /** The `org.id` of the lists that both keys sign. */
  org: v.pipe(v.string(), v.maxLength(100)),
  from: thumbprint,
  to: thumbprint,
  issued: instant,
  retires: instant,
});

/** A key vouches for its successor. */
export interface Rotation {
  readonly org: string;
  readonly from: SigningKey;
  /** RFC 7638 thumbprint of the new key. */
  readonly to: string;
  /** RFC 3339. Until `retires` whoever pinned the old key is led to the new one; the overlap. */
  readonly issued: string;
  readonly retires: string;
}

/** The statement that lists by the new key carry in their header: a JWS by the old one. */
export function signRotation({ org, from, to, issued, retires }: Rotation): Promise<string> {
  return signText(JSON.stringify({ kind: KIND, org, from: from.thumbprint, to, issued, retires }), from);
}

/** The keys between the one that was pinned and the one that signed. */
export interface Succession {
  /** Every organisation that a statement on the way is about. */
  readonly orgs: readonly string[];
  readonly former: readonly FormerKey[];
}

/**
 * Follows the statements from a pinned key to the one that signed the list. A statement counts while its old key has
 * not retired: one that is stolen later vouches for nobody. What cannot be read is passed over.
 * @param now epoch ms
 * @returns undefined where no way leads there
 */
export async function followRotations(
  statements: unknown,
  { pinned, signer, now }: { readonly pinned: string; readonly signer: string; readonly now: number },
): Promise<Succession | undefined> {
  if (!Array.isArray(statements) || statements.length > MAX_ROTATIONS) return undefined;
  const read = await Promise.all(statements.map(readStatement));
  const orgs: string[] = [];
  const former: FormerKey[] = [];
  let at = pinned;
  while (at !== signer) {
    const next = read.find((one) => one?.from === at && one.retires > now);
    if (!next || former.length >= MAX_ROTATIONS) return undefined;
    orgs.push(next.org);
    former.push({ thumbprint: at, retires: next.retires });
    at = next.to;
  }
  return { orgs, former };
}

async function readStatement(text: unknown) {
  if (typeof text !== 'string' || text.length > MAX_STATEMENT) return undefined;
  const envelope = await openEnvelope(text);
  const payload = envelope && (await verifySignature(envelope));
  if (!payload) return undefined;
  try {
    const said = v.safeParse(statementSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)));
    if (!said.success || said.output.from !== envelope.thumbprint) return undefined;
    const { org, from, to, retires } = said.output;
    return { org, from, to, retires: Date.parse(retires) };
  } catch {
    return undefined;
  }
}

import { parseEnrolmentCode } from './enrolment.ts';
import type { CatalogueService, ListOffer, ListProblem } from './model.ts';
import { enrolmentCode, type SigningKey, signText } from './sign.ts';
import { takeList } from './take.ts';

interface Issue {
  readonly key: SigningKey;
  /** Statements by the keys before this one (`rotation.ts`), oldest first. */
  readonly rotations: readonly string[];
  /** The name of the file it comes from. */
  readonly name: string;
  /** The signed list that this one follows. */
  readonly previous: Pick<ListOffer, 'policy' | 'thumbprint' | 'digest'> | undefined;
  readonly catalogue: readonly CatalogueService[];
  /** Epoch ms. */
  readonly now: number;
}

export type Issued =
  | { readonly kind: 'issued'; readonly envelope: string; readonly offer: ListOffer }
  /** The list before has this number, or a higher one. */
  | { readonly kind: 'number-taken'; readonly seq: number }
  | ListProblem;

/**
 * Signs the text of a list, and takes it as employees will who have the previous list, or none: what is published must
 * not be found wanting there.
 */
export async function issueList(text: string, issue: Issue): Promise<Issued> {
  const { key, rotations, name, previous, catalogue, now } = issue;
  const envelope = await signText(text, key, rotations);
  const taken = await takeList(envelope, {
    source: { kind: 'file', name },
    pinned: previous?.thumbprint,
    inForce: [],
    ...(previous ? { successorOf: previous } : {}),
    catalogue,
    now,
  });
  if (taken.kind !== 'offer') return taken;
  const { offer } = taken;
  if (previous && offer.policy.seq <= previous.policy.seq) return { kind: 'number-taken', seq: previous.policy.seq };
  return { kind: 'issued', envelope, offer };
}

/** The code with which employees enrol at an address, or why the address cannot be in one. */
export function codeFor(url: string, thumbprint: string): { kind: 'code'; text: string } | ListProblem {
  const read = parseEnrolmentCode(enrolmentCode(url, { thumbprint }));
  if (read.kind === 'code' && !url.includes('#')) {
    return { kind: 'code', text: enrolmentCode(read.code.url, { thumbprint }) };
  }
  return read.kind === 'insecure-url' ? read : { kind: 'bad-code' };
}

import type { Transfer } from '../guard/model.ts';
import type { Asked } from '../journal/asked.ts';
import { canonicalText } from '../journal/canonical.ts';
import type { SessionStore } from '../ports/session.ts';
import { hashText } from './hash-text.ts';
import { createQueue } from './in-turn.ts';

/**
 * What people have been asked and have not answered yet. The answer comes by way of a page's process, so what it was
 * about is taken from here and not from there.
 */
export interface Questions {
  /**
   * @param place where the transfer would go, in a text that is the same for the question and its answer
   * @param orgId whose data it is about
   */
  keep(transfer: Transfer, place: string, asked: Asked, orgId: string): Promise<void>;
  /** Null where nobody was asked by a verdict: the relay may have had to ask by itself. */
  take(transfer: Transfer, place: string): Promise<Asked | null>;
  /** What was asked for other organisations is forgotten. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
}

/** Questions that wait for an answer; one that nobody answers, its tab being closed, goes with time. */
const KEPT = 20;
/** Files by which a transfer is known again, beside how many there are. */
const KNOWN_BY = 100;

export function createQuestions(session: Pick<SessionStore, 'get' | 'set'>): Questions {
  const inTurn = createQueue();
  return {
    keep: (transfer, place, asked, orgId) =>
      inTurn(async () => {
        const open = (await session.get('questions')) ?? [];
        const mark = await markOf(transfer, place);
        await session.set('questions', [...open, { mark, asked, orgId }].slice(-KEPT));
      }),
    keepOnly: (orgIds) =>
      inTurn(async () => {
        const open = (await session.get('questions')) ?? [];
        const kept = open.filter(({ orgId }) => orgIds.includes(orgId));
        if (kept.length < open.length) await session.set('questions', kept);
      }),
    take: (transfer, place) =>
      inTurn(async () => {
        const open = (await session.get('questions')) ?? [];
        const mark = await markOf(transfer, place);
        const at = open.findIndex((one) => one.mark === mark);
        if (at === -1) return null;
        await session.set('questions', open.toSpliced(at, 1));
        return open[at]?.asked ?? null;
      }),
  };
}

/** A hash: what a person pastes is written nowhere. */
async function markOf({ entry, files, text }: Transfer, place: string): Promise<string> {
  const few = files.slice(0, KNOWN_BY).map(({ name, size, lastModified }) => [name, size, lastModified]);
  return hashText(canonicalText([place, entry, files.length, few, text ?? '']));
}

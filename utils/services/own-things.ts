import type { FileFacts, Transfer } from '../guard/model.ts';
import type { SessionStore } from '../ports/session.ts';
import { hashText } from './hash-text.ts';
import { createQueue } from './in-turn.ts';

/** What the employee has called their own, until the browser closes. */
export interface OwnThings {
  keep(transfer: Transfer): Promise<void>;
  /** Places of the files in a transfer that are known as their own, and null for its text. */
  placesIn(transfer: Transfer): Promise<ReadonlySet<number | null>>;
}

const KEPT = 1_000;

export function createOwnThings(session: Pick<SessionStore, 'get' | 'set'>): OwnThings {
  const inTurn = createQueue();
  const marksOf = async ({ files, text }: Transfer): Promise<readonly string[]> => [
    ...files.map(markOfFile),
    ...(text ? [await hashText(text)] : []),
  ];
  return {
    keep: (transfer) =>
      inTurn(async () => {
        const own = (await session.get('own')) ?? [];
        await session.set('own', [...own, ...(await marksOf(transfer))].slice(-KEPT));
      }),
    async placesIn(transfer) {
      const own = new Set(await session.get('own'));
      if (own.size === 0) return new Set();
      const marks = await marksOf(transfer);
      const { length } = transfer.files;
      return new Set(marks.flatMap((mark, place) => (own.has(mark) ? [place < length ? place : null] : [])));
    },
  };
}

function markOfFile({ name, size, lastModified }: FileFacts): string {
  return `${size} ${lastModified} ${name}`;
}

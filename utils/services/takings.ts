import type { Session, SessionStore } from '../ports/session.ts';
import { createQueue } from './in-turn.ts';

type Taking<K extends 'copies' | 'pictures'> = NonNullable<Session[K]>[number];

/** What was taken out of work apps, in the memory of the session. */
interface Takings<One> {
  /** What is being noted this moment counts too. */
  all(): Promise<readonly One[]>;
  /** Reads what there is and then writes it, one change after the other; undefined leaves it as it is. */
  change(next: (kept: readonly One[]) => Promise<readonly One[] | undefined>): Promise<void>;
  /** What is of an organisation without a list in force is forgotten. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
}

export function createTakings<K extends 'copies' | 'pictures'>(session: SessionStore, key: K): Takings<Taking<K>> {
  const inTurn = createQueue();
  const read = async () => ((await session.get(key)) ?? []) as readonly Taking<K>[];
  const change: Takings<Taking<K>>['change'] = (next) =>
    inTurn(async () => {
      const after = await next(await read());
      if (after) await session.set(key, after as NonNullable<Session[K]>);
    });
  return {
    all: () => inTurn(read),
    change,
    keepOnly: (orgIds) =>
      change(async (before) => {
        const after = before.filter(({ orgId }) => orgIds.includes(orgId));
        return after.length < before.length ? after : undefined;
      }),
  };
}

import type { SessionStore } from '../ports/session.ts';

/** Tells open pages of Drempel that something they show has changed; they watch `storage.session` for it. */
export type BumpRevision = () => Promise<void>;

export function createRevision(session: SessionStore): BumpRevision {
  return async () => session.set('revision', ((await session.get('revision')) ?? 0) + 1);
}

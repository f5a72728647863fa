import { type CopiedText, matchCopied } from '../guard/match-copied.ts';
import type { CopiedEvidence } from '../guard/model.ts';
import { type Salt, winnow } from '../guard/winnow.ts';
import type { Clock } from '../ports/clock.ts';
import type { SessionStore } from '../ports/session.ts';
import type { Lists } from './lists.ts';
import { createTakings } from './takings.ts';

/** Remembers texts copied in work apps, in marks, until the browser closes. */
export interface CopiedTexts {
  /** Somebody copied this on a page of that origin; of what is no work app nothing is kept. */
  note(text: string, origin: string): Promise<void>;
  /** Whether a text comes from an app of this organisation. */
  match(text: string, orgId: string): Promise<CopiedEvidence | null>;
  /** What is of an organisation without a list in force is forgotten. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
}

interface Parts {
  readonly session: SessionStore;
  readonly lists: Pick<Lists, 'placeOf'>;
  readonly clock: Clock;
}

/** Of a longer text the first so many UTF-16 units are remembered. */
const LONGEST = 100_000;
/** All marks together, at 4 bytes each: a megabyte. The oldest texts go. */
const MOST_MARKS = 250_000;
const MOST_TEXTS = 200;

export function createCopiedTexts({ session, lists, clock }: Parts): CopiedTexts {
  const takings = createTakings(session, 'copies');
  const salt = async (): Promise<Salt> => {
    const known = await session.get('copySalt');
    if (known) return known;
    const [base = 0, mask = 0] = crypto.getRandomValues(new Uint32Array(2));
    await session.set('copySalt', [base, mask]);
    return [base, mask];
  };

  return {
    note: (text, origin) =>
      takings.change(async (kept) => {
        const { standing, list } = await lists.placeOf(`${origin}/`);
        if (standing.kind !== 'work' || !list) return undefined;
        const { marks } = winnow(text.slice(0, LONGEST), await salt());
        if (marks.length === 0) return undefined;
        const packed = new Uint8Array(marks.buffer).toBase64();
        const { name: appName } = standing.app;
        const copy = { marks: packed, count: marks.length, appName, orgId: list.policy.org.id, at: clock.now() };
        // Copied once more, it is the same text.
        const others = kept.filter(({ marks }) => marks !== packed);
        const copies = [...others, copy].slice(-MOST_TEXTS);
        let all = copies.reduce((sum, { count }) => sum + count, 0);
        while (all > MOST_MARKS) all -= copies.shift()?.count ?? all;
        return copies;
      }),
    async match(text, orgId) {
      const copies = (await takings.all()).filter((copy) => copy.orgId === orgId);
      if (copies.length === 0) return null;
      const unpacked = copies.map(({ marks, ...copy }): CopiedText => {
        return { ...copy, marks: new Uint32Array(Uint8Array.fromBase64(marks).buffer) };
      });
      return matchCopied(winnow(text, await salt()), unpacked);
    },
    keepOnly: takings.keepOnly,
  };
}

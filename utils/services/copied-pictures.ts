import type { LookedFile } from '../guard/look/model.ts';
import type { PictureEvidence } from '../guard/model.ts';
import { matchPicture } from '../guard/pictures/match-picture.ts';
import type { PictureMark, PictureSize } from '../guard/pictures/model.ts';
import type { Clock } from '../ports/clock.ts';
import type { SessionStore } from '../ports/session.ts';
import type { Lists } from './lists.ts';
import { createTakings } from './takings.ts';

/** Remembers pictures that were taken out of work apps, by their marks, until the browser closes. */
export interface CopiedPictures {
  /** Somebody took this out of a page of that origin; of what is no work app nothing is kept. */
  note(mark: PictureMark, origin: string): Promise<void>;
  /** Of which sizes pictures are known from apps of these organisations: of others none need be looked at. */
  sizes(orgIds: readonly string[]): Promise<readonly PictureSize[]>;
  /** Which files show a picture that comes from an app of this organisation. */
  match(looked: readonly LookedFile[], orgId: string): Promise<readonly PictureEvidence[]>;
  /** What is of an organisation without a list in force is forgotten. */
  keepOnly(orgIds: readonly string[]): Promise<void>;
}

interface Parts {
  readonly session: SessionStore;
  readonly lists: Pick<Lists, 'placeOf'>;
  readonly clock: Clock;
}

/** The oldest go. */
const MOST_PICTURES = 200;

export function createCopiedPictures({ session, lists, clock }: Parts): CopiedPictures {
  const takings = createTakings(session, 'pictures');

  return {
    note: ({ width, height, light }, origin) =>
      takings.change(async (kept) => {
        const { standing, list } = await lists.placeOf(`${origin}/`);
        if (standing.kind !== 'work' || !list) return undefined;
        const { name: appName } = standing.app;
        const picture = { width, height, light, appName, orgId: list.policy.org.id, at: clock.now() };
        const others = kept.filter((other) => other.light !== light);
        return [...others, picture].slice(-MOST_PICTURES);
      }),
    async sizes(orgIds) {
      const theirs = (await takings.all()).filter(({ orgId }) => orgIds.includes(orgId));
      return [...new Map(theirs.map(({ width, height }) => [`${width} ${height}`, { width, height }])).values()];
    },
    async match(looked, orgId) {
      const seen = looked.flatMap(({ file, picture }) => (picture ? [{ file, picture }] : []));
      if (seen.length === 0) return [];
      const known = (await takings.all()).filter((picture) => picture.orgId === orgId);
      return seen.flatMap(({ file, picture }): readonly PictureEvidence[] => {
        const source = matchPicture(picture, known);
        return source ? [{ kind: 'picture', strength: 'likely', file, ...source }] : [];
      });
    },
    keepOnly: takings.keepOnly,
  };
}

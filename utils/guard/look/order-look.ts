import type { FileFacts } from '../model.ts';
import type { PictureSize } from '../pictures/model.ts';
import { isMedia } from '../read/media.ts';
import { type LookOrder, type LookRules, MOST_LOOKED } from './model.ts';

/** Longer than this nobody waits for an upload to begin, in ms. */
const PATIENCE = 20_000;
/** Where the person will be asked whatever is found, it only makes the question better. In ms. */
const ASKED_ANYWAY = 1_000;

interface Around {
  /** Places of files that the employee has called their own. */
  readonly own: ReadonlySet<number | null>;
  /** Whether the person is asked about these files in any case. */
  readonly asks: boolean;
  readonly pictures: readonly PictureSize[];
}

/**
 * Which files of a transfer to look into: all of them or, of very many, those that are not media by their names first.
 * @returns null where there is nothing to look into
 */
export function orderLook(
  files: readonly FileFacts[],
  rules: readonly LookRules[],
  { own, asks, pictures }: Around,
): LookOrder | null {
  const places = [...files.keys()].filter((place) => !own.has(place));
  if (places.length === 0) return null;
  const isMediaAt = (place: number) => isMedia(files[place]?.type ?? '');
  const chosen =
    places.length > MOST_LOOKED
      ? [...places.filter((place) => !isMediaAt(place)), ...places.filter(isMediaAt)].slice(0, MOST_LOOKED)
      : places;
  return { files: chosen, rules, pictures, within: asks ? ASKED_ANYWAY : PATIENCE };
}

import type { PictureEvidence } from '../model.ts';
import type { KnownPicture, PictureMark } from './model.ts';

/** In levels of light, of 255, for any row or column: a mean of so many pixels hardly moves when each of them does. */
const MOST_APART = 3;

/** The latest of the pictures known from a work app that is the same, to a few levels of light; or null. */
export function matchPicture(
  mark: PictureMark,
  known: readonly KnownPicture[],
): Pick<PictureEvidence, 'appName' | 'at'> | null {
  const found = known.findLast(
    ({ width, height, light }) => width === mark.width && height === mark.height && isAlike(light, mark.light),
  );
  return found ? { appName: found.appName, at: found.at } : null;
}

function isAlike(one: string, other: string): boolean {
  const levels = Uint8Array.fromHex(other);
  return Uint8Array.fromHex(one).every((level, at) => Math.abs(level - (levels[at] ?? 0)) <= MOST_APART);
}

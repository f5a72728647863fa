import { type Eyes, lookInto } from './look-into.ts';
import type { LookedFile, LookOrder } from './model.ts';

/** Small files are mostly waited for: so many are read side by side. */
const AT_ONCE = 8;

/**
 * Looks into files, in the order asked for.
 * @param files `files[n]` is the one at the place `order.files[n]`
 * @param eyes what is left when these are late counts as *cut*
 */
export async function lookIntoAll(
  files: readonly Blob[],
  { files: places, ...order }: LookOrder,
  eyes: Eyes,
): Promise<readonly LookedFile[]> {
  const looked: LookedFile[] = [];
  const left = places.entries();
  const work = async () => {
    for (const [nth, place] of left) {
      const file = files[nth];
      looked[nth] =
        file && !eyes.late()
          ? await lookInto(file, place, order, eyes)
          : { file: place, ending: 'cut', labels: [], members: [], picture: null, findings: [] };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return looked;
}

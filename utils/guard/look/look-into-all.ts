import { lookInto } from './look-into.ts';
import type { LookedFile, LookOrder } from './model.ts';

/** Small files are mostly waited for: so many are read side by side. */
const AT_ONCE = 8;

/**
 * Looks into files, in the order asked for.
 * @param files `files[n]` is the one at the place `order.files[n]`
 * @param late asked now and then whether the time is up; what is left then counts as *cut*
 */
export async function lookIntoAll(
  files: readonly Blob[],
  { files: places, rules }: LookOrder,
  late: () => boolean,
): Promise<readonly LookedFile[]> {
  const looked: LookedFile[] = [];
  const left = places.entries();
  const work = async () => {
    for (const [nth, place] of left) {
      const file = files[nth];
      looked[nth] =
        file && !late()
          ? await lookInto(file, place, rules, late)
          : { file: place, ending: 'cut', labels: [], members: [], findings: [] };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return looked;
}

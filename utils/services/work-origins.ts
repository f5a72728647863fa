import type { SettingsStore } from '../ports/settings.ts';
import { inTurn } from './in-turn.ts';
import type { Sides } from './sides.ts';

/** Settings that are addresses of pages and workers kept quiet. */
const KEYS = ['seenOrigins', 'pushOrigins', 'missedOrigins', 'knownWorkers'] as const;

interface Parts {
  readonly settings: SettingsStore;
  readonly sides: Pick<Sides, 'placeOf'>;
}

/**
 * @returns a function that forgets the addresses of what is not kept quiet any more, to be called when a list, or the
 * employee's own choice of sites, has become another
 */
export function createWorkOrigins({ settings, sides }: Parts): () => Promise<void> {
  return inTurn(async () => {
    for (const key of KEYS) {
      const known = (await settings.get(key)) ?? [];
      const places = await Promise.all(known.map(sides.placeOf));
      const kept = known.filter((_, at) => places[at] !== null);
      if (kept.length === known.length) continue;
      if (kept.length > 0) await settings.set(key, kept);
      else await settings.remove(key);
    }
  });
}

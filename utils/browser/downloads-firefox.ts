import type { Downloads } from '../ports/downloads.ts';
import { watchDownloads } from './downloads.ts';

/** Firefox keeps no end: it is the moment at which it is told, and unknown for what is found later. */
export function createDownloads(): Downloads {
  return watchDownloads((_item, seenAt) => ({ completedAt: seenAt ?? Date.now(), endKnown: seenAt !== null }));
}

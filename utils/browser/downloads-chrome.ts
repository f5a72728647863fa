import type { Downloads } from '../ports/downloads.ts';
import { watchDownloads } from './downloads.ts';

/** Chrome writes down when a download ended. */
export function createDownloads(): Downloads {
  return watchDownloads(({ endTime }, seenAt) => {
    const ended = endTime ? Date.parse(endTime) : seenAt;
    return { completedAt: ended ?? Date.now(), endKnown: ended !== null };
  });
}

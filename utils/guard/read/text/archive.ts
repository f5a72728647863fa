import type { Ending } from '../ending.ts';
import type { SniffedFile } from '../sniff-file.ts';
import { openInside } from './open-inside.ts';
import { endingOf, type Inside, type Pieces } from './pieces.ts';

/** The text of what is in an archive, one member after another; *protected* where one of them is encrypted. */
export async function* archiveText({ blob, members }: SniffedFile, { allowance, read }: Inside): Pieces {
  if (!members) return 'unreadable';
  const endings = new Set<Ending>();
  for (const member of members) {
    if (member.compressedSize === 0) continue;
    if (member.encrypted) endings.add('protected');
    else endings.add(yield* read(openInside(blob, member, allowance)));
    yield '\n';
    if (allowance.members > 0 && allowance.bytes > 0) continue;
    endings.add('cut');
    break;
  }
  return endingOf(endings);
}

import type { ZipMember } from '../zip.ts';
import { openMember } from '../zip-member.ts';
import type { Allowance, Source } from './pieces.ts';

/** A member's bytes, counted against what may be spent; *cut* where that is spent. */
export async function* openInside(blob: Blob, member: ZipMember, allowance: Allowance): Source {
  if (allowance.members <= 0 || allowance.bytes <= 0) return 'cut';
  allowance.members -= 1;
  const opened = openMember(blob, member, allowance.bytes);
  try {
    for (;;) {
      const { done, value } = await opened.next();
      if (done) return value;
      allowance.bytes -= value.length;
      yield value;
    }
  } finally {
    await opened.return('cut');
  }
}

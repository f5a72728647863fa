import { findCharset } from './charset.ts';
import type { Ending } from './ending.ts';
import { chunksOf } from './ranges.ts';
import type { FileKind } from './sniff-kind.ts';

/** The text of a file that is text as it is, a piece at a time; of other kinds none. */
export async function* textOf(blob: Blob, kind: FileKind): AsyncGenerator<string, Ending> {
  if (!['text', 'html', 'mail'].includes(kind)) return 'whole';
  const chunks = chunksOf(blob);
  let decoder: TextDecoder | undefined;
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return value ? 'whole' : 'unreadable';
    decoder ??= new TextDecoder(findCharset(value) ?? 'windows-1252');
    yield decoder.decode(value, { stream: true });
  }
}

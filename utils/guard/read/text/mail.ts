import type { Ending } from '../ending.ts';
import { createMailParser, type MailPart } from '../mail/mail-parser.ts';
import type { Bytes } from '../ranges.ts';
import { endingOf, type Inside, type Pieces, type Source } from './pieces.ts';

/** Characters of a byte each that are made at once. */
const STEP = 8_192;

/** The text of a message: who it is from and to, its subject, its bodies, and what is attached. */
export async function* mailText(source: Source, inside: Inside): Pieces {
  const parser = createMailParser();
  const endings = new Set<Ending>();
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done) {
        for (const part of parser.end()) endings.add(yield* partText(part, inside));
        return endingOf(endings.add(value));
      }
      for (let at = 0; at < value.length; at += STEP) {
        const mail = String.fromCharCode(...value.subarray(at, at + STEP));
        for (const part of parser.push(mail)) endings.add(yield* partText(part, inside));
      }
    }
  } finally {
    await source.return('cut');
  }
}

async function* partText(part: MailPart, { allowance, read }: Inside): Pieces {
  if (part.kind === 'text') {
    yield part.text;
    return 'whole';
  }
  if (part.kind === 'protected') return 'protected';
  if (allowance.members <= 0 || allowance.bytes <= 0) return 'cut';
  allowance.members -= 1;
  for (const { length } of part.bytes) allowance.bytes -= length;
  const ending = yield* read(sourceOf(part.bytes));
  yield '\n';
  return part.whole || ending === 'protected' ? ending : 'cut';
}

async function* sourceOf(bytes: readonly Bytes[]): AsyncGenerator<Bytes, Ending> {
  yield* bytes;
  return 'whole';
}

import type { Ending } from '../ending.ts';
import { isEncryptedOdf } from '../odf-encryption.ts';
import type { SniffedFile } from '../sniff-file.ts';
import { createTextBuffer, type TextBuffer } from '../xml/text-buffer.ts';
import { createXmlReader, type XmlReader } from '../xml/xml-reader.ts';
import { attributeOf, type XmlTag } from '../xml/xml-tag.ts';
import { openInside } from './open-inside.ts';
import { endingOf, type Inside, type Pieces } from './pieces.ts';
import { xmlText } from './xml-text.ts';

const READ = /(^|\/)(content|styles)\.xml$/;
const NAMES = 'p h s tab line-break table-cell covered-table-cell table-row annotation'.split(' ');

/** The text of an OpenDocument (ISO/IEC 26300): its content, headers and footers, and of objects in it. */
export async function* odfText(file: SniffedFile, { allowance }: Inside): Pieces {
  const { blob, members } = file;
  if (!members) return 'unreadable';
  if (await isEncryptedOdf(file)) return 'protected';
  const endings = new Set<Ending>();
  for (const part of members.filter(({ name }) => READ.test(name))) {
    const text = createTextBuffer();
    endings.add(yield* xmlText(openInside(blob, part, allowance), createOdfReader(text), text));
    yield '\n';
    if (allowance.members <= 0 || allowance.bytes <= 0) break;
  }
  return endings.size === 0 ? 'unreadable' : endingOf(endings);
}

/** Of a number or a date the value is read, as what is shown of it may be rounded. */
function createOdfReader(text: TextBuffer): XmlReader {
  let paragraphs = 0;
  let cells = 0;
  let row = 0;
  let notes = 0;
  let valued = false;
  const settle = () => {
    events.keeping = paragraphs > 0 && (!valued || notes > 0);
  };
  const openCell = (tag: XmlTag) => {
    if (row > 0) text.write('\t');
    row += 1;
    cells += 1;
    const value = attributeOf(tag, 'date-value')?.slice(0, 10) ?? attributeOf(tag, 'value');
    valued = value !== null && value !== '';
    if (valued && value) text.write(value.slice(0, 100));
  };
  const events = {
    text,
    keeping: false,
    open(name: string, tag: XmlTag) {
      if (name === 'p' || name === 'h') paragraphs += 1;
      else if (name === 'table-row') row = 0;
      else if (name === 'table-cell' || name === 'covered-table-cell') openCell(tag);
      else if (name === 'annotation') {
        notes += 1;
        text.write(' ');
      } else if (events.keeping) {
        if (name === 's') text.write(' ');
        else if (name === 'tab') text.write('\t');
        else if (name === 'line-break') text.write('\n');
      }
      settle();
    },
    close(name: string) {
      if (name === 'p' || name === 'h') {
        if (events.keeping) text.write(cells > 0 ? ' ' : '\n');
        paragraphs -= 1;
      } else if (name === 'table-row') text.write('\n');
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        cells -= 1;
        valued = false;
      } else if (name === 'annotation') notes -= 1;
      settle();
    },
  };
  return createXmlReader(NAMES, events);
}

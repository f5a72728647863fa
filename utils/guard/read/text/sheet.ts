import { createTextBuffer, type TextBuffer } from '../xml/text-buffer.ts';
import { createXmlReader, type XmlReader } from '../xml/xml-reader.ts';
import { attributeOf, type XmlTag } from '../xml/xml-tag.ts';
import { dateOf } from './date-styles.ts';
import type { SharedStrings } from './shared-strings.ts';

const RUNNING = new Set('oddHeader evenHeader firstHeader oddFooter evenFooter firstFooter'.split(' '));
const NAMES = ['row', 'c', 'v', 'is', 't', 'rPh', ...RUNNING];
const MOST_WRITTEN = 50_000;

/**
 * Reads a sheet of a workbook (ECMA-376 part 1, 18.3): a line a row, a tab between cells, dates as `2026-05-17` and
 * other numbers as they are stored; then what is printed above and below each page. Formulas are left out, what they
 * come to is not.
 */
export function createSheetReader(text: TextBuffer, strings: SharedStrings, dates: ReadonlySet<string>): XmlReader {
  const aside = createTextBuffer();
  const written = new Map<string, string>();
  let cells = 0;
  let type: string | null = null;
  let dated = false;
  let inline = false;
  let phonetic = false;

  const events = {
    text,
    keeping: false,
    open(name: string, tag: XmlTag) {
      if (name === 'c') {
        if (cells > 0) text.write('\t');
        cells += 1;
        type = attributeOf(tag, 't');
        dated = dates.size > 0 && (type === null || type === 'n') && dates.has(attributeOf(tag, 's') ?? '0');
      } else if (name === 'v') {
        events.text = type === 's' || dated ? aside : text;
        events.keeping = type !== 'b' && type !== 'e';
      } else if (name === 'row') cells = 0;
      else if (name === 'is') inline = true;
      else if (name === 't') events.keeping = inline && !phonetic;
      else if (name === 'rPh') phonetic = true;
      else {
        events.text = aside;
        events.keeping = true;
      }
    },
    close(name: string) {
      events.keeping = false;
      if (name === 'v') {
        if (events.text === aside) writeValue(aside.take());
      } else if (name === 'row') text.write('\n');
      else if (name === 'is') inline = false;
      else if (name === 'rPh') phonetic = false;
      else if (RUNNING.has(name)) text.write(`\n${printed(aside.take())}\n`);
      events.text = text;
    },
  };
  /** Dates come again and again, and writing one out costs more than all the rest of a cell. */
  const shown = (value: string) => {
    const before = written.get(value);
    if (before !== undefined) return before;
    const date = dateOf(value) ?? value;
    if (written.size < MOST_WRITTEN) written.set(value, date);
    return date;
  };
  const writeValue = (value: string) => {
    if (type === 's') strings.write(Number(value), text);
    else text.write(shown(value));
  };
  return createXmlReader(NAMES, events);
}

/** Left, centre and right as lines, without the codes for fonts, colours and fields (18.3.1.46). */
export const printed = (running: string) =>
  running
    .slice(0, 1_000)
    .replace(/&[LCR]/g, '\n')
    .replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[^&]/gi, '');

import type { TextBuffer } from '../xml/text-buffer.ts';
import { createXmlReader, type XmlReader } from '../xml/xml-reader.ts';

const NAMES = 't delText text p comment tabs tab br cr tc tr noBreakHyphen Fallback'.split(' ');

/**
 * Reads WordprocessingML, DrawingML and comments (ECMA-376): paragraphs end a line, cells of a row have a tab between
 * them. Runs follow one another without anything between, since a number may be cut into several; what was deleted with
 * its changes tracked is still there and is read; what stands there once more for older programs is not.
 */
export function createProseReader(text: TextBuffer): XmlReader {
  let cells = 0;
  let row = 0;
  let fallbacks = 0;
  let tabStops = 0;
  const write = (mark: string) => {
    if (fallbacks === 0) text.write(mark);
  };
  const events = {
    text,
    keeping: false,
    open(name: string) {
      if (name === 't' || name === 'delText' || name === 'text') events.keeping = fallbacks === 0;
      else if (name === 'Fallback') fallbacks += 1;
      else if (name === 'tabs') tabStops += 1;
      else if (name === 'tab' && tabStops === 0) write('\t');
      else if (name === 'br' || name === 'cr') write('\n');
      else if (name === 'noBreakHyphen') write('-');
      else if (name === 'tr') row = 0;
      else if (name === 'tc') {
        if (row > 0) write('\t');
        row += 1;
        cells += 1;
      }
    },
    close(name: string) {
      if (name === 't' || name === 'delText' || name === 'text') events.keeping = false;
      else if (name === 'p') write(cells > 0 ? ' ' : '\n');
      else if (name === 'tr' || name === 'comment') write('\n');
      else if (name === 'tc') cells -= 1;
      else if (name === 'tabs') tabStops -= 1;
      else if (name === 'Fallback') fallbacks -= 1;
    },
  };
  return createXmlReader(NAMES, events);
}

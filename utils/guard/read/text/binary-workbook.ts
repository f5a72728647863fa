import type { TextBuffer } from '../xml/text-buffer.ts';
import type { XmlReader } from '../xml/xml-reader.ts';
import { type BinaryRecord, createRecordReader } from './binary-records.ts';
import { type DateStyles, dateOf } from './date-styles.ts';
import type { SharedStrings } from './shared-strings.ts';
import { printed } from './sheet.ts';

/** Types of records, their bytes as they stand in the file ([MS-XLSB] 2.3.2). */
const ROW = 0x00;
const CELL = {
  rk: 0x02,
  real: 0x05,
  text: 0x06,
  shared: 0x07,
  resultText: 0x08,
  resultNumber: 0x09,
  rich: 0x3e,
} as const;
/** Those of cells, from the one that is blank to the one that comes to an error. */
const [FIRST_CELL, LAST_CELL] = [0x01, 0x0b];
const SHARED_STRING = 0x13;
const HEADER_FOOTER = 0x03df;
const COMMENT = 0x04fd;
const [FORMAT, STYLE, BEGIN_CELL_STYLES, END_CELL_STYLES] = [0x2c, 0x2f, 0x04e9, 0x04ea];
/** The same from the blank one on, of cells that are right of the one before and say no column. */
const [FIRST_SHORT, LAST_SHORT] = [0x0c, 0x12];
/** Where the style is in a cell with a column; how far after it the value is; and the text in a rich string. */
const [STYLE_AT, VALUE, RICH] = [4, 4, 1];

/** Takes the shared strings of a binary workbook. */
export const readBinaryStrings = (strings: SharedStrings): XmlReader =>
  createRecordReader((type, record) => {
    if (type === SHARED_STRING) strings.add(record.string(RICH));
  });

/** Finds out which styles of a binary workbook are of dates. */
export function readBinaryStyles(dates: DateStyles): XmlReader {
  let inCells = false;
  return createRecordReader((type, record) => {
    if (type === FORMAT) dates.addFormat(record.uint16(0), record.string(2));
    else if (type === STYLE && inCells) dates.addStyle(record.uint16(2));
    else if (type === BEGIN_CELL_STYLES) inCells = true;
    else if (type === END_CELL_STYLES) inCells = false;
  });
}

/** Reads a sheet of a binary workbook, or the comments on one, as `createSheetReader` does one in XML. */
export function createBinarySheetReader(text: TextBuffer, strings: SharedStrings, dates: DateStyles): XmlReader {
  let cells = 0;

  const writeCell = (type: number, record: BinaryRecord, styleAt: number) => {
    const at = styleAt + VALUE;
    if (cells > 0) text.write('\t');
    cells += 1;
    if (type === CELL.shared) strings.write(record.uint32(at), text);
    else if (type === CELL.text || type === CELL.resultText) text.write(record.string(at));
    else if (type === CELL.rich) text.write(record.string(at + RICH));
    else if (type === CELL.rk) writeNumber(numberOf(record.uint32(at)), record.uint32(styleAt));
    else if (type === CELL.real || type === CELL.resultNumber) writeNumber(record.double(at), record.uint32(styleAt));
  };
  /** Of a style 24 bits are its number. */
  const writeNumber = (value: number, style: number) => {
    const dated = dates.styles.has(String(style & 0xffffff));
    text.write((dated ? dateOf(String(value)) : null) ?? String(value));
  };
  const writeRunning = (record: BinaryRecord) => {
    for (let at = 2, nth = 0; nth < 6; at = record.after(at), nth += 1) {
      const running = printed(record.string(at));
      if (running !== '') text.write(`\n${running}\n`);
    }
  };

  return createRecordReader((type, record) => {
    if ((type >= FIRST_CELL && type <= LAST_CELL) || type === CELL.rich) writeCell(type, record, STYLE_AT);
    else if (type >= FIRST_SHORT && type <= LAST_SHORT) writeCell(type - FIRST_SHORT + FIRST_CELL, record, 0);
    else if (type === ROW) {
      if (cells > 0) text.write('\n');
      cells = 0;
    } else if (type === HEADER_FOOTER) writeRunning(record);
    else if (type === COMMENT) text.write(`${record.string(RICH)}\n`);
  });
}

/** A number in 30 bits (2.5.122): whole, or the upper half of a double; at times a hundredth of that. */
function numberOf(stored: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, stored & ~3, true);
  const value = (stored & 2) === 2 ? stored >> 2 : view.getFloat64(0, true);
  return (stored & 1) === 1 ? value / 100 : value;
}

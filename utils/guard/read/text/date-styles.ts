import { createTextBuffer } from '../xml/text-buffer.ts';
import { createXmlReader, type XmlReader } from '../xml/xml-reader.ts';
import { attributeOf, type XmlTag } from '../xml/xml-tag.ts';

/** Formats with a day in them that every program has built in (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const DAY = 86_400_000;
/** Day 0 as serial numbers count from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

export interface DateStyles {
  /** The numbers, as cells give them in `s`, of styles that show a number as a date. */
  readonly styles: ReadonlySet<string>;
  addFormat(format: number, code: string): void;
  /** The next style of cells, by its format. */
  addStyle(format: number): void;
  readonly reader: XmlReader;
}

/** Finds out which cells of a workbook are dates, which are nothing but a number and a style. */
export function createDateStyles(): DateStyles {
  const styles = new Set<string>();
  const formats = new Set(BUILT_IN);
  let inCells = false;
  let place = 0;
  const addFormat = (format: number, code: string) => {
    if (isDate(code)) formats.add(format);
  };
  const addStyle = (format: number) => {
    if (formats.has(format)) styles.add(String(place));
    place += 1;
  };
  const open = (name: string, tag: XmlTag) => {
    if (name === 'cellXfs') inCells = true;
    const format = Number(attributeOf(tag, 'numFmtId'));
    if (name === 'numFmt') addFormat(format, attributeOf(tag, 'formatCode') ?? '');
    else if (name === 'xf' && inCells) addStyle(format);
  };
  const close = (name: string) => {
    if (name === 'cellXfs') inCells = false;
  };
  const events = { text: createTextBuffer(), keeping: false, open, close };
  return { styles, addFormat, addStyle, reader: createXmlReader(['numFmt', 'cellXfs', 'xf'], events) };
}

const isDate = (format: string) => /[dy]/i.test(format.slice(0, 255).replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, ''));

/** A date as `2026-05-17`, of its serial number; null where that is none. */
export function dateOf(serial: string): string | null {
  const days = Math.floor(Number(serial));
  if (!(days > 60 && days <= LAST_DAY)) return null;
  return new Date(DAY_ZERO + days * DAY).toISOString().slice(0, 10);
}

import { ibanAround } from './iban-number.ts';
import type { Block } from './model.ts';

/** Who hears of numbers in a text; `at`: where they begin in `Block.text`. */
export interface NumberSink {
  /** Eight or nine digits that stand by themselves, together or in groups. */
  digits(at: number, digits: string): void;
  iban(at: number, iban: string): void;
  /** A telephone number, digits only. */
  phone(at: number, phone: string): void;
  /** A Dutch postcode, `1234AB`. */
  postcode(at: number, postcode: string): void;
  /** A date on which somebody who is at least ten could be born, `YYYY-MM-DD`. */
  birth(at: number, date: string): void;
}

const DIGIT = 1;
const SEPARATOR = 2;
const OPENING = 3;
const OTHER = 127;
/** What each ASCII character can be in a number. */
const CLASSES = new Uint8Array(128);
for (const char of '0123456789') CLASSES[char.charCodeAt(0)] = DIGIT;
for (const char of ' .-/') CLASSES[char.charCodeAt(0)] = SEPARATOR;
for (const char of '+()') CLASSES[char.charCodeAt(0)] = OPENING;

/** Runs of four digits cannot slip through; shorter ones are seen by the separator after them. */
const STRIDE = 4;
/**
 * After so many characters without a number the engine itself looks for the next digit, which costs more to begin with
 * and is many times quicker from there on, most of all where this code has not run often: a person chooses one file.
 */
const FAR = 64;

const GROUPED = /(?<!\d)(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}([ .-])\d{3}\1\d{3}|\d{2}([ .-])\d{3}\2\d{3})(?!\d)/g;
const PHONE = /(?<!\d)(?:(?:\+|00)[1-9]\d[ .-]?(?:\(0\) ?)?|\(?0(?=[1-9]))[1-9](?:[ .\-/()]{0,2}\d){7,9}(?!\d)/g;
const DATE =
  /(?<!\d)(?:(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>19\d\d|200\d|201[0-5])|(?<Y>19\d\d|200\d|201[0-5])[-/](?<M>\d\d)[-/](?<D>\d\d))(?!\d)/g;

/** What stands at each place of a text in ASCII, and `OTHER` for all else: quicker to look at than the text itself. */
function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  // All of it fits only where each character takes one byte.
  if (new TextEncoder().encodeInto(text, codes).read === text.length) return codes;
  for (let place = 0; place < text.length; place += 1) codes[place] = Math.min(text.charCodeAt(place), OTHER);
  return codes;
}

const classOf = (code: number | undefined) => (code === undefined ? 0 : (CLASSES[code] ?? 0));
const isCapital = (code: number | undefined) => code !== undefined && code >= 65 && code <= 90;
const isWord = (code: number | undefined) =>
  code !== undefined &&
  ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95);

/** Finds the numbers that begin in a block, looking at one character in four where there are none. */
export function sweepNumbers({ text, from, to }: Block, sink: NumberSink): void {
  const codes = codesOf(text);
  const last = Math.min(to + STRIDE, text.length);
  const digit = /[0-9]/g;
  let done = 0;
  let place = from;
  while (place < last) {
    const kind = classOf(codes[place]);
    if (kind !== DIGIT && !(kind === SEPARATOR && classOf(codes[place - 1]) === DIGIT)) {
      if (place - done < FAR) place += STRIDE;
      else {
        digit.lastIndex = place + 1;
        place = digit.test(text) ? digit.lastIndex - 1 : last;
      }
      continue;
    }
    // By far most numbers are digits between other things, and of no interest: seen to first, and quickly.
    let start = place;
    while (start > done && classOf(codes[start - 1]) === DIGIT) start -= 1;
    let end = place;
    while (classOf(codes[end]) === DIGIT) end += 1;
    if (classOf(codes[end]) === 0 && classOf(codes[start - 1]) === 0) {
      if (start >= from && start < to) end = readRun(text, codes, start, end, sink);
    } else {
      start = startOf(codes, place, done);
      end = start < from ? endOf(codes, place) : readNumber(text, codes, start, to, sink);
    }
    done = Math.max(end, place + 1);
    place = done;
  }
}

/** Digits with nothing beside them that could belong to the number; returns where it ends. */
function readRun(text: string, codes: Uint8Array, start: number, end: number, sink: NumberSink): number {
  const length = end - start;
  const before = codes[start - 1];
  if (isCapital(before)) {
    const found = ibanAround(text, start);
    if (found) {
      sink.iban(start, found.iban);
      return Math.max(found.end, end);
    }
  }
  if (length === 4) readPostcode(text, end, sink);
  else if (length >= 8 && length <= 13 && !isWord(before) && !isWord(codes[end])) readPlain(text, start, end, sink);
  return end;
}

function startOf(codes: Uint8Array, place: number, floor: number): number {
  let start = place;
  while (start > floor) {
    const before = classOf(codes[start - 1]);
    if (before === 0) break;
    if (before === SEPARATOR && classOf(codes[start]) === SEPARATOR) break;
    start -= 1;
  }
  while (classOf(codes[start]) === SEPARATOR) start += 1;
  return start;
}

function endOf(codes: Uint8Array, place: number): number {
  let end = place;
  while (classOf(codes[end]) !== 0) end += 1;
  return end;
}

/** Says what a number is, if anything; returns where it ends. */
function readNumber(text: string, codes: Uint8Array, start: number, to: number, sink: NumberSink): number {
  let end = start;
  let digits = 0;
  let separators = 0;
  let before = 0;
  let run = 0;
  for (let kind = classOf(codes[end]); kind !== 0; kind = classOf(codes[end])) {
    if (kind === SEPARATOR && before === SEPARATOR) break;
    if (kind === DIGIT) {
      digits += 1;
      run = before === DIGIT ? run + 1 : 1;
    } else separators += 1;
    before = kind;
    end += 1;
  }
  if (start >= to) return end;
  if (before === SEPARATOR) separators -= 1;
  const numberEnd = before === SEPARATOR ? end - 1 : end;
  const first = codes[start - 1];
  if (isCapital(first) || first === 32) {
    const found = ibanAround(text, start);
    if (found) {
      sink.iban(start, found.iban);
      return Math.max(found.end, end);
    }
  }
  if (run === 4) readPostcode(text, numberEnd, sink);
  if (digits < 6 || digits > 60 || isWord(first) || isWord(codes[numberEnd])) return end;
  if (separators === 0) readPlain(text, start, numberEnd, sink);
  else if ((separators > 1 || digits > 8) && !isOfLate(codes, start, numberEnd))
    readGrouped(text.slice(start, numberEnd), start, sink);
  return end;
}

const [SPACE, DASH, TWO] = [32, 45, 50];
const SHAPE = [DIGIT, DIGIT, DIGIT, DIGIT, DASH, DIGIT, DIGIT, DASH, DIGIT, DIGIT, SPACE, DIGIT, DIGIT];
const IN_2016 = 16 + 11 * 48;

/** Whether it is a date since 2016, alone or with an hour, as in logs: by far the most common number with separators. */
function isOfLate(codes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length < 10 || length === 11 || length > SHAPE.length || codes[start] !== TWO) return false;
  for (let place = 0; place < length; place += 1) {
    const code = codes[start + place];
    const wanted = SHAPE[place];
    if (wanted === DIGIT ? classOf(code) !== DIGIT : code !== wanted) return false;
  }
  return codes[start + 1] === 48 && 10 * (codes[start + 2] as number) + (codes[start + 3] as number) >= IN_2016;
}

function readPlain(text: string, start: number, end: number, sink: NumberSink): void {
  const length = end - start;
  if (length === 8 || length === 9) sink.digits(start, text.slice(start, end));
  if ((length === 9 || length === 10 || length === 13) && text[start] === '0') {
    if (length === 13 ? text[start + 1] === '0' : text[start + 1] !== '0') sink.phone(start, text.slice(start, end));
  }
}

function readGrouped(number: string, start: number, sink: NumberSink): void {
  for (const { groups: parts, index } of number.matchAll(DATE)) {
    if (!parts) continue;
    const [year, month, day] = parts.y ? [parts.y, parts.m, parts.d] : [parts.Y, parts.M, parts.D];
    const [m, d] = [Number(month), Number(day)];
    if (m >= 1 && m <= 12 && d >= 1 && d <= 31) sink.birth(start + index, `${year}-${pad(m)}-${pad(d)}`);
  }
  for (const { 0: hit, index } of number.matchAll(GROUPED)) sink.digits(start + index, hit.replace(/\D/g, ''));
  for (const { 0: hit, index } of number.matchAll(PHONE)) sink.phone(start + index, hit.replace(/\D/g, ''));
}

const pad = (part: number) => String(part).padStart(2, '0');

/** `1234 AB` or `1234AB`, whose digits end at `end`. */
function readPostcode(text: string, end: number, sink: NumberSink): void {
  const letters = text[end] === ' ' || text[end] === '\u00a0' ? end + 1 : end;
  if (
    !isCapital(text.charCodeAt(letters)) ||
    !isCapital(text.charCodeAt(letters + 1)) ||
    isWord(text.charCodeAt(letters + 2))
  )
    return;
  if (text[end - 4] === '0' || isWord(text.charCodeAt(end - 5))) return;
  sink.postcode(end - 4, text.slice(end - 4, end) + text.slice(letters, letters + 2));
}

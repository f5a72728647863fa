import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Salt, winnow } from '../../../utils/guard/winnow.ts';

const SALT: Salt = [0x9e3779b1, 0x51ed270b];
/** GRAM + WINDOW - 1: so long a run that two texts share is always found. */
const FOUND = 24;
const letters = (least: number) =>
  fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: least, maxLength: 200 });
const marksOf = (text: string, salt = SALT) => [...winnow(text, salt).marks];
const shares = (a: string, b: string) => {
  const marks = new Set(marksOf(a));
  return marksOf(b).some((mark) => marks.has(mark));
};

it('finds any shared run that is long enough, whatever stands around it', () => {
  fc.assert(
    fc.property(letters(FOUND), letters(0), letters(0), letters(0), letters(0), (run, ...[a, b, c, d]) =>
      shares(a + run + b, c + run + d),
    ),
  );
});

it('minds no capitals, spaces, line ends, quotes and forms of letters', () => {
  const text = 'De prijzen voor 2027 stijgen met vier procent, behalve café De Dom.';
  const same = 'DE PRIJZEN\r\nVOOR 2027 — “stijgen”\tmet vier\u00a0procent behalve cafe\u0301 De Dom';
  expect(winnow(same, SALT)).toEqual(winnow(text, SALT));
});

it('marks nothing of a text that is too short, and tells nothing under another salt', () => {
  expect(marksOf('Met vriendelijke')).toEqual([]);
  expect(marksOf('')).toEqual([]);
  const text = 'De prijzen voor 2027 stijgen met vier procent.';
  expect(marksOf(text, [3, 4]).some((mark) => marksOf(text).includes(mark))).toBe(false);
});

it('finds nothing where nothing long enough is shared', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const a = Array.from({ length: 80 }, (_, n) => String.fromCodePoint(0x4e00 + ((seed + n * 7) % 5_000))).join('');
      const b = Array.from({ length: 80 }, (_, n) => String.fromCodePoint(0xac00 + ((seed + n * 11) % 5_000))).join('');
      return !shares(a, b);
    }),
  );
});

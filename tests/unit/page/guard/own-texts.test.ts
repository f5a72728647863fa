import { expect, it } from 'vitest';
import { createOwnTexts } from '../../../../utils/page/guard/own-texts.ts';

it('knows what was taken out of the page, or a part of that, with other line ends too', () => {
  const own = createOwnTexts();
  own.note('First line\nand a second one');
  expect(own.has('First line\r\nand a second one')).toBe(true);
  expect(own.has('a second')).toBe(true);
  expect(own.has('First line, and more')).toBe(false);
  expect(own.has(' ')).toBe(false);
});

it('forgets what was taken long ago', () => {
  const own = createOwnTexts();
  for (let n = 0; n < 21; n += 1) own.note(`text number ${n}.`);
  expect(own.has('text number 0.')).toBe(false);
  expect(own.has('text number 20.')).toBe(true);
});

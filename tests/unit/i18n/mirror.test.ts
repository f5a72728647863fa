import { expect, it } from 'vitest';
import { mirrorWords } from '../../../utils/i18n/mirror.ts';

const MINUTE = 60_000;

it.each([
  [0, '0 min', '0 min'],
  [59_999, '0 min', '0 min'],
  [59 * MINUTE, '59 min', '59 min'],
  [60 * MINUTE, '1 h 0 min', '1 u 0 min'],
  [155.5 * MINUTE, '2 h 35 min', '2 u 35 min'],
])('%i ms is %s', (ms, english, dutch) => {
  expect(mirrorWords.en.time(ms)).toBe(english);
  expect(mirrorWords.nl.time(ms)).toBe(dutch);
});

import { expect, it } from 'vitest';
import { mayCross, otherSides } from '../../../utils/boundary/ways-across.ts';

it('offers every side but the one that one is on, and none without a list', () => {
  expect(otherSides(['acme', 'bolwerk'], null)).toEqual(['acme', 'bolwerk']);
  expect(otherSides(['acme', 'bolwerk'], 'acme')).toEqual(['bolwerk', null]);
  expect(otherSides([], null)).toEqual([]);
});

it('keeps a work app with its own organisation, and lets all else stand anywhere', () => {
  expect(mayCross('acme', 'acme')).toBe(true);
  expect(mayCross('acme', 'bolwerk')).toBe(false);
  expect(mayCross('acme', null)).toBe(false);
  expect(mayCross(null, 'acme')).toBe(true);
  expect(mayCross(null, null)).toBe(true);
});

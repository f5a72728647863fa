import { expect, it } from 'vitest';
import { clockOf, sayClock } from '../../../utils/i18n/clock.ts';

it.each([
  ['nl', 'en-US', 24],
  ['nl', 'nl-NL', 24],
  ['en', 'en-US', 12],
  ['en', 'en-GB', 24],
  ['en', 'nl-NL', 24],
  ['en', 'en-AU', 12],
] as const)('%s in a browser of %s has a clock of %s hours, as %d', (language, locale, clock) => {
  expect(clockOf(language, locale)).toBe(clock);
});

it.each([
  ['00:00', '12:00 am'],
  ['00:30', '12:30 am'],
  ['08:30', '8:30 am'],
  ['12:00', '12:00 pm'],
  ['17:05', '5:05 pm'],
  ['half', 'half'],
  ['8', '8'],
])('%s is said as %s', (time, said) => {
  expect(sayClock(time, 12)).toBe(said);
  expect(sayClock(time, 24)).toBe(time);
});

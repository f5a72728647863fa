import { expect, it } from 'vitest';
import { weekAt } from '../../../utils/availability/week.ts';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;

it.each([
  ['2026-11-23T00:00', 48, 'even'],
  ['2026-11-22T23:59', 47, 'odd'],
  ['2026-12-31T12:00', 53, 'odd'],
  ['2027-01-03T23:59', 53, 'odd'],
  ['2027-01-04T00:00', 1, 'odd'],
  ['2025-12-29T00:00', 1, 'odd'],
])('%s is in week %d, an %s one', (text, number, parity) => {
  expect(weekAt(at(text), 'Europe/Amsterdam')).toEqual({ number, parity });
});

it('the week is one of the zone', () => {
  expect(weekAt(at('2026-11-23T00:30'), 'UTC').number).toBe(47);
});

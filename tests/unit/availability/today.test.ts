import { expect, it } from 'vitest';
import type { Hours } from '../../../utils/availability/model.ts';
import { spansOn, spansToday } from '../../../utils/availability/today.ts';

const hours: Hours = {
  zone: 'Europe/Amsterdam',
  windows: [
    { days: ['mo', 'tu'], from: '08:30', to: '17:30' },
    { days: ['we'], from: '22:00', to: '06:00', weeks: 'odd' },
  ],
  exceptions: [
    {
      kind: 'days',
      id: '1',
      name: 'Late',
      source: 'own',
      from: '2026-11-24',
      to: '2026-11-24',
      windows: [{ from: '14:00', to: '01:00' }],
    },
    { kind: 'span', id: '2', name: 'Out', source: 'own', from: '2026-11-23T12:00', to: '2026-11-23T13:00' },
    { kind: 'span', id: '3', name: 'Away', source: 'own', from: '2026-11-30T17:00', to: '2026-12-01T09:00' },
  ],
  holidays: 'nl',
};

it.each([
  [
    'a span taken out',
    '2026-11-23',
    [
      [510, 720],
      [780, 1050],
    ],
  ],
  ['a late shift', '2026-11-24', [[840, 1440]]],
  ['what runs over from it', '2026-11-25', [[0, 60]]],
  ['a span that begins the day before, and one that ends the day after', '2026-12-01', [[540, 1050]]],
  ['the end cut off', '2026-11-30', [[510, 1020]]],
  ['a night of the weeks that have one', '2026-12-02', [[1320, 1440]]],
  ['the morning after', '2026-12-03', [[0, 360]]],
  ['a public holiday', '2027-03-29', []],
])('a day has %s', (_, date, spans) => {
  expect(spansOn(hours, date).map(({ from, to }) => [from, to])).toEqual(spans);
});

it('today is today in the zone of the hours', () => {
  const at = Temporal.Instant.from('2026-11-23T23:30Z').epochMilliseconds;
  expect(spansToday(hours, at)).toEqual([{ from: 840, to: 1440, fromBefore: false }]);
  expect(spansToday({ ...hours, zone: 'UTC' }, at)).toHaveLength(2);
});
